#include "tests/support/bill_printer.h"

#include "tests/support/bill_printer_cells.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

bool isAskedFor(BillLineType type)
{
    return type == BillLineType::Charge || type == BillLineType::Credit || type == BillLineType::Vat;
}

/// The share of one carer in a row of its own; the first takes an odd penny.
PrintedLine shareOf(const PrintedLine& line, int carer, int carers)
{
    PrintedLine share = line;
    share.carers = 1;
    share.amountPence = line.amountPence / carers + (carer == 0 ? line.amountPence % carers : 0);
    share.carerNames = namesOf(line).value(carer);
    if (line.unit == ChargeUnit::Hour && line.quantity) {
        if (line.quantity->unscaled % carers == 0)
            share.quantity->unscaled /= carers;
        else
            share.quantity.reset();
    }
    return share;
}

class FilePrinter
{
public:
    FilePrinter(const PrintedBill& bill, const PrintStyle& style) : m_bill(bill), m_style(style)
    {
        m_balance = style.broughtForwardPence.value_or(0) - style.paidPence.value_or(0);
        for (std::size_t i = 0; i < style.columns.size(); ++i) {
            const Prints what = style.columns[i].what;
            if (what == Prints::Amount || what == Prints::Debit)
                m_amountAt = static_cast<int>(i);
            if (what == Prints::Net && m_amountAt < 0)
                m_amountAt = static_cast<int>(i);
        }
    }

    PrintedFile print()
    {
        titles();
        header();
        carriedOver();
        body();
        if (m_style.vatExemptRow)
            labelled(m_style.seed % 2 == 0 ? u"VAT (exempt)"_s : u"VAT @ 0%"_s, 0, BillLineType::Vat);
        totals();
        notes();
        m_file.bytes = encodeRecords(m_file.records, m_style);
        m_file.totalPence = m_bill.totalPence;
        m_file.period = periodTold();
        return std::move(m_file);
    }

private:
    BillingPeriod periodTold() const
    {
        const bool inTitles = m_style.titles != TitleShape::None && !shows(m_style, Prints::Type);
        if (m_bill.period.isValid() && (inTitles || shows(m_style, Prints::PeriodStart)))
            return m_bill.period;
        BillingPeriod span;
        for (const PrintedLine& line : m_file.lines) {
            if (!line.date.isValid() || line.type != BillLineType::Charge)
                continue;
            const QDate last = line.endDate.value_or(line.date);
            span.from = span.from.isValid() ? std::min(span.from, line.date) : line.date;
            span.to = span.to.isValid() ? std::max(span.to, last) : last;
        }
        return span;
    }

    int add(QStringList record)
    {
        while (record.size() < static_cast<qsizetype>(m_style.columns.size()))
            record.append(QString());
        if (m_style.emptyFirstColumn)
            record.prepend(QString());
        for (int i = 0; i < m_style.emptyColumns; ++i)
            record.append(QString());
        m_file.records.push_back(std::move(record));
        return static_cast<int>(m_file.records.size());
    }

    void text(const QString& words) { add({words}); }

    void blank()
    {
        if (m_style.blankRows)
            add({});
    }

    void fact(const QString& key, const QString& value)
    {
        if (value.isEmpty())
            return;
        switch (m_style.titles) {
        case TitleShape::None:
            return;
        case TitleShape::Colon:
            text(key + u": "_s + value);
            return;
        case TitleShape::TwoCells:
            add({key, value});
            return;
        case TitleShape::ColonTwoCells:
            add({key + u':', value});
            return;
        }
    }

