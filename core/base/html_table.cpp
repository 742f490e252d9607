#include "core/base/html_table.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 10'000;
constexpr int widestCell = 50;

/// The character that "&amp;", "&pound;", "&#163;" or "&#xA3;" stands for; `taken` says how much of the text
/// it is.
QString entityAt(QStringView text, qsizetype* taken)
{
    static const QHash<QString, char16_t> named{
        {u"amp"_s, u'&'},         {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},        {u"apos"_s, u'\''},       {u"nbsp"_s, u' '},
        {u"pound"_s, u'\u00a3'},  {u"ndash"_s, u'\u2013'},  {u"mdash"_s, u'\u2014'},
        {u"frac12"_s, u'\u00bd'}, {u"frac14"_s, u'\u00bc'}, {u"frac34"_s, u'\u00be'}};
    constexpr qsizetype longest = 10;
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u';');
    *taken = 1;
    if (end < 2)
        return u"&"_s;
    const QString name = text.sliced(1, end - 1).toString();
    if (const auto found = named.constFind(name.toLower()); found != named.constEnd()) {
        *taken = end + 1;
        return QString(QChar(*found));
    }
    if (!name.startsWith(u'#'))
        return u"&"_s;
    bool isNumber = false;
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    const uint code = hex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
    if (!isNumber || code < 0x20 || code > 0x10FFFF || QChar::isSurrogate(code))
        return u"&"_s;
    *taken = end + 1;
    const char32_t point = code == 0xA0 ? U' ' : static_cast<char32_t>(code);
    return QString::fromUcs4(&point, 1);
}

/// "td", "/tr", "script": the name of the tag whose inner text is `tag`.
QString tagName(QStringView tag)
{
    qsizetype end = tag.startsWith(u'/') ? 1 : 0;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.first(end).toString().toLower();
}

int widthOf(QStringView tag)
{
    const qsizetype at = tag.indexOf(u"colspan", 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QString digits;
    for (qsizetype i = at + 7; i < tag.size() && digits.size() < 3; ++i) {
        if (tag[i] >= u'0' && tag[i] <= u'9')
            digits += tag[i];
        else if (!digits.isEmpty())
            break;
    }
    return std::clamp(digits.toInt(), 1, widestCell);
}

class HtmlTableReader
{
public:
    std::optional<CsvTable> read(QStringView text)
    {
        qsizetype at = 0;
        while (at < text.size() && !m_table.isTooLong) {
            if (text[at] == u'<') {
                at = readTag(text, at);
            } else if (text[at] == u'&') {
                qsizetype taken = 1;
                add(entityAt(text.sliced(at), &taken));
                at += taken;
            } else {
                add(text[at]);
                ++at;
            }
        }
        endRow();
        return m_anyTable ? std::optional(std::move(m_table)) : std::nullopt;
    }

private:
    qsizetype readTag(QStringView text, qsizetype at)
    {
        if (text.sliced(at).startsWith(u"<!--")) {
            const qsizetype end = text.indexOf(u"-->", at);
            return end < 0 ? text.size() : end + 3;
        }
        const qsizetype end = text.indexOf(u'>', at);
        if (end < 0)
            return text.size();
        const QStringView tag = text.sliced(at + 1, end - at - 1);
        const QString name = tagName(tag);
        if (name == u"script" || name == u"style" || name == u"title") {
            const qsizetype close = text.indexOf(QString(u"</"_s + name), end, Qt::CaseInsensitive);
            return close < 0 ? text.size() : close;
        }
        take(name, tag);
        return end + 1;
    }

    void take(const QString& name, QStringView tag)
    {
        if (name == u"table")
            m_anyTable = true;
        if (name == u"tr" || name == u"/tr" || name == u"table" || name == u"/table") {
            endRow();
        } else if (name == u"td" || name == u"th") {
            endCell();
            m_inCell = true;
            m_width = widthOf(tag);
        } else if (name == u"/td" || name == u"/th") {
            endCell();
        } else if (name == u"br" || name == u"p" || name == u"/p" || name == u"div" || name == u"/div" ||
                   name == u"/h1" || name == u"/h2" || name == u"/h3") {
            if (m_inCell)
                add(u' ');
            else
                endRow();
        }
    }

    template <typename Text>
    void add(Text text)
    {
        if (m_cell.size() < longestCell)
            m_cell += text;
    }

    void endCell()
    {
        const QString cell = m_cell.simplified();
        m_cell.clear();
        if (!m_inCell && cell.isEmpty())
            return;
        m_row.append(cell);
        for (int i = 1; i < m_width; ++i)
            m_row.append(QString());
        m_width = 1;
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (m_row.isEmpty())
            return;
        m_fields += m_row.size();
        m_table.records.push_back({static_cast<int>(m_table.records.size()) + 1, std::exchange(m_row, {})});
        m_table.isTooLong = m_table.records.size() >= mostCsvRecords || m_fields >= mostCsvFields;
    }

    CsvTable m_table;
    QStringList m_row;
    QString m_cell;
    qsizetype m_fields{0};
    int m_width{1};
    bool m_inCell{false};
    bool m_anyTable{false};
};

} // namespace

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype looked = 2000;
    const QStringView beginning = text.first(std::min(text.size(), looked)).trimmed();
    return beginning.startsWith(u'<') && (beginning.contains(u"<html", Qt::CaseInsensitive) ||
                                          beginning.contains(u"<table", Qt::CaseInsensitive) ||
                                          beginning.startsWith(u"<!doctype html", Qt::CaseInsensitive));
}

std::optional<CsvTable> tableOfHtml(QStringView text)
{
    return HtmlTableReader().read(text);
}

} // namespace daybook
