#include "core/papers/findings_json.h"

#include "core/base/csv.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/papers/finding_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <string>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

/// Writes JSON with keys in the order given, two spaces deep, the same bytes on every system.
class JsonWriter
{
public:
    explicit JsonWriter(const PieceTaker& take) : m_take(take) { m_out.reserve(pieceSize + pieceSize / 4); }

    void finish()
    {
        m_out += '\n';
        m_take(m_out);
    }

    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_first = true;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_out += bracket;
        m_first = false;
    }
    void next()
    {
        if (m_out.size() >= pieceSize) {
            m_take(m_out);
            m_out.clear();
        }
        if (!m_first)
            m_out += ',';
        newLine();
        m_first = false;
    }
    void key(const char* name)
    {
        next();
        m_out += '"';
        m_out += name;
        m_out += "\": ";
    }
    void text(QStringView value)
    {
        m_out += '"';
        // Most words need nothing but their letters.
        const auto isPlain = [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() < 0x80 && c != u'"' && c != u'\\';
        };
        const QChar* const end = value.end();
        const QChar* from = value.begin();
        while (from != end) {
            const QChar* const to = std::find_if_not(from, end, isPlain);
            std::transform(from, to, std::back_inserter(m_out),
                           [](QChar c) { return static_cast<char>(c.unicode()); });
            from = std::find_if(to, end, isPlain);
            escaped(QStringView(to, from));
        }
        m_out += '"';
    }
    void number(qint64 value)
    {
        std::array<char, 24> digits{};
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_out.append(digits.data(), written.ptr);
    }
    void null() { m_out += "null"; }
    void truth(bool value) { m_out += value ? "true" : "false"; }
    void texts(const QStringList& values)
    {
        open('[');
        for (const QString& value : values) {
            next();
            text(value);
        }
        close(']');
    }

    void field(const char* name, QStringView value)
    {
        key(name);
        text(value);
    }
    void field(const char* name, qint64 value)
    {
        key(name);
        number(value);
    }
    void field(const char* name, Money value) { field(name, value.pence); }

private:
    void escaped(QStringView value)
    {
        for (const char byte : value.toUtf8()) {
            const auto code = static_cast<unsigned char>(byte);
            if (byte == '"' || byte == '\\') {
                m_out += '\\';
                m_out += byte;
            } else if (byte == '\n') {
                m_out += "\\n";
            } else if (byte == '\t') {
                m_out += "\\t";
            } else if (code < 0x20) {
                m_out += "\\u00";
                m_out += QByteArray::number(code, 16).rightJustified(2, '0').constData();
            } else {
                m_out += byte;
            }
        }
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }

    static constexpr std::size_t pieceSize = 64 * 1024;
    const PieceTaker& m_take;
    std::string m_out;
    std::size_t m_depth{0};
    bool m_first{true};
};

void writeLine(JsonWriter& json, const CheckedLine& line)
{
    json.open('{');
    json.field("row", line.row);
    json.field("amount_pence", line.amount);
    json.field("due_pence", line.due);
    json.key("parts");
    json.open('[');
    for (const LinePart& part : line.parts) {
        json.next();
        json.open('{');
        json.field("kind", keywordView(part.kind));
        json.field("pence", part.pence);
        json.close('}');
    }
    json.close(']');
    json.key("visits");
    json.texts(line.visits);
    if (line.payer == Payer::Own)
        json.field("payer", u"own"_s);
    json.close('}');
}

void writeBill(JsonWriter& json, const CheckedBill& bill)
{
    json.open('{');
    json.field("file", bill.file);
    json.field("bill_no", bill.number);
    json.field("provider", bill.provider);
    json.key("period");
    if (bill.period.isValid())
        json.texts({toIso(bill.period.from), toIso(bill.period.to)});
    else
        json.null();
    json.key("superseded_by");
    if (bill.supersededBy)
        json.text(*bill.supersededBy);
    else
        json.null();
    json.field("total_pence", bill.total);
    json.field("agreed_pence", bill.agreed);
    json.field("query_pence", bill.query);
    json.field("to_check_pence", bill.toCheck);
    json.field("in_their_favour_pence", bill.inTheirFavour);
    if (!bill.own.isZero()) {
        json.field("own_pence", bill.own);
        json.field("own_query_pence", bill.ownQuery);
    }
    json.key("lines");
    json.open('[');
    for (const CheckedLine& line : bill.lines) {
        json.next();
        writeLine(json, line);
    }
    json.close(']');
    json.close('}');
}