    void titles()
    {
        if (m_style.titles == TitleShape::None || shows(m_style, Prints::Type))
            return;
        text(m_bill.provider);
        if (m_style.addressRows) {
            text(m_style.quotedLineBreaks ? u"12 High Street\nLittle Harbour\nLH1 2AB"_s
                                          : u"12 High Street, Little Harbour LH1 2AB"_s);
            text(u"Tel: 01234 567890   Company no. 01234567"_s);
            text(m_style.seed % 2 == 0 ? u"STATEMENT OF ACCOUNT"_s : u"INVOICE"_s);
        }
        fact(m_style.seed % 3 == 0   ? u"Invoice Number"_s
             : m_style.seed % 3 == 1 ? u"Invoice No"_s
                                     : u"Invoice No."_s,
             m_bill.number);
        fact(m_style.seed % 2 == 0 ? u"Invoice Date"_s : u"Date of invoice"_s,
             printedDate(m_bill.billDate, titleShape()));
        if (m_bill.period.isValid())
            fact(m_style.seed % 2 == 0 ? u"Period"_s : u"Billing period"_s,
                 printedDate(m_bill.period.from, titleShape()) + u" to "_s +
                     printedDate(m_bill.period.to, titleShape()));
        if (!m_bill.replaces.isEmpty())
            text(u"This invoice replaces "_s + m_bill.replaces);
        blank();
    }

    /// Titles always have the year, and the same order of day and month as the table.
    DateShape titleShape() const
    {
        switch (m_style.date) {
        case DateShape::OrdinalOpen:
            return DateShape::WeekdayWords;
        case DateShape::WordsOpen:
            return DateShape::Words;
        default:
            return m_style.date;
        }
    }

    void header()
    {
        if (m_style.header == HeaderShape::None)
            return;
        QStringList above;
        QStringList names;
        for (const PrintColumn& column : m_style.columns) {
            above.append(column.above);
            names.append(column.header);
        }
        if (m_style.header == HeaderShape::Two)
            add(above);
        add(names);
    }

    int labelColumn() const
    {
        const auto place = [this](Prints what) {
            for (std::size_t i = 0; i < m_style.columns.size(); ++i) {
                if (m_style.columns[i].what == what)
                    return static_cast<int>(i);
            }
            return -1;
        };
        int at = 0;
        if (m_style.labels == LabelPlace::Second)
            at = 1;
        if (m_style.labels == LabelPlace::BesideAmount)
            at = m_amountAt - 1;
        if (m_style.labels == LabelPlace::Words) {
            at = std::max({place(Prints::Description), place(Prints::Service), place(Prints::VisitName),
                           place(Prints::CarerNames)});
        }
        return at < 0 || at == m_amountAt ? (m_amountAt == 0 ? 1 : 0) : at;
    }

    int labelled(const QString& label, qint64 pence, BillLineType type, bool inBalanceColumn = false)
    {
        QStringList record;
        if (shows(m_style, Prints::Type)) {
            PrintedLine line;
            line.type = type;
            line.description = label;
            line.amountPence = pence;
            record = cells(line);
        } else {
            record = QStringList(static_cast<qsizetype>(m_style.columns.size()));
            record[labelColumn()] = label;
            int at = m_amountAt;
            for (std::size_t i = 0; i < m_style.columns.size(); ++i) {
                if (m_style.columns[i].what == Prints::Credit && (type == BillLineType::Payment))
                    at = static_cast<int>(i);
                if (m_style.columns[i].what == Prints::Balance && inBalanceColumn)
                    at = static_cast<int>(i);
            }
            const bool payment = type == BillLineType::Payment && at == m_amountAt && (m_style.seed % 2 == 0);
            record[at] = printedMoney(payment ? -pence : pence, m_style);
        }
        const int row = add(record);
        if (type != BillLineType::Vat)
            m_file.otherMoneyRows.push_back(row);
        return row;
    }

    void carriedOver()
    {
        const quint32 pick = m_style.seed;
        if (m_style.broughtForwardPence) {
            const std::array<QString, 4> words{u"Balance brought forward"_s, u"Previous balance"_s,
                                               u"Opening balance"_s, u"Balance b/f"_s};
            labelled(words[pick % words.size()], *m_style.broughtForwardPence, BillLineType::Balance,
                     shows(m_style, Prints::Balance));
        }
        if (m_style.paidPence) {
            const std::array<QString, 4> words{u"Payment received - thank you"_s,
                                               u"Payment received "_s +
                                                   printedDate(m_bill.billDate.addDays(-40), titleShape()),
                                               u"Less: payments received"_s, u"Direct debit payment"_s};
            labelled(words[pick % words.size()], *m_style.paidPence, BillLineType::Payment);
        }
    }

