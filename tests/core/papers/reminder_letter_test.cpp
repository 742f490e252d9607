#include "core/papers/reminder_letter.h"

#include "core/check/check_bill.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;
using test::practiceMonth;

namespace {

Letter firstLetter(const Report& report)
{
    Letter letter;
    letter.writtenOn = QDate(2026, 6, 30);
    letter.sentOn = letter.writtenOn;
    letter.status = LetterStatus::Sent;
    for (const Finding& finding : report.findings) {
        if (finding.status() != FindingStatus::Query)
            continue;
        letter.findingIds.append(finding.id);
        letter.asked += finding.pence;
    }
    return letter;
}

QString reminderText(const test::PracticeMonth& month, const Letter& first, LetterTone tone)
{
    LetterWishes wishes;
    wishes.date = {2026, 7, 20};
    wishes.tone = tone;
    return QString::fromUtf8(
               toPlainText(reminderLetter(month.household, month.report, month.bill().file, first, wishes)))
        .simplified();
}

} // namespace

TEST_CASE("a reminder names the first letter, repeats what is open, and gives two weeks", "[papers]")
{
    const auto month = practiceMonth();
    for (const LetterTone tone : {LetterTone::Friendly, LetterTone::Firm}) {
        const QString text = reminderText(month, firstLetter(month.report), tone);
        CHECK(text.contains(u"On Tuesday 30 June 2026 I wrote to you about £44.00 of this bill."_s));
        CHECK(text.contains(u"Together £44.00"_s));
        CHECK(text.contains(u"The other £279.00 of the bill is not in question."_s));
        CHECK(text.contains(u"Monday 3 August 2026"_s));
        CHECK(text.contains(month.bill().number));
    }
}

TEST_CASE("a reminder asks only about what is still open of the first letter", "[papers]")
{
    auto month = practiceMonth();
    const Letter first = firstLetter(month.report);
    const Finding settled = month.report.findings.front();
    month.household.answers = {
        {settled.id, AnswerKind::Accept, settled.pence, {}, QDateTime(QDate(2026, 7, 1), QTime(9, 0))}};
    month.report = check(month.household);
    const QString text = reminderText(month, first, LetterTone::Firm);
    CHECK(text.contains(u"about £44.00 of this bill"_s));
    CHECK(text.contains(u"a credit of "_s + toText(Money{4400} - settled.pence)));
}

TEST_CASE("a reminder about a letter that asked for a list repeats that question without a sum", "[papers]")
{
    const auto month = practiceMonth();
    Letter first = firstLetter(month.report);
    first.findingIds.clear();
    first.asked = {};
    const QString text = reminderText(month, first, LetterTone::Friendly);
    CHECK(text.contains(u"On Tuesday 30 June 2026 I wrote to you about this bill."_s));
    CHECK_FALSE(text.contains(u"£44.00"_s));
}
