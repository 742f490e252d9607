#pragma once

#include "core/base/csv.h"
#include "core/bill/bill.h"
#include "core/bill/bill_layout.h"
#include "core/bill/known_layouts.h"
#include "core/bill/service_names.h"
#include "core/care/rota.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace daybook {

class CellLooks;

/// What is known before a bill is read; all of it optional, none of it trusted over the paper.
struct BillContext
{
    QStringList providers{}; ///< names and aliases from the agreements, "name" first
    std::vector<std::pair<QString, QString>> aliases{}; ///< alias → provider
    std::vector<RotaEntry> rota{};      ///< to check the order of day and month, and visit names
    std::vector<PricedService> services{}; ///< that the agreements have prices for
    std::optional<BillLayout> layout{}; ///< a layout the person confirmed, for this bill
    std::vector<KnownLayout> layouts{}; ///< and those confirmed before, for any provider
    /// Cells of the bills read before with this context: for whoever reads many, one after the other.
    std::shared_ptr<CellLooks> looks{};
};

/// A bill, or a sentence that says why the file as a whole cannot be used.
struct BillReading
{
    std::optional<Bill> bill;
    /// The second statement of a file that holds more than one, and those after it. All keep the same
    /// original and count rows through the whole file; their names end in "#2", "#3" …
    std::vector<Bill> further;
    QString problem;                    ///< what happened, what is safe, what to do; empty when read
    BillLayout layout;                  ///< what each column was taken for, to be shown and confirmed
    std::vector<QStringList> samples{}; ///< some cells of each column, to show beside its meaning
};

/// Reads one bill of any layout. Input is hostile: at most 32 MiB and 200,000 records; never throws.
/// `file` is kept as the bill's file name and gives the number when none is printed.
BillReading readBill(const QByteArray& bytes, const QString& file, const BillContext& context = {});

/// Reads a bill from a table of cells that some other reader took out of a spreadsheet, by the same rules and
/// to the same ends. Rows count from 1 as in the sheet; cells hold what the sheet shows, or plain values
/// ("2024-05-06", "08:00", "12.5"). `original` is kept as the bytes that were received.
BillReading readBillTable(const CsvTable& table, const QByteArray& original, const QString& file,
                          const BillContext& context = {});

/// The canonical layout, for export; reading it back gives the same lines.
QByteArray writeBill(const Bill& bill);

} // namespace daybook
