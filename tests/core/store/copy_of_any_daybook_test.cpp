#include "core/check/check_bill.h"
#include "core/papers/checking_year.h"
#include "core/papers/choice_papers.h"
#include "core/papers/council_report.h"
#include "core/papers/daybook_totals.h"
#include "core/papers/findings_json.h"
#include "core/papers/text_writer.h"
#include "core/store/everything.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"
#include "tests/support/draw.h"
#include "tests/support/drawn_household.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay{2024, 4, 1};

/// Words as somebody may write them: of any script, or like a formula, or like markup.
QString words(Draw& draw)
{
    static const QStringList some{u"Brightcare"_s,       u"=SUM(A1:A9)"_s, u"Mrs “O'Neill”"_s,
                                  u"Łukasz, Ångström"_s, u"</p><b>x"_s,    u"-5"_s,
                                  u"a\tb;c\nd"_s,        u"عَلِيّ"_s,         u"£12.50 was paid"_s,
                                  u"\U0001F600 fine"_s,  u"@cmd"_s};
    return some.at(draw.between(0, static_cast<int>(some.size()) - 1)) + QString::number(draw.between(0, 99));
}

QDate anyDay(Draw& draw)
{
    return firstDay.addDays(draw.between(0, 800));
}

std::optional<QDate> perhapsDay(Draw& draw)
{
    return draw.chance(50) ? std::optional(anyDay(draw)) : std::nullopt;
}

Money anySum(Draw& draw)
{
    return {draw.between(-90000, 90000)};
}

/// Bank, card and cash with money of several funders, split lines, refunds, money moved and not said.
void addMoney(Draw& draw, Changes& changes, const std::vector<Bill>& bills)
{
    constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund};
    const auto anyBill = [&] { return bills.empty() ? QString() : draw.of(bills).uuid; };
    QStringList accounts;
    for (const AccountKind kind : {AccountKind::Bank, AccountKind::Card, AccountKind::Cash}) {
        const QString uuid = u"%1%1%1%1%1%1%1%1-1111-4111-8111-111111111111"_s.arg(accounts.size() + 1);
        Account account;
        account.uuid = uuid;
        account.name = words(draw);
        account.kind = kind;
        account.openedOn = anyDay(draw);
        account.openingBalance = anySum(draw);
        account.isCareMoney = draw.chance(80);
        changes.addAccount(account);
        accounts.append(uuid);
    }
    const auto anyAccount = [&] { return accounts.at(draw.between(0, 2)); };
    BankStatement statement;
    statement.uuid = u"77777777-7777-4777-8777-777777777777"_s;
    statement.account = accounts.front();
    statement.fileName = words(draw);
    statement.receivedOn = anyDay(draw);
    statement.period = {firstDay, firstDay.addDays(draw.between(0, 90))};
    statement.lines = 3;
    changes.addStatement(statement, words(draw).toUtf8() + '\0');
    for (int i = draw.between(5, 60); i > 0; --i) {
        AccountEntry entry;
        entry.account = anyAccount();
        entry.date = anyDay(draw);
        entry.clearedOn = perhapsDay(draw);
        entry.payee = words(draw);
        entry.reference = words(draw);
        entry.what = words(draw);
        entry.bankText = words(draw);
        entry.evidence = draw.chance(50) ? words(draw) : QString();
        if (draw.chance(50))
            entry.inPlan = draw.chance(50);
        if (draw.chance(20) && entry.account == accounts.front()) {
            entry.statement = statement.uuid;
            entry.bankKey = u"key %1"_s.arg(i);
        }
        for (int part = draw.between(1, 3); part > 0; --part)
            entry.parts.push_back({draw.of(moneyCategories()),
                                   funders[static_cast<std::size_t>(draw.between(0, 3))], anySum(draw),
                                   draw.chance(30) ? anyBill() : QString()});
        changes.addEntry(entry);
    }
    for (int i = draw.between(0, 4); i > 0; --i)
        changes.addBalance({0, {}, accounts.at(i % 3), firstDay.addDays(100 * i), anySum(draw)});
    for (int i = draw.between(0, 2); i > 0; --i) {
        Award award;
        award.name = words(draw);
        award.weekly = {draw.between(1000, 90000)};
        award.weeklyContribution = {draw.between(0, 1000)};
        award.isPaidGross = draw.chance(30);
        award.from = anyDay(draw);
        award.paidEveryWeeks = draw.between(1, 6);
        award.ringFenced = {draw.between(0, 9000)};
        changes.addAward(award);
    }
    for (int i = draw.between(0, 3); i > 0; --i)
        changes.addOwed({0, {}, OwedKind::Tax, {draw.between(1, 9000)}, anyDay(draw), {}, words(draw)});
    StatementLayout layout;
    layout.bank = words(draw);
    layout.header = {u"When"_s, words(draw), u"How much"_s};
    layout.columns = {StatementColumn::Date, StatementColumn::Text, StatementColumn::Amount};
    changes.setStatementLayout(layout);
    for (int i = draw.between(0, 2); i > 0; --i)
        changes.addSentReport({.period = {firstDay.addDays(28 * i), firstDay.addDays(28 * i + 27)},
                               .profile = words(draw),
                               .funder = words(draw),
                               .shared = {ShareLevel::Totals, draw.chance(50), draw.chance(50)},
                               .sentOn = anyDay(draw),
                               .closing = anySum(draw)});
}

