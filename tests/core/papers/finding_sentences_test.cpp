#include "core/check/check_bill.h"
#include "core/papers/finding_text.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<BillLine>;
using Visits = std::vector<Visit>;

/// One half hour at eight every day, £24 an hour, the lesser of plan and stay.
Household
household(Lines lines, Visits visits = {},
          Agreement agreement = agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest))
{
    Household result;
    result.agreements = {std::move(agreement)};
    result.rota = {dailyAt(u"08:00", u"08:30")};
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

Visit came(QStringView start = u"08:00", QStringView end = u"08:30")
{
    return visitAt(u"2024-05-06", start).to(end).planned(u"08:00");
}

VisitBuilder entry(VisitState state)
{
    return visitAt(u"2024-05-06").planned(u"08:00").state(state);
}

Household withPromise(Household made, int percent, QStringView at = {})
{
    Promise promise;
    promise.from = day(u"2024-05-06");
    promise.to = day(u"2024-05-09");
    promise.text = u"these days would be free"_s;
    promise.by = u"Mrs Green"_s;
    promise.percent = percent;
    if (!at.isEmpty())
        promise.at = QDateTime(day(at), QTime(10, 0));
    made.promises = {promise};
    return made;
}

Household week(qint64 pence, const QList<int>& missed, const QList<int>& silent = {})
{
    Visits visits;
    for (int date = 6; date <= 12; ++date) {
        if (silent.contains(date))
            continue;
        visits.push_back(visitAt(QDate(2024, 5, date).toString(Qt::ISODate))
                             .planned(u"08:00")
                             .state(missed.contains(date) ? VisitState::NobodyCame : VisitState::Came));
    }
    const BillLine line = lineOn(u"2024-05-06", {}, pence).span(LineSpan::Week, u"2024-05-12");
    Household made = household({line}, visits, agreementAt(2400).by(ChargeBy::Lesser));
    made.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-12")};
    return made;
}

Household twoCarers(Lines lines)
{
    Household made = household(std::move(lines), {visitAt(u"2024-05-06", u"08:00").to(u"08:30").carers(1)});
    made.rota = {dailyAt(u"08:00", u"08:30", 2)};
    return made;
}

Household withTotal(qint64 pence)
{
    Household made = household({morning()}, {came()});
    made.bills.front().printedTotal = Money{pence};
    return made;
}

Household twoBills()
{
    Household made = household({morning()}, {came()});
    Bill later = billOf({morning()}, u"INV-2"_s);
    later.billDate = day(u"2024-06-10");
    later.period = {day(u"2024-04-29"), day(u"2024-05-26")};
    made.bills.push_back(later);
    return made;
}

/// Three lines without times on a day for which the daybook, complete, has two visits.
Household threeChargedTwoWritten()
{
    const BillLine untimed = lineAt(u"2024-05-06", u"", u"", 1200).minutes(30);
    Household made = household({untimed, untimed, untimed},
                               {came(), visitAt(u"2024-05-06", u"18:00").to(u"18:30").planned(u"18:00")});
    made.rota.push_back(dailyAt(u"18:00", u"18:30"));
    return made;
}

/// Exactly to the minute, so that a daybook is not taken for a rounded one.
Household longStay(QStringView end, qint64 pence)
{
    Household made = household(
        {lineAt(u"2024-05-06", u"08:00", end, pence)},
        {visitAt(u"2024-05-06", u"08:00").to(u"08:37"), visitAt(u"2024-05-07", u"08:01").to(u"08:32"),
         visitAt(u"2024-05-08", u"08:02").to(u"08:33"), visitAt(u"2024-05-09", u"08:03").to(u"08:34")},
        agreementAt(2400).by(ChargeBy::Actual).tolerance(1));
    made.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-06")};
    return made;
}

/// Ten hours of a night in two rows, split at midnight, where nine were planned and written.
Household splitNight()
{
    Household made = household(
        {lineAt(u"2024-05-06", u"22:00", u"00:00", 4800), lineAt(u"2024-05-07", u"00:00", u"08:00", 19200)},
        {visitAt(u"2024-05-06", u"22:00").to(u"07:00").planned(u"22:00")});
    made.rota = {dailyAt(u"22:00", u"07:00")};
    made.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-07")};
    return made;
}

Household stay(AgreementBuilder agreement)
{
    Visits visits;
    Lines lines;
    for (int date = 6; date <= 11; ++date) {
        const QString iso = QDate(2024, 5, date).toString(Qt::ISODate);
        visits.push_back(visitAt(iso).state(VisitState::Away));
        if (date == 6 || date == 11)
            lines.push_back(lineAt(iso, u"08:00", u"08:30", 1200));
    }
    return household(lines, visits, agreement);
}

Household late()
{
    return household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).names(u"Ann Ray"_s))},
                     {visitAt(u"2024-05-06", u"08:20").to(u"08:30").planned(u"08:00").names({u"Ben"_s})},
                     agreementAt(2400));
}

