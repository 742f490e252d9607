#pragma once

#include "core/base/history.h"
#include "core/base/zip_writer.h"
#include "core/bill/kept_paper.h"
#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "core/care/wishes.h"
#include "core/check/finished_bill.h"
#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/money/account.h"
#include "core/money/sent_report.h"
#include "core/store/store_error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace daybook {

class Changes;
class Connection;
class Schema;
class ZipArchive;

enum class OpenMode { ReadWrite, ReadOnly };
/// When the whole file is looked through for damage: before it counts as open, or before the first write.
enum class Inspection { AtOnce, Later };

/// The clock is given, so that nothing below app/ reads it. Returns local time.
using Clock = std::function<QDateTime()>;

/// What a folder import did; in words for the person.
struct ImportResult
{
    int added{};
    int alreadyThere{};
    QStringList notes{};
};

/// One person's daybook: one SQLite file. Not thread-safe; use from one thread at a time.
/// Errors: every member throws StoreError. A change is durable (synced) when change() returns.
class Daybook
{
public:
    /// Errors: Exists when a file is already there (never overwritten), CannotWrite.
    static std::unique_ptr<Daybook> create(const QString& path, const Person& person, Clock clock,
                                           const QString& who = {});
    /// Opens, checks, and migrates (after a verified backup beside it). Newer files open only with ReadOnly.
    /// Errors: NotFound, Empty, NotADaybook, Newer, Locked, ReadOnly, Damaged.
    static std::unique_ptr<Daybook> open(const QString& path, OpenMode mode, Clock clock,
                                         const QString& who = {});
    /// As above, with tables of the caller's choice: for programs of another version. With Inspection::Later
    /// a file that needs no migration can be read at once (each row is held to its seal) and lookThrough()
    /// follows.
    static std::unique_ptr<Daybook> open(const QString& path, OpenMode mode, Clock clock, const QString& who,
                                         const Schema& schema, Inspection inspection = Inspection::AtOnce);
    /// Looks through the whole file for damage and says in it who has it open, unless that is done. Every
    /// write does this first. Errors: Damaged, and nothing was written; ReadOnly.
    void lookThrough();
    /// In memory, for tests.
    static std::unique_ptr<Daybook> inMemory(const Person& person, Clock clock);
    ~Daybook();
    Daybook(const Daybook&) = delete;
    Daybook& operator=(const Daybook&) = delete;

    QString path() const;
    bool isReadOnly() const;
    bool isNewer() const;

    Person person() const;
    std::vector<Provider> providers() const;
    std::vector<Agreement> agreements() const;
    std::vector<RotaEntry> rota() const;
    std::vector<Visit> visits(const BillingPeriod& period) const;
    std::vector<Visit> visits() const;
    std::vector<Bill> bills() const;            ///< without original bytes
    QByteArray originalOf(qint64 billId) const; ///< the bytes as received
    QByteArray originalOf(const BankStatement& statement) const;
    /// Pictures and PDFs of paper bills, without bytes.
    std::vector<KeptPaper> keptPapers() const;
    /// Those kept with a day of care, without bytes.
    std::vector<KeptPaper> dayPapers() const;
    QByteArray originalOf(const KeptPaper& paper) const;
    /// Bills that the person is finished with, also those opened again since.
    std::vector<FinishedBill> finishedBills() const;
    std::vector<Answer> answers() const;
    /// Settings that belong to the person, not to the computer ("statement/points" …). Empty when not set.
    QString setting(const QString& key) const;
    /// Accounts, what came and went, what the bank says and what is given.
    CareMoney careMoney() const;
    /// Letters about bills, and what was answered.
    std::vector<Letter> letters() const;
    /// Telephone calls, the oldest first.
    std::vector<Call> calls() const;
    Wishes wishes() const;
    /// Checks of providers and carers, as written down.
    std::vector<SeenCheck> seenChecks() const;
    /// Care that was offered, by the day of the offer.
    std::vector<CareOffer> careOffers() const;
    /// Reports to the council that were sent.
    std::vector<SentReport> sentReports() const;
    /// Everything a check looks at.
    Household household() const;
    /// Enough to show the days from `first` on: without bills and answers, and of the entries (also of the
    /// provider's log) those from that day on and the earliest.
    Household householdSince(QDate first) const;

    /// The one door for every write. Runs `work` in a transaction; records who, when, the sentence and the
    /// changeset in the same transaction. If `work` throws, nothing is changed. Returns the entry; number 0
    /// when nothing was changed.
    HistoryEntry change(const QString& sentence, const std::function<void(Changes&)>& work);

    std::optional<HistoryEntry> nextUndo() const; ///< what undo() would take back
    std::optional<HistoryEntry> nextRedo() const;
    HistoryEntry undo();
    HistoryEntry redo();
    /// Takes back one change of any age, as a change of its own that can be taken back too. Errors:
    /// NeededLater when something later depends on it, CannotUndo when it is no change that counts; nothing
    /// is changed then.
    HistoryEntry takeBack(qint64 historyNumber);
    /// Newest first, `limit` 0 = all.
    std::vector<HistoryEntry> history(int limit = 0) const;
    /// SHA-256 of the newest entry of the history, which is chained to all before it; 64 hex digits or empty.
    QString historyCode() const;
    std::vector<HistoryDetail> details(qint64 historyNumber) const;
    /// Walks the chain of hashes, replays every changeset and compares with the live tables.
    VerifyResult verify() const;

