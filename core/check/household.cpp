#include "core/check/household.h"

#include "core/bill/bill_reader.h"
#include "core/bill/column_contents.h"
#include "core/care/person_file.h"
#include "core/care/reading_problems.h"
#include "core/check/promises.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;
#include <utility>

namespace daybook {

namespace {

/// More than any reader takes; what is larger is not even opened.
constexpr qint64 largestFile = 32 * 1024 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("HouseholdReader", text);
}

/// Reads a folder file by file; what cannot be used is named and the rest goes on.
class FolderReader
{
public:
    explicit FolderReader(const QString& directory) : m_directory(directory) {}

    HouseholdReading read()
    {
        if (!m_directory.exists()) {
            m_reading.unusable.append(
                say(QT_TRANSLATE_NOOP(
                        "HouseholdReader",
                        "%1: There is no such folder, so nothing was read. Nothing was changed. See whether "
                        "its name is spelt as it is on your computer."))
                    .arg(m_directory.path()));
            return std::move(m_reading);
        }
        readAgreements();
        readPeople();
        readCare();
        readKnownLayouts();
        readBills();
        readAnswers();
        return std::move(m_reading);
    }

private:
    Household& household() { return m_reading.household; }

    void refuse(const QString& file, const QString& problem)
    {
        m_reading.unusable.append(file + u": "_s + problem);
    }

    void note(const QString& file, const QString& remark)
    {
        m_reading.importNotes.append(file + u": "_s + remark);
    }

    /// The bytes of a file, or nothing when it is not there or cannot be read.
    std::optional<QByteArray> bytesOf(const QString& name)
    {
        QFile file(m_directory.filePath(name));
        const QFileInfo place(file);
        if (!place.exists() && !place.isSymLink())
            return std::nullopt;
        // Opening something else, a pipe for instance, could wait for ever.
        if (!place.isFile()) {
            refuse(name,
                   say(QT_TRANSLATE_NOOP(
                       "HouseholdReader",
                       "This is a folder or something else that is no file, so it was not read. Nothing "
                       "was changed. Put the file itself here under this name.")));
            return std::nullopt;
        }
        if (file.size() > largestFile) {
            refuse(name, say(QT_TRANSLATE_NOOP(
                             "HouseholdReader",
                             "This file is far larger than such a file can be, so it was not read. Nothing "
                             "was changed. See whether it is the right file.")));
            return std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            refuse(name, say(QT_TRANSLATE_NOOP(
                             "HouseholdReader",
                             "This file could not be opened, so it was not read. Nothing was changed. See "
                             "whether another program holds it, or ask whoever set up this computer.")));
            return std::nullopt;
        }
        const qint64 size = file.size();
        QByteArray bytes(static_cast<qsizetype>(size),
                         Qt::Uninitialized); // not a byte more: bills keep theirs
        if (file.read(bytes.data(), size) != size || file.error() != QFileDevice::NoError) {
            refuse(name, say(QT_TRANSLATE_NOOP(
                             "HouseholdReader",
                             "This file could not be read to its end, so it was not used. Nothing was "
                             "changed. See whether the disk or stick is connected, and try again.")));
            return std::nullopt;
        }
        return bytes;
    }

    QStringList filesIn(const QString& folder, const QStringList& patterns) const
    {
        QStringList names;
        for (const QString& name :
             QDir(m_directory.filePath(folder)).entryList(patterns, QDir::Files, QDir::Name))
            names.append(folder + u'/' + name);
        return names;
    }

    void readAgreements()
    {
        QStringList files = filesIn(u"agreements"_s, {u"*.json"_s});
        if (QFileInfo::exists(m_directory.filePath(u"agreement.json"_s)))
            files.prepend(u"agreement.json"_s);
        if (files.isEmpty())
            note(u"agreement.json"_s,
                 say(QT_TRANSLATE_NOOP(
                     "HouseholdReader",
                     "There is no agreement, so prices cannot be compared. Everything else is checked. Add "
                     "what you agreed to pay.")));
        for (const QString& name : files) {
            const std::optional<QByteArray> bytes = bytesOf(name);
            if (!bytes)
                continue;
            const AgreementReading reading = readAgreement(*bytes);
            if (reading.agreement)
                household().agreements.push_back(*reading.agreement);
            else
                refuse(name, reading.problem);
            for (const QString& remark : reading.remarks)
                note(name, remark);
        }
    }

    void readPeople()
    {
        if (const auto bytes = bytesOf(u"person.json"_s)) {
            const PersonReading reading = readPerson(*bytes);
            if (reading.person)
                household().person = *reading.person;
            else
                refuse(u"person.json"_s, reading.problem);
        }
        if (const auto bytes = bytesOf(u"providers.json"_s)) {
            const ProvidersReading reading = readProviders(*bytes);
            household().providers = reading.providers;
            if (!reading.problem.isEmpty())
                refuse(u"providers.json"_s, reading.problem);
        }
    }