    QStringList cells(const PrintedLine& line)
    {
        QStringList record;
        for (const PrintColumn& column : m_style.columns)
            record.append(printedCell(column.what, line, m_bill, m_style, m_rowNumber, m_balance));
        return record;
    }

    /// What is charged beside visits stands where there is room for words.
    void placeExtra(const PrintedLine& line, QStringList& record) const
    {
        if (line.start || line.description.isEmpty() || m_style.carriesLumps ||
            shows(m_style, Prints::Description))
            return;
        // A count without a column of its own is said in words.
        const bool uncounted = line.unit == ChargeUnit::Mile && !shows(m_style, Prints::Quantity) &&
                               !shows(m_style, Prints::Rate);
        for (const Prints what : {Prints::Service, Prints::VisitName, Prints::CarerNames, Prints::FirstCarer,
                                  Prints::Reference, Prints::Span, Prints::Start}) {
            for (std::size_t i = 0; i < m_style.columns.size(); ++i) {
                QString& cell = record[static_cast<qsizetype>(i)];
                if (m_style.columns[i].what == what && (cell.isEmpty() || what == Prints::Service)) {
                    if (cell.isEmpty() || uncounted)
                        cell = line.description;
                    return;
                }
            }
        }
        record[m_amountAt == 0 ? 1 : 0] += u' ' + line.description;
    }

    PrintedLine asShown(const PrintedLine& line) const
    {
        PrintedLine shown = line;
        const auto has = [this](Prints what) { return shows(m_style, what); };
        if (!showsTimes(m_style)) {
            shown.start.reset();
            shown.end.reset();
        }
        if (!has(Prints::End) && !has(Prints::Span) && !has(Prints::DateAndEnd) && !has(Prints::Description))
            shown.end.reset();
        if (!has(Prints::Minutes) && !has(Prints::MinutesOfAll) && !has(Prints::Length) &&
            !has(Prints::Hours) && !has(Prints::HoursOfAll))
            shown.minutes.reset();
        if (!showsCarers(m_style) &&
            !((has(Prints::HoursOfAll) || has(Prints::MinutesOfAll)) && shown.start && shown.end))
            shown.carers.reset();
        if (!has(Prints::Service) && m_style.sections != SectionsBy::Service && !has(Prints::Description))
            shown.service.clear();
        if (!has(Prints::VisitName) && (!has(Prints::Description) || shown.start))
            shown.visitName.clear();
        if (!has(Prints::CarerNames) && !has(Prints::FirstCarer) && !has(Prints::Description))
            shown.carerNames.clear();
        if (!has(Prints::Quantity))
            shown.quantity.reset();
        if (!has(Prints::Unit))
            shown.unit.reset();
        if (!has(Prints::Rate))
            shown.ratePence.reset();
        if (!has(Prints::Vat))
            shown.vatPence.reset();
        if (!has(Prints::EndDate) && !(m_style.carriesLumps && has(Prints::Description)))
            shown.endDate.reset();
        return shown;
    }

    void printLine(const PrintedLine& line, std::size_t source)
    {
        ++m_rowNumber;
        m_balance += line.amountPence;
        m_sum += line.amountPence;
        m_sinceSubtotal += line.amountPence;
        QStringList record = cells(line);
        placeExtra(line, record);
        const int row = add(record);
        m_file.lines.push_back(asShown(line));
        m_file.rows.push_back(row);
        m_file.source.push_back(source);
    }

    void printOther(const PrintedLine& line)
    {
        const QString words = line.type == BillLineType::Payment    ? u"Payment received - thank you"_s
                              : line.type == BillLineType::Balance  ? u"Balance brought forward"_s
                              : line.type == BillLineType::Subtotal ? u"Sub-total"_s
                                                                    : u"Total"_s;
        labelled(line.description.isEmpty() ? words : line.description, line.amountPence, line.type);
    }

