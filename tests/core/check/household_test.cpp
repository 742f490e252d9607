#include "core/check/household.h"
#include "core/check/promises.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

class Folder
{
public:
    Folder()
    {
        REQUIRE(m_directory.isValid());
        REQUIRE(QDir(m_directory.path()).mkdir(u"bills"_s));
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_directory.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    HouseholdReading read() const { return readHousehold(m_directory.path()); }

private:
    QTemporaryDir m_directory;
};

const QByteArray agreementJson =
    R"({"format":"daybook-agreement/1","provider":"Rowan","starts":"2023-01-01","tariffs":[{"from":"2023-01-01","to":null,
        "rows":[{"service":"personal care","days":"any","per":"hour","pence":2400}]}]})";

const QByteArray billCsv =
    "type,date,start,end,service,amount\ncharge,2024-05-06,08:00,08:30,personal care,12.00\n"
    "total,,,,,12.00\n";

} // namespace

TEST_CASE("a folder with an agreement, a plan, a daybook and a bill is read as a household")
{
    Folder folder;
    folder.write(u"agreement.json"_s, agreementJson);
    folder.write(u"rota.csv"_s, "days,start,end,service\ndaily,08:00,08:30,personal care\n");
    folder.write(u"visits.csv"_s, "date,planned,status\n2024-05-06,08:00,came\n");
    folder.write(u"bills/may.csv"_s, billCsv);
    folder.write(u"promises.json"_s,
                 R"([{"from":"2024-05-06","to":"2024-05-09","service":null,"text":"free","by":"Mrs Green",
                      "at":"2024-05-02 10:00","percent":0}])");
    folder.write(u"decisions.json"_s, R"([{"id":"0123456789abcdef","decision":"waive","pence":1450}])");
    const HouseholdReading reading = folder.read();
    CHECK(reading.unusable.isEmpty());
    CHECK(reading.household.agreements.size() == 1);
    CHECK(reading.household.rota.size() == 1);
    CHECK(reading.household.visits.size() == 1);
    REQUIRE(reading.household.bills.size() == 1);
    CHECK(reading.household.bills.front().file == u"bills/may.csv"_s);
    CHECK(reading.household.bills.front().provider == u"Rowan"_s);
    REQUIRE(reading.household.promises.size() == 1);
    CHECK(reading.household.promises.front().by == u"Mrs Green"_s);
    REQUIRE(reading.household.answers.size() == 1);
    CHECK(reading.household.answers.front().kind == AnswerKind::Waive);
}

TEST_CASE("one file that cannot be used is named, and the rest is read")
{
    Folder folder;
    folder.write(u"agreement.json"_s, agreementJson);
    folder.write(u"visits.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    folder.write(u"bills/may.csv"_s, billCsv);
    folder.write(u"bills/picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    folder.write(u"bills/empty.csv"_s, {});
    folder.write(u"promises.json"_s, "{");
    folder.write(u"decisions.json"_s, "[{\"id\":");
    const HouseholdReading reading = folder.read();
    CHECK(reading.household.bills.size() == 1);
    const QStringList unusable = reading.unusable;
    for (const QString& name : {u"visits.csv: "_s, u"bills/picture.csv: "_s, u"bills/empty.csv: "_s,
                                u"promises.json: "_s, u"decisions.json: "_s}) {
        INFO(name.toStdString());
        CHECK(unusable.filter(name).size() == 1);
    }
    for (const QString& sentence : unusable)
        CHECK(sentence.contains(u"Nothing was changed"_s));
}

TEST_CASE("a missing agreement is one sentence and no reason to stop")
{
    Folder folder;
    folder.write(u"bills/may.csv"_s, billCsv);
    const HouseholdReading reading = folder.read();
    CHECK(reading.unusable.isEmpty());
    CHECK(reading.importNotes.filter(u"There is no agreement"_s).size() == 1);
    CHECK(reading.household.bills.size() == 1);
}

TEST_CASE("a folder that is not there is said so")
{
    const HouseholdReading reading = readHousehold(u"/no/such/folder"_s);
    REQUIRE(reading.unusable.size() == 1);
    CHECK(reading.unusable.front().contains(u"There is no such folder"_s));
}

TEST_CASE("answers and pairings are written as they are read")
{
    const std::vector<Answer> answers{{u"0123456789abcdef"_s, AnswerKind::Dispute, Money{1450},
                                       u"she promised"_s, QDateTime(day(u"2024-06-02"), QTime(10, 0))}};
    const std::vector<VisitLink> links{{u"abc"_s, 7, u"2024-05-03 08:00 personal care"_s, false}};
    const DecisionsReading reading = readDecisions(writeDecisions(answers, links));
    CHECK(reading.problem.isEmpty());
    REQUIRE(reading.answers.size() == 1);
    CHECK(reading.answers.front().findingId == answers.front().findingId);
    CHECK(reading.answers.front().pence == Money{1450});
    CHECK(reading.answers.front().note == u"she promised"_s);
    CHECK(reading.answers.front().at.date() == day(u"2024-06-02"));
    CHECK(reading.links == links);
    CHECK_FALSE(readDecisions("nonsense").problem.isEmpty());
}

TEST_CASE("promises are written as they are read, and need a first and a last day")
{
    Promise promise;
    promise.from = day(u"2024-05-06");
    promise.to = day(u"2024-05-09");
    promise.text = u"these would be free"_s;
    promise.percent = 50;
    const PromisesReading reading = readPromises(writePromises({promise}));
    REQUIRE(reading.promises.size() == 1);
    CHECK(reading.promises.front() == promise);
    CHECK_FALSE(readPromises(R"([{"text":"free"}])").problem.isEmpty());
    CHECK_FALSE(readPromises("{}").problem.isEmpty());
}

TEST_CASE("a promise whose percent cannot be understood is never taken to mean that nothing is due")
{
    for (const QByteArray percent : {"\"none\"", "101", "-1", "true", "12.5"}) {
        const PromisesReading reading =
            readPromises(R"([{"from":"2024-05-06","to":"2024-05-09","percent":)" + percent + "}]");
        CAPTURE(percent.toStdString());
        CHECK(reading.promises.empty());
        CHECK(reading.problem.contains(u"Nothing was changed"_s));
    }
}

TEST_CASE("an answer that cannot be understood is left out and said, and the others hold")
{
    const DecisionsReading reading = readDecisions(
        R"([{"id":"a","decision":"forgive"},{"id":"b","decision":"waive","pence":1450},{"decision":"waive"},
            {"id":"c","decision":"accept","pence":"a lot"}])");
    CHECK(reading.problem.isEmpty());
    REQUIRE(reading.answers.size() == 1);
    CHECK(reading.answers.front().findingId == u"b"_s);
    CHECK(reading.remarks.size() == 3);
}
