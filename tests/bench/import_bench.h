#pragma once

#include "core/check/household.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace daybook::bench {

/// The bills of a household as the files they came in.
struct BillFile
{
    QString name{};
    QByteArray bytes{};
};
std::vector<BillFile> billFiles(const Household& household);

/// Reads each file, looks whether it is there already, and keeps all of them in a new daybook at `path`: one
/// change that can be taken back, synced. Returns how many lines are kept.
std::size_t importBills(const Household& household, const std::vector<BillFile>& files, const QString& path);
/// What cannot be avoided: the same bytes cut into cells, and the cells of each row put into one bare table
/// of SQLite in one synced transaction. Returns how many rows are kept.
std::size_t importCells(const std::vector<BillFile>& files, const QString& path);

} // namespace daybook::bench
