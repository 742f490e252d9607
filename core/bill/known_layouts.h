#pragma once

#include "core/bill/bill_layout.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// What the person confirmed about one provider's bills: which column means what.
struct KnownLayout
{
    QString provider{};
    BillLayout layout{};
    friend bool operator==(const KnownLayout&, const KnownLayout&) = default;
};

/// By what a layout is known again: the names of its columns, without case, blanks and punctuation.
QString layoutMark(const QStringList& header);

/// "date", "start", "amount" …: the word files use. Errors: nullopt for an unknown word.
QString keyword(BillColumn column);
std::optional<BillColumn> parseBillColumn(QStringView word);

/// layouts.json: {"format": "daybook-layouts/1", "layouts": […]}.
QByteArray writeLayouts(const std::vector<KnownLayout>& layouts);
/// One layout as an object, for the daybook itself.
QByteArray writeLayout(const BillLayout& layout);
std::optional<BillLayout> readLayout(const QByteArray& json);

struct LayoutsReading
{
    std::vector<KnownLayout> layouts{};
    QStringList remarks{}; ///< layouts that could not be understood and were left out
    QString problem{};     ///< why the file as a whole cannot be used
};
/// Input is hostile: at most 1,000 layouts of 200 columns. Never throws.
LayoutsReading readLayouts(const QByteArray& json);

} // namespace daybook
