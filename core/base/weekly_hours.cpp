#include "core/base/weekly_hours.h"

#include "core/base/money.h"

#include <QRegularExpression>

namespace daybook {

using namespace Qt::StringLiterals;

std::optional<Minutes> parseWeeklyHours(QStringView text)
{
    static const QRegularExpression clock(uR"(^(\d{1,3}):([0-5]\d)$)"_s);
    static const QRegularExpression spoken(uR"(^(\S+) ?h(?:ours?)?(?: ?(\d{1,2}) ?m(?:in(?:ute)?s?)?)?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.toString().simplified();
    qint64 minutes = 0;
    const auto add = [&minutes](QStringView hours) {
        const auto number = parseDecimal(hours);
        if (!number || number->unscaled < 0)
            return false;
        qint64 scale = 1;
        for (int i = 0; i < number->decimals; ++i)
            scale *= 10;
        if (number->unscaled / scale > mostMinutesAWeek)
            return false;
        minutes += divideHalfUp(number->unscaled * 60, scale);
        return true;
    };
    if (const auto match = clock.match(typed); match.hasMatch()) {
        minutes = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    } else if (const auto words = spoken.match(typed); words.hasMatch()) {
        if (!add(words.capturedView(1)))
            return {};
        minutes += words.capturedView(2).toInt();
    } else if (!add(typed)) {
        return {};
    }
    return minutes <= mostMinutesAWeek ? std::optional(Minutes(minutes)) : std::nullopt;
}

QString toTypedHours(Minutes weekly)
{
    const QString hours = QString::number(weekly.count() / 60);
    const auto rest = weekly.count() % 60;
    return rest == 0 ? hours : hours + u':' + QString::number(rest).rightJustified(2, u'0');
}

} // namespace daybook
