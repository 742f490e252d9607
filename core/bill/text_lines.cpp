#include "core/bill/text_lines.h"

#include "core/bill/bill_words.h"
#include "core/bill/letters_and_digits.h"

#include <QRegularExpression>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;

struct TextLine
{
    int row{};
    QString words{};
    QStringList figures{}; ///< numbers between the words and the sum: hours, a price
    QString sum{};
};

/// A sum of money: two decimals or a pound sign.
bool isSum(QStringView word)
{
    return (word.contains(QChar(0xA3)) || (word.size() > 3 && word[word.size() - 3] == u'.')) &&
           billMoney(word).has_value();
}

bool isFigure(QStringView word)
{
    return !hasLetters(word) && hasDigits(word) && !word.contains(u':') && !word.contains(u'/') &&
           billMoney(word).has_value();
}

QStringView unquoted(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && (line.back() == u'"' || line.back() == u',' || line.back() == u';'))
        line = line.chopped(1).trimmed();
    while (!line.isEmpty() && line.front() == u'"')
        line = line.sliced(1).trimmed();
    return line;
}

/// "08:00  08:30" → "08:00-08:30".
QString withSpans(const QString& words)
{
    static const QRegularExpression pair(
        u"(\\d{1,2}:\\d{2}\\s?(?:[ap]m)?)\\s+(\\d{1,2}:\\d{2}\\s?(?:[ap]m)?)(?=\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString spans = words;
    return spans.replace(pair, u"\\1-\\2"_s);
}

TextLine readLine(QStringView text, int row)
{
    TextLine line;
    line.row = row;
    QStringList words =
        unquoted(text.left(longestLine)).toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && (words.last() == u"CR" || words.last() == u"DR")) {
        const QString mark = words.takeLast();
        words.last() += mark;
    }
    if (words.size() > 1 && words.at(words.size() - 2) == QString(QChar(0xA3))) {
        const QString sum = words.takeLast();
        words.last() += sum;
    }
    if (!words.isEmpty() && isSum(words.last())) {
        line.sum = words.takeLast();
        while (words.size() > 1 && line.figures.size() < 3 && isFigure(words.last()) &&
               (isSum(words.last()) || line.figures.size() > 0))
            line.figures.prepend(words.takeLast());
        while (!words.isEmpty() && words.last().size() == 1 && !words.last().front().isLetterOrNumber())
            words.removeLast();
    }
    line.words = withSpans(words.join(u' '));
    return line;
}

/// Whether a day stands in the words, with or without its year.
bool hasDay(const QString& words)
{
    static const QRegularExpression day(
        u"\\b(\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(st|nd|rd|th)?[ -]"
        u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|"
        u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(st|nd|rd|th)?(?!\\d))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return day.match(words).hasMatch();
}

/// "June 2026" in the titles is what the bill is for.
QString namedMonth(const QString& words)
{
    static const QRegularExpression month(
        u"\\b((?:january|february|march|april|may|june|july|august|september|october|november|december) "
        u"20\\d\\d)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return month.match(words).captured(1);
}

} // namespace

std::optional<CsvTable> tableOfTextLines(QStringView text)
{
    std::vector<TextLine> lines;
    int row = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        ++row;
        if (lines.size() >= mostCsvRecords)
            return {};
        if (!line.trimmed().isEmpty())
            lines.push_back(readLine(line, row));
    }
    // "… from 8am to 8.30am (£10.50)": brackets around nearly every sum take nothing off.
    const auto isBracketed = [](const TextLine& line) {
        return line.sum.startsWith(u'(') && line.sum.endsWith(u')');
    };
    const auto sums =
        std::count_if(lines.begin(), lines.end(), [](const TextLine& line) { return !line.sum.isEmpty(); });
    if (std::count_if(lines.begin(), lines.end(), isBracketed) * 2 > sums) {
        for (TextLine& line : lines)
            if (isBracketed(line))
                line.sum = line.sum.sliced(1).chopped(1);
    }
    const auto isCharge = [](const TextLine& line) { return !line.sum.isEmpty() && hasDay(line.words); };
    if (std::count_if(lines.begin(), lines.end(), isCharge) < 2)
        return {};
    const auto first = std::find_if(lines.begin(), lines.end(), isCharge);
    CsvTable table;
    for (auto line = lines.begin(); line != first; ++line) {
        const QString month = namedMonth(line->words);
        const QString whole = line->sum.isEmpty() ? line->words : line->words + u' ' + line->sum;
        if (!month.isEmpty() && !hasDay(line->words)) {
            table.records.push_back({line->row, {u"Period: "_s + month}});
            const QString rest = QString(whole).remove(month).simplified();
            if (!rest.isEmpty())
                table.records.push_back({line->row, {rest}});
        } else {
            table.records.push_back({line->row, {whole}});
        }
    }
    const int above = first == lines.begin() ? first->row : std::prev(first)->row;
    table.records.push_back({above, {u"Description"_s, u"1"_s, u"2"_s, u"3"_s, u"Amount"_s}});
    for (auto line = first; line != lines.end(); ++line) {
        QStringList fields{line->words};
        for (qsizetype i = 0; i < 3; ++i)
            fields.append(line->figures.value(i));
        fields.append(line->sum);
        table.records.push_back({line->row, fields});
    }
    return table;
}

} // namespace daybook