    void noteProblems(const QString& file, const std::vector<ReadingProblem>& problems, bool usable)
    {
        bool isFirst = true;
        for (const GatheredProblem& alike : gathered(problems)) {
            const ReadingProblem& problem = alike.first;
            if (std::exchange(isFirst, false) && !usable) {
                refuse(file, problem.done);
                continue;
            }
            QString text;
            if (alike.rows.size() > 1)
                text = say(QT_TRANSLATE_NOOP("HouseholdReader", "%1 rows (%2)"))
                           .arg(QString::number(alike.rows.size()), rowsText(alike.rows));
            else if (problem.row > 0)
                text = say(QT_TRANSLATE_NOOP("HouseholdReader", "row %1")).arg(problem.row);
            if (!problem.column.isEmpty())
                text += (text.isEmpty() ? QString() : u", "_s) + problem.column;
            if (!problem.read.isEmpty())
                text += u" \u201c"_s + problem.read + u'\u201d';
            note(file, text.isEmpty() ? problem.done : text + u": "_s + problem.done);
        }
    }

    void readCare()
    {
        if (const auto bytes = bytesOf(u"rota.csv"_s)) {
            RotaReading reading = readRota(*bytes);
            noteProblems(u"rota.csv"_s, reading.problems, reading.usable);
            household().rota = std::move(reading.entries);
        }
        const auto visitsFrom = [&](const QString& name, std::vector<Visit>& visits) {
            const std::optional<QByteArray> bytes = bytesOf(name);
            if (!bytes)
                return;
            VisitsReading reading = readVisits(*bytes);
            noteProblems(name, reading.problems, reading.usable);
            visits = std::move(reading.visits);
        };
        visitsFrom(u"visits.csv"_s, household().visits);
        visitsFrom(u"their_log.csv"_s, household().theirLog);
    }

    void readBills()
    {
        const BillContext known = billContextOf(household());
        const QStringList folders =
            QDir(m_directory.filePath(u"bills"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& folder : folders)
            note(u"bills/"_s + folder,
                 say(QT_TRANSLATE_NOOP("HouseholdReader",
                                       "This is a folder, so what is in it was not read. Put each bill "
                                       "directly into the folder of the bills.")));
        for (const QString& name : filesIn(u"bills"_s, {u"*"_s})) {
            const std::optional<QByteArray> bytes = bytesOf(name);
            if (!bytes)
                continue;
            BillReading reading = readBill(*bytes, name, known);
            if (!reading.bill) {
                refuse(name, reading.problem);
                continue;
            }
            // What was assumed is said by the check itself; here only what could not be read.
            noteProblems(name, reading.bill->problems, true);
            household().bills.push_back(std::move(*reading.bill));
            for (Bill& bill : reading.further) {
                noteProblems(bill.file, bill.problems, true);
                household().bills.push_back(std::move(bill));
            }
        }
    }

    void readKnownLayouts()
    {
        const auto bytes = bytesOf(u"layouts.json"_s);
        if (!bytes)
            return;
        LayoutsReading reading = readLayouts(*bytes);
        household().layouts = std::move(reading.layouts);
        for (const QString& remark : reading.remarks)
            note(u"layouts.json"_s, remark);
        if (!reading.problem.isEmpty())
            refuse(u"layouts.json"_s, reading.problem);
    }

    void readAnswers()
    {
        if (const auto bytes = bytesOf(u"promises.json"_s)) {
            PromisesReading reading = readPromises(*bytes);
            household().promises = std::move(reading.promises);
            if (!reading.problem.isEmpty())
                refuse(u"promises.json"_s, reading.problem);
        }
        if (const auto bytes = bytesOf(u"decisions.json"_s)) {
            DecisionsReading reading = readDecisions(*bytes);
            household().answers = std::move(reading.answers);
            household().links = std::move(reading.links);
            for (const QString& remark : reading.remarks)
                note(u"decisions.json"_s, remark);
            if (!reading.problem.isEmpty())
                refuse(u"decisions.json"_s, reading.problem);
        }
    }

    QDir m_directory;
    HouseholdReading m_reading;
};

} // namespace

BillContext billContextOf(const Household& household)
{
    BillContext context;
    for (const Agreement& agreement : household.agreements) {
        if (!context.providers.contains(agreement.provider))
            context.providers.append(agreement.provider);
        for (const QString& alias : agreement.aliases)
            context.aliases.emplace_back(alias, agreement.provider);
        for (const Tariff& tariff : agreement.tariffs)
            for (const TariffRow& row : tariff.rows)
                context.services.push_back({agreement.provider, row.service});
    }
    for (const Provider& provider : household.providers) {
        if (!context.providers.contains(provider.name))
            context.providers.append(provider.name);
        for (const QString& alias : provider.aliases)
            context.aliases.emplace_back(alias, provider.name);
    }
    context.rota = household.rota;
    context.layouts = household.layouts;
    context.looks = std::make_shared<CellLooks>();
    return context;
}

HouseholdReading readHousehold(const QString& directory)
{
    return FolderReader(directory).read();
}

} // namespace daybook
