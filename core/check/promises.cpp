#include "core/check/promises.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;

QString notReadable()
{
    return QCoreApplication::translate(
        "PromisesReader", "The list of promises could not be read, so none of them was used. Nothing was "
                          "changed. Open promises.json and see whether it is complete.");
}

} // namespace

PromisesReading readPromises(const QByteArray& json)
{
    PromisesReading reading;
    if (json.size() > largestFile) {
        reading.problem = notReadable();
        return reading;
    }
    const QJsonDocument document = QJsonDocument::fromJson(decodeText(json).text.toUtf8());
    if (!document.isArray()) {
        reading.problem = notReadable();
        return reading;
    }
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto from = parseUkDate(object.value("from"_L1).toString());
        const auto to = parseUkDate(object.value("to"_L1).toString());
        if (!from || !to || *to < *from) {
            reading.promises.clear();
            reading.problem = QCoreApplication::translate(
                "PromisesReader",
                "A promise has no first and last day, so the promises were not used. Nothing was "
                "changed. Add \"from\" and \"to\" to each of them.");
            return reading;
        }
        Promise promise;
        promise.from = *from;
        promise.to = *to;
        promise.service = object.value("service"_L1).toString().trimmed();
        promise.provider = object.value("provider"_L1).toString().trimmed();
        promise.text = object.value("text"_L1).toString();
        promise.by = object.value("by"_L1).toString();
        promise.at = parseDateTime(object.value("at"_L1).toString());
        const QJsonValue percent = object.value("percent"_L1);
        const int share = percent.isUndefined() || percent.isNull() ? 0 : percent.toInt(-1);
        if (share < 0 || share > 100) {
            reading.promises.clear();
            reading.problem =
                QCoreApplication::translate(
                    "PromisesReader",
                    "The percent of the promise from %1 could not be understood, so the promises were not "
                    "used. Nothing was changed. Write a number from 0 to 100: how much of the price was "
                    "still to be paid.")
                    .arg(toText(promise.from));
            return reading;
        }
        promise.percent = share;
        reading.promises.push_back(promise);
    }
    return reading;
}

QByteArray writePromises(const std::vector<Promise>& promises)
{
    QJsonArray array;
    for (const Promise& promise : promises) {
        QJsonObject object{{"from"_L1, toIso(promise.from)},
                           {"to"_L1, toIso(promise.to)},
                           {"text"_L1, promise.text},
                           {"by"_L1, promise.by},
                           {"percent"_L1, promise.percent}};
        object.insert("service"_L1, promise.service.isEmpty() ? QJsonValue() : QJsonValue(promise.service));
        if (!promise.provider.isEmpty())
            object.insert("provider"_L1, promise.provider);
        if (promise.at)
            object.insert("at"_L1, promise.at->toString(u"yyyy-MM-dd HH:mm"));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace daybook
