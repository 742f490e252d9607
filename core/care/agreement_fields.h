#pragma once

#include "core/care/agreement_words.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace daybook {

/// Reads the fields of an agreement file. The first thing that would change a sum and cannot be understood
/// refuses the whole file; what cannot change one is remarked on.
class AgreementFields
{
protected:
    void refuse(const QString& field, const QJsonValue& value);
    void remark(const QString& field, const QJsonValue& value, const QString& taken);
    void noteUnknown(const QJsonObject& object, std::initializer_list<QLatin1StringView> known);
    static QStringList texts(const QJsonValue& value);
    std::optional<QDate> date(const QJsonValue& value, const QString& field);
    std::optional<QDate> date(const QJsonObject& object, QLatin1StringView field);
    std::optional<QTime> time(const QJsonObject& object, QLatin1StringView field);
    /// A whole number from `least` to `most`; nullopt when the field is absent or null.
    std::optional<qint64> number(const QJsonObject& object, QLatin1StringView field, qint64 least,
                                 qint64 most);
    template <typename Value, std::size_t N>
    Value word(const QJsonObject& object, QLatin1StringView field,
               const std::array<agreement_words::Word<Value>, N>& words, Value otherwise)
    {
        const QJsonValue value = object.value(field);
        if (value.isNull() || value.isUndefined())
            return otherwise;
        const std::optional<Value> known = agreement_words::valueOf(words, value.toString());
        if (!known)
            remark(field.toString(), value, agreement_words::wordOf(words, otherwise));
        return known.value_or(otherwise);
    }

    /// As word, but a word that is not known would price other visits: it refuses the file.
    template <typename Value, std::size_t N>
    Value neededWord(const QJsonObject& object, QLatin1StringView field,
                     const std::array<agreement_words::Word<Value>, N>& words, Value otherwise)
    {
        const QJsonValue value = object.value(field);
        if (value.isUndefined() || value.isNull())
            return otherwise;
        const std::optional<Value> known = agreement_words::valueOf(words, value.toString());
        if (!known)
            refuse(field.toString(), value);
        return known.value_or(otherwise);
    }

    std::vector<QDate> dates(const QJsonValue& value, const QString& field);
    /// The objects of a list; anything else there refuses the file.
    std::vector<QJsonObject> objects(const QJsonObject& object, QLatin1StringView field);
    QString m_where;
    QString m_problem;
    QStringList m_remarks;
};

} // namespace daybook
