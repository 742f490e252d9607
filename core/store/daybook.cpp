#include "core/store/daybook.h"

#include "core/store/answer_repository.h"
#include "core/store/attachment_repository.h"
#include "core/store/bill_repository.h"
#include "core/store/changeset.h"
#include "core/store/choice_repository.h"
#include "core/store/daybook_copy.h"
#include "core/store/everything_records.h"
#include "core/store/finished_bill_repository.h"
#include "core/store/history_book.h"
#include "core/store/kept_paper_repository.h"
#include "core/store/layout_repository.h"
#include "core/store/letter_repository.h"
#include "core/store/money_repository.h"
#include "core/store/opening.h"
#include "core/store/person_repository.h"
#include "core/store/provider_repository.h"
#include "core/store/references.h"
#include "core/store/report_repository.h"
#include "core/store/verification.h"
#include "core/store/visit_repository.h"
#include "core/store/wish_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

struct Daybook::Private
{
    QString path{};
    bool isReadOnly{false};
    bool isNewer{false};
    bool isChanging{false};
    bool isLookedThrough{true};
    Clock clock{};
    QString who{};
    const Schema* schema{&Schema::current()};
    std::unique_ptr<Connection> connection{};

    /// After the disk reported a problem the file is opened again: what is on the disk counts, not what was
    /// in memory.
    const Connection& file()
    {
        if ((!connection || connection->isBroken()) && !isReadOnly && !path.isEmpty() && !isChanging) {
            connection.reset();
            connection = openForWriting(path, *schema, clock, who).connection;
            isLookedThrough = true;
        }
        if (!connection)
            throw StoreError(Reason::CannotRead, path);
        return *connection;
    }
    const Connection& fileToWrite()
    {
        if (isReadOnly)
            throw StoreError(isNewer ? Reason::Newer : Reason::ReadOnly, path);
        if (isChanging)
            throw StoreError(Reason::Program, path, u"a change inside a change"_s);
        lookThrough();
        return file();
    }
    void lookThrough()
    {
        file();
        if (isLookedThrough)
            return;
        daybook::lookThrough(*connection, clock, who);
        isLookedThrough = true;
    }
    HistoryEntry entry(HistoryKind kind, const QString& sentence, qint64 undoes) const
    {
        HistoryEntry made;
        made.kind = kind;
        made.sentence = sentence;
        made.who = who;
        made.at = clock();
        made.undoes = undoes;
        return made;
    }
    /// Runs `work` and writes its changes down, both or neither.
    HistoryEntry record(const HistoryEntry& entry, const std::function<void(const Connection&)>& work)
    {
        const Connection& connected = fileToWrite();
        struct Changing
        {
            explicit Changing(bool& mark) : flag(mark) { flag = true; }
            ~Changing() { flag = false; }
            bool& flag;
        } const changing(isChanging);
        Transaction transaction(connected, Transaction::Kind::Write);
        QByteArray changes;
        {
            const ChangeRecorder recorder(connected);
            work(connected);
            changes = recorder.changes();
        }
        if (changes.isEmpty())
            return {};
        const HistoryEntry written = HistoryBook(connected).append(entry, changes);
        transaction.commit();
        return written;
    }
};

namespace {

void begin(const Connection& connection, const Person& person, const Clock& clock, const QString& who)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    lay(connection, Schema::current());
    const ChangeRecorder recorder(connection);
    PersonRepository(connection).set(person);
    HistoryEntry entry;
    entry.kind = HistoryKind::Baseline;
    entry.sentence = QCoreApplication::translate("Daybook", "Started this daybook");
    entry.who = who;
    entry.at = clock();
    HistoryBook(connection).append(entry, recorder.changes());
    transaction.commit();
}

} // namespace

Daybook::Daybook() : d(std::make_unique<Private>()) {}
Daybook::~Daybook() = default;

std::unique_ptr<Daybook> Daybook::create(const QString& path, const Person& person, Clock clock,
                                         const QString& who)
{
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    // Made under another name first: a daybook is either there and whole, or not there.
    const QString temporary = temporaryBeside(path);
    try {
        const Connection fresh(temporary, Access::New);
        fresh.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;");
        begin(fresh, person, clock, who);
    } catch (const StoreError& error) {
        QFile::remove(temporary);
        throw StoreError(error.reason() == Reason::CannotRead ? Reason::CannotWrite : error.reason(), path,
                         error.detail());
    }
    try {
        publish(temporary, path);
    } catch (const StoreError&) {
        QFile::remove(temporary);
        throw;
    }
    return open(path, OpenMode::ReadWrite, std::move(clock), who);
}

std::unique_ptr<Daybook> Daybook::open(const QString& path, OpenMode mode, Clock clock, const QString& who)
{
    return open(path, mode, std::move(clock), who, Schema::current());
}

