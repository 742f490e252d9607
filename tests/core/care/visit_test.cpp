#include "core/base/uk_time.h"
#include "core/care/provider.h"
#include "core/care/visit.h"
#include "tests/support/catch.h"

#include <QSet>
#include <QStringEncoder>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

constexpr auto header =
    "date,planned,start,end,status,carers,service,provider,notice,entered_at,note,source,id\n";

Visit readOne(const QByteArray& row)
{
    const VisitsReading reading = readVisits(header + row + '\n');
    INFO(row.toStdString());
    CHECK(reading.problems.empty());
    REQUIRE(reading.visits.size() == 1);
    return reading.visits.front();
}

const auto everyState = {VisitState::Came,
                         VisitState::NobodyCame,
                         VisitState::CancelledByPerson,
                         VisitState::CancelledByProvider,
                         VisitState::SentAway,
                         VisitState::Away,
                         VisitState::DayComplete};

} // namespace

TEST_CASE("every word for what happened is understood, in any case", "[care]")
{
    const auto [word, state] = GENERATE(table<const char*, VisitState>({
        {"came", VisitState::Came},
        {"YES", VisitState::Came},
        {"late", VisitState::Came},
        {"Short", VisitState::Came},
        {"missed", VisitState::NobodyCame},
        {"no show", VisitState::NobodyCame},
        {"No-Show", VisitState::NobodyCame},
        {"no_show", VisitState::NobodyCame},
        {"nobody came", VisitState::NobodyCame},
        {"Did  not come", VisitState::NobodyCame},
        {"didn\xE2\x80\x99t come", VisitState::NobodyCame},
        {"DNA", VisitState::NobodyCame},
        {"cancelled by me", VisitState::CancelledByPerson},
        {"I cancelled", VisitState::CancelledByPerson},
        {"cancelled by provider", VisitState::CancelledByProvider},
        {"they cancelled", VisitState::CancelledByProvider},
        {"sent away", VisitState::SentAway},
        {"no access", VisitState::SentAway},
        {"refused", VisitState::SentAway},
        {"in hospital", VisitState::Away},
        {"away", VisitState::Away},
        {"Respite", VisitState::Away},
        {"day complete", VisitState::DayComplete},
        {"all written down", VisitState::DayComplete},
    }));
    INFO(word);
    CHECK(parseVisitState(QString::fromUtf8(word)) == state);
    CHECK(readOne(QByteArray("2024-05-01,,,,") + word + ",,,,,,,,").state == state);
}

TEST_CASE("what is written for a state is read as that state, and each has words of its own", "[care]")
{
    QSet<QString> words;
    for (const VisitState state : everyState) {
        CHECK(parseVisitState(stateKeyword(state)) == state);
        words.insert(stateText(state));
    }
    CHECK(words.size() == 7);
    CHECK(stateText(VisitState::NobodyCame) == u"nobody came"_s);
    CHECK_FALSE(parseVisitState(u""));
    CHECK_FALSE(parseVisitState(u"cancelled"));
    CHECK_FALSE(parseVisitState(u"perhaps they came and perhaps they did not, who knows"));
}

TEST_CASE("everything about a visit is read", "[care]")
{
    const Visit visit = readOne("06/05/24,0800,8.05,8:40 am,came,Ann; Ben,personal care,Rowan,,2024-05-06 "
                                "20:10,\"kind, quick\",family,v-1");
    CHECK(visit.date == QDate(2024, 5, 6));
    CHECK(visit.planned == QTime(8, 0));
    CHECK(visit.start == QTime(8, 5));
    CHECK(visit.end == QTime(8, 40));
    CHECK(visit.carers == QStringList{u"Ann"_s, u"Ben"_s});
    CHECK(visit.carerCount == 2);
    CHECK(visit.service == u"personal care"_s);
    CHECK(visit.provider == u"Rowan"_s);
    CHECK_FALSE(visit.noticeAt);
    CHECK(visit.enteredAt == clockReading({2024, 5, 6}, {20, 10}));
    CHECK(visit.note == u"kind, quick"_s);
    CHECK(visit.source == u"family"_s);
    CHECK(visit.uuid == u"v-1"_s);
    CHECK(visit.row == 2);
}

