#include "core/store/verification.h"

#include "core/store/attachment_repository.h"
#include "core/store/changeset.h"
#include "core/store/history_book.h"
#include "core/store/packing.h"
#include "core/store/row.h"
#include "core/store/schema.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 50;

QString words(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

QString tableWord(const QByteArray& table)
{
    if (table == "person")
        return words(QT_TRANSLATE_NOOP("Verification", "the person"));
    if (table == "provider")
        return words(QT_TRANSLATE_NOOP("Verification", "care providers"));
    if (table == "agreement")
        return words(QT_TRANSLATE_NOOP("Verification", "agreements"));
    if (table == "rota_entry" || table == "rota_detail")
        return words(QT_TRANSLATE_NOOP("Verification", "planned visits"));
    if (table == "visit" || table == "visit_detail")
        return words(QT_TRANSLATE_NOOP("Verification", "visits"));
    if (table == "their_visit")
        return words(QT_TRANSLATE_NOOP("Verification", "their log"));
    if (table == "bill")
        return words(QT_TRANSLATE_NOOP("Verification", "bills"));
    if (table == "bill_line")
        return words(QT_TRANSLATE_NOOP("Verification", "lines of bills"));
    if (table == "finished_bill")
        return words(QT_TRANSLATE_NOOP("Verification", "bills you are finished with"));
    if (table == "promise")
        return words(QT_TRANSLATE_NOOP("Verification", "promises"));
    if (table == "answer")
        return words(QT_TRANSLATE_NOOP("Verification", "your answers"));
    if (table == "visit_link")
        return words(QT_TRANSLATE_NOOP("Verification", "pairings of lines and visits"));
    if (table == "bill_layout")
        return words(QT_TRANSLATE_NOOP("Verification", "layouts of bills"));
    if (table == "account")
        return words(QT_TRANSLATE_NOOP("Verification", "accounts"));
    if (table == "account_entry" || table == "entry_part" || table == "entry_detail")
        return words(QT_TRANSLATE_NOOP("Verification", "money in and out"));
    if (table == "bank_balance")
        return words(QT_TRANSLATE_NOOP("Verification", "what the bank says"));
    if (table == "bank_statement" || table == "statement_layout")
        return words(QT_TRANSLATE_NOOP("Verification", "statements of the bank"));
    if (table == "money_owed")
        return words(QT_TRANSLATE_NOOP("Verification", "what is owed"));
    if (table == "award")
        return words(QT_TRANSLATE_NOOP("Verification", "what you are given"));
    if (table == "letter")
        return words(QT_TRANSLATE_NOOP("Verification", "letters"));
    if (table == "letter_paper")
        return words(QT_TRANSLATE_NOOP("Verification", "letters"));
    if (table == "call")
        return words(QT_TRANSLATE_NOOP("Verification", "calls"));
    if (table == "wanted_time")
        return words(QT_TRANSLATE_NOOP("Verification", "wanted times"));
    if (table == "goal")
        return words(QT_TRANSLATE_NOOP("Verification", "goals"));
    if (table == "unpaid_help" || table == "help_detail")
        return words(QT_TRANSLATE_NOOP("Verification", "help from family and friends"));
    if (table == "seen_check")
        return words(QT_TRANSLATE_NOOP("Verification", "checks of providers and carers"));
    if (table == "care_offer")
        return words(QT_TRANSLATE_NOOP("Verification", "offers of care"));
    if (table == "kept_paper")
        return words(QT_TRANSLATE_NOOP("Verification", "papers of bills"));
    if (table == "day_paper")
        return words(QT_TRANSLATE_NOOP("Verification", "papers of days"));
    if (table == "sent_report")
        return words(QT_TRANSLATE_NOOP("Verification", "reports that were sent"));
    return words(QT_TRANSLATE_NOOP("Verification", "settings"));
}

QString shown(const Statement& row, int column)
{
    switch (row.kind(column)) {
    case Statement::Kind::Nothing:
        return words(QT_TRANSLATE_NOOP("Verification", "nothing"));
    case Statement::Kind::Bytes:
        return QString::fromLatin1(row.bytes(column).toByteArray().toHex());
    default:
        return row.text(column).left(80);
    }
}

class Verifier
{
public:
    explicit Verifier(const Connection& connection) : m_connection(connection) {}

    VerifyResult run()
    {
        try {
            look();
        } catch (const StoreError& error) {
            if (error.reason() != StoreError::Reason::Damaged &&
                error.reason() != StoreError::Reason::Altered)
                throw;
            report(words(QT_TRANSLATE_NOOP("Verification",
                                           "Part of the file can no longer be read as it was written.")));
        }
        return std::move(m_result);
    }

private:
    /// A daybook of an earlier version that is only looked at has not all of them.
    std::vector<QByteArray> tablesThere() const
    {
        std::vector<QByteArray> there;
        for (const QByteArray& table : recordTables())
            if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = '" + table +
                                    "';") == 1)
                there.push_back(table);
        return there;
    }

    void look()
    {
        const int version = static_cast<int>(m_connection.number("PRAGMA user_version;"));
        if (m_connection.quickCheck() != u"ok"_s)
            report(words(QT_TRANSLATE_NOOP("Verification",
                                           "Part of the file can no longer be read as it was written.")));
        if (!Schema::current().fits(m_connection, version))
            report(words(
                QT_TRANSLATE_NOOP("Verification", "The file holds tables that are not those of a daybook.")));
        Schema::current().migrate(m_replay, 0);
        walkHistory();
        if (m_isReplayed) {
            for (const QByteArray& table : tablesThere())
                compare(table);
        }
        const QStringList papers = AttachmentRepository(m_connection).altered();
        for (const QString& sha256 : papers) {
            report(words(QT_TRANSLATE_NOOP("Verification", "The paper %1… is not the one that was received."))
                       .arg(sha256.left(12)));
        }
        comparePapers();
    }

    void report(const QString& sentence)
    {
        m_result.sound = false;
        if (m_result.problems.size() < mostProblems)
            m_result.problems += sentence;
    }

    void walkHistory()
    {
        QByteArray previous;
        HistoryBook(m_connection).each([this, &previous](const HistoryRow& row) {
            ++m_result.entries;
            if (row.entry.number != m_result.entries) {
                report(words(QT_TRANSLATE_NOOP("Verification", "Entry %1 of the history is missing."))
                           .arg(m_result.entries));
                m_result.entries = row.entry.number;
            }
            if (HistoryBook::hashOf(row, previous) != row.hash)
                report(words(QT_TRANSLATE_NOOP("Verification",
                                               "Entry %1 of the history is not as it was written."))
                           .arg(row.entry.number));
            previous = row.hash;
            if (m_isReplayed)
                replay(row);
        });
        if (m_result.entries == 0)
            report(words(QT_TRANSLATE_NOOP("Verification", "The history is empty.")));
    }

    void replay(const HistoryRow& row)
    {
        const std::optional<QByteArray> changes = unpacked(row.packedChanges, row.size);
        try {
            if (!changes)
                throw StoreError(StoreError::Reason::Altered, m_connection.path());
            if (row.entry.kind == HistoryKind::Baseline) {
                // From here on the record is what this entry says. Lines go before their bills.
                for (auto table = recordTables().rbegin(); table != recordTables().rend(); ++table)
                    m_replay.run("DELETE FROM " + *table + ";");
            }
            apply(m_replay, *changes);
        } catch (const StoreError&) {
            m_isReplayed = false;
            report(
                words(QT_TRANSLATE_NOOP("Verification", "The changes of entry %1 do not fit what was there "
                                                        "before; nothing after it could be compared."))
                    .arg(row.entry.number));
        }
    }

    void compare(const QByteArray& table)
    {
        const QByteArray sql = "SELECT * FROM main." + table + " ORDER BY id;";
        Statement live(m_connection, sql);
        Statement replayed(m_replay, sql);
        bool hasLive = live.step();
        bool hasReplayed = replayed.step();
        while (hasLive || hasReplayed) {
            if (hasLive && (!hasReplayed || live.integer(0) < replayed.integer(0))) {
                report(words(QT_TRANSLATE_NOOP("Verification", "Record %1 of %2 is not in the history."))
                           .arg(live.integer(0))
                           .arg(tableWord(table)));
                hasLive = live.step();
            } else if (hasReplayed && (!hasLive || replayed.integer(0) < live.integer(0))) {
                report(words(QT_TRANSLATE_NOOP("Verification",
                                               "Record %1 of %2 is in the history and not in the daybook."))
                           .arg(replayed.integer(0))
                           .arg(tableWord(table)));
                hasReplayed = replayed.step();
            } else {
                compareRow(table, live, replayed);
                hasLive = live.step();
                hasReplayed = replayed.step();
            }
        }
    }

    void compareRow(const QByteArray& table, const Statement& live, const Statement& replayed)
    {
        for (int column = 1; column < std::min(live.columns(), replayed.columns()); ++column) {
            if (live.cell(column) == replayed.cell(column))
                continue;
            report(words(QT_TRANSLATE_NOOP("Verification",
                                           "Record %1 of %2 says “%3” for %4; the history says “%5”."))
                       .arg(QString::number(live.integer(0)), tableWord(table), shown(live, column),
                            live.columnName(column), shown(replayed, column)));
        }
        if (sealOf(table, live.integer(0), live, 2) != live.integer(1)) {
            report(words(QT_TRANSLATE_NOOP("Verification", "Record %1 of %2 is not as Daybook wrote it."))
                       .arg(live.integer(0))
                       .arg(tableWord(table)));
        }
    }

    void comparePapers()
    {
        Statement missing(m_connection,
                          "SELECT number FROM bill WHERE is_original_kept = 1"
                          " AND original_sha256 NOT IN (SELECT sha256 FROM attachment) ORDER BY id;");
        while (missing.step())
            report(words(QT_TRANSLATE_NOOP("Verification", "The paper of bill %1 is not in the daybook."))
                       .arg(missing.text(0)));
        comparePictures("kept_paper", QT_TRANSLATE_NOOP("Verification",
                                                        "The picture of a bill “%1” is not in the daybook."));
        comparePictures("day_paper", QT_TRANSLATE_NOOP("Verification",
                                                       "The picture of a day “%1” is not in the daybook."));
    }

    void comparePictures(const QByteArray& table, const char* sentence)
    {
        // A daybook of an earlier version that is only looked at has no such table.
        if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = '" + table + "';") == 0)
            return;
        Statement pictures(m_connection, "SELECT name FROM " + table +
                                             " WHERE sha256 NOT IN (SELECT sha256 FROM attachment)"
                                             " ORDER BY id;");
        while (pictures.step())
            report(words(sentence).arg(pictures.text(0)));
    }

    const Connection& m_connection;
    const Connection m_replay{QString(), Access::Memory};
    bool m_isReplayed{true};
    VerifyResult m_result{};
};

} // namespace

VerifyResult verified(const Connection& connection)
{
    return Verifier(connection).run();
}

} // namespace daybook