void writeFinding(JsonWriter& json, const Finding& finding)
{
    json.open('{');
    json.field("id", finding.id);
    json.field("kind", keywordView(finding.kind));
    json.field("status", keyword(finding.status()));
    json.field("pence", finding.pence);
    json.field("file", finding.file);
    json.key("row");
    if (finding.row)
        json.number(*finding.row);
    else
        json.null();
    json.field("date", finding.date.isValid() ? toIso(finding.date) : QString());
    json.field("time", finding.time ? toIso(*finding.time) : QString());
    json.field("service", finding.service);
    json.field("confidence", keyword(finding.confidence));
    json.key("decision");
    if (finding.answer)
        json.text(keyword(finding.answer->kind));
    else
        json.null();
    if (finding.stale) {
        json.key("stale");
        json.truth(true);
    }
    json.field("sentence", findingSentence(finding));
    json.key("evidence");
    json.texts(finding.evidence);
    json.close('}');
}

QString csvDate(const Finding& finding)
{
    return finding.date.isValid() ? toIso(finding.date) : QString();
}

QString pounds(const std::optional<Money>& amount)
{
    return amount ? toPlainText(*amount) : QString();
}

} // namespace

QByteArray findingsJson(const Report& report)
{
    QByteArray whole;
    writeFindingsJson(report, [&whole](QByteArrayView piece) { whole.append(piece); });
    return whole;
}

void writeFindingsJson(const Report& report, const PieceTaker& take)
{
    JsonWriter json(take);
    json.open('{');
    json.field("format", u"daybook-findings/1"_s);
    json.key("bills");
    json.open('[');
    for (const CheckedBill& bill : report.bills) {
        json.next();
        writeBill(json, bill);
    }
    json.close(']');
    json.key("findings");
    json.open('[');
    for (const Finding& finding : report.findings) {
        json.next();
        writeFinding(json, finding);
    }
    json.close(']');
    if (!report.resolved.empty()) {
        json.key("resolved");
        json.open('[');
        for (const ResolvedQuestion& question : report.resolved) {
            json.next();
            json.open('{');
            json.field("id", question.answer.findingId);
            json.field("decision", keyword(question.answer.kind));
            json.field("pence", question.answer.pence);
            json.field("file", question.file);
            json.field("row", question.row);
            json.close('}');
        }
        json.close(']');
    }
    json.key("coverage");
    json.open('{');
    json.field("billed_visits", report.coverage.billedVisits);
    json.field("recorded", report.coverage.recorded);
    json.field("not_recorded", report.coverage.notRecorded);
    json.close('}');
    json.key("import");
    json.texts(report.importNotes);
    json.close('}');
    json.finish();
}

QByteArray findingsCsv(const Report& report)
{
    QString out =
        u"\uFEFFfinding_id,status,kind,bill_no,file,row,date,time,service,billed,due,pounds,confidence,"
        "decision,sentence,evidence\r\n"_s;
    for (const Finding& finding : report.findings) {
        const QStringList cells{
            finding.id,
            keyword(finding.status()),
            keyword(finding.kind),
            csvField(finding.billNumber),
            csvField(finding.file),
            finding.row ? QString::number(*finding.row) : QString(),
            csvDate(finding),
            finding.time ? toIso(*finding.time) : QString(),
            csvField(finding.service),
            csvField(pounds(finding.facts.charged), CsvGuard::Value),
            csvField(pounds(finding.facts.due), CsvGuard::Value),
            csvField(toPlainText(finding.pence), CsvGuard::Value),
            keyword(finding.confidence),
            finding.answer ? keyword(finding.answer->kind) : QString(),
            csvField(findingSentence(finding)),
            csvField(finding.evidence.join(u"; "_s)),
        };
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

} // namespace daybook
