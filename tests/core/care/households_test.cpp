#include "core/care/agreement.h"
#include "core/care/rota.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("every example household is read without a remark and nothing of it is lost", "[care]")
{
    const QStringList folders =
        QDir(test::dataPath(u"households"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 28);
    for (const QString& folder : folders) {
        INFO(folder.toStdString());
        const QString path = u"households/"_s + folder + u'/';

        const AgreementReading agreement = readAgreement(test::dataFile(path + u"agreement.json"_s));
        CHECK(agreement.problem == QString());
        CHECK(agreement.remarks.isEmpty());
        REQUIRE(agreement.agreement);
        CHECK_FALSE(agreement.agreement->tariffs.empty());
        CHECK_FALSE(agreement.agreement->bankHolidays.also.empty());
        const AgreementReading again = readAgreement(writeAgreement(*agreement.agreement));
        CHECK(again.agreement == agreement.agreement);

        const QByteArray rotaFile = test::dataFile(path + u"rota.csv"_s);
        const RotaReading rota = readRota(rotaFile);
        CHECK(rota.usable);
        CHECK(rota.problems.empty());
        CHECK(static_cast<int>(rota.entries.size()) == rotaFile.trimmed().count('\n'));
        CHECK(readRota(writeRota(rota.entries)).entries == rota.entries);

        const QByteArray visitsFile = test::dataFile(path + u"visits.csv"_s);
        const VisitsReading visits = readVisits(visitsFile);
        CHECK(visits.usable);
        CHECK(visits.problems.empty());
        CHECK(static_cast<int>(visits.visits.size()) == visitsFile.trimmed().count('\n'));
        CHECK(readVisits(writeVisits(visits.visits)).visits == visits.visits);
    }
}