    /// Copies the daybook to a new file: written beside, synced, renamed, re-opened and checked. Errors:
    /// Exists, DiskFull …
    void copyTo(const QString& path) const;
    /// Every record, paper and change as plain files, the list of them first. Errors: Altered when the
    /// daybook does not fit its own history, Newer when it holds more than is known here.
    std::vector<ZipEntry> plainFiles() const;
    /// The same daybook made from such files, history and all, as a new file. Errors: NotWhole, NewerCopy,
    /// Altered, TooLarge, Exists, DiskFull, CannotWrite.
    static void makeFrom(ZipArchive& archive, const QString& path, const Clock& clock);

private:
    Daybook();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The writes that are possible inside Daybook::change.
class Changes
{
public:
    void setPerson(const Person& person);
    /// Each add… returns the new id and gives the value a uuid when it has none; update… needs the id of an
    /// existing one.
    qint64 addProvider(const Provider& provider);
    void updateProvider(const Provider& provider);
    void removeProvider(qint64 id);
    /// The provider named in the agreement is created when there is none of that name.
    qint64 addAgreement(const Agreement& agreement);
    void updateAgreement(const Agreement& agreement);
    void removeAgreement(qint64 id);
    qint64 addRotaEntry(const RotaEntry& entry);
    void updateRotaEntry(const RotaEntry& entry);
    void removeRotaEntry(qint64 id);
    qint64 addVisit(const Visit& visit); ///< enteredAt is set to now when absent
    void updateVisit(const Visit& visit); ///< enteredAt is set to now, whatever it says
    void removeVisit(qint64 id);
    qint64 addBill(const Bill& bill); ///< with its original bytes and lines
    void updateBill(const Bill& bill);
    void removeBill(qint64 id); ///< with its pictures, and that it was finished
    /// A picture or PDF of a bill; sha256 and format are taken from the bytes. Errors: Program when they are
    /// neither.
    qint64 addKeptPaper(const KeptPaper& paper, const QByteArray& bytes);
    void removeKeptPaper(qint64 id);
    /// The same kept with a day.
    qint64 addDayPaper(const KeptPaper& paper, const QByteArray& bytes);
    void removeDayPaper(qint64 id);
    qint64 addFinishedBill(const FinishedBill& finished);
    void updateFinishedBill(const FinishedBill& finished); ///< opened again
    void setAnswer(const Answer& answer);
    void removeAnswer(const QString& findingId);
    void setLink(const VisitLink& link);
    /// How this provider's bills are to be read from now on.
    void setLayout(const KnownLayout& known);
    /// Every link of that row of that bill.
    void removeLinks(const QString& fileSha256, int row);
    qint64 addPromise(const Promise& promise);
    void updatePromise(const Promise& promise);
    void removePromise(qint64 id);
    void addTheirVisit(const Visit& visit);
    qint64 addWantedTime(const WantedTime& time);
    void updateWantedTime(const WantedTime& time);
    void removeWantedTime(qint64 id);
    qint64 addGoal(const Goal& goal);
    void updateGoal(const Goal& goal);
    void removeGoal(qint64 id);
    qint64 addUnpaidHelp(const UnpaidHelp& help);
    void updateUnpaidHelp(const UnpaidHelp& help);
    void removeUnpaidHelp(qint64 id);
    qint64 addCheck(const SeenCheck& check);
    void updateCheck(const SeenCheck& check);
    void removeCheck(qint64 id);
    qint64 addOffer(const CareOffer& offer);
    void updateOffer(const CareOffer& offer);
    void removeOffer(qint64 id);
    void setSetting(const QString& key, const QString& value);
    qint64 addLetter(const Letter& letter);
    void updateLetter(const Letter& letter);
    void removeLetter(qint64 id);
    qint64 addCall(const Call& call);
    void updateCall(const Call& call);
    void removeCall(qint64 id);
    qint64 addSentReport(const SentReport& report);
    void removeSentReport(qint64 id);
    qint64 addAccount(const Account& account);
    void updateAccount(const Account& account);
    void removeAccount(qint64 id); ///< with all that is written down in it
    qint64 addEntry(const AccountEntry& entry);
    void updateEntry(const AccountEntry& entry);
    void removeEntry(qint64 id);
    qint64 addBalance(const BankBalance& balance);
    void removeBalance(qint64 id);
    qint64 addAward(const Award& award);
    void updateAward(const Award& award);
    void removeAward(qint64 id);
    /// A bank statement with its bytes as they came; its entries are added by themselves.
    qint64 addStatement(const BankStatement& statement, const QByteArray& original);
    /// How files with these column names are to be read from now on.
    void setStatementLayout(const StatementLayout& layout);
    qint64 addOwed(const OwedSum& sum);
    void updateOwed(const OwedSum& sum);
    void removeOwed(qint64 id);
    /// Adds what is new of a household: agreements, rota, visits, their log, bills, promises, answers. Again
    /// changes nothing.
    ImportResult importHousehold(const Household& household);

private:
    Changes(const Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}
    const Connection& m_connection;
    const Clock& m_clock;
    friend class Daybook;
};

} // namespace daybook
