#include "core/store/kept_paper_repository.h"

#include "core/store/attachment_repository.h"
#include "core/store/bill_repository.h"
#include "core/store/daybook.h"
#include "core/store/sealed_table.h"
#include "core/store/store_error.h"

namespace daybook {

namespace {

const SealedTable keptPapers("kept_paper", {"uuid", "bill", "name", "format", "sha256", "added_on"});

constexpr Word<PaperFormat> formatWords[] = {
    {PaperFormat::Png, "png"}, {PaperFormat::Jpeg, "jpeg"}, {PaperFormat::Pdf, "pdf"}};

} // namespace

std::vector<KeptPaper> KeptPaperRepository::all() const
{
    std::vector<KeptPaper> found;
    // A daybook of an earlier version that is only looked at has no such table.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'kept_paper';") == 0)
        return found;
    keptPapers.each(m_connection, [&found](qint64 id, RowReader& row) {
        KeptPaper& paper = found.emplace_back();
        paper.id = id;
        paper.uuid = row.uuid();
        paper.bill = row.text();
        paper.name = row.text();
        paper.format = row.word(formatWords);
        paper.sha256 = row.text();
        paper.addedOn = row.date();
    });
    return found;
}

qint64 KeptPaperRepository::add(const KeptPaper& paper, const QByteArray& bytes) const
{
    const std::optional<PaperFormat> format = paperFormatOf(bytes);
    if (!format || bytes.size() > mostPaperBytes)
        throw StoreError(StoreError::Reason::Program, m_connection.path(), paper.name);
    RowWriter row;
    row.uuid(paper.uuid)
        .text(paper.bill)
        .text(paper.name)
        .word(*format, formatWords)
        .text(AttachmentRepository(m_connection).add(bytes, paper.addedOn))
        .date(paper.addedOn);
    return keptPapers.insert(m_connection, row);
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

} // namespace daybook
