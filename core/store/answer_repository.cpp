#include "core/store/answer_repository.h"

#include "core/base/uk_time.h"
#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable answers("answer", {"finding", "kind", "pence", "note", "at"});
const SealedTable visitLinks("visit_link", {"file_sha256", "file_row", "visit", "together"});
const SealedTable promiseRows("promise", {"from_date", "to_date", "service", "provider", "text", "by_whom",
                                          "at", "percent"});

constexpr Word<AnswerKind> answerWords[] = {{AnswerKind::Accept, "accept"},
                                            {AnswerKind::Dispute, "dispute"},
                                            {AnswerKind::Waive, "waive"},
                                            {AnswerKind::Resolved, "resolved"}};

/// What the clock showed, as in files: the answer that was copied out and brought in again is no later one,
/// in summer time neither.
QDateTime asOnTheClock(const QDateTime& moment)
{
    return moment.isValid() ? clockReading(moment.date(), moment.time()) : moment;
}

RowWriter rowOf(const Promise& promise)
{
    RowWriter row;
    row.date(promise.from)
        .date(promise.to)
        .text(promise.service)
        .text(promise.provider)
        .text(promise.text)
        .text(promise.by)
        .moment(promise.at)
        .number(qint64{promise.percent});
    return row;
}

} // namespace

std::vector<Answer> AnswerRepository::all() const
{
    std::vector<Answer> found;
    answers.each(m_connection, [&found](qint64, RowReader& row) {
        Answer& answer = found.emplace_back();
        answer.findingId = row.text();
        answer.kind = row.word(answerWords);
        answer.pence = row.money();
        answer.note = row.text();
        answer.at = asOnTheClock(row.moment());
    });
    return found;
}

void AnswerRepository::set(const Answer& answer) const
{
    RowWriter row;
    row.text(answer.findingId)
        .word(answer.kind, answerWords)
        .number(answer.pence.pence)
        .text(answer.note)
        .moment(asOnTheClock(answer.at));
    const std::vector<qint64> ids = answers.idsWhere(m_connection, "finding", answer.findingId.toUtf8());
    if (ids.empty())
        answers.insert(m_connection, row);
    else
        answers.update(m_connection, ids.front(), row);
}

void AnswerRepository::remove(const QString& findingId) const
{
    for (const qint64 id : answers.idsWhere(m_connection, "finding", findingId.toUtf8()))
        answers.remove(m_connection, id);
}

std::vector<VisitLink> AnswerRepository::links() const
{
    std::vector<VisitLink> found;
    visitLinks.each(m_connection, [&found](qint64, RowReader& row) {
        VisitLink& link = found.emplace_back();
        link.fileSha256 = row.text();
        link.row = row.smallNumber();
        link.visit = row.text();
        link.together = row.flag();
    });
    return found;
}

void AnswerRepository::setLink(const VisitLink& link) const
{
    RowWriter row;
    row.text(link.fileSha256).number(qint64{link.row}).text(link.visit).flag(link.together);
    qint64 known = 0;
    visitLinks.each(m_connection, "file_sha256 = ?1 AND file_row = ?2 AND visit = ?3",
                    {link.fileSha256.toUtf8(), qint64{link.row}, link.visit.toUtf8()},
                    [&known](qint64 id, RowReader&) { known = id; });
    if (known == 0)
        visitLinks.insert(m_connection, row);
    else
        visitLinks.update(m_connection, known, row);
}

void AnswerRepository::removeLinks(const QString& fileSha256, int row) const
{
    std::vector<qint64> ids;
    visitLinks.each(m_connection, "file_sha256 = ?1 AND file_row = ?2", {fileSha256.toUtf8(), qint64{row}},
                    [&ids](qint64 id, RowReader&) { ids.push_back(id); });
    for (const qint64 id : ids)
        visitLinks.remove(m_connection, id);
}

std::vector<Promise> AnswerRepository::promises() const
{
    std::vector<Promise> found;
    promiseRows.each(m_connection, [&found](qint64 id, RowReader& row) {
        Promise& promise = found.emplace_back();
        promise.id = id;
        promise.from = row.date();
        promise.to = row.date();
        promise.service = row.text();
        promise.provider = row.text();
        promise.text = row.text();
        promise.by = row.text();
        promise.at = row.optionalMoment();
        promise.percent = row.smallNumber();
    });
    return found;
}

qint64 AnswerRepository::addPromise(const Promise& promise) const
{
    return promiseRows.insert(m_connection, rowOf(promise));
}

void AnswerRepository::updatePromise(const Promise& promise) const
{
    promiseRows.update(m_connection, promise.id, rowOf(promise));
}

void AnswerRepository::removePromise(qint64 id) const
{
    promiseRows.remove(m_connection, id);
}

} // namespace daybook
