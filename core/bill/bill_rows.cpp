#include "core/bill/bill_rows.h"

#include "core/base/uk_time.h"
#include "core/bill/column_contents.h"
#include "core/bill/header_words.h"
#include "core/bill/letters_and_digits.h"
#include "core/bill/line_description.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

/// A sum of money and not a count: it has a pound sign or two decimals.
bool looksLikeMoney(QStringView text)
{
    return text.contains(QChar(0xA3)) || (text.size() > 3 && text[text.size() - 3] == u'.') ||
           text.contains(u"gbp", Qt::CaseInsensitive) || text.endsWith(u')') ||
           text.endsWith(u"CR", Qt::CaseInsensitive);
}

} // namespace

BillRows::BillRows(const BillHeader& header, const std::vector<BillColumn>& columns, BillDates& dates,
                   const BillContext& context)
    : m_header(header), m_columns(columns), m_at(columns), m_dates(dates), m_context(context)
{
    const auto addService = [this](const QString& service) {
        if (!service.isEmpty() && !m_services.contains(service, Qt::CaseInsensitive) &&
            m_services.size() < 50)
            m_services.append(service);
    };
    for (const RotaEntry& entry : context.rota)
        addService(entry.service);
    for (const PricedService& priced : context.services)
        addService(priced.service);
    // The longest first: "night" stands in "waking night".
    std::sort(m_services.begin(), m_services.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    m_descriptions = DescriptionReading(m_services);
    m_inPence = namesPence(columnName(m_at.has(BillColumn::Amount) ? BillColumn::Amount : BillColumn::Net));
    m_weeks = !header.canonical && m_at.has(BillColumn::Date) && namesWeek(columnName(BillColumn::Date));
    m_lumps = !header.canonical && m_at.has(BillColumn::Date) && !m_at.has(BillColumn::Start) &&
              !m_at.has(BillColumn::VisitName) && !m_at.has(BillColumn::Service) &&
              !m_at.has(BillColumn::Description) && !m_at.has(BillColumn::Length) &&
              !m_at.has(BillColumn::Minutes_);
}

QStringView BillRows::cell(const CsvRecord& record, BillColumn column) const
{
    const int at = m_at[column];
    return at >= 0 && at < record.fields.size() ? QStringView(record.fields.at(at)).trimmed() : QStringView();
}

QString BillRows::kept(const CsvRecord& record, BillColumn column) const
{
    const int at = m_at[column];
    if (at < 0 || at >= record.fields.size())
        return {};
    const QString& field = record.fields.at(at);
    if (field.isEmpty())
        return {};
    const QString text = field.front().isSpace() || field.back().isSpace() ? field.trimmed() : field;
    return m_header.canonical ? csvUnguarded(text) : text;
}

QString BillRows::columnName(BillColumn column) const
{
    const int at = m_at[column];
    return at >= 0 && at < m_header.names.size() ? m_header.names.at(at).trimmed() : QString();
}

void BillRows::problem(const CsvRecord& record, const QString& column, QStringView read, const QString& done)
{
    constexpr std::size_t mostProblems = 1000;
    if (m_result.problems.size() < mostProblems)
        m_result.problems.push_back({record.row, column, read.left(200).toString(), done});
}

BillRows::AmountCell BillRows::amountOf(const CsvRecord& record, bool labelled) const
{
    AmountCell amount;
    for (const BillColumn column : {BillColumn::Amount, BillColumn::Net}) {
        const QStringView text = cell(record, column);
        if (text.isEmpty())
            continue;
        amount.money = billMoney(text, &amount.rounded);
        if (amount.money) {
            amount.asMoney = looksLikeMoney(text);
            if (m_inPence && !amount.asMoney)
                amount.money->pence /= 100;
            return amount;
        }
        if (amount.text.isEmpty())
            amount.text = text.toString();
    }
    if (const QStringView text = cell(record, BillColumn::Credit); !text.isEmpty()) {
        if (const std::optional<Money> credit = billMoney(text, &amount.rounded)) {
            amount.money = credit->pence > 0 ? -*credit : *credit;
            amount.asMoney = looksLikeMoney(text);
            return amount;
        }
    }
    if (!labelled)
        return amount;
    // The sums of a table often stand in a column of their own, or right behind their name.
    for (auto field = record.fields.crbegin(); field != record.fields.crend(); ++field) {
        const QStringView text = QStringView(*field).trimmed();
        if (!looksLikeMoney(text))
            continue;
        if (const std::optional<Money> money = billMoney(text, &amount.rounded)) {
            amount.money = money;
            amount.asMoney = true;
            return amount;
        }
    }
    // "Total due: £44.00" in one cell.
    for (const QString& field : record.fields) {
        const qsizetype at = field.lastIndexOf(QChar(0xA3));
        if (at < 0)
            continue;
        if (const std::optional<Money> money = billMoney(QStringView(field).sliced(at), &amount.rounded)) {
            amount.money = money;
            amount.asMoney = true;
            return amount;
        }
    }
    return amount;
}

void BillRows::push(BillLine&& line)
{
    m_charges += line.amount;
    m_sinceSum += line.amount;
    ++m_linesSinceSum;
    m_result.lines.push_back(std::move(line));
}

void BillRows::readSum(const CsvRecord& record, const RowLabel& label, BillLine&& line)
{
    line.row = record.row;
    line.type = label.type;
    m_result.sums.push_back({m_result.lines.size(), label, m_charges, m_sinceSum});
    m_result.lines.push_back(std::move(line));
    if (label.type == BillLineType::Balance)
        m_carried += m_result.lines.back().amount;
    else if (label.type == BillLineType::Payment)
        m_carried -= Money{std::abs(m_result.lines.back().amount.pence)};
    if (label.type == BillLineType::Subtotal || label.type == BillLineType::Total) {
        m_sinceSum = {};
        m_linesSinceSum = 0;
    }
}

void BillRows::read(const CsvRecord& record, const CsvRecord* next)
{
    if (record.isBlank() || repeatsHeader(record, m_header) || readHeading(record, next))
        return;
    BillLine line;
    line.row = record.row;
    std::optional<RowLabel> label;
    if (m_at.has(BillColumn::Type)) {
        if (const std::optional<BillLineType> type = parseBillLineType(cell(record, BillColumn::Type)))
            label = RowLabel{*type, *type == BillLineType::Total, false};
    }
    readTimes(record, line);
    DateRead date = dateOf(record);
    // Only rows that are no timed visit can be sums, payments and the like.
    const bool timed = line.start && (date.date.isValid() || m_headingDate.isValid());
    if (!line.start && !date.rest.isEmpty()) {
        line.start = parseUkTime(date.rest);
        if (!line.start) { // "06/05/2024 08:00 - 08:30"
            const ClockSpan span = readClockSpan(date.rest);
            line.start = span.start;
            line.end = span.end;
        }
    }
    readMidnight(record, line);
    QString words;
    if (!label && !timed)
        label = labelOf(record, &words);
    const bool isSum = label && label->type != BillLineType::Charge && label->type != BillLineType::Credit &&
                       label->type != BillLineType::Vat;
    const AmountCell amount = amountOf(record, label.has_value());
    if (!m_header.canonical && !timed && !line.start && (!date.date.isValid() || !amount.money) &&
        isNoise(record, amount)) {
        m_result.textRows.push_back(record.row);
        return;
    }
    if (amount.rounded)
        m_result.roundedAmounts.append(QString::number(record.row));
    readLength(record, line);
    readPeople(record, line);
    readPrice(record, line);
    readWords(record, line, date);
    if (isSum) {
        if (!amount.money) {
            m_result.textRows.push_back(record.row);
            return;
        }
        line.amount = *amount.money;
        line.date = date.date;
        line.billed.reset();
        line.service.clear();
        line.carerNames.clear();
        if (line.description.isEmpty())
            line.description = words;
        if (isPageSum(*label, words, line.amount))
            label = RowLabel{BillLineType::Subtotal};
        readSum(record, *label, std::move(line));
        return;
    }
    const QStringView dateText = cell(record, BillColumn::Date);
    const bool dateSpoilt = !label && !date.date.isValid() && hasDigits(dateText);
    const bool looksLikeVisit = date.date.isValid() || line.start.has_value() || dateSpoilt;
    if (!amount.money) {
        readWithoutAmount(record, std::move(line), amount, date, looksLikeVisit);
        return;
    }
    line.amount = *amount.money;
    finish(record, std::move(line), label, words, date, dateSpoilt, looksLikeVisit);
}

/// A row whose amount is missing or no money: words, or a charge that could not be read.
void BillRows::readWithoutAmount(const CsvRecord& record, BillLine&& line, const AmountCell& amount,
                                 DateRead& date, bool looksLikeVisit)
{
    const QStringView text = amount.text;
    const auto filled = std::count_if(record.fields.begin(), record.fields.end(),
                                      [](const QString& f) { return !QStringView(f).trimmed().isEmpty(); });
    if (filled == 1 && !line.start && text.isEmpty()) {
        // A day that stands above its visits, a page number, an address.
        if (date.date.isValid())
            m_lastDate = date.date;
        m_result.textRows.push_back(record.row);
        return;
    }
    const bool isCharge = looksLikeVisit || (hasDigits(text) && line.billed);
    if (!isCharge && (text.isEmpty() || !hasDigits(text) || isPageNoise(text))) {
        m_result.textRows.push_back(record.row);
        return;
    }
    line.unreadable = true;
    problem(record, columnName(BillColumn::Amount), text,
            text.isEmpty()
                ? say(QT_TRANSLATE_NOOP("BillReader", "No amount is printed for this visit. The row is "
                                                      "kept to be checked with the provider."))
                : say(QT_TRANSLATE_NOOP(
                      "BillReader",
                      "The amount could not be read. The row is kept to be checked with the provider.")));
    if (!isCharge) {
        if (line.description.isEmpty())
            line.description = record.fields.join(u' ').simplified().left(300);
        push(std::move(line));
        return;
    }
    const bool dateSpoilt = !date.date.isValid() && hasDigits(cell(record, BillColumn::Date));
    finish(record, std::move(line), {}, QString(), date, dateSpoilt, looksLikeVisit);
}

void BillRows::finish(const CsvRecord& record, BillLine&& line, std::optional<RowLabel> label,
                      const QString& words, DateRead& date, bool dateSpoilt, bool looksLikeVisit)
{
    if (label)
        line.type = label->type;
    else if (line.amount.pence < 0)
        line.type = BillLineType::Credit;
    if (line.type == BillLineType::Charge && line.amount.pence < 0 && !m_at.has(BillColumn::Type))
        line.type = BillLineType::Credit;
    settleDate(record, line, date, dateSpoilt);
    if (line.service.isEmpty() && !m_headingService.isEmpty() && (line.start || !line.visitName.isEmpty()))
        line.service = m_headingService;
    readSpan(record, line, date);
    if (m_header.canonical)
        readOwnColumns(record, line);
    noteUnreadTimes(record, line);
    if (line.date.isValid())
        m_lastDate = line.date;
    if (!label && !looksLikeVisit && !line.date.isValid() && words.isEmpty() && !line.unreadable) {
        readUndatedCharge(record, std::move(line));
        return;
    }
    push(std::move(line));
}

void BillRows::noteUnreadTimes(const CsvRecord& record, const BillLine& line)
{
    const auto note = [&](BillColumn column, bool read) {
        const QStringView text = cell(record, column);
        if (read || text.isEmpty() || !hasDigits(text) || text == line.description)
            return;
        problem(record, columnName(column), text,
                say(QT_TRANSLATE_NOOP("BillReader",
                                      "The time could not be read. The charge is kept without it.")));
    };
    note(BillColumn::Start, line.start.has_value());
    note(BillColumn::End, line.end.has_value());
}

/// An amount without a day: a sum that nobody named, or a charge beside the visits.
void BillRows::readUndatedCharge(const CsvRecord& record, BillLine&& line)
{
    const auto first = std::find_if(record.fields.begin(), record.fields.end(),
                                    [](const QString& f) { return hasLetters(f) && !billMoney(f); });
    const bool named = first != record.fields.end();
    if (m_linesSinceSum > 1 && line.amount == m_sinceSum) {
        const RowLabel label{line.amount == m_charges ? BillLineType::Total : BillLineType::Subtotal};
        readSum(record, label, std::move(line));
        return;
    }
    if (!named && line.amount == m_charges && m_linesSinceSum > 0) {
        readSum(record, RowLabel{BillLineType::Total}, std::move(line));
        return;
    }
    if (!named) {
        line.unreadable = true;
        problem(record, columnName(BillColumn::Amount), QString(toText(line.amount)),
                say(QT_TRANSLATE_NOOP("BillReader", "An amount stands here with no word of what it is "
                                                    "for. It is kept to be checked with the provider.")));
    } else if (line.service.isEmpty() && line.description.isEmpty()) {
        line.description = first->trimmed();
    }
    if (line.service.isEmpty() && !isGeneralCare(line.description))
        line.service = line.description;
    push(std::move(line));
}

} // namespace daybook
