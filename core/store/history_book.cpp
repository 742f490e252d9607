#include "core/store/history_book.h"

#include "core/store/packing.h"
#include "core/store/row.h"
#include "core/store/store_error.h"

#include <QCryptographicHash>

#include <unordered_set>

namespace daybook {

namespace {

constexpr Word<HistoryKind> kindWords[] = {{HistoryKind::Change, "change"},
                                           {HistoryKind::Undo, "undo"},
                                           {HistoryKind::Redo, "redo"},
                                           {HistoryKind::Baseline, "baseline"}};

// The changes stand last, so that reading the rest of a row does not read them.
const QByteArray head = "SELECT number, kind, undoes, undo_top, redo_top, at, who, sentence, hash";

QByteArray wordOf(HistoryKind kind)
{
    for (const Word<HistoryKind>& word : kindWords) {
        if (word.first == kind)
            return word.second;
    }
    Q_UNREACHABLE();
    return {};
}

HistoryRow headFrom(const Statement& statement)
{
    HistoryRow row;
    RowReader reader(statement, 0);
    row.entry.number = reader.number();
    row.entry.kind = reader.word(kindWords);
    row.entry.undoes = reader.number();
    row.undoTop = reader.number();
    row.redoTop = reader.number();
    row.entry.at = reader.moment();
    row.entry.who = reader.text();
    row.entry.sentence = reader.text();
    row.hash = reader.json();
    return row;
}

} // namespace

QByteArray HistoryBook::hashOf(const HistoryRow& row, const QByteArray& previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Every part is preceded by its length, so that nothing can move from one to the next.
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(previous);
    add(QByteArray::number(row.entry.number));
    add(wordOf(row.entry.kind));
    add(QByteArray::number(row.entry.undoes));
    add(QByteArray::number(row.undoTop));
    add(QByteArray::number(row.redoTop));
    add(momentText(row.entry.at).toUtf8());
    add(row.entry.who.toUtf8());
    add(row.entry.sentence.toUtf8());
    add(QByteArray::number(row.size));
    add(row.packedChanges);
    return hash.result();
}

std::optional<HistoryRow> HistoryBook::row(qint64 number) const
{
    Statement& statement = m_connection.statement(head + " FROM history WHERE number = ?1;");
    const Reading reading(statement);
    statement.bind(1, number);
    return statement.step() ? std::optional(headFrom(statement)) : std::nullopt;
}

std::optional<HistoryRow> HistoryBook::last() const
{
    Statement& statement = m_connection.statement(head + " FROM history ORDER BY number DESC LIMIT 1;");
    const Reading reading(statement);
    return statement.step() ? std::optional(headFrom(statement)) : std::nullopt;
}

QByteArray HistoryBook::lastHash() const
{
    return last().value_or(HistoryRow()).hash;
}

HistoryEntry HistoryBook::append(HistoryEntry entry, const QByteArray& changes) const
{
    const HistoryRow before = last().value_or(HistoryRow());
    HistoryRow row;
    entry.number = before.entry.number + 1;
    // As it will be read again: to the second.
    entry.at = momentFrom(momentText(entry.at).toLatin1());
    row.entry = entry;
    switch (entry.kind) {
    case HistoryKind::Change:
        row.undoTop = entry.number;
        break;
    case HistoryKind::Baseline:
        break;
    case HistoryKind::Undo: {
        const std::optional<HistoryRow> below = this->row(entry.undoes - 1);
        row.undoTop = below ? below->undoTop : 0;
        row.redoTop = entry.undoes;
        break;
    }
    case HistoryKind::Redo: {
        row.undoTop = entry.undoes;
        // What could be brought back just before it was taken back can be brought back again.
        Statement& statement = m_connection.statement(
            "SELECT number FROM history WHERE kind = 'undo' AND undoes = ?1 ORDER BY number DESC LIMIT 1;");
        const Reading reading(statement);
        statement.bind(1, entry.undoes);
        if (statement.step()) {
            const std::optional<HistoryRow> earlier = this->row(statement.integer(0) - 1);
            row.redoTop = earlier ? earlier->redoTop : 0;
        }
        break;
    }
    }
    row.size = changes.size();
    row.packedChanges = packed(changes);
    row.hash = hashOf(row, before.hash);
    m_connection
        .statement("INSERT INTO history (number, kind, undoes, undo_top, redo_top, at, who, sentence, hash, "
                   "size, changes)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);")
        .bind(1, entry.number)
        .bind(2, Cell(wordOf(entry.kind)))
        .bind(3, entry.undoes)
        .bind(4, row.undoTop)
        .bind(5, row.redoTop)
        .bind(6, momentText(entry.at))
        .bind(7, entry.who)
        .bind(8, entry.sentence)
        .bind(9, Cell(Blob{row.hash}))
        .bind(10, row.size)
        .bind(11, Cell(Blob{row.packedChanges}))
        .run();
    return entry;
}

std::optional<HistoryEntry> HistoryBook::nextUndo() const
{
    const std::optional<HistoryRow> now = last();
    if (!now || now->undoTop == 0)
        return {};
    const std::optional<HistoryRow> concerned = row(now->undoTop);
    return concerned ? std::optional(concerned->entry) : std::nullopt;
}

std::optional<HistoryEntry> HistoryBook::nextRedo() const
{
    const std::optional<HistoryRow> now = last();
    if (!now || now->redoTop == 0)
        return {};
    std::optional<HistoryRow> concerned = row(now->redoTop);
    if (!concerned)
        return {};
    concerned->entry.isTakenBack = true;
    return concerned->entry;
}

std::vector<HistoryEntry> HistoryBook::entries(int limit) const
{
    std::vector<HistoryRow> rows;
    {
        Statement& statement = m_connection.statement(head + " FROM history ORDER BY number DESC LIMIT ?1;");
        const Reading reading(statement);
        statement.bind(1, limit > 0 ? qint64{limit} : qint64{-1});
        while (statement.step())
            rows.push_back(headFrom(statement));
    }
    // The changes that stand are those met when walking down from the top: below each lies the top of the
    // entry before it. Those before a baseline stand as they did then, although they can no longer be taken
    // back one by one.
    std::unordered_set<qint64> standing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isTop = i == 0 || rows[i - 1].entry.kind == HistoryKind::Baseline;
        qint64 top = isTop ? rows[i].undoTop : 0;
        while (top > 0 && top >= rows.back().entry.number && standing.insert(top).second) {
            const qint64 place = rows.front().entry.number - (top - 1);
            const bool isHere = place >= 0 && place < static_cast<qint64>(rows.size());
            top = isHere ? rows[static_cast<std::size_t>(place)].undoTop : 0;
        }
    }
    // An earlier change can be taken back by a later change, which itself stands or not.
    for (const HistoryRow& row : rows) {
        if (row.entry.kind == HistoryKind::Change && row.entry.undoes > 0 &&
            standing.contains(row.entry.number))
            standing.erase(row.entry.undoes);
    }
    std::vector<HistoryEntry> found;
    found.reserve(rows.size());
    for (HistoryRow& row : rows) {
        row.entry.isTakenBack = row.entry.kind == HistoryKind::Change && !standing.contains(row.entry.number);
        found.push_back(std::move(row.entry));
    }
    return found;
}

QByteArray HistoryBook::changesOf(qint64 number) const
{
    Statement& statement = m_connection.statement("SELECT size, changes FROM history WHERE number = ?1;");
    const Reading reading(statement);
    statement.bind(1, number);
    if (!statement.step())
        return {};
    const std::optional<QByteArray> changes = unpacked(statement.bytes(1), statement.integer(0));
    if (!changes)
        throw StoreError(StoreError::Reason::Altered, m_connection.path(),
                         QStringLiteral("history %1").arg(number));
    return *changes;
}

void HistoryBook::each(const std::function<void(const HistoryRow&)>& take) const
{
    Statement statement(m_connection, head + ", size, changes FROM history ORDER BY number;");
    while (statement.step()) {
        HistoryRow row = headFrom(statement);
        row.size = statement.integer(9);
        row.packedChanges = statement.bytes(10).toByteArray();
        take(row);
    }
}

} // namespace daybook
