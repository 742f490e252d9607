#include "core/money/statement_dates.h"
#include "core/money/statement_records.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 100'000;
constexpr qsizetype longestText = 300;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

QString plain(QStringView value)
{
    QString text = value.trimmed().toString();
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&apos;"_L1, "'"_L1).replace("&#39;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1);
    return text.replace("&amp;"_L1, "&"_L1).simplified().left(longestText);
}

PaymentMethod methodOfOfx(const QString& type)
{
    if (type == "DIRECTDEBIT"_L1)
        return PaymentMethod::DirectDebit;
    if (type == "REPEATPMT"_L1)
        return PaymentMethod::StandingOrder;
    if (type == "CHECK"_L1)
        return PaymentMethod::Cheque;
    if (type == "ATM"_L1 || type == "CASH"_L1)
        return PaymentMethod::Cash;
    if (type == "POS"_L1)
        return PaymentMethod::Card;
    if (type == "XFER"_L1 || type == "DIRECTDEP"_L1 || type == "PAYMENT"_L1)
        return PaymentMethod::BankTransfer;
    return PaymentMethod::NotSaid;
}

/// Gathers the fields of one record from tags that may or may not be closed.
class OfxReader
{
public:
    explicit OfxReader(QStringView text) : m_text(text) {}

    StatementReading read()
    {
        m_reading.bank = Texts::tr("OFX file");
        qsizetype at = m_text.indexOf(u"<OFX", 0, Qt::CaseInsensitive);
        while (at >= 0 && at < m_text.size()) {
            const qsizetype end = m_text.indexOf(u'>', at);
            if (end < 0) {
                m_isCut = true;
                break;
            }
            const QStringView name = m_text.mid(at + 1, end - at - 1).trimmed();
            qsizetype next = m_text.indexOf(u'<', end);
            if (next < 0)
                next = m_text.size();
            take(name.toString().toUpper(), m_text.mid(end + 1, next - end - 1));
            at = next;
        }
        m_isCut = m_isCut || m_isInside || !m_isClosed;
        if (m_isCut)
            m_reading.remarks.push_back(
                {0, Texts::tr("The file ends before its end: it may have been cut off. What could be read is "
                              "shown. Please look at the last lines.")});
        finish();
        return m_reading;
    }

private:
    void take(const QString& tag, QStringView value)
    {
        if (tag == "STMTTRN"_L1) {
            // A record that was not closed is taken when the next one begins.
            if (m_isInside)
                addLine();
            m_fields.clear();
            m_isInside = true;
        } else if (tag == "/STMTTRN"_L1) {
            addLine();
            m_isInside = false;
        } else if (tag == "/BANKTRANLIST"_L1 || tag == "/OFX"_L1) {
            if (m_isInside)
                addLine();
            m_isInside = false;
            m_isClosed = true;
        } else if (tag == "LEDGERBAL"_L1) {
            m_isLedger = true;
        } else if (tag == "/LEDGERBAL"_L1 || tag == "AVAILBAL"_L1) {
            m_isLedger = false;
        } else if (m_isInside) {
            m_fields.insert(tag, plain(value));
        } else if (m_isLedger && tag == "BALAMT"_L1) {
            m_reading.closing = parseStatementMoney(plain(value));
        } else if (m_isLedger && tag == "DTASOF"_L1) {
            m_reading.closingOn = parseStatementDate(plain(value), DateOrder::DayFirst).value_or(QDate());
        } else if (tag == "CURDEF"_L1) {
            m_currency = plain(value).toUpper();
        } else if (tag == "STMTRS"_L1 || tag == "CCSTMTRS"_L1) {
            ++m_accounts;
        }
    }

    void addLine()
    {
        ++m_record;
        if (m_reading.lines.size() >= mostLines)
            return;
        const std::optional<QDate> date =
            parseStatementDate(m_fields.value(u"DTPOSTED"_s), DateOrder::DayFirst);
        const std::optional<Money> amount = parseStatementMoney(m_fields.value(u"TRNAMT"_s));
        if (!date || !amount) {
            m_reading.remarks.push_back(
                {m_record,
                 Texts::tr("no day or no sum can be read here, so the record is left out. Please look "
                           "at it on the statement.")});
            return;
        }
        if (amount->isZero())
            return;
        StatementLine line;
        line.row = m_record;
        line.date = *date;
        line.amount = *amount;
        line.number = m_fields.value(u"FITID"_s);
        line.reference = m_fields.value(u"CHECKNUM"_s);
        const QString name = m_fields.value(u"NAME"_s);
        const QString memo = m_fields.value(u"MEMO"_s);
        line.payee = name.isEmpty() ? memo : name;
        line.text = memo.isEmpty() || memo == name ? name : (name + u' ' + memo).trimmed();
        line.method = methodOfOfx(m_fields.value(u"TRNTYPE"_s).toUpper());
        m_reading.lines.push_back(line);
    }

    void finish()
    {
        if (!m_currency.isEmpty() && m_currency != "GBP"_L1) {
            m_reading.lines.clear();
            m_reading.problem =
                Texts::tr("This statement is in %1 and not in pounds. Nothing was changed. Daybook counts in "
                          "pounds only; please choose the statement of an account in pounds.")
                    .arg(m_currency.left(10));
        } else if (m_accounts > 1) {
            m_reading.lines.clear();
            m_reading.problem =
                Texts::tr(
                    "This file holds the statements of %1 accounts. Nothing was changed. Please ask the "
                    "bank for one file for each account.")
                    .arg(m_accounts);
        } else if (m_reading.lines.empty()) {
            m_reading.problem = Texts::tr("No line with a day and a sum could be read in this file. Nothing "
                                          "was changed. Please look whether it is the right file.");
        }
        if (!m_reading.closingOn.isValid())
            m_reading.closing.reset();
    }

    QStringView m_text;
    StatementReading m_reading;
    QHash<QString, QString> m_fields;
    QString m_currency;
    int m_record{0};
    int m_accounts{0};
    bool m_isInside{false};
    bool m_isLedger{false};
    bool m_isClosed{false};
    bool m_isCut{false};
};

} // namespace

bool looksLikeOfx(QStringView text)
{
    const QStringView begin = text.left(4000);
    return begin.contains(u"<OFX", Qt::CaseInsensitive) ||
           begin.startsWith(u"OFXHEADER", Qt::CaseInsensitive);
}

StatementReading readOfx(QStringView text)
{
    StatementReading reading = OfxReader(text).read();
    followBalances(reading);
    return reading;
}

} // namespace daybook
