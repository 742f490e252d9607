#include "core/store/letter_repository.h"

#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable letters("letter", {"uuid", "bill", "provider", "about", "asked_pence", "findings",
                                     "written_on", "sent_on", "reply_by", "status", "answer", "agreed_pence",
                                     "reason", "answered_on"});

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

} // namespace

std::vector<Letter> LetterRepository::all() const
{
    std::vector<Letter> found;
    // A daybook of an earlier version that is only looked at has no such table.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'letter';") == 0)
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
    return found;
}

qint64 LetterRepository::add(const Letter& letter) const
{
    return letters.insert(m_connection, rowOf(letter));
}

void LetterRepository::update(const Letter& letter) const
{
    letters.update(m_connection, letter.id, rowOf(letter));
}

void LetterRepository::remove(qint64 id) const
{
    letters.remove(m_connection, id);
}

} // namespace daybook
