#include "core/store/layout_repository.h"

#include "core/base/text.h"
#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable layouts("bill_layout", {"provider", "mark", "layout"});

} // namespace

std::vector<KnownLayout> LayoutRepository::all() const
{
    std::vector<KnownLayout> found;
    // A daybook of an earlier version that is only looked at has no such table.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'bill_layout';") == 0)
        return found;
    layouts.each(m_connection, [&found](qint64, RowReader& row) {
        const QString provider = row.text();
        row.text();
        if (const std::optional<BillLayout> layout = readLayout(row.text().toUtf8()))
            found.push_back({provider, *layout});
    });
    return found;
}

void LayoutRepository::set(const KnownLayout& known) const
{
    const QString mark = layoutMark(known.layout.header);
    RowWriter row;
    row.text(known.provider).text(mark).text(QString::fromUtf8(writeLayout(known.layout)));
    qint64 there = 0;
    layouts.each(m_connection, [&](qint64 id, RowReader& reader) {
        const bool sameProvider = folded(reader.text()) == folded(known.provider);
        if (reader.text() == mark && sameProvider)
            there = id;
        reader.text();
    });
    if (there == 0)
        layouts.insert(m_connection, row);
    else
        layouts.update(m_connection, there, row);
}

} // namespace daybook
