#include "core/bill/bill_titles.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300;

constexpr std::array<QStringView, 18> numberKeys{u"invoice no",
                                                 u"invoice number",
                                                 u"invoice ref",
                                                 u"invoice reference",
                                                 u"invoice #",
                                                 u"invoice",
                                                 u"inv no",
                                                 u"bill no",
                                                 u"bill number",
                                                 u"document no",
                                                 u"statement no",
                                                 u"credit note no",
                                                 u"credit note number",
                                                 u"our invoice",
                                                 u"tax invoice",
                                                 u"invoice id",
                                                 u"number",
                                                 u"inv"};
constexpr std::array<QStringView, 8> dateKeys{u"invoice date", u"date of invoice", u"bill date", u"tax point",
                                              u"date issued",  u"issue date",      u"issued",    u"date"};
constexpr std::array<QStringView, 11> periodKeys{u"period",         u"billing period",   u"invoice period",
                                                 u"service period", u"period covered",   u"for the period",
                                                 u"for period",     u"dates of service", u"period of service",
                                                 u"care from",      u"period from"};
constexpr std::array<QStringView, 5> replacesKeys{u"replaces", u"replaces invoice", u"supersedes",
                                                  u"replacement for", u"replaces invoice no"};
constexpr std::array<QStringView, 4> providerKeys{u"provider", u"from", u"supplier", u"agency"};

template <std::size_t N>
bool isOneOf(const QString& key, const std::array<QStringView, N>& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&key](QStringView known) { return key == known; });
}

/// The word after `word`, without punctuation at its ends: "replaces INV-1." → "INV-1".
QString wordAfter(QStringView text, QStringView word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    QStringView rest = text.sliced(at + word.size());
    for (const QStringView filler :
         {QStringView(u":"), QStringView(u" invoice number"), QStringView(u" invoice no"),
          QStringView(u" invoice"), QStringView(u" bill"), QStringView(u"."), QStringView(u":"),
          QStringView(u" number"), QStringView(u" no.")}) {
        if (rest.startsWith(filler, Qt::CaseInsensitive))
            rest = rest.sliced(filler.size());
    }
    rest = rest.trimmed();
    qsizetype end = 0;
    while (end < rest.size() && !rest[end].isSpace() && rest[end] != u',' && rest[end] != u';' &&
           rest[end] != u')')
        ++end;
    rest = rest.first(end);
    while (!rest.isEmpty() && (rest.back() == u'.' || rest.back() == u':'))
        rest.chop(1);
    return rest.toString();
}

void keep(QString& place, QStringView value)
{
    if (place.isEmpty())
        place = value.trimmed().toString();
}

QString keyOf(QStringView text)
{
    QString key = folded(text);
    while (!key.isEmpty() && (key.endsWith(u':') || key.endsWith(u'.') || key.endsWith(u' ')))
        key.chop(1);
    return key;
}

bool takeFact(QStringView keyText, QStringView value, BillTitles& titles)
{
    const QString key = keyOf(keyText);
    value = value.trimmed();
    if (value.isEmpty() || key.size() > 40)
        return false;
    if (isOneOf(key, numberKeys) &&
        std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }))
        keep(titles.number, value);
    else if (isOneOf(key, dateKeys))
        keep(titles.billDate, value);
    else if (isOneOf(key, periodKeys))
        keep(titles.period, value);
    else if (isOneOf(key, replacesKeys))
        keep(titles.replaces, wordAfter(u"replaces "_s.append(value), u"replaces"));
    else if (isOneOf(key, providerKeys))
        keep(titles.provider, value);
    else
        return false;
    return true;
}

/// "Invoice No INV-1", "Period 01/05/2024 to 31/05/2024": without a colon the key ends where the value
/// begins.
bool takeWithoutColon(QStringView text, BillTitles& titles)
{
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const QStringView value = text.sliced(at + 1);
        const bool valueHasDigits =
            std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
        if (!valueHasDigits)
            return false;
        const QString key = keyOf(text.first(at));
        // "Invoice date 1 May": wait for the longest key.
        if ((isOneOf(key, numberKeys) && key != u"number" && !value.trimmed().contains(u' ')) ||
            (isOneOf(key, dateKeys) && key != u"date") || isOneOf(key, periodKeys))
            return takeFact(key, value, titles);
    }
    return false;
}

void keepTexts(const CsvRecord& record, BillTitles& titles)
{
    constexpr qsizetype most = 60;
    QStringList found;
    for (const QString& field : record.fields) {
        const QString text = field.trimmed();
        if (!text.isEmpty() && text.size() <= longestTitle && titles.texts.size() + found.size() < most)
            found.append(text);
    }
    titles.texts += found;
    if (found.size() == 1 && !titles.belowHeader)
        titles.alone += found;
}

} // namespace

bool readTitle(const CsvRecord& record, BillTitles& titles)
{
    bool said = false;
    const QStringList& fields = record.fields;
    const qsizetype looked = std::min<qsizetype>(fields.size(), 20);
    for (qsizetype i = 0; i < looked; ++i) {
        const QStringView field = QStringView(fields.at(i)).trimmed();
        if (field.isEmpty() || field.size() > longestTitle)
            continue;
        if (!titles.replaces.isEmpty() ? false : field.contains(u"replaces ", Qt::CaseInsensitive)) {
            titles.replaces = wordAfter(field, u"replaces");
            said = true;
            continue;
        }
        const qsizetype colon = field.indexOf(u':');
        if (colon > 0 && takeFact(field.first(colon), field.sliced(colon + 1), titles)) {
            said = true;
            continue;
        }
        // The value may stand in the next cell that is not empty.
        qsizetype next = i + 1;
        while (next < looked && QStringView(fields.at(next)).trimmed().isEmpty())
            ++next;
        if (next < looked && takeFact(field, fields.at(next), titles)) {
            said = true;
            i = next;
            continue;
        }
        said = takeWithoutColon(field, titles) || said;
    }
    if (!said)
        keepTexts(record, titles);
    return said;
}

} // namespace daybook