std::unique_ptr<Daybook> Daybook::open(const QString& path, OpenMode mode, Clock clock, const QString& who,
                                       const Schema& schema, Inspection inspection)
{
    std::unique_ptr<Daybook> daybook(new Daybook);
    daybook->d->path = QFileInfo(path).absoluteFilePath();
    daybook->d->isReadOnly = mode == OpenMode::ReadOnly;
    daybook->d->clock = std::move(clock);
    daybook->d->who = who;
    daybook->d->schema = &schema;
    OpenedFile opened = mode == OpenMode::ReadOnly
                            ? openForReading(daybook->d->path, schema, daybook->d->clock, who)
                            : openForWriting(daybook->d->path, schema, daybook->d->clock, who, inspection);
    daybook->d->connection = std::move(opened.connection);
    daybook->d->isNewer = opened.isNewer;
    daybook->d->isLookedThrough = opened.isLookedThrough;
    return daybook;
}

void Daybook::lookThrough()
{
    d->lookThrough();
}

std::unique_ptr<Daybook> Daybook::inMemory(const Person& person, Clock clock)
{
    std::unique_ptr<Daybook> daybook(new Daybook);
    daybook->d->clock = std::move(clock);
    daybook->d->connection = std::make_unique<Connection>(QString(), Access::Memory);
    begin(*daybook->d->connection, person, daybook->d->clock, {});
    return daybook;
}

QString Daybook::path() const
{
    return d->path;
}

bool Daybook::isReadOnly() const
{
    return d->isReadOnly;
}

bool Daybook::isNewer() const
{
    return d->isNewer;
}

Person Daybook::person() const
{
    return PersonRepository(d->file()).person();
}

std::vector<Provider> Daybook::providers() const
{
    return ProviderRepository(d->file()).all();
}

std::vector<Agreement> Daybook::agreements() const
{
    return ProviderRepository(d->file()).agreements();
}

std::vector<RotaEntry> Daybook::rota() const
{
    return VisitRepository(d->file()).rota();
}

std::vector<Visit> Daybook::visits(const BillingPeriod& period) const
{
    return VisitRepository(d->file()).within(period);
}

std::vector<Visit> Daybook::visits() const
{
    return VisitRepository(d->file()).all();
}

std::vector<Bill> Daybook::bills() const
{
    return BillRepository(d->file()).all();
}

QByteArray Daybook::originalOf(qint64 billId) const
{
    return BillRepository(d->file()).original(billId);
}

QByteArray Daybook::originalOf(const BankStatement& statement) const
{
    return AttachmentRepository(d->file()).bytes(statement.sha256);
}

std::vector<KeptPaper> Daybook::keptPapers() const
{
    return KeptPaperRepository(d->file()).all();
}

std::vector<FinishedBill> Daybook::finishedBills() const
{
    return FinishedBillRepository(d->file()).all();
}

std::vector<KeptPaper> Daybook::dayPapers() const
{
    return KeptPaperRepository(d->file()).ofDays();
}

QByteArray Daybook::originalOf(const KeptPaper& paper) const
{
    return AttachmentRepository(d->file()).bytes(paper.sha256);
}

std::vector<Answer> Daybook::answers() const
{
    return AnswerRepository(d->file()).all();
}

QString Daybook::setting(const QString& key) const
{
    return PersonRepository(d->file()).setting(key);
}

std::vector<SentReport> Daybook::sentReports() const
{
    return ReportRepository(d->file()).all();
}

std::vector<SeenCheck> Daybook::seenChecks() const
{
    return ChoiceRepository(d->file()).checks();
}

std::vector<CareOffer> Daybook::careOffers() const
{
    return ChoiceRepository(d->file()).offers();
}

Wishes Daybook::wishes() const
{
    return WishRepository(d->file()).all();
}

CareMoney Daybook::careMoney() const
{
    return MoneyRepository(d->file()).all();
}

std::vector<Letter> Daybook::letters() const
{
    return LetterRepository(d->file()).all();
}

std::vector<Call> Daybook::calls() const
{
    return LetterRepository(d->file()).calls();
}

Household Daybook::household() const
{
    const Connection& connection = d->file();
    const ProviderRepository providers(connection);
    const VisitRepository visits(connection);
    const AnswerRepository answers(connection);
    Household household;
    household.person = PersonRepository(connection).person();
    household.providers = providers.all();
    household.agreements = providers.agreements();
    household.rota = visits.rota();
    household.visits = visits.all();
    household.theirLog = visits.theirs();
    household.bills = BillRepository(connection).all();
    household.promises = answers.promises();
    household.answers = answers.all();
    household.links = answers.links();
    household.layouts = LayoutRepository(connection).all();
    return household;
}

