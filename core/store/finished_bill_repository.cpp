#include "core/store/finished_bill_repository.h"

#include "core/store/daybook.h"
#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable finishedBills("finished_bill", {"uuid", "bill", "version", "finished_at", "total", "agreed",
                                                  "query", "to_check", "credited", "reopened_at"});

RowWriter rowOf(const FinishedBill& finished)
{
    RowWriter row;
    row.uuid(finished.uuid)
        .text(finished.bill)
        .number(qint64{finished.version})
        .moment(finished.on)
        .money(finished.sums.total)
        .money(finished.sums.agreed)
        .money(finished.sums.query)
        .money(finished.sums.toCheck)
        .money(finished.sums.credited)
        .moment(finished.reopenedOn);
    return row;
}

} // namespace

std::vector<FinishedBill> FinishedBillRepository::all() const
{
    std::vector<FinishedBill> found;
    // A daybook of an earlier version that is only looked at has no such table.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'finished_bill';") == 0)
        return found;
    finishedBills.each(m_connection, [&found](qint64 id, RowReader& row) {
        FinishedBill& finished = found.emplace_back();
        finished.id = id;
        finished.uuid = row.uuid();
        finished.bill = row.text();
        finished.version = row.smallNumber();
        finished.on = row.moment();
        finished.sums.total = row.money();
        finished.sums.agreed = row.money();
        finished.sums.query = row.money();
        finished.sums.toCheck = row.money();
        finished.sums.credited = row.money();
        finished.reopenedOn = row.optionalMoment().value_or(QDateTime());
    });
    return found;
}

qint64 FinishedBillRepository::add(const FinishedBill& finished) const
{
    return finishedBills.insert(m_connection, rowOf(finished));
}

void FinishedBillRepository::update(const FinishedBill& finished) const
{
    finishedBills.update(m_connection, finished.id, rowOf(finished));
}

void FinishedBillRepository::removeOf(const QString& billUuid) const
{
    for (const qint64 id : finishedBills.idsWhere(m_connection, "bill", billUuid.toUtf8()))
        finishedBills.remove(m_connection, id);
}

qint64 Changes::addFinishedBill(const FinishedBill& finished)
{
    return FinishedBillRepository(m_connection).add(finished);
}

void Changes::updateFinishedBill(const FinishedBill& finished)
{
    FinishedBillRepository(m_connection).update(finished);
}

} // namespace daybook
