#include "tests/support/workbooks.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

#include <stdexcept>

namespace daybook::test {

using namespace Qt::StringLiterals;

QByteArray packed(const std::vector<std::pair<QString, QByteArray>>& parts)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"packed.zip"_s);
    zipFile file = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!file)
        throw std::runtime_error("cannot write an archive");
    for (const auto& [name, bytes] : parts) {
        const zip_fileinfo facts{};
        zipOpenNewFileInZip64(file, name.toUtf8().constData(), &facts, nullptr, 0, nullptr, 0, nullptr,
                              Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(file, bytes.constData(), static_cast<unsigned>(bytes.size()));
        zipCloseFileInZip(file);
    }
    zipClose(file, nullptr);
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read the archive");
    return written.readAll();
}

QByteArray xlsx(const std::vector<SheetXml>& sheets, const WorkbookParts& parts)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray listed;
    QByteArray relations;
    std::vector<std::pair<QString, QByteArray>> files;
    int number = 0;
    for (const SheetXml& sheet : sheets) {
        const QByteArray id = QByteArray::number(++number);
        listed += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + id + "\" state=\"" + sheet.state +
                  "\" r:id=\"rId" + id + "\"/>";
        relations += "<Relationship Id=\"rId" + id + "\" Type=\"" + office +
                     "/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
        files.emplace_back(u"xl/worksheets/sheet%1.xml"_s.arg(number),
                           head + "<worksheet " + main + ">" + sheet.xml + "</worksheet>");
    }
    relations += "<Relationship Id=\"s\" Type=\"" + office +
                 "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" + "<Relationship Id=\"f\" Type=\"" +
                 office + "/styles\" Target=\"styles.xml\"/>";
    files.emplace_back(u"xl/sharedStrings.xml"_s, head + "<sst " + main + ">" + parts.strings + "</sst>");
    files.emplace_back(u"xl/styles.xml"_s, head + "<styleSheet " + main + "><numFmts>" + parts.formats +
                                               "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>" +
                                               "<cellXfs><xf numFmtId=\"0\"/>" + parts.cellFormats +
                                               "</cellXfs></styleSheet>");
    files.emplace_back(u"xl/_rels/workbook.xml.rels"_s,
                       head + "<Relationships>" + relations + "</Relationships>");
    files.emplace_back(u"xl/workbook.xml"_s, head + "<workbook " + main + " xmlns:r=\"" + office +
                                                 "\"><workbookPr " + parts.properties + "/><sheets>" +
                                                 listed + "</sheets></workbook>");
    files.emplace_back(u"_rels/.rels"_s,
                       head + "<Relationships><Relationship Id=\"r\" Type=\"" + office +
                           "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    return packed(files);
}

QByteArray xlsxRows(const QByteArray& rows, const WorkbookParts& parts)
{
    return xlsx({{"Sheet1", "<sheetData>" + rows + "</sheetData>"}}, parts);
}

QByteArray ods(const QByteArray& tables, const QByteArray& styles)
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + urn +
        "office:1.0\" xmlns:table=\"" + urn + "table:1.0\" xmlns:text=\"" + urn +
        "text:1.0\" xmlns:style=\"" + urn + "style:1.0\"><office:automatic-styles>" + styles +
        "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                   {u"content.xml"_s, content},
                   {u"META-INF/manifest.xml"_s, "<manifest/>"}});
}

} // namespace daybook::test