    std::vector<std::size_t> order() const
    {
        std::vector<std::size_t> order(m_bill.lines.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto key = [this](std::size_t i) {
            const PrintedLine& line = m_bill.lines[i];
            const bool visit = line.start.has_value() || !line.visitName.isEmpty();
            QString text = visit ? u"0"_s : u"1"_s;
            if (m_style.sections == SectionsBy::Service)
                text += line.service;
            else if (m_style.sections != SectionsBy::None)
                text += line.date.isValid() ? line.date.toString(Qt::ISODate) : u"9"_s;
            return text;
        };
        if (m_style.sections != SectionsBy::None)
            std::stable_sort(order.begin(), order.end(),
                             [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
        return order;
    }

    static QDate mondayOf(QDate date)
    {
        return date.isValid() ? date.addDays(1 - date.dayOfWeek()) : QDate();
    }

    void subtotal()
    {
        if (m_sinceSubtotal == 0 && m_linesInSection == 0)
            return;
        const std::array<QString, 5> words{u"Sub-total"_s, u"Week total"_s, u"Weekly sub-total"_s,
                                           u"Total for week"_s, u"Subtotal"_s};
        labelled(words[m_style.seed % words.size()], m_sinceSubtotal, BillLineType::Subtotal);
        m_sinceSubtotal = 0;
        m_linesInSection = 0;
    }

    void beginSection(const PrintedLine& line)
    {
        const bool visit = line.start.has_value() || !line.visitName.isEmpty();
        switch (m_style.sections) {
        case SectionsBy::None:
            return;
        case SectionsBy::Week:
            blank();
            text(visit && line.date.isValid()
                     ? u"Week commencing "_s + printedDate(mondayOf(line.date), titleShape())
                     : u"Other charges"_s);
            break;
        case SectionsBy::Service:
            text(visit && !line.service.isEmpty() ? line.service : u"Other charges"_s);
            break;
        case SectionsBy::Day:
            text(line.date.isValid() ? printedDate(line.date, m_style.date) : u"Other charges"_s);
            break;
        }
        if (m_style.headerInEachSection && !m_firstSection)
            header();
        m_firstSection = false;
    }

    QString sectionOf(const PrintedLine& line) const
    {
        const bool visit = line.start.has_value() || !line.visitName.isEmpty();
        switch (m_style.sections) {
        case SectionsBy::None:
            return {};
        case SectionsBy::Week:
            return visit ? mondayOf(line.date).toString(Qt::ISODate) : u"other"_s;
        case SectionsBy::Service:
            return visit ? line.service : u"other"_s;
        case SectionsBy::Day:
            return line.date.isValid() ? line.date.toString(Qt::ISODate) : u"other"_s;
        }
        return {};
    }

    void pageBreak()
    {
        ++m_page;
        if (m_style.pageSums)
            labelled(u"Carried forward"_s, m_sum, BillLineType::Subtotal);
        text(u"Page "_s + QString::number(m_page) + u" of 9"_s);
        blank();
        if (m_style.titlesOnEachPage)
            titles();
        header();
        if (m_style.pageSums)
            labelled(u"Brought forward"_s, m_sum, BillLineType::Balance);
    }

    void body()
    {
        std::optional<QString> section;
        QDate week;
        int onPage = 0;
        for (const std::size_t i : order()) {
            const PrintedLine& line = m_bill.lines[i];
            if (!isAskedFor(line.type)) {
                printOther(line);
                continue;
            }
            if (m_style.rowsPerPage > 0 && onPage >= m_style.rowsPerPage) {
                pageBreak();
                onPage = 0;
            }
            const QString mine = sectionOf(line);
            if (m_style.sections != SectionsBy::None && section != mine) {
                if (m_style.weeklySubtotals && section)
                    subtotal();
                beginSection(line);
                section = mine;
            } else if (m_style.sections == SectionsBy::None && m_style.weeklySubtotals && line.start) {
                if (week.isValid() && mondayOf(line.date) != week)
                    subtotal();
                week = mondayOf(line.date);
            }
            const int rows = m_style.rowsFor == RowsFor::Carer && line.start ? line.carers.value_or(1) : 1;
            for (int carer = 0; carer < rows; ++carer)
                printLine(rows > 1 ? shareOf(line, carer, rows) : line, i);
            ++onPage;
            ++m_linesInSection;
        }
        if (m_style.weeklySubtotals)
            subtotal();
    }

    void totals()
    {
        if (!m_bill.totalPence)
            return;
        blank();
        const std::array<QString, 6> billWords{u"Total"_s,         u"Grand total"_s,
                                               u"Invoice total"_s, u"Total this invoice"_s,
                                               u"TOTAL:"_s,        u"Total charges"_s};
        const std::array<QString, 5> dueWords{u"Amount due"_s, u"Balance due"_s, u"Total due"_s,
                                              u"Amount payable"_s, u"Total now due"_s};
        const qint64 carried = m_style.broughtForwardPence.value_or(0) - m_style.paidPence.value_or(0);
        if (m_style.totals != TotalShape::DueOnly)
            m_file.totalRow =
                labelled(billWords[m_style.seed % billWords.size()], *m_bill.totalPence, BillLineType::Total);
        if (m_style.totals == TotalShape::BillTotal || shows(m_style, Prints::Type))
            return;
        const int row = labelled(dueWords[m_style.seed % dueWords.size()], *m_bill.totalPence + carried,
                                 BillLineType::Total);
        if (m_style.totals == TotalShape::DueOnly)
            m_file.totalRow = row;
    }

    void notes()
    {
        if (!m_style.remittanceNotes)
            return;
        blank();
        text(u"Please pay within 14 days of the invoice date"_s);
        text(u"BACS: Harbour Bank, sort code 20-11-22, account 12345678"_s);
        add({u"Account number"_s, u"12345678"_s});
        text(m_style.quotedLineBreaks ? u"Thank you for choosing us.\nQuestions? Call 01234 567890"_s
                                      : u"Interest of 4% over base may be charged on late payment"_s);
        text(u"Registered in England no. 01234567. VAT reg. no. GB 123 4567 89"_s);
    }

    const PrintedBill& m_bill;
    const PrintStyle& m_style;
    PrintedFile m_file;
    int m_amountAt{-1};
    int m_rowNumber{};
    int m_page{};
    int m_linesInSection{};
    bool m_firstSection{true};
    qint64 m_balance{};
    qint64 m_sum{};
    qint64 m_sinceSubtotal{};
};

QString field(const QString& text, const PrintStyle& style)
{
    const bool needed = style.quoteAll || text.contains(style.separator) || text.contains(u'"') ||
                        text.contains(u'\n') || text.contains(u'\r');
    if (!needed)
        return text;
    QString quoted = text;
    quoted.replace(u"\""_s, u"\"\""_s);
    return u'"' + quoted + u'"';
}

QByteArray wide(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

QByteArray encodeRecords(const std::vector<QStringList>& records, const PrintStyle& style)
{
    const QString end = style.lineEnd == LineEnd::CrLf ? u"\r\n"_s
                        : style.lineEnd == LineEnd::Lf ? u"\n"_s
                                                       : u"\r"_s;
    QString text;
    for (const QStringList& record : records) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            if (i > 0)
                text += style.separator;
            text += field(record.at(i), style);
        }
        text += end;
    }
    switch (style.coding) {
    case TextCoding::Utf8:
        return text.toUtf8();
    case TextCoding::Utf8Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case TextCoding::Windows1252:
        return text.toLatin1();
    case TextCoding::Utf16LeBom:
        return wide(text, false, true);
    case TextCoding::Utf16BeBom:
        return wide(text, true, true);
    case TextCoding::Utf16Le:
        return wide(text, false, false);
    case TextCoding::Utf16Be:
        return wide(text, true, false);
    }
    return {};
}

PrintedFile printFile(const PrintedBill& bill, const PrintStyle& style)
{
    return FilePrinter(bill, style).print();
}

QByteArray printBill(const PrintedBill& bill, const PrintStyle& style)
{
    return printFile(bill, style).bytes;
}

} // namespace daybook::test
