#include "core/bill/bill_facts.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/bill/bill_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

constexpr std::array<QStringView, 6> firmWords{u"ltd", u"limited", u"plc", u"llp", u"cic", u"cooperative"};

QStringView cellAt(const CsvRecord& record, int column)
{
    return column >= 0 && column < record.fields.size() ? QStringView(record.fields.at(column)).trimmed()
                                                        : QStringView();
}

/// Without "Ltd" and the like, punctuation and "and": for comparing names of firms.
QString firmKey(QStringView name)
{
    QString words;
    for (const QChar c : folded(name.left(200)))
        words += c.isLetterOrNumber() ? c : u' ';
    QStringList kept;
    const QStringList pieces = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : pieces) {
        if (word != u"ltd" && word != u"limited" && word != u"plc" && word != u"llp" && word != u"the" &&
            word != u"and")
            kept.append(word);
    }
    return kept.join(u' ');
}

QString canonicalName(const QString& name, const BillContext& context)
{
    const auto alias =
        std::find_if(context.aliases.begin(), context.aliases.end(), [&name](const auto& pair) {
            return pair.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    return alias == context.aliases.end() ? name : alias->second;
}

/// The known provider that this text names. Empty when it names none.
QString providerNamedIn(const QString& text, const BillContext& context)
{
    const QString key = firmKey(text);
    if (key.isEmpty())
        return {};
    QString best;
    qsizetype longest = 0;
    const auto offer = [&](const QString& name, const QString& provider) {
        const QString known = firmKey(name);
        if (known.size() > longest && (key == known || hasWord(key, known))) {
            longest = known.size();
            best = provider;
        }
    };
    for (const QString& name : context.providers)
        offer(name, canonicalName(name, context));
    for (const auto& [alias, provider] : context.aliases)
        offer(alias, provider);
    return best;
}

/// A row with a name of its own, not an address, a heading or a sentence.
bool mayNameProvider(const QString& text)
{
    const QString words = folded(text);
    // What stands at the foot of a statement, with the number of the account in the next cell.
    for (const QStringView label : {u"account", u"sort code", u"bank", u"bacs", u"remittance", u"thank you",
                                    u"page", u"please", u"registered", u"balance", u"total"})
        if (words.startsWith(label))
            return false;
    return text.size() <= 80 && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
           words != u"invoice" && words != u"statement" && words != u"tax invoice" && words != u"bill" &&
           !words.startsWith(u"invoice"_s) && !words.startsWith(u"client"_s) && !text.contains(u':') &&
           !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "Birch Care Ltd": the name of a firm, wherever it stands.
bool namesFirm(const QString& text)
{
    const QString words = folded(text);
    return std::any_of(firmWords.begin(), firmWords.end(),
                       [&words](QStringView word) { return hasWord(words, word); });
}

void settleProvider(Bill& bill, const BillTitles& titles, const BillContext& context)
{
    QStringList candidates;
    if (!titles.provider.isEmpty())
        candidates.append(titles.provider);
    candidates += titles.texts;
    for (const QString& text : candidates) {
        bill.provider = providerNamedIn(text, context);
        if (!bill.provider.isEmpty())
            return;
    }
    QString printed = titles.provider;
    // In and below the table services, headings and notes stand alone, too: only a firm is a name there.
    for (const QString& text : titles.alone) {
        if (printed.isEmpty() && mayNameProvider(text))
            printed = text;
    }
    for (const QString& text : titles.texts) {
        if (printed.isEmpty() && mayNameProvider(text) && namesFirm(text))
            printed = text;
    }
    QStringList known;
    for (const QString& name : context.providers) {
        const QString provider = canonicalName(name, context);
        if (!known.contains(provider))
            known.append(provider);
    }
    if (!printed.isEmpty()) {
        bill.provider = printed;
    } else if (known.size() == 1) {
        bill.provider = known.front();
        bill.assumed.append(say(QT_TRANSLATE_NOOP("BillReader", "no provider is printed; taken to be %1"))
                                .arg(known.front()));
    } else {
        bill.assumed.append(say(QT_TRANSLATE_NOOP("BillReader", "no provider is printed")));
    }
}

void settlePeriod(Bill& bill, const BillTitles& titles, const QString& periodStart, const QString& periodEnd,
                  BillDates& dates)
{
    const BillingPeriod columns{dates.read(periodStart).date, dates.read(periodEnd).date};
    if (columns.isValid()) {
        bill.period = columns;
        bill.periodPrinted = true;
        return;
    }
    if (const std::optional<BillingPeriod> period = readPeriod(titles.period, dates)) {
        bill.period = *period;
        bill.periodPrinted = true;
        return;
    }
    const auto spanOf = [&bill](bool chargesOnly) {
        BillingPeriod span;
        for (const BillLine& line : bill.lines) {
            if (!line.date.isValid() ||
                (chargesOnly ? line.type != BillLineType::Charge
                             : line.type == BillLineType::Balance || line.type == BillLineType::Payment))
                continue;
            const QDate last = line.span != LineSpan::Visit && line.endDate && *line.endDate > line.date
                                   ? *line.endDate
                                   : line.date;
            if (!span.from.isValid() || line.date < span.from)
                span.from = line.date;
            if (!span.to.isValid() || last > span.to)
                span.to = last;
        }
        return span;
    };
    bill.period = spanOf(true);
    if (!bill.period.isValid())
        bill.period = spanOf(false);
    if (!titles.period.isEmpty())
        bill.assumed.append(say(QT_TRANSLATE_NOOP("BillReader", "the printed period “%1” could not be read"))
                                .arg(titles.period.left(80)));
}

} // namespace

void readRepeatedFacts(const std::vector<CsvRecord>& records, const BillHeader& header,
                       const ColumnPlaces& at, BillTitles& titles, QString& periodStart, QString& periodEnd,
                       QStringList& assumed)
{
    const auto first = [](QString& place, QStringView text) {
        if (place.isEmpty() && !text.isEmpty())
            place = text.toString();
    };
    const bool ownPeriods = header.canonical;
    QDate from;
    QDate to;
    QString other;
    for (std::size_t i = static_cast<std::size_t>(header.index + 1); i < records.size(); ++i) {
        const CsvRecord& record = records[i];
        const QStringView number = cellAt(record, at[BillColumn::BillNo]);
        first(titles.number, number);
        if (other.isEmpty() && !number.isEmpty() && number != titles.number && !repeatsHeader(record, header))
            other = number.toString();
        first(titles.provider, cellAt(record, at[BillColumn::Provider]));
        first(titles.billDate, cellAt(record, at[BillColumn::BillDate]));
        first(titles.replaces, cellAt(record, at[BillColumn::Replaces]));
        const QStringView start = cellAt(record, at[BillColumn::PeriodStart]);
        const QStringView end = cellAt(record, at[BillColumn::PeriodEnd]);
        if (!ownPeriods || start.isEmpty() || end.isEmpty()) {
            first(periodStart, start);
            first(periodEnd, end);
            continue;
        }
        if (start == periodStart && end == periodEnd)
            continue;
        // Lumps of our own export have periods of their own; the bill's is all of them.
        const std::optional<QDate> rowFrom = parseUkDate(start);
        const std::optional<QDate> rowTo = parseUkDate(end);
        if (rowFrom && (!from.isValid() || *rowFrom < from)) {
            from = *rowFrom;
            periodStart = start.toString();
        }
        if (rowTo && (!to.isValid() || *rowTo > to)) {
            to = *rowTo;
            periodEnd = end.toString();
        }
    }
    // Our own table guards words that a spreadsheet would run as a formula.
    if (header.canonical) {
        for (QString* text : {&titles.number, &titles.provider, &titles.replaces, &other})
            *text = csvUnguarded(*text);
    }
    if (!other.isEmpty())
        assumed.append(
            say(QT_TRANSLATE_NOOP("BillReader",
                                  "more than one bill number is printed (%1 and %2); read as one bill"))
                .arg(titles.number.left(60), other.left(60)));
}

std::optional<QDate> yearHint(const BillTitles& titles, const QString& periodStart, const QString& file,
                              BillDates& dates)
{
    if (const QDate date = dates.read(periodStart).date; date.isValid())
        return date;
    if (const std::optional<BillingPeriod> period = readPeriod(titles.period, dates))
        return period->from.addDays(period->days() / 2);
    if (const QDate date = dates.read(titles.billDate).date; date.isValid())
        return date.addDays(-15);
    // "2024-05.csv"
    const QString name = QFileInfo(file).completeBaseName();
    for (qsizetype i = 0; i + 4 <= name.size() && i < 200; ++i) {
        if (name.mid(i, 2) == u"20"_s && (i == 0 || !name.at(i - 1).isDigit()) && name.at(i + 2).isDigit() &&
            name.at(i + 3).isDigit()) {
            const int year = name.mid(i, 4).toInt();
            const int month =
                i + 7 <= name.size() && !name.at(i + 4).isDigit() ? name.mid(i + 5, 2).toInt() : 0;
            return QDate(year, month >= 1 && month <= 12 ? month : 7, 1);
        }
    }
    return {};
}

void settleFacts(Bill& bill, const BillTitles& titles, const QString& periodStart, const QString& periodEnd,
                 BillDates& dates, const BillContext& context)
{
    bill.numberPrinted = !titles.number.isEmpty();
    bill.number = bill.numberPrinted ? titles.number : QFileInfo(bill.file).completeBaseName();
    bill.replaces = titles.replaces;
    if (const DateRead read = dates.read(titles.billDate); read.date.isValid())
        bill.billDate = read.date;
    settlePeriod(bill, titles, periodStart, periodEnd, dates);
    settleProvider(bill, titles, context);
}

} // namespace daybook
