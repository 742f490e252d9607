#include "core/store/report_repository.h"

#include "core/store/daybook.h"
#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable reports("sent_report", {"uuid", "period_from", "period_to", "profile", "funder", "shared",
                                          "with_names", "with_notes", "sent_on", "closing_pence", "sha256"});

constexpr Word<ShareLevel> levelWords[] = {{ShareLevel::Totals, "totals"},
                                           {ShareLevel::Lines, "lines"},
                                           {ShareLevel::LinesAndPapers, "lines_and_papers"}};

} // namespace

std::vector<SentReport> ReportRepository::all() const
{
    std::vector<SentReport> found;
    // A daybook of an earlier version that is only looked at has no such table.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'sent_report';") == 0)
        return found;
    reports.each(m_connection, [&found](qint64 id, RowReader& row) {
        SentReport& report = found.emplace_back();
        report.id = id;
        report.uuid = row.uuid();
        report.period.from = row.date();
        report.period.to = row.date();
        report.profile = row.text();
        report.funder = row.text();
        report.shared.level = row.word(levelWords);
        report.shared.carersNames = row.flag();
        report.shared.notes = row.flag();
        report.sentOn = row.date();
        report.closing = row.money();
        report.sha256 = row.text();
    });
    return found;
}

qint64 ReportRepository::add(const SentReport& report) const
{
    RowWriter row;
    row.uuid(report.uuid)
        .date(report.period.from)
        .date(report.period.to)
        .text(report.profile)
        .text(report.funder)
        .word(report.shared.level, levelWords)
        .flag(report.shared.carersNames)
        .flag(report.shared.notes)
        .date(report.sentOn)
        .number(report.closing.pence)
        .text(report.sha256);
    return reports.insert(m_connection, row);
}

void ReportRepository::remove(qint64 id) const
{
    reports.remove(m_connection, id);
}

qint64 Changes::addSentReport(const SentReport& report)
{
    return ReportRepository(m_connection).add(report);
}

void Changes::removeSentReport(qint64 id)
{
    ReportRepository(m_connection).remove(id);
}

} // namespace daybook
