#include "app/cli/source.h"

#include "core/check/check_bill.h"
#include "core/check/their_log.h"
#include "core/store/daybook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

namespace daybook::cli {

using namespace Qt::StringLiterals;

Source readSource(const QString& path, SourceParts parts)
{
    Source source;
    const QFileInfo file(path);
    if (file.isDir()) {
        HouseholdReading reading = readHousehold(path);
        source.household = std::move(reading.household);
        source.problems = reading.unusable;
        source.report = check(source.household);
        setTheirLogBeside(source.report, source.household);
        source.report.importNotes = reading.importNotes + source.report.importNotes;
        return source;
    }
    try {
        const auto daybook =
            Daybook::open(path, OpenMode::ReadOnly, [] { return QDateTime::currentDateTime(); });
        source.household = daybook->household();
        source.report = check(source.household);
        setTheirLogBeside(source.report, source.household);
        if (daybook->isNewer())
            source.report.importNotes.prepend(
                file.fileName() + u": "_s +
                QCoreApplication::translate(
                    "CommandLine", "This was last kept with a newer Daybook, which may know more than is "
                                   "shown here. It was only read. Please install the newer Daybook."));
        if (const QDate day = QDate::fromString(daybook->setting(u"practice/today"_s), Qt::ISODate);
            day.isValid())
            source.practiceDay = day;
        if (parts == SourceParts::WithMoney) {
            source.money = daybook->careMoney();
            source.sentReports = daybook->sentReports();
            source.letters = daybook->letters();
            source.keptPapers = daybook->keptPapers();
            source.ownProfile = daybook->setting(u"council/profile"_s).toUtf8();
            source.chosenProfile = daybook->setting(u"council/chosen"_s);
        }
    } catch (const StoreError& error) {
        source.isUsable = false;
        source.problems.append(error.sentence());
        source.report.importNotes.append(file.fileName() + u": "_s + error.sentence());
    }
    return source;
}

void print(QByteArrayView text)
{
    std::fwrite(text.data(), 1, static_cast<std::size_t>(text.size()), stdout);
}

void print(const QByteArray& text)
{
    print(QByteArrayView(text));
}

void print(const QString& text)
{
    print((text + u'\n').toUtf8());
}

void complain(const QString& text)
{
    const QByteArray bytes = (text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace daybook::cli
