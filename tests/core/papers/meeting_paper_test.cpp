#include "core/papers/meeting_paper.h"

#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/meeting.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Paper& paper)
{
    return QString::fromUtf8(toPlainText(paper)).simplified().replace(QChar(0xA0), u' ');
}

} // namespace

TEST_CASE("the page for a meeting begins with the person's own words, and every sum is that of the screens",
          "[papers][meeting]")
{
    const MeetingMonth month = meetingMonth();
    const QString text = textOf(meetingPaper(month.material(), meetingWishes()));
    INFO(text.toStdString());
    CHECK(text.contains(u"I do not want to be in bed at five."_s));
    CHECK(text.indexOf(u"fewer new faces"_s) < text.indexOf(u"What is written down"_s));
    // 30 half hours planned; 26 came, 4 did not.
    CHECK(text.contains(u"15 hours were planned, and 13 hours came."_s));
    CHECK(
        text.contains(u"“I want to be up by half past eight and go to chapel.” Written down on Sun 3 May"_s));
    CHECK(text.contains(u"Nothing is written yet about how it goes."_s));
    CHECK_FALSE(text.contains(u"Long ago."_s));
    CHECK(text.contains(u"Family and friends helped 1 time(s), 45 minutes in all, unpaid."_s));
    CHECK(text.contains(u"1 time(s) it was because a visit did not come."_s));
    CHECK(text.contains(u"came in and £172.80 was paid."_s));
    CHECK(text.contains(u"I asked about £44.00. They agreed to £0.00. £44.00 is still open."_s));
    CHECK(text.contains(u"Together £44.00"_s));
    CHECK_FALSE(text.contains(u"Megan"_s));
}

TEST_CASE("only what is ticked goes on the page, and names only when the person says so", "[papers][meeting]")
{
    MeetingMonth month = meetingMonth();
    MeetingWishes wishes = meetingWishes();
    wishes.parts.names = true;
    CHECK(textOf(meetingPaper(month.material(), wishes)).contains(u"They are: Megan."_s));
    wishes.parts = {false, false, false, false, false, false};
    const QString text = textOf(meetingPaper(month.material(), wishes));
    CHECK(text.contains(u"I do not want to be in bed at five."_s));
    for (const QString& other : {u"came"_s, u"chapel"_s, u"helped"_s, u"£"_s, u"is written down"_s})
        CHECK_FALSE(text.contains(other));
    wishes.words.clear();
    CHECK_FALSE(textOf(meetingPaper(month.material(), wishes)).contains(u"want to say"_s));
}

TEST_CASE("hours in bed stand at the top, where plan and wishes say them", "[papers][meeting]")
{
    MeetingMonth month = meetingMonth();
    RotaEntry morning = month.month.month.household.rota.front();
    morning.name = u"Up"_s;
    morning.start = QTime(10, 0);
    morning.end = QTime(10, 30);
    RotaEntry evening = morning;
    evening.name = u"Bed"_s;
    evening.start = QTime(17, 0);
    evening.end = QTime(17, 30);
    month.month.month.household.rota = {morning, evening};
    WantedTime up;
    up.visit = u"Up"_s;
    up.purpose = VisitPurpose::GetUp;
    up.earliest = QTime(8, 0);
    WantedTime bed;
    bed.visit = u"Bed"_s;
    bed.purpose = VisitPurpose::GoToBed;
    bed.latest = QTime(22, 0);
    month.wishes.times = {up, bed};
    const QString text = textOf(meetingPaper(month.material(), meetingWishes()));
    INFO(text.toStdString());
    CHECK(text.contains(u"17 hours in bed. I want 10 hours in bed."_s));
    CHECK(text.indexOf(u"17 hours in bed"_s) < text.indexOf(u"What I want to say"_s));
}

TEST_CASE("a daybook with nothing in it makes a page that says nothing about anybody", "[papers][meeting]")
{
    const Household household;
    const Report report;
    const Wishes none;
    const Paper paper = meetingPaper({household, report, none}, {june2026(), {}, {}, {2026, 7, 2}});
    CHECK(paper.blocks.size() == 2);
}
