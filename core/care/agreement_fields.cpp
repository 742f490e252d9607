#include "core/care/agreement_fields.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue& value)
{
    const QJsonDocument whole(QJsonArray{value});
    const QString text = QString::fromUtf8(whole.toJson(QJsonDocument::Compact));
    return text.mid(1, std::min<qsizetype>(text.size() - 2, 60));
}

} // namespace

void AgreementFields::refuse(const QString& field, const QJsonValue& value)
{
    if (!m_problem.isEmpty())
        return;
    //: %1 is the name of a field, "vat_percent"; %2 is what stood there
    m_problem = QCoreApplication::translate(
                    "AgreementReader",
                    "In the agreement, \"%1\" could not be understood (it says %2), so the agreement was "
                    "not used. Nothing was changed. "
                    "Correct it and try again.")
                    .arg(m_where + field, shown(value));
}

void AgreementFields::remark(const QString& field, const QJsonValue& value, const QString& taken)
{
    //: %1 is the name of a field, "round_mode"; %2 is what stood there; %3 is what was used instead
    m_remarks.append(
        QCoreApplication::translate("AgreementReader",
                                    "In the agreement, \"%1\" says %2, which is not known; \"%3\" was used.")
            .arg(m_where + field, shown(value), taken));
}

void AgreementFields::noteUnknown(const QJsonObject& object, std::initializer_list<QLatin1StringView> known)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (std::find(known.begin(), known.end(), at.key()) == known.end() && m_remarks.size() < 50)
            m_remarks.append(
                QCoreApplication::translate(
                    "AgreementReader", "In the agreement, \"%1\" is not known and was left out of account.")
                    .arg(m_where + at.key().left(60)));
    }
}

QStringList AgreementFields::texts(const QJsonValue& value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array) {
        if (const QString trimmed = text.toString().trimmed(); !trimmed.isEmpty())
            result.append(trimmed);
    }
    return result;
}

std::optional<QDate> AgreementFields::date(const QJsonValue& value, const QString& field)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const std::optional<QDate> read = parseUkDate(value.toString());
    if (!read)
        refuse(field, value);
    return read;
}

std::optional<QDate> AgreementFields::date(const QJsonObject& object, QLatin1StringView field)
{
    return date(object.value(field), field.toString());
}

std::optional<QTime> AgreementFields::time(const QJsonObject& object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    if (value.isNull() || value.isUndefined())
        return {};
    const std::optional<QTime> read = parseUkTime(value.toString());
    if (!read)
        refuse(field.toString(), value);
    return read;
}

std::optional<qint64> AgreementFields::number(const QJsonObject& object, QLatin1StringView field,
                                              qint64 least, qint64 most)
{
    const QJsonValue value = object.value(field);
    if (value.isNull() || value.isUndefined())
        return {};
    const double read = value.toDouble(-1e18);
    if (!value.isDouble() || std::floor(read) != read || read < static_cast<double>(least) ||
        read > static_cast<double>(most)) {
        refuse(field.toString(), value);
        return {};
    }
    return static_cast<qint64>(read);
}

std::vector<QDate> AgreementFields::dates(const QJsonValue& value, const QString& field)
{
    std::vector<QDate> result;
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        refuse(field, value);
    const QJsonArray array = value.toArray();
    for (const QJsonValue& day : array) {
        const std::optional<QDate> read = date(day, field);
        if (read)
            result.push_back(*read);
        else if (day.isNull())
            refuse(field, day);
    }
    return result;
}

std::vector<QJsonObject> AgreementFields::objects(const QJsonObject& object, QLatin1StringView field)
{
    std::vector<QJsonObject> result;
    const QJsonValue value = object.value(field);
    if (value.isNull() || value.isUndefined())
        return result;
    if (!value.isArray())
        refuse(field.toString(), value);
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        if (!item.isObject())
            refuse(field.toString(), item);
        result.push_back(item.toObject());
    }
    return result;
}

} // namespace daybook
