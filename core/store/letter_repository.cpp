#include "core/store/letter_repository.h"

#include "core/store/sealed_table.h"

#include <algorithm>

namespace daybook {

namespace {

const SealedTable letters("letter", {"uuid", "bill", "provider", "about", "asked_pence", "findings",
                                     "written_on", "sent_on", "reply_by", "status", "answer", "agreed_pence",
                                     "reason", "answered_on"});

const SealedTable papers("letter_paper", {"uuid", "kind", "paper"});
const SealedTable callTable("call", {"uuid", "provider", "bill", "at", "who", "said", "reference", "next_on",
                                     "is_done"});

constexpr Word<LetterKind> kindWords[] = {{LetterKind::Bill, "bill"},
                                          {LetterKind::List, "list"},
                                          {LetterKind::TheirLog, "their_log"},
                                          {LetterKind::Agreement, "agreement"},
                                          {LetterKind::Reminder, "reminder"},
                                          {LetterKind::TheirReminder, "their_reminder"},
                                          {LetterKind::Alternatives, "alternatives"},
                                          {LetterKind::Council, "council"}};
constexpr Word<LetterStatus> statusWords[] = {{LetterStatus::Draft, "draft"},
                                              {LetterStatus::Sent, "sent"},
                                              {LetterStatus::Acknowledged, "acknowledged"},
                                              {LetterStatus::Answered, "answered"},
                                              {LetterStatus::Closed, "closed"}};
constexpr Word<LetterAnswer> answerWords[] = {{LetterAnswer::None, "none"},
                                              {LetterAnswer::Agreed, "agreed"},
                                              {LetterAnswer::Part, "part"},
                                              {LetterAnswer::No, "no"}};

RowWriter rowOf(const Letter& letter)
{
    RowWriter row;
    row.uuid(letter.uuid)
        .text(letter.bill)
        .text(letter.provider)
        .text(letter.about)
        .number(letter.asked.pence)
        .lines(letter.findingIds)
        .date(letter.writtenOn)
        .date(letter.sentOn)
        .date(letter.replyBy)
        .word(letter.status, statusWords)
        .word(letter.answer, answerWords)
        .number(letter.agreed.pence)
        .text(letter.reason)
        .date(letter.answeredOn);
    return row;
}

RowWriter rowOf(const Call& call)
{
    RowWriter row;
    row.uuid(call.uuid)
        .text(call.provider)
        .text(call.bill)
        .moment(call.at)
        .text(call.who)
        .text(call.said)
        .text(call.reference)
        .date(call.nextOn)
        .flag(call.isDone);
    return row;
}

} // namespace

bool LetterRepository::hasTable(const char* name) const
{
    // A daybook of an earlier version that is only looked at has not all of them.
    return m_connection.number(QByteArray("SELECT count(*) FROM main.sqlite_schema WHERE name = '") + name +
                               "';") > 0;
}

std::vector<Letter> LetterRepository::all() const
{
    std::vector<Letter> found;
    if (!hasTable("letter"))
        return found;
    letters.each(m_connection, [&found](qint64 id, RowReader& row) {
        Letter& letter = found.emplace_back();
        letter.id = id;
        letter.uuid = row.uuid();
        letter.bill = row.text();
        letter.provider = row.text();
        letter.about = row.text();
        letter.asked = row.money();
        letter.findingIds = row.lines();
        letter.writtenOn = row.date();
        letter.sentOn = row.optionalDate();
        letter.replyBy = row.optionalDate();
        letter.status = row.word(statusWords);
        letter.answer = row.word(answerWords);
        letter.agreed = row.money();
        letter.reason = row.text();
        letter.answeredOn = row.optionalDate();
    });
    if (found.empty() || !hasTable("letter_paper"))
        return found;
    papers.each(m_connection, [&found](qint64, RowReader& row) {
        const QString uuid = row.uuid();
        const LetterKind kind = row.word(kindWords);
        const QByteArray paper = row.json();
        for (Letter& letter : found) {
            if (letter.uuid == uuid) {
                letter.kind = kind;
                letter.paper = paper;
            }
        }
    });
    return found;
}

QString LetterRepository::uuidOf(qint64 id) const
{
    QString uuid;
    letters.each(m_connection, "id = ?1", {Cell(id)}, [&uuid](qint64, RowReader& row) { uuid = row.uuid(); });
    return uuid;
}

std::optional<qint64> LetterRepository::paperOf(const QString& uuid) const
{
    std::optional<qint64> found;
    papers.each(m_connection, [&](qint64 id, RowReader& row) {
        if (row.uuid() == uuid)
            found = id;
    });
    return found;
}

void LetterRepository::keepPaper(const QString& uuid, const Letter& letter) const
{
    const std::optional<qint64> before = paperOf(uuid);
    RowWriter row;
    row.uuid(uuid).word(letter.kind, kindWords).json(letter.paper);
    const bool isPlain = letter.kind == LetterKind::Bill && letter.paper.isEmpty();
    if (before && isPlain)
        papers.remove(m_connection, *before);
    else if (before)
        papers.update(m_connection, *before, row);
    else if (!isPlain)
        papers.insert(m_connection, row);
}

qint64 LetterRepository::add(const Letter& letter) const
{
    const qint64 id = letters.insert(m_connection, rowOf(letter));
    keepPaper(uuidOf(id), letter);
    return id;
}

void LetterRepository::update(const Letter& letter) const
{
    letters.update(m_connection, letter.id, rowOf(letter));
    keepPaper(letter.uuid, letter);
}

void LetterRepository::remove(qint64 id) const
{
    if (const std::optional<qint64> paper = paperOf(uuidOf(id)))
        papers.remove(m_connection, *paper);
    letters.remove(m_connection, id);
}

std::vector<Call> LetterRepository::calls() const
{
    std::vector<Call> found;
    if (!hasTable("call"))
        return found;
    callTable.each(m_connection, [&found](qint64 id, RowReader& row) {
        Call& call = found.emplace_back();
        call.id = id;
        call.uuid = row.uuid();
        call.provider = row.text();
        call.bill = row.text();
        call.at = row.moment();
        call.who = row.text();
        call.said = row.text();
        call.reference = row.text();
        call.nextOn = row.optionalDate();
        call.isDone = row.flag();
    });
    std::stable_sort(found.begin(), found.end(), [](const Call& a, const Call& b) { return a.at < b.at; });
    return found;
}

qint64 LetterRepository::addCall(const Call& call) const
{
    return callTable.insert(m_connection, rowOf(call));
}

void LetterRepository::updateCall(const Call& call) const
{
    callTable.update(m_connection, call.id, rowOf(call));
}

void LetterRepository::removeCall(qint64 id) const
{
    callTable.remove(m_connection, id);
}

} // namespace daybook
