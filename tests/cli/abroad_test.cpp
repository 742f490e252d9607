#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace daybook::test;

namespace {

struct Place
{
    const char* language;
    const char* zone;
};

/// Languages with other decimal points, other letters for i, other digits; zones on both sides of midnight.
constexpr std::array places{Place{"fr_FR.UTF-8", "Pacific/Auckland"},
                            Place{"tr_TR.UTF-8", "America/St_Johns"},
                            Place{"ar_EG.UTF-8", "Pacific/Kiritimati"},
                            Place{"de_DE.ISO-8859-1", "Asia/Kathmandu"}, Place{"C", "Pacific/Pago_Pago"}};

class Abroad
{
public:
    explicit Abroad(const Place& place)
    {
        qputenv("LC_ALL", place.language);
        qputenv("LANGUAGE", place.language);
        qputenv("TZ", place.zone);
    }
    ~Abroad()
    {
        qunsetenv("LC_ALL");
        qunsetenv("LANGUAGE");
        qunsetenv("TZ");
    }
    Abroad(const Abroad&) = delete;
    Abroad& operator=(const Abroad&) = delete;
};

/// The rows below the header from the last to the first. Only for tables without line breaks inside a field.
QByteArray upsideDown(const QByteArray& csv)
{
    QList<QByteArray> rows = csv.split('\n');
    if (csv.contains('"') || rows.size() < 3)
        return csv;
    const bool ended = rows.back().isEmpty();
    std::reverse(rows.begin() + 1, ended ? rows.end() - 1 : rows.end());
    return rows.join('\n');
}

/// Copies a household file by file from the last to the first, the daybook and the plan upside down.
void copyMirrored(const QString& from, const QString& to)
{
    REQUIRE(QDir().mkpath(to));
    QStringList names = QDir(from).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::reverse(names.begin(), names.end());
    for (const QString& name : names) {
        if (QFileInfo(from + u'/' + name).isDir()) {
            copyMirrored(from + u'/' + name, to + u'/' + name);
            continue;
        }
        QFile source(from + u'/' + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll();
        if (name == "visits.csv"_L1 || name == "rota.csv"_L1)
            bytes = upsideDown(bytes);
        QFile copy(to + u'/' + name);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        REQUIRE(copy.write(bytes) == bytes.size());
    }
}

} // namespace

TEST_CASE("the same folder gives the same bytes in any language, time zone and order of files and rows")
{
    QTemporaryDir folder;
    QStringList households{QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s};
    const QDir examples(dataPath(u"households"_s));
    for (const QString& name : examples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        households.append(examples.filePath(name));
    for (qsizetype i = 0; i < households.size(); ++i) {
        INFO(households.at(i).toStdString());
        const QByteArray here = runCli({u"check"_s, u"--json"_s, households.at(i)}, folder.path()).output;
        CHECK(here.size() > 200);
        const QString mirrored = folder.filePath(u"mirrored %1"_s.arg(i));
        copyMirrored(households.at(i), mirrored);
        const Abroad abroad(places[static_cast<std::size_t>(i) % places.size()]);
        CHECK(runCli({u"check"_s, u"--json"_s, mirrored}, folder.path()).output == here);
    }
}
