#include "core/base/text.h"
#include "core/bill/bill_rows.h"
#include "core/bill/bill_titles.h"
#include "core/bill/column_contents.h"
#include "core/bill/letters_and_digits.h"
#include "core/bill/line_description.h"

#include <algorithm>
#include <array>
#include <utility>

// What the words of a row say: a sum, a heading, a charge beside the visits, or nothing about money.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// "PPE charge", "Key safe", "Booking fee": what is charged beside visits.
bool namesExtra(const QString& words)
{
    static const std::array<QStringView, 16> extras{
        u"charge", u"charges",        u"fee",   u"fees",    u"ppe",     u"key",     u"keys", u"admin",
        u"mile",   u"administration", u"miles", u"mileage", u"parking", u"expense", u"vat",  u"expenses"};
    return std::any_of(extras.begin(), extras.end(),
                       [&words](QStringView extra) { return hasWord(words, extra); });
}

/// Whether words stand in other cells than `at`.
bool saysMore(const CsvRecord& record, qsizetype at)
{
    for (qsizetype i = 0; i < record.fields.size(); ++i) {
        if (i != at && hasLetters(record.fields.at(i)) && !billMoney(record.fields.at(i)))
            return true;
    }
    return false;
}

/// Words that say what is charged rather than who came. Elsewhere than beside the day (`anyWords`) they must
/// name something that is charged, for they may be somebody's name.
bool isNameOfCharge(QStringView text, bool anyWords)
{
    if (text.size() < 3 || !text.front().isLetter())
        return false;
    const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits * 2 >= text.size())
        return false; // a number of ours or theirs: "T-10036"
    return anyWords || namesService(text) || namesExtra(folded(text));
}

} // namespace

std::optional<RowLabel> BillRows::labelOf(const CsvRecord& record, QString* words) const
{
    for (qsizetype i = 0; i < record.fields.size(); ++i) {
        const QStringView field = QStringView(record.fields.at(i)).trimmed();
        if (field.size() < 3 || !hasLetters(field))
            continue;
        if (const std::optional<RowLabel> label = rowLabel(field)) {
            // "VAT exempt" in the column for VAT is said of the row.
            if (i == m_at[BillColumn::Vat] && label->type == BillLineType::Vat && saysMore(record, i))
                continue;
            *words = field.toString();
            return label;
        }
    }
    return {};
}

/// The facts of a description, where no column of its own says them.
void BillRows::readWords(const CsvRecord& record, BillLine& line, DateRead& date)
{
    line.description = kept(record, BillColumn::Description);
    line.service = kept(record, BillColumn::Service);
    line.visitName = kept(record, BillColumn::VisitName);
    if (!m_header.canonical && isGeneralCare(line.service) &&
        !m_services.contains(line.service, Qt::CaseInsensitive)) {
        const QString words = std::exchange(line.service, QString());
        if (line.description.isEmpty())
            line.description = words;
    }
    const bool misplaced =
        !m_header.canonical && line.description.isEmpty() && takeMisplacedWords(record, line);
    if (m_header.canonical || line.description.isEmpty())
        return;
    DescribedLine described = m_descriptions.of(line.description, m_dates);
    if (!date.date.isValid() && cell(record, BillColumn::Date).isEmpty()) {
        date = described.date;
        line.endDate = described.endDate;
    }
    if (!line.start && !m_at.has(BillColumn::Start)) {
        line.start = described.start;
        line.end = described.end;
    }
    if (!line.billed)
        line.billed = described.length;
    if (!line.carers)
        line.carers = described.carers;
    if (line.carerNames.isEmpty())
        line.carerNames = described.carerNames;
    if (line.service.isEmpty() &&
        (misplaced || (!m_at.has(BillColumn::Service) && !m_at.has(BillColumn::VisitName))))
        line.service = described.service;
}

/// On a bill of visits with times, what is no visit has its words where the others have their time, their
/// carer, their number or something that we do not know: "PPE charge", "Mileage 20 miles".
bool BillRows::takeMisplacedWords(const CsvRecord& record, BillLine& line) const
{
    if (line.start || line.billed || !line.service.isEmpty())
        return false;
    if (!line.visitName.isEmpty()) {
        const bool planned =
            std::any_of(m_context.rota.begin(), m_context.rota.end(), [&line](const RotaEntry& entry) {
                return entry.name.compare(line.visitName, Qt::CaseInsensitive) == 0;
            });
        if (planned || !namesExtra(folded(line.visitName)))
            return false;
        line.description = std::exchange(line.visitName, QString());
        return true;
    }
    if (!m_at.has(BillColumn::Start))
        return false;
    for (const BillColumn column :
         {BillColumn::Start, BillColumn::Reference, BillColumn::CarerNames, BillColumn::Ignore}) {
        for (qsizetype i = 0; i < record.fields.size(); ++i) {
            if (i >= static_cast<qsizetype>(m_columns.size()) ||
                m_columns[static_cast<std::size_t>(i)] != column ||
                !isNameOfCharge(QStringView(record.fields.at(i)).trimmed(), column == BillColumn::Start))
                continue;
            line.description = record.fields.at(i).trimmed();
            if (column == BillColumn::CarerNames)
                line.carerNames.clear();
            return true;
        }
    }
    return false;
}

bool BillRows::isNoise(const CsvRecord& record, const AmountCell& amount) const
{
    if (amount.money && amount.asMoney)
        return false;
    const bool howToPay = std::any_of(record.fields.begin(), record.fields.end(),
                                      [](const QString& f) { return isRemittance(f); });
    if (howToPay)
        return true;
    // The number and dates of the bill, printed again on a later page.
    BillTitles ignored;
    return readTitle(record, ignored);
}

/// A day or a service that stands alone above its visits.
bool BillRows::readHeading(const CsvRecord& record, const CsvRecord* next)
{
    if (!next || m_header.canonical)
        return false;
    QStringView text;
    for (const QString& field : record.fields) {
        const QStringView trimmed = QStringView(field).trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!text.isEmpty() || trimmed.size() > 60)
            return false;
        text = trimmed;
    }
    if (text.isEmpty())
        return false;
    // Without a column of dates a day that stands alone is that of the rows below, be it the last on its
    // page.
    const bool noDates = !m_at.has(BillColumn::Date) && !m_at.has(BillColumn::DayOfMonth);
    const bool aboveCharge = amountOf(*next, false).money.has_value();
    if (const DateRead date = m_dates.read(text);
        date.date.isValid() && (noDates || (aboveCharge && cell(*next, BillColumn::Date).isEmpty()))) {
        m_headingDate = date.date;
        m_result.textRows.push_back(record.row);
        return true;
    }
    if (!aboveCharge)
        return false;
    if (!hasLetters(text) || hasDigits(text) || isPageNoise(text) || isRemittance(text) || rowLabel(text))
        return false;
    const bool service = namesService(text) || m_services.contains(text, Qt::CaseInsensitive);
    m_headingService = service ? text.toString() : QString();
    m_headingDate = {};
    m_result.textRows.push_back(record.row);
    return true;
}

bool BillRows::isPageSum(const RowLabel& label, const QString& words, Money amount) const
{
    return label.type == BillLineType::Balance && !m_charges.isZero() &&
           (words.contains(u"forward"_s, Qt::CaseInsensitive) ||
            words.contains(u"b/f"_s, Qt::CaseInsensitive)) &&
           (amount == m_charges || amount == m_charges + m_carried);
}

} // namespace daybook