Household unplannedSentAway()
{
    Household made = household({lineAt(u"2024-05-06", u"15:00", u"15:30", 1200)},
                               {visitAt(u"2024-05-06", u"15:00").state(VisitState::SentAway)});
    made.rota.clear();
    return made;
}

struct Case
{
    QString name;
    Household made;
};

std::vector<Case> cases()
{
    const AgreementBuilder tiers =
        agreementAt(2400).cancellation(0, 100).cancellation(168, 0).cancellation(24, 50);
    const auto cancelled = [](QStringView notice) {
        VisitBuilder visit = entry(VisitState::CancelledByPerson);
        return notice.isEmpty() ? Visit(visit) : Visit(visit.notice(notice));
    };
    const AgreementBuilder weekend =
        agreementAt(2400).row(u"personal care"_s, DayKind::Weekend, ChargeUnit::Hour, 2700);
    const BillLine dearMiles =
        BillLine(lineOn(u"2024-05-06", u"mileage"_s, 300).quantity(5, 0, ChargeUnit::Mile, 60));
    const BillLine longer = lineAt(u"2024-05-06", u"08:00", u"08:45", 1800);
    return {
        {u"quantity times price is not the amount"_s,
         household({lineAt(u"2024-05-06", u"08:00", u"08:30", 1500).quantity(50, 2, ChargeUnit::Hour, 2400)},
                   {came()})},
        {u"printed total too high"_s, withTotal(1250)},
        {u"printed total too low"_s, withTotal(1100)},
        {u"charged twice on one bill"_s, household({morning(), morning()}, {came()})},
        {u"charged again on a later bill"_s, twoBills()},
        {u"before the agreement"_s,
         household({morning()}, {came()}, agreementAt(2400).starts(u"2024-05-07"))},
        {u"after the agreement"_s, household({morning()}, {came()}, agreementAt(2400).ends(u"2024-05-05"))},
        {u"no price for it"_s, household({lineOn(u"2024-05-06", u"admin fee"_s, 500)}, {came()})},
        {u"VAT on the bill"_s,
         household({morning(), lineOn(u"2024-05-31", u"VAT"_s, 340).type(BillLineType::Vat)}, {came()})},
        {u"more VAT than agreed"_s,
         household({morning(), lineOn(u"2024-05-31", u"VAT"_s, 240).type(BillLineType::Vat)}, {came()},
                   agreementAt(2400).vat(5))},
        {u"nobody came"_s, household({morning()}, {entry(VisitState::NobodyCame)})},
        {u"the day is complete without it"_s,
         household({morning()}, {visitAt(u"2024-05-06").state(VisitState::DayComplete)})},
        {u"they cancelled"_s, household({morning()}, {entry(VisitState::CancelledByProvider)})},
        {u"cancelled in time"_s, household({morning()}, {cancelled(u"2024-04-29 08:00")}, tiers)},
        {u"cancelled late, half"_s, household({morning()}, {cancelled(u"2024-05-03 09:00")}, tiers)},
        {u"cancelled late, a fixed sum"_s,
         household({morning()}, {cancelled({})}, agreementAt(2400).cancellationFixed(0, 500))},
        {u"cancelled, any notice is free"_s,
         household({morning()}, {cancelled({})}, agreementAt(2400).cancellation(0, 0))},
        {u"cancelled, promised free"_s,
         withPromise(household({morning()}, {cancelled({})}, tiers), 0, u"2024-05-02")},
        {u"promised at half price"_s, withPromise(household({morning()}, {came()}), 50)},
        {u"sent away, half is due"_s,
         household({morning()}, {entry(VisitState::SentAway)}, agreementAt(2400).sentAway(50))},
        {u"in hospital: five days free, then half"_s, stay(agreementAt(2400).hospital(1, 0).hospital(6, 50))},
        {u"not on the plan, not in the daybook"_s,
         household({lineAt(u"2024-05-06", u"15:00", u"15:30", 1200)}, {came()})},
        {u"three charged, two written"_s, threeChargedTwoWritten()},
        {u"two carers charged, one came"_s,
         twoCarers({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2))})},
        {u"a line for each carer, one came"_s, twoCarers({morning(), morning()})},
        {u"another price"_s, household({morning(1350)}, {came()})},
        {u"another price, with prices for lengths"_s,
         household({morning(1500)}, {came()}, agreementAt(2400).band(30, 1450))},
        {u"another price of a mile"_s,
         household({dearMiles}, {}, agreementAt(2400).row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45))},
        {u"weekend price on a Monday"_s, household({morning(1350)}, {came()}, weekend)},
        {u"short visit"_s, household({morning()}, {came(u"08:05", u"08:15")})},
        {u"rounded up"_s, longStay(u"08:45", 1800)},
        {u"too long"_s, longStay(u"08:50", 2000)},
        {u"longer than planned, booked time is paid"_s, household({longer}, {came()}, agreementAt(2400))},
        {u"a night split at midnight, an hour too long"_s, splitNight()},
        {u"a week with one visit missed"_s, week(8400, {8})},
        {u"a week with two of three to choose from"_s, week(7200, {7, 8, 10})},
        {u"a week dearer than its missed visits explain"_s, week(9000, {8})},
        {u"a week with silent days"_s, week(8400, {}, {9, 10})},
        {u"not written down"_s, household({morning()})},
        {u"not written down, another price"_s, household({morning(1350)})},
        {u"came, nobody knows how long"_s,
         household({longer}, {entry(VisitState::Came)}, agreementAt(2400).by(ChargeBy::Actual))},
        {u"cancellation not agreed"_s,
         household({morning()}, {cancelled(u"2024-05-05 18:00")}, agreementAt(2400))},
        {u"hospital not agreed"_s, stay(agreementAt(2400))},
        {u"sent away from a visit without a time"_s, unplannedSentAway()},
        {u"nobody knows which time is paid"_s,
         household({morning()}, {came(u"08:05", u"08:15")}, agreementAt(2400).notStated())},
        {u"could not be read"_s, household({lineOn(u"2024-05-06", u"?"_s, 900).unreadable()})},
        {u"not billed"_s, household({}, {came()})},
        {u"billed too low"_s, household({morning(1000)}, {came()})},
        {u"late, another carer, short but booked"_s, late()},
        {u"a credit without a visit"_s,
         household({morning(), lineOn(u"", u"goodwill"_s, -500).type(BillLineType::Credit)}, {came()})},
    };
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

