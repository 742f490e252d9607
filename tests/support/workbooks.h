#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace daybook::test {

/// A ZIP archive with these parts, packed as office programs do.
QByteArray packed(const std::vector<std::pair<QString, QByteArray>>& parts);

/// What makes up a workbook besides its cells; all of it may be left out.
struct WorkbookParts
{
    QByteArray strings{};     ///< <si>…</si> items
    QByteArray formats{};     ///< <numFmt …/> items
    QByteArray cellFormats{}; ///< <xf …/> items
    QByteArray properties{};  ///< attributes of <workbookPr>
};
/// One sheet of a workbook: its XML inside <worksheet>.
struct SheetXml
{
    QByteArray name{"Sheet1"};
    QByteArray xml{};
    QByteArray state{"visible"};
};
QByteArray xlsx(const std::vector<SheetXml>& sheets, const WorkbookParts& parts = {});
/// One sheet with these rows: <row>…</row>.
QByteArray xlsxRows(const QByteArray& rows, const WorkbookParts& parts = {});
/// A spreadsheet with these tables: <table:table …>…</table:table>.
QByteArray ods(const QByteArray& tables, const QByteArray& styles = {});

} // namespace daybook::test
