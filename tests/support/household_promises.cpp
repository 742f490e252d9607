#include "tests/support/household_promises.h"

#include "tests/support/household_world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daybook::test {

using namespace Qt::StringLiterals;

std::vector<Promised> drawPromises(const World& world)
{
    // Drawn apart from everything else, so that a household without promises is as it was.
    Draw draw(world.seed ^ 0x51ed270bU);
    std::vector<Promised> promises;
    if (!draw.chance(15))
        return promises;
    for (int count = draw.of<int>({1, 1, 2}); count > 0; --count) {
        Promised promise;
        const int days = static_cast<int>(world.from.daysTo(world.to));
        promise.from = world.from.addDays(draw.between(0, days));
        promise.to = promise.from.addDays(draw.of<int>({0, 0, 2, 6, 13}));
        if (draw.chance(35))
            promise.service = draw.of<QString>(
                {u"personal care"_s, u"Personal Care"_s, u"meal"_s, u"domestic"_s, u"sleep-in"_s});
        promise.percent = draw.of<int>({0, 0, 0, 50, 25, 100});
        promise.at =
            QDateTime(promise.from.addDays(-draw.between(1, 9)), QTime(10, 0).addSecs(60 * count), Qt::UTC);
        promise.kept = draw.chance(40);
        promises.push_back(promise);
    }
    return promises;
}

std::optional<Promised> promiseOn(const World& world, const QDate& date, const QString& service)
{
    std::optional<Promised> latest;
    for (const Promised& promise : world.promises) {
        const bool about =
            promise.from <= date && date <= promise.to &&
            (promise.service.isEmpty() || promise.service.compare(service, Qt::CaseInsensitive) == 0);
        if (about && (!latest || promise.at > latest->at))
            latest = promise;
    }
    return latest;
}

QJsonArray promisesJson(const World& world)
{
    QJsonArray promises;
    for (const Promised& promise : world.promises) {
        QJsonObject object{{u"from"_s, promise.from.toString(Qt::ISODate)},
                           {u"to"_s, promise.to.toString(Qt::ISODate)},
                           {u"service"_s, promise.service.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                    : QJsonValue(promise.service)},
                           {u"percent"_s, promise.percent},
                           {u"text"_s, u"Mrs Green said so on the telephone"_s},
                           {u"by"_s, u"Mrs Green"_s},
                           {u"at"_s, promise.at.toString(u"yyyy-MM-dd HH:mm"_s)}};
        if (world.oneOfTwo)
            object.insert(u"provider"_s, world.terms.provider);
        promises.append(object);
    }
    return promises;
}

} // namespace daybook::test