Household Daybook::householdSince(QDate first) const
{
    const Connection& connection = d->file();
    const ProviderRepository providers(connection);
    const VisitRepository visits(connection);
    Household household;
    household.person = PersonRepository(connection).person();
    household.providers = providers.all();
    household.agreements = providers.agreements();
    household.rota = visits.rota();
    household.visits = visits.since(first);
    household.theirLog = visits.theirsSince(first);
    return household;
}

HistoryEntry Daybook::change(const QString& sentence, const std::function<void(Changes&)>& work)
{
    return d->record(d->entry(HistoryKind::Change, sentence, 0), [this, &work](const Connection& connection) {
        Changes changes(connection, d->clock);
        work(changes);
    });
}

std::optional<HistoryEntry> Daybook::nextUndo() const
{
    return HistoryBook(d->file()).nextUndo();
}

std::optional<HistoryEntry> Daybook::nextRedo() const
{
    return HistoryBook(d->file()).nextRedo();
}

HistoryEntry Daybook::undo()
{
    const HistoryBook book(d->fileToWrite());
    const std::optional<HistoryEntry> concerned = book.nextUndo();
    if (!concerned)
        throw StoreError(Reason::CannotUndo, d->path);
    const QByteArray back = inverted(*d->connection, book.changesOf(concerned->number));
    const QString sentence = QCoreApplication::translate("Daybook", "Took back: %1").arg(concerned->sentence);
    return d->record(d->entry(HistoryKind::Undo, sentence, concerned->number),
                     [&back](const Connection& connection) { apply(connection, back); });
}

HistoryEntry Daybook::redo()
{
    const HistoryBook book(d->fileToWrite());
    const std::optional<HistoryEntry> concerned = book.nextRedo();
    if (!concerned)
        throw StoreError(Reason::CannotUndo, d->path);
    const QByteArray again = book.changesOf(concerned->number);
    const QString sentence =
        QCoreApplication::translate("Daybook", "Brought back: %1").arg(concerned->sentence);
    return d->record(d->entry(HistoryKind::Redo, sentence, concerned->number),
                     [&again](const Connection& connection) { apply(connection, again); });
}

HistoryEntry Daybook::takeBack(qint64 historyNumber)
{
    const HistoryBook book(d->fileToWrite());
    std::optional<HistoryEntry> concerned;
    for (const HistoryEntry& entry : book.entries(0)) {
        if (entry.number == historyNumber && entry.kind == HistoryKind::Change && !entry.isTakenBack)
            concerned = entry;
        // Before a new base the records had another shape.
        if (entry.kind == HistoryKind::Baseline && entry.number > historyNumber)
            break;
    }
    if (!concerned)
        throw StoreError(Reason::CannotUndo, d->path);
    const QByteArray back = inverted(*d->connection, book.changesOf(historyNumber));
    const QString sentence =
        QCoreApplication::translate("Daybook", "Took back an earlier change: %1").arg(concerned->sentence);
    return d->record(
        d->entry(HistoryKind::Change, sentence, historyNumber), [this, &back](const Connection& connection) {
            const QSet<QString> before = missingReferences(connection);
            if (!applyIfUntouched(connection, back) || !(missingReferences(connection) - before).isEmpty())
                throw StoreError(Reason::NeededLater, d->path);
        });
}

std::vector<HistoryEntry> Daybook::history(int limit) const
{
    return HistoryBook(d->file()).entries(limit);
}

QString Daybook::historyCode() const
{
    return QString::fromLatin1(HistoryBook(d->file()).lastHash().toHex());
}

std::vector<HistoryDetail> Daybook::details(qint64 historyNumber) const
{
    const Connection& connection = d->file();
    return detailsOf(connection, HistoryBook(connection).changesOf(historyNumber));
}

VerifyResult Daybook::verify() const
{
    return verified(d->file());
}

void Daybook::copyTo(const QString& path) const
{
    copyToFile(d->file(), QFileInfo(path).absoluteFilePath());
}

std::vector<ZipEntry> Daybook::plainFiles() const
{
    if (d->isNewer)
        throw StoreError(Reason::Newer, d->path);
    if (const VerifyResult result = verify(); !result.sound)
        throw StoreError(Reason::Altered, d->path, result.problems.value(0));
    return recordFiles(d->file());
}

void Daybook::makeFrom(ZipArchive& archive, const QString& path, const Clock& clock)
{
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    const Connection fresh(path, Access::New);
    // Nobody knows this file yet: if it is cut short it is thrown away.
    fresh.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;");
    const int version = fillFromRecords(fresh, archive);
    if (version < Schema::current().version())
        bringUpToDate(fresh, Schema::current(), version, clock, {});
    if (const VerifyResult result = verified(fresh); !result.sound)
        throw StoreError(Reason::Altered, path, result.problems.value(0));
}

} // namespace daybook