TEST_CASE("the number of carers is the number, or how many names, or not noted", "[care]")
{
    CHECK(readOne("2024-05-06,,,,came,2,,,,,,,").carerCount == 2);
    CHECK(readOne("2024-05-06,,,,came,2,,,,,,,").carers.isEmpty());
    CHECK(readOne("2024-05-06,,,,came,2 carers,,,,,,,").carerCount == 2);
    CHECK(readOne("2024-05-06,,,,came,Ann and Ben,,,,,,,").carerCount == 2);
    CHECK(readOne("2024-05-06,,,,came,Ann,,,,,,,").carerCount == 1);
    CHECK_FALSE(readOne("2024-05-06,,,,came,,,,,,,,").carerCount);
}

TEST_CASE("when the provider was told of a cancellation is kept", "[care]")
{
    const Visit visit = readOne("2024-05-04,08:00,,,cancelled by me,,,,2024-05-03 09:15,,,,");
    CHECK(visit.noticeAt == clockReading({2024, 5, 3}, {9, 15}));
}

TEST_CASE("columns may be missing, in any order and with any capitals, and blank rows are counted", "[care]")
{
    const VisitsReading reading =
        readVisits("Status;Entered At;DATE;other\r\n\r\ncame;2024-05-06 20:10;6/5/24;x\r\n");
    CHECK(reading.problems.empty());
    REQUIRE(reading.visits.size() == 1);
    CHECK(reading.visits[0].row == 3);
    CHECK(reading.visits[0].enteredAt.has_value());
}

TEST_CASE("a date without a year takes the year that is asked about", "[care]")
{
    const VisitsReading reading = readVisits("date,status\nMonday 6th May,came\n", QDate(2024, 5, 31));
    REQUIRE(reading.visits.size() == 1);
    CHECK(reading.visits[0].date == QDate(2024, 5, 6));
    CHECK(readVisits("date,status\nMonday 6th May,came\n").problems.size() == 1);
}

TEST_CASE("a row that cannot be understood is named and never lost in silence", "[care]")
{
    const auto [row, column, kept] = GENERATE(table<const char*, const char*, bool>({
        {"2024-05-06,,08:00,08:30,vanished,,,,,,,,", "status", false},
        {"2024-05-06,,08:00,08:30,,,,,,,,,", "status", false},
        {",,08:00,08:30,came,,,,,,,,", "date", false},
        {"2024-02-30,,08:00,08:30,came,,,,,,,,", "date", false},
        {"2024-05-06,,8 o'clock,08:30,came,,,,,,,,", "start", true},
        {"2024-05-06,,08:00,late,came,,,,,,,,", "end", true},
        {"2024-05-06,morning,,,came,,,,,,,,", "planned", true},
        {"2024-05-06,morning,,,missed,,,,,,,,", "planned", false},
        {"2024-05-06,,tea time,,in hospital,,,,,,,,", "start", false},
        {"2024-05-06,,08:00,08:30,came,0,,,,,,,", "carers", true},
        {"2024-05-06,,08:00,08:30,came,400,,,,,,,", "carers", true},
        {"2024-05-06,08:00,,,cancelled by me,,,,yesterday,,,,", "notice", true},
        {"2024-05-06,08:00,,,came,,,,,2024-05-06,,,", "entered_at", true},
    }));
    INFO(row);
    const VisitsReading reading = readVisits(QByteArray(header) + row + "\n2024-05-07,,,,came,,,,,,,,\n");
    CHECK(reading.usable);
    CHECK(reading.visits.size() == (kept ? 2U : 1U));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].row == 2);
    CHECK(reading.problems[0].column == QLatin1StringView(column));
    CHECK_FALSE(reading.problems[0].done.isEmpty());
}

TEST_CASE("a file with the month first is not used at all, since half its days would be wrong", "[care]")
{
    const VisitsReading american = readVisits("date,status\n05/01/2024,came\n05/13/2024,came\n");
    CHECK_FALSE(american.usable);
    CHECK(american.visits.empty());
    REQUIRE(american.problems.size() == 1);
    CHECK(american.problems[0].done.contains("month first"_L1));

    // One slip among dates that are clearly day first is only that row's matter.
    const VisitsReading slip = readVisits("date,status\n2024-05-01,came\n13/05/2024,came\n05/13/2024,came\n");
    CHECK(slip.usable);
    CHECK(slip.visits.size() == 2);
    CHECK(slip.problems.size() == 1);
}

