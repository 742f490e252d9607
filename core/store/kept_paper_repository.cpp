#include "core/store/kept_paper_repository.h"

#include "core/store/attachment_repository.h"
#include "core/store/bill_repository.h"
#include "core/store/daybook.h"
#include "core/store/sealed_table.h"
#include "core/store/store_error.h"

namespace daybook {

namespace {

const SealedTable keptPapers("kept_paper", {"uuid", "bill", "name", "format", "sha256", "added_on"});

const SealedTable dayPapers("day_paper", {"uuid", "date", "name", "format", "sha256", "added_on"});

constexpr Word<PaperFormat> formatWords[] = {
    {PaperFormat::Png, "png"}, {PaperFormat::Jpeg, "jpeg"}, {PaperFormat::Pdf, "pdf"}};

/// Every row of either table. A daybook of an earlier version that is only looked at has none of it.
template <typename Owner>
std::vector<KeptPaper> papersIn(const SealedTable& table, const Connection& connection, Owner readOwner)
{
    std::vector<KeptPaper> found;
    if (connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = '" + table.name() + "';") ==
        0)
        return found;
    table.each(connection, [&](qint64 id, RowReader& row) {
        KeptPaper& paper = found.emplace_back();
        paper.id = id;
        paper.uuid = row.uuid();
        readOwner(paper, row);
        paper.name = row.text();
        paper.format = row.word(formatWords);
        paper.sha256 = row.text();
        paper.addedOn = row.date();
    });
    return found;
}

/// What follows the owner in a row of either table. Keeps the bytes.
void writePaper(RowWriter& row, const KeptPaper& paper, const QByteArray& bytes, const Connection& connection)
{
    const std::optional<PaperFormat> format = paperFormatOf(bytes);
    if (!format || bytes.size() > mostPaperBytes)
        throw StoreError(StoreError::Reason::Program, connection.path(), paper.name);
    row.text(paper.name)
        .word(*format, formatWords)
        .text(AttachmentRepository(connection).add(bytes, paper.addedOn))
        .date(paper.addedOn);
}

} // namespace

std::vector<KeptPaper> KeptPaperRepository::all() const
{
    return papersIn(keptPapers, m_connection,
                    [](KeptPaper& paper, RowReader& row) { paper.bill = row.text(); });
}

std::vector<KeptPaper> KeptPaperRepository::ofDays() const
{
    return papersIn(dayPapers, m_connection,
                    [](KeptPaper& paper, RowReader& row) { paper.day = row.date(); });
}

qint64 KeptPaperRepository::add(const KeptPaper& paper, const QByteArray& bytes) const
{
    RowWriter row;
    row.uuid(paper.uuid).text(paper.bill);
    writePaper(row, paper, bytes, m_connection);
    return keptPapers.insert(m_connection, row);
}

qint64 KeptPaperRepository::addToDay(const KeptPaper& paper, const QByteArray& bytes) const
{
    if (!paper.day.isValid())
        throw StoreError(StoreError::Reason::Program, m_connection.path(), paper.name);
    RowWriter row;
    row.uuid(paper.uuid).date(paper.day);
    writePaper(row, paper, bytes, m_connection);
    return dayPapers.insert(m_connection, row);
}

void KeptPaperRepository::removeFromDay(qint64 id) const
{
    dayPapers.remove(m_connection, id);
}

void KeptPaperRepository::remove(qint64 id) const
{
    keptPapers.remove(m_connection, id);
}

void KeptPaperRepository::removeOf(qint64 billId) const
{
    const QString uuid = BillRepository(m_connection).uuidOf(billId);
    for (const qint64 id : keptPapers.idsWhere(m_connection, "bill", uuid.toUtf8()))
        keptPapers.remove(m_connection, id);
}

qint64 Changes::addKeptPaper(const KeptPaper& paper, const QByteArray& bytes)
{
    return KeptPaperRepository(m_connection).add(paper, bytes);
}

void Changes::removeKeptPaper(qint64 id)
{
    KeptPaperRepository(m_connection).remove(id);
}

qint64 Changes::addDayPaper(const KeptPaper& paper, const QByteArray& bytes)
{
    return KeptPaperRepository(m_connection).addToDay(paper, bytes);
}

void Changes::removeDayPaper(qint64 id)
{
    KeptPaperRepository(m_connection).removeFromDay(id);
}

} // namespace daybook