/// Every case with its sentences, as the golden file has it.
QString sentencesOfAllCases(QSet<QString>& kinds)
{
    QString text;
    for (const Case& each : cases()) {
        const Report report = check(each.made);
        requireTied(report);
        text += u"# "_s + each.name + u'\n';
        for (const Finding& finding : report.findings) {
            kinds.insert(keyword(finding.kind));
            const FindingView view = findingView(finding);
            text += keyword(finding.kind) + u'\n';
            text += u"    "_s + plain(findingSentence(finding)) + u'\n';
            text += plain(u"    [bill: %1] [daybook: %2] [agreed: %3] [sum: %4]\n"_s.arg(
                view.billSays, view.daybookSays, view.agreed, view.sum));
        }
    }
    return text;
}

} // namespace

TEST_CASE("every kind of finding is explained in the words that were agreed on", "[papers]")
{
    QSet<QString> kinds;
    const QString actual = sentencesOfAllCases(kinds);
    const QString expected = QString::fromUtf8(dataFile(u"findings/sentences.txt"_s));
    if (actual != expected) {
        QFile beside(QDir::current().filePath(u"sentences.actual.txt"_s));
        if (beside.open(QIODevice::WriteOnly))
            beside.write(actual.toUtf8());
    }
    CHECK(actual == expected);
    for (int kind = 0; kind < static_cast<int>(FindingKind::Agreed); ++kind) {
        if (static_cast<FindingKind>(kind) == FindingKind::Credited)
            continue;
        INFO(keyword(static_cast<FindingKind>(kind)).toStdString());
        CHECK(kinds.contains(keyword(static_cast<FindingKind>(kind))));
    }
}

TEST_CASE("the sentences about findings are short, and no word of them blames anybody", "[papers]")
{
    static const QRegularExpression blame(
        uR"(\b(fraud|false|sorry|overcharged|dispute|must pay|null|error|failed|invalid|valid|reconcile|transaction|service user|misuse|failure)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype words = 0;
    qsizetype sentences = 0;
    for (const Case& each : cases()) {
        for (const Finding& finding : check(each.made).findings) {
            const QString text = plain(findingSentence(finding));
            INFO(text.toStdString());
            CHECK_FALSE(blame.match(text).hasMatch());
            for (const QString& sentence : text.split(QRegularExpression(u"[.?”] (?=[A-Z])"_s))) {
                const qsizetype count = sentence.split(u' ', Qt::SkipEmptyParts).size();
                CHECK(count <= 28);
                words += count;
                ++sentences;
            }
            if (finding.status() == FindingStatus::Query)
                CHECK(text.contains(toText(finding.pence)));
            if (finding.status() == FindingStatus::ToCheck)
                CHECK_FALSE(text.contains(u"may be wrong"_s));
        }
    }
    CHECK(words <= 20 * sentences);
}
