#include "core/store/row.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QUuid>
#include <QtEndian>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

// Names of texts that are not UUIDs are made from this one.
const QUuid ownNames(0x6c1e7f3a, 0x2d54, 0x4d0b, 0x9a, 0x61, 0x3f, 0x0d, 0x82, 0xc4, 0x5e, 0x17);

int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count && i < text.size(); ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

QDate dateFrom(QByteArrayView text)
{
    return text.size() < 10 ? QDate() : QDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

QTime timeFrom(QByteArrayView text)
{
    return QTime(digits(text, 0, 2), digits(text, 3, 2), text.size() >= 8 ? digits(text, 6, 2) : 0);
}

/// Mixes eight bytes at a time; every step can be run backwards, so two inputs that differ in one step never
/// meet.
class Mixer
{
public:
    void add(quint64 value)
    {
        m_state = (m_state ^ value) * 0x9E3779B97F4A7C15ULL;
        m_state ^= m_state >> 29;
    }
    void add(QByteArrayView bytes)
    {
        add(static_cast<quint64>(bytes.size()));
        qsizetype at = 0;
        for (; at + 8 <= bytes.size(); at += 8)
            add(qFromLittleEndian<quint64>(bytes.data() + at));
        if (at < bytes.size()) {
            quint64 rest = 0;
            for (qsizetype i = bytes.size() - 1; i >= at; --i)
                rest = rest << 8 | static_cast<unsigned char>(bytes[i]);
            add(rest);
        }
    }
    qint64 result() const { return static_cast<qint64>(m_state); }

private:
    quint64 m_state{0xD1B54A32D192ED03ULL};
};

enum CellTag : quint64 { NothingTag = 1, NumberTag = 2, TextTag = 3, BlobTag = 4 };

} // namespace

RowWriter& RowWriter::text(const QString& value)
{
    m_cells.emplace_back(value.toUtf8());
    return *this;
}

