#pragma once

#include "core/base/zip_writer.h"
#include "core/papers/council_report.h"
#include "core/papers/paper.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// What a year that is kept for good is made from. Points into what the caller keeps.
struct YearMaterial
{
    const Household& household;
    const Report& report;
    const CareMoney& money;
    const std::vector<SentReport>& sent;
    const std::vector<Letter>& letters;
    const CouncilProfile& profile; ///< in whose order the report is
    QDate madeOn{};
    QDate closedOn{}; ///< the last day of care; not valid while care goes on
};

/// The financial years in which something is written down, charged, paid or sent, the newest first.
std::vector<BillingPeriod> yearsToKeep(const YearMaterial& material);

/// One paper of the year, to be drawn as a PDF of that name.
struct YearPaper
{
    QString name{}; ///< within the folder, without ending: "statements/2025-04"
    QString what{}; ///< in words: "Statement for April 2025"
    Paper paper{};
    friend bool operator==(const YearPaper&, const YearPaper&) = default;
};
/// The statement of each month from the first with anything in it, what checking has done, the report, and
/// the letters that were sent, as they were sent. All names and notes stand on them.
std::vector<YearPaper> yearPapers(const YearMaterial& material, const BillingPeriod& year,
                                  const PaperLook& look = {});

/// One finished file of the year.
struct YearFile
{
    QString name{}; ///< within the folder, with / between folders; plain letters and digits only
    QString what{};
    QByteArray bytes{};
    friend bool operator==(const YearFile&, const YearFile&) = default;
};
/// Visits, bills, lines of bills and payments as tables (CSV, safe to open in a spreadsheet).
std::vector<YearFile> yearTables(const YearMaterial& material, const BillingPeriod& year);

/// All files of the folder: those given, `index.html` that names each with its SHA-256, `how-to-check.txt`,
/// and `sha256sums.txt`. The same files give the same bytes.
std::vector<ZipEntry> yearFolder(const YearMaterial& material, const BillingPeriod& year,
                                 const std::vector<YearFile>& files);
/// "Year of care 2025-04 to 2026-03".
QString yearFolderName(const BillingPeriod& year);

/// A year that was kept: `sha256` is that of its sha256sums.txt, so that the folder can be told by it.
struct KeptYear
{
    QDate first{};
    QDate keptOn{};
    QString sha256{};
    friend bool operator==(const KeptYear&, const KeptYear&) = default;
};
/// As kept in a daybook's setting. Lines that are none are left out.
std::vector<KeptYear> readKeptYears(const QString& text);
/// The same with one more; a year that was kept before is said anew.
QString withKeptYear(const QString& text, const KeptYear& year);

} // namespace daybook