TEST_CASE("a file that is no daybook gets one clear sentence and nothing of it is used", "[care]")
{
    const auto [file, said] = GENERATE(table<QByteArray, const char*>({
        {QByteArray(), "empty"},
        {QByteArray("\r\n \r\n"), "empty"},
        {QByteArray("\x89PNG\0\0 rest", 11), "not a list in text form"},
        {QByteArray("PK\x03\x04 spreadsheet"), "save it as CSV"},
        {QByteArray("date,start\n2024-05-06,08:00\n"), "\"status\""},
        {QByteArray("2024-05-06,came\n"), "\"date\""},
        {QByteArray("date,pla"), "\"status\""},
        {QByteArray(33 * 1024 * 1024, 'x'), "far larger"},
        {QByteArray("a\n").repeated(200'001), "far more rows"},
    }));
    const VisitsReading reading = readVisits(file);
    CHECK_FALSE(reading.usable);
    CHECK(reading.visits.empty());
    REQUIRE(reading.problems.size() == 1);
    INFO(reading.problems[0].done.toStdString());
    CHECK(reading.problems[0].row == 0);
    CHECK(reading.problems[0].done.contains(QLatin1StringView(said)));
    CHECK(reading.problems[0].done.contains("Nothing was changed"_L1));
}

TEST_CASE("a file cut in half gives its whole rows and names the broken one", "[care]")
{
    const QByteArray whole =
        QByteArray(header) +
        "2024-05-06,08:00,08:00,08:30,came,Ann,,,,,,,\n2024-05-07,08:00,08:00,08:30,came,Ann,,,,,,,\n";
    const VisitsReading cut = readVisits(whole.left(whole.indexOf("07,08:00,08:00") + 12));
    CHECK(cut.visits.size() == 1);
    REQUIRE(cut.problems.size() == 2);
    CHECK(cut.problems[0].row == 3);
    CHECK(cut.problems[0].done.contains("cut off"_L1));
    CHECK(cut.problems[1].row == 3);

    const VisitsReading quoted =
        readVisits("date,status,note\n2024-05-06,came,\"and then they\n2024-05-07,came,\n");
    CHECK(quoted.visits.size() == 2);
    REQUIRE(quoted.problems.size() == 1);
    CHECK(quoted.problems[0].row == 0);
    CHECK(quoted.problems[0].done.contains("may be missing"_L1));
}

TEST_CASE("names come through in every encoding a spreadsheet saves", "[care]")
{
    const QString csv = u"date,status,carers\n2024-05-06,came,Zoë Clark\n"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16(csv);
    for (const QByteArray& bytes : {csv.toUtf8(), "\xEF\xBB\xBF" + csv.toUtf8(), wide, csv.toLatin1()}) {
        const VisitsReading reading = readVisits(bytes);
        REQUIRE(reading.visits.size() == 1);
        CHECK(reading.visits[0].carers == QStringList{u"Zoë Clark"_s});
    }
}

TEST_CASE("a daybook that is written can be read again", "[care]")
{
    std::vector<Visit> visits;
    int row = 1;
    for (const VisitState state : everyState) {
        Visit visit;
        visit.date = QDate(2024, 3, 31);
        visit.state = state;
        visit.planned = QTime(1, 30);
        visit.noticeAt = clockReading({2024, 3, 31}, {1, 30});
        visit.enteredAt = clockReading({2024, 3, 31}, {20, 10, 5});
        visit.note = u"-5 \"quoted\", two\nlines; Zoë"_s;
        visit.carers = {u"Ann"_s, u"=Ben"_s};
        visit.carerCount = 2;
        visit.service = u"personal care"_s;
        visit.uuid = QString::number(row);
        visit.row = ++row;
        visits.push_back(visit);
    }
    visits[1].carers.clear();
    visits[2].carers.clear();
    visits[2].carerCount.reset();
    const VisitsReading again = readVisits(writeVisits(visits));
    CHECK(again.problems.empty());
    CHECK(again.visits == visits);
}

TEST_CASE("each kind of provider has words of its own", "[care]")
{
    QSet<QString> words;
    for (const ProviderKind kind :
         {ProviderKind::Agency, ProviderKind::EmployedAssistant, ProviderKind::SelfEmployed,
          ProviderKind::Neighbour, ProviderKind::Restaurant, ProviderKind::SharedLives,
          ProviderKind::DayCentre, ProviderKind::LiveIn, ProviderKind::Other})
        words.insert(kindText(kind));
    CHECK(words.size() == 9);
    CHECK_FALSE(words.contains(QString()));
    CHECK(kindText(ProviderKind::Agency) == u"care agency"_s);
}