RowWriter& RowWriter::lines(const QStringList& values)
{
    QByteArray joined;
    for (QString value : values) {
        value.replace(u'\n', u' ');
        if (value.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += '\n';
        joined += value.toUtf8();
    }
    return json(joined);
}

RowWriter& RowWriter::number(qint64 value)
{
    m_cells.emplace_back(value);
    return *this;
}

RowWriter& RowWriter::number(std::optional<int> value)
{
    m_cells.push_back(value ? Cell(qint64{*value}) : Cell());
    return *this;
}

RowWriter& RowWriter::money(std::optional<Money> value)
{
    m_cells.push_back(value ? Cell(value->pence) : Cell());
    return *this;
}

RowWriter& RowWriter::minutes(std::optional<Minutes> value)
{
    m_cells.push_back(value ? Cell(qint64{value->count()}) : Cell());
    return *this;
}

RowWriter& RowWriter::decimal(const std::optional<Decimal>& value)
{
    if (!value) {
        m_cells.emplace_back();
        return *this;
    }
    const bool isNegative = value->unscaled < 0;
    QByteArray text = QByteArray::number(value->unscaled);
    if (isNegative)
        text.remove(0, 1);
    text = text.rightJustified(value->decimals + 1, '0');
    if (value->decimals > 0)
        text.insert(text.size() - value->decimals, '.');
    if (isNegative)
        text.prepend('-');
    return json(text);
}

RowWriter& RowWriter::date(const QDate& value)
{
    if (!value.isValid()) {
        m_cells.emplace_back();
        return *this;
    }
    return json(toIso(value).toLatin1());
}

RowWriter& RowWriter::time(const std::optional<QTime>& value)
{
    if (!value || !value->isValid()) {
        m_cells.emplace_back();
        return *this;
    }
    if (value->second() == 0)
        return json(toIso(*value).toLatin1());
    return json(value->toString(u"HH:mm:ss"_s).toLatin1());
}

RowWriter& RowWriter::moment(const QDateTime& value)
{
    if (!value.isValid()) {
        m_cells.emplace_back();
        return *this;
    }
    return text(momentText(value));
}

RowWriter& RowWriter::uuid(const QString& value)
{
    const QUuid uuid = value.isEmpty() ? QUuid::createUuid() : QUuid::fromString(keptUuid(value));
    m_cells.emplace_back(Blob{uuid.toRfc4122()});
    return *this;
}

RowWriter& RowWriter::json(const QByteArray& value)
{
    m_cells.emplace_back(value);
    return *this;
}

QString RowReader::text()
{
    return QString::fromUtf8(next());
}

QString RowReader::sharedText(SharedText& last)
{
    const QByteArrayView bytes = next();
    if (bytes.isEmpty())
        return {};
    if (bytes != QByteArrayView(last.utf8)) {
        last.utf8 = bytes.toByteArray();
        last.text = QString::fromUtf8(bytes);
    }
    return last.text;
}

QStringList RowReader::lines()
{
    const QByteArrayView bytes = next();
    if (bytes.isEmpty())
        return {};
    return QString::fromUtf8(bytes).split(u'\n');
}

qint64 RowReader::number()
{
    return m_statement.integer(m_column++);
}

std::optional<int> RowReader::optionalNumber()
{
    if (m_statement.isNull(m_column)) {
        ++m_column;
        return {};
    }
    return smallNumber();
}

std::optional<Money> RowReader::optionalMoney()
{
    if (m_statement.isNull(m_column)) {
        ++m_column;
        return {};
    }
    return money();
}

std::optional<Minutes> RowReader::optionalMinutes()
{
    if (m_statement.isNull(m_column)) {
        ++m_column;
        return {};
    }
    return Minutes(number());
}

std::optional<Decimal> RowReader::optionalDecimal()
{
    if (m_statement.isNull(m_column)) {
        ++m_column;
        return {};
    }
    QByteArray text = next().toByteArray();
    const qsizetype point = text.indexOf('.');
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    if (point >= 0)
        text.remove(point, 1);
    return Decimal{text.toLongLong(), decimals};
}

QDate RowReader::date()
{
    return dateFrom(next());
}

std::optional<QDate> RowReader::optionalDate()
{
    const QDate day = date();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QTime> RowReader::optionalTime()
{
    const QByteArrayView bytes = next();
    return bytes.isEmpty() ? std::nullopt : std::optional(timeFrom(bytes));
}

QDateTime RowReader::moment()
{
    return momentFrom(next());
}

std::optional<QDateTime> RowReader::optionalMoment()
{
    const QByteArrayView bytes = next();
    return bytes.isEmpty() ? std::nullopt : std::optional(momentFrom(bytes));
}

QString RowReader::uuid()
{
    // Written out by hand: QUuid::toString costs more than reading the rest of the row.
    static const char hex[] = "0123456789abcdef";
    const QByteArrayView bytes = next();
    QString text(36, u'-');
    QChar* out = text.data();
    for (qsizetype i = 0; i < bytes.size() && i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++out;
        const auto byte = static_cast<unsigned char>(bytes[i]);
        *out++ = QLatin1Char(hex[byte >> 4]);
        *out++ = QLatin1Char(hex[byte & 15]);
    }
    return text;
}

QByteArray RowReader::json()
{
    return next().toByteArray();
}

qint64 sealOf(QByteArrayView table, qint64 id, std::span<const Cell> cells)
{
    while (!cells.empty() && std::holds_alternative<std::monostate>(cells.back()))
        cells = cells.first(cells.size() - 1);
    Mixer mixer;
    mixer.add(table);
    mixer.add(static_cast<quint64>(id));
    for (const Cell& cell : cells) {
        if (const auto* number = std::get_if<qint64>(&cell)) {
            mixer.add(NumberTag);
            mixer.add(static_cast<quint64>(*number));
        } else if (const auto* text = std::get_if<QByteArray>(&cell)) {
            mixer.add(TextTag);
            mixer.add(QByteArrayView(*text));
        } else if (const auto* blob = std::get_if<Blob>(&cell)) {
            mixer.add(BlobTag);
            mixer.add(QByteArrayView(blob->bytes));
        } else {
            mixer.add(NothingTag);
        }
    }
    return mixer.result();
}

qint64 sealOf(QByteArrayView table, qint64 id, const Statement& statement, int firstColumn)
{
    int end = statement.columns();
    while (end > firstColumn && statement.isNull(end - 1))
        --end;
    Mixer mixer;
    mixer.add(table);
    mixer.add(static_cast<quint64>(id));
    for (int column = firstColumn; column < end; ++column) {
        switch (statement.kind(column)) {
        case Statement::Kind::Number:
            mixer.add(NumberTag);
            mixer.add(static_cast<quint64>(statement.integer(column)));
            break;
        case Statement::Kind::Text:
            mixer.add(TextTag);
            mixer.add(statement.bytes(column));
            break;
        case Statement::Kind::Bytes:
            mixer.add(BlobTag);
            mixer.add(statement.bytes(column));
            break;
        case Statement::Kind::Nothing:
            mixer.add(NothingTag);
            break;
        }
    }
    return mixer.result();
}

QString keptUuid(const QString& name)
{
    if (name.isEmpty())
        return {};
    QUuid uuid = QUuid::fromString(name);
    if (uuid.isNull())
        uuid = QUuid::createUuidV5(ownNames, name);
    return uuid.toString(QUuid::WithoutBraces);
}

QString momentText(const QDateTime& moment)
{
    return moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QDateTime momentFrom(QByteArrayView text)
{
    if (text.size() < 19)
        return {};
    if (text.size() == 19)
        return QDateTime(dateFrom(text), timeFrom(text.sliced(11)));
    // What visits were written down at, "2024-05-06T21:50:00Z": read by hand, because there are thousands.
    const bool isUtc = (text.size() == 20 && text.back() == 'Z') ||
                       (text.size() == 25 && text.last(6) == QByteArrayView("+00:00"));
    if (isUtc) {
        const QDate day = dateFrom(text);
        const QTime time = timeFrom(text.sliced(11));
        if (day.isValid() && time.isValid())
            return QDateTime(day, time, Qt::UTC);
    }
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

} // namespace daybook