/// Letters, calls, finished bills, pictures: what came of the bills.
void addWhatCame(Draw& draw, Changes& changes, const std::vector<Bill>& bills, const Report& report)
{
    std::vector<FinishedBill> finished;
    for (const Bill& bill : bills) {
        Letter letter;
        letter.bill = bill.uuid;
        letter.provider = bill.provider;
        letter.about = words(draw);
        for (const Finding& finding : report.findings) {
            if (finding.file != bill.file || finding.status() != FindingStatus::Query || draw.chance(30))
                continue;
            letter.findingIds.append(finding.id);
            letter.asked += finding.pence;
            if (draw.chance(40)) {
                Answer answer;
                answer.findingId = finding.id;
                answer.kind = draw.chance(50) ? AnswerKind::Accept : AnswerKind::Resolved;
                changes.setAnswer(answer);
            }
        }
        letter.writtenOn = anyDay(draw);
        letter.sentOn = perhapsDay(draw);
        letter.replyBy = perhapsDay(draw);
        letter.status = letter.sentOn ? LetterStatus::Answered : LetterStatus::Draft;
        letter.answer = letter.sentOn ? LetterAnswer::Part : LetterAnswer::None;
        letter.agreed = letter.sentOn ? Money{letter.asked.pence / 2} : Money{};
        letter.reason = words(draw);
        letter.paper = draw.chance(50) ? words(draw).toUtf8() : QByteArray();
        changes.addLetter(letter);
        changes.addCall({.provider = bill.provider,
                         .bill = bill.uuid,
                         .at = QDateTime(anyDay(draw), {10, draw.between(0, 59)}),
                         .who = words(draw),
                         .said = words(draw),
                         .nextOn = perhapsDay(draw),
                         .isDone = draw.chance(50)});
        const auto checked = std::ranges::find(report.bills, bill.file, &CheckedBill::file);
        if (checked != report.bills.end() && draw.chance(70)) {
            finished.push_back(finishedNow(finished, bill.uuid, *checked, QDateTime(anyDay(draw), {9, 0})));
            changes.addFinishedBill(finished.back());
        }
        KeptPaper picture;
        picture.bill = bill.uuid;
        picture.name = words(draw) + u".png"_s;
        picture.addedOn = anyDay(draw);
        changes.addKeptPaper(picture, QByteArray("\x89PNG\r\n\x1a\n", 8) + words(draw).toUtf8());
    }
}

void addWishes(Draw& draw, Changes& changes)
{
    KeptPaper sheet;
    sheet.day = anyDay(draw);
    sheet.name = words(draw) + u".pdf"_s;
    sheet.addedOn = anyDay(draw);
    changes.addDayPaper(sheet, QByteArray("%PDF-1.4\n") + words(draw).toUtf8());
    changes.addWantedTime({0, {}, u"Morning"_s, VisitPurpose::GetUp, QTime(7, draw.between(0, 59)), {}});
    for (int i = draw.between(0, 3); i > 0; --i) {
        changes.addGoal({0, {}, words(draw), anyDay(draw), perhapsDay(draw), words(draw), draw.chance(50)});
        changes.addUnpaidHelp(
            {0, {}, words(draw), anyDay(draw), Minutes{draw.between(1, 600)}, words(draw), draw.chance(50)});
        changes.addCheck({.name = words(draw),
                          .kind = static_cast<CheckKind>(draw.between(0, 6)),
                          .details = words(draw),
                          .dated = perhapsDay(draw),
                          .seenOn = perhapsDay(draw),
                          .runsOut = perhapsDay(draw)});
        changes.addOffer({.wanted = words(draw),
                          .name = words(draw),
                          .offeredOn = anyDay(draw),
                          .price = words(draw),
                          .choice = static_cast<OfferChoice>(draw.between(0, 2)),
                          .decidedOn = perhapsDay(draw),
                          .why = words(draw)});
    }
    changes.setSetting(u"statement/points"_s, u"18"_s);
}

