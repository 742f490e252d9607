#include "core/papers/checking_year.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;
using test::practiceMonth;

namespace {

QString textOf(const Paper& paper)
{
    return QString::fromUtf8(toPlainText(paper)).replace(QChar(0x00A0), QChar(0x20)).simplified();
}

BillingPeriod yearTo(int year, int month)
{
    const QDate first(year, month, 1);
    return {first.addMonths(-11), first.addMonths(1).addDays(-1)};
}

} // namespace

TEST_CASE("the year of checking says what was charged, is not in question and may be asked about", "[papers]")
{
    const auto month = practiceMonth();
    const QString text = textOf(checkingYearPaper(month.household, month.report, {}, yearTo(2026, 6)));
    CHECK(text.contains(u"1 bill(s) of together £323.00"_s));
    CHECK(text.contains(u"£279.00"_s));
    CHECK(text.contains(u"£44.00 more was found and has not been asked about."_s));
    CHECK(text.contains(u"Nothing was asked about."_s));
}

TEST_CASE("a bill of another year is in another year's paper, and the sums tie", "[papers]")
{
    const auto month = practiceMonth();
    const QString text = textOf(checkingYearPaper(month.household, month.report, {}, yearTo(2025, 6)));
    CHECK(text.contains(u"No bill began in these days."_s));
    CHECK_FALSE(text.contains(u'£'));
}

TEST_CASE("what was asked names who, when, until when and what came, the oldest first and drafts not at all",
          "[papers]")
{
    Letter waiting;
    waiting.provider = u"Brightcare"_s;
    waiting.about = u"June 2026"_s;
    waiting.sentOn = waiting.writtenOn = QDate(2026, 7, 1);
    waiting.replyBy = QDate(2026, 7, 15);
    waiting.status = LetterStatus::Sent;
    Letter refused = waiting;
    refused.about = u"May 2026"_s;
    refused.sentOn = QDate(2026, 6, 1);
    refused.status = LetterStatus::Answered;
    refused.answer = LetterAnswer::No;
    refused.answeredOn = QDate(2026, 6, 9);
    Letter draft = waiting;
    draft.about = u"April 2026"_s;
    draft.status = LetterStatus::Draft;
    const QString text =
        textOf(requestsPaper(practiceMonth().household.person, {waiting, refused, draft}, {}, {2026, 7, 16}));
    CHECK(text.indexOf(u"May 2026"_s) < text.indexOf(u"June 2026"_s));
    CHECK(text.contains(u"They said no on Tue 9 June 2026."_s));
    CHECK(text.contains(u"No answer is written down; the day has passed."_s));
    CHECK_FALSE(text.contains(u"April 2026"_s));
    const QString before =
        textOf(requestsPaper(practiceMonth().household.person, {waiting}, {}, {2026, 7, 15}));
    CHECK(before.contains(u"No answer is written down yet."_s));
}
