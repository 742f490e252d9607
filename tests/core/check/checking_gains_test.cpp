#include "core/check/check_bill.h"
#include "core/check/checking_gains.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Three visits of £12.00 were charged, and nobody came.
Household threeMissed()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    std::vector<BillLine> lines;
    for (const QStringView date :
         {QStringView(u"2024-05-06"), QStringView(u"2024-05-07"), QStringView(u"2024-05-08")}) {
        household.visits.push_back(visitAt(date).planned(u"08:00").state(VisitState::NobodyCame));
        lines.push_back(lineAt(date, u"08:00", u"08:30", 1200));
    }
    household.bills = {billOf(lines)};
    return household;
}

Letter letterAbout(const std::vector<Finding>& findings, LetterAnswer answer, qint64 agreed,
                   QStringView answered = u"2024-06-20")
{
    Letter letter;
    letter.writtenOn = day(u"2024-06-02");
    letter.sentOn = letter.writtenOn;
    letter.status = answer == LetterAnswer::None ? LetterStatus::Sent : LetterStatus::Answered;
    letter.answer = answer;
    letter.agreed = Money{agreed};
    if (answer != LetterAnswer::None)
        letter.answeredOn = day(answered);
    for (const Finding& finding : findings) {
        letter.findingIds.append(finding.id);
        letter.asked += finding.pence;
    }
    return letter;
}

Answer asked(const Finding& finding)
{
    return {finding.id,
            AnswerKind::Dispute,
            finding.pence,
            {},
            QDateTime(day(u"2024-06-02"), QTime(10, 0), Qt::UTC)};
}

bool isTied(const CheckingGains& gains)
{
    return gains.asked == gains.givenBack + gains.agreed + gains.declined + gains.open;
}

} // namespace

TEST_CASE("what stands in a letter that was sent is asked about, a draft asks nothing")
{
    const Report report = check(threeMissed());
    Letter letter = letterAbout(report.findings, LetterAnswer::None, 0);
    CHECK(checkingGains(report, {letter}) == CheckingGains{Money{3600}, {}, {}, {}, Money{3600}, {}});
    letter.status = LetterStatus::Draft;
    CHECK(checkingGains(report, {letter}) == CheckingGains{{}, {}, {}, {}, {}, Money{3600}});
}

TEST_CASE("what a letter agreed to is agreed, what it said no to is not open any more")
{
    const Report report = check(threeMissed());
    const auto with = [&](LetterAnswer answer, qint64 agreed) {
        const CheckingGains gains = checkingGains(report, {letterAbout(report.findings, answer, agreed)});
        CHECK(isTied(gains));
        return gains;
    };
    CHECK(with(LetterAnswer::Agreed, 3600) == CheckingGains{Money{3600}, {}, Money{3600}, {}, {}, {}});
    CHECK(with(LetterAnswer::Part, 2400) == CheckingGains{Money{3600}, {}, Money{2400}, Money{1200}, {}, {}});
    CHECK(with(LetterAnswer::No, 0) == CheckingGains{Money{3600}, {}, {}, Money{3600}, {}, {}});
    // More than was asked about cannot have been agreed about it.
    CHECK(with(LetterAnswer::Agreed, 99999).agreed == Money{3600});
}

TEST_CASE("a credit that a letter agreed to is counted once")
{
    Household household = threeMissed();
    const Report before = check(household);
    household.answers = {asked(before.findings[0]), asked(before.findings[1])};
    const std::vector<Letter> letters{
        letterAbout({before.findings[0], before.findings[1]}, LetterAnswer::Agreed, 2400)};
    CHECK(checkingGains(before, letters).agreed == Money{2400});

    Bill credit = billOf({lineAt(u"2024-05-06", {}, {}, -1200).type(BillLineType::Credit)}, u"CN-1"_s);
    credit.billDate = day(u"2024-06-30");
    household.bills.push_back(credit);
    const CheckingGains gains = checkingGains(check(household), letters);
    CHECK(gains == CheckingGains{Money{2400}, Money{1200}, Money{1200}, {}, {}, Money{1200}});
}

TEST_CASE("of two letters about one question the later answer counts, and its pound counts once")
{
    const Report report = check(threeMissed());
    const Letter first = letterAbout(report.findings, LetterAnswer::No, 0, u"2024-06-10");
    const Letter second = letterAbout({report.findings[0]}, LetterAnswer::Agreed, 1200, u"2024-07-10");
    const CheckingGains expected{Money{3600}, {}, Money{1200}, Money{2400}, {}, {}};
    CHECK(checkingGains(report, {first, second}) == expected);
    CHECK(checkingGains(report, {second, first}) == expected);
}

TEST_CASE("what was agreed in a letter stays in sight when a bill written anew does not raise it any more")
{
    Household household = threeMissed();
    const Report before = check(household);
    const std::vector<Letter> letters{letterAbout(before.findings, LetterAnswer::Agreed, 3600)};
    Bill revised = household.bills.front();
    revised.file = u"bills/revised.csv"_s;
    revised.number = u"INV-1R"_s;
    revised.replaces = household.bills.front().number;
    revised.originalSha256 = u"other"_s;
    revised.billDate = day(u"2024-06-20");
    revised.lines.pop_back();
    revised.printedTotal = Money{2400};
    household.bills.push_back(revised);
    const CheckingGains gains = checkingGains(check(household), letters);
    CHECK(gains == CheckingGains{Money{3600}, Money{1200}, Money{2400}, {}, {}, {}});
}

TEST_CASE("a question that the person let go is in none of the sums, also when it stood in a letter")
{
    Household household = threeMissed();
    const Report before = check(household);
    household.answers = {asked(before.findings[0])};
    household.answers.front().kind = AnswerKind::Accept;
    const CheckingGains gains =
        checkingGains(check(household), {letterAbout(before.findings, LetterAnswer::None, 0)});
    CHECK(gains == CheckingGains{Money{2400}, {}, {}, {}, Money{2400}, {}});
}