/// Everything a daybook is seen to hold and to come to, by name.
std::map<QString, QByteArray> toldBy(const Daybook& daybook)
{
    const Household household = daybook.household();
    const Report report = check(household);
    const CareMoney money = daybook.careMoney();
    const DaybookTotals totals = daybookTotals(household, report, money, daybook.sentReports());
    std::map<QString, QByteArray> told{{u"sums"_s, QJsonDocument(totals.sums).toJson()},
                                       {u"check"_s, findingsJson(report)}};
    for (const ZipEntry& file : totals.files)
        told[file.name] = file.bytes;
    const BillingPeriod year{firstDay, firstDay.addDays(365)};
    told[u"checking year"_s] = toPlainText(checkingYearPaper(household, report, daybook.letters(), year));
    told[u"requests"_s] =
        toPlainText(requestsPaper(household.person, daybook.letters(), daybook.calls(), year.to));
    told[u"checks"_s] = toPlainText(checksPaper(daybook.seenChecks(), household.person.name, year.to));
    told[u"offers"_s] = toPlainText(offersPaper(daybook.careOffers(), household.person.name));
    for (const CouncilProfile& profile : councilProfiles()) {
        const std::vector<SentReport> sent = daybook.sentReports();
        told[u"report "_s + profile.name] =
            toPlainText(councilReport({household, report, money, sent},
                                      {year, profile, {ShareLevel::LinesAndPapers, true, true}, year.to}));
    }
    return told;
}

} // namespace

TEST_CASE("whatever a daybook holds, its complete copy comes to the same sums and papers",
          "[store][everything][property]")
{
    std::size_t findings = 0;
    std::size_t papers = 0;
    std::size_t payments = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Draw draw(seed);
        const HouseholdChoices choices = drawnChoices(draw);
        const Household household = answered(householdOf(choices), choices);
        const Folder folder;
        const auto before = Daybook::inMemory(household.person, minuteClock());
        before->change(u"Household"_s, [&](Changes& changes) { changes.importHousehold(household); });
        const std::vector<Bill> bills = before->bills();
        const Report report = check(before->household());
        findings += report.findings.size();
        before->change(u"Money"_s, [&](Changes& changes) { addMoney(draw, changes, bills); });
        before->change(u"Letters"_s, [&](Changes& changes) { addWhatCame(draw, changes, bills, report); });
        before->change(u"Wishes"_s, [&](Changes& changes) { addWishes(draw, changes); });
        if (draw.chance(30)) {
            before->undo();
            if (draw.chance(50))
                before->redo();
        }
        papers += before->keptPapers().size() + before->dayPapers().size();
        payments += before->careMoney().entries.size();
        const QString zip = folder.path(u"all.zip"_s);
        writeCompleteCopy(*before, zip, minuteClock());
        CHECK(readCompleteCopy(zip, folder.path(u"new.daybook"_s), minuteClock()).isSame);
        const auto after = Daybook::open(folder.path(u"new.daybook"_s), OpenMode::ReadOnly, minuteClock());
        const auto told = toldBy(*before);
        const auto again = toldBy(*after);
        REQUIRE(told.size() == again.size());
        for (const auto& [name, bytes] : told) {
            INFO(name.toStdString());
            CHECK(bytes.toStdString() == again.at(name).toStdString());
        }
        CHECK(after->careMoney() == before->careMoney());
        CHECK(after->letters() == before->letters());
        CHECK(after->calls() == before->calls());
        CHECK(after->wishes() == before->wishes());
        CHECK(after->seenChecks() == before->seenChecks());
        CHECK(after->careOffers() == before->careOffers());
        CHECK(after->sentReports() == before->sentReports());
        CHECK(after->finishedBills() == before->finishedBills());
        CHECK(after->answers() == before->answers());
        CHECK(after->keptPapers() == before->keptPapers());
        CHECK(after->dayPapers() == before->dayPapers());
        for (const KeptPaper& paper : before->keptPapers())
            CHECK(after->originalOf(paper) == before->originalOf(paper));
        for (const KeptPaper& paper : before->dayPapers())
            CHECK(after->originalOf(paper) == before->originalOf(paper));
        for (const BankStatement& statement : before->careMoney().statements)
            CHECK(after->originalOf(statement) == before->originalOf(statement));
        CHECK(after->setting(u"statement/points"_s) == before->setting(u"statement/points"_s));
        CHECK(after->historyCode() == before->historyCode());
    }
    // The daybooks are worth the look.
    CHECK(findings > 100);
    CHECK(papers > 40);
    CHECK(payments > 400);
}
