#include "core/bill/miles.h"

#include "core/base/text.h"
#include "core/bill/bill_words.h"

#include <QRegularExpression>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 200;

/// "45p", "£0.45", "0.45"; a bare "45" may be anything.
std::optional<Money> ratePerMile(QStringView text)
{
    if (text.endsWith(u'p', Qt::CaseInsensitive)) {
        bool isNumber = false;
        const int pence = text.chopped(1).toInt(&isNumber);
        return isNumber && pence > 0 ? std::optional(Money{pence}) : std::nullopt;
    }
    if (!text.contains(u'.') && !text.contains(QChar(0xA3)))
        return {};
    return parseMoney(text);
}

/// Without the empty brackets and the signs that stood beside the number.
QString tidied(QString words)
{
    static const QRegularExpression hollow(u"[(\\[]\\s*[)\\]]"_s);
    static const QRegularExpression loose(u"^(?:[\\s,:;@×–-]|x\\s)+|(?:[\\s,:;@×–-]|\\sx)+$"_s);
    return words.remove(hollow).simplified().remove(loose);
}

} // namespace

bool namesMiles(QStringView words)
{
    if (words.size() > longestWords || !words.contains(u"mile", Qt::CaseInsensitive))
        return false;
    const QString said = folded(words);
    return hasWord(said, u"mileage") || hasWord(said, u"miles") || hasWord(said, u"mile");
}

std::optional<MilesSaid> readMiles(const QString& words)
{
    if (words.size() > longestWords || !words.contains(u"mi"_s, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression count(
        u"(?<![\\d.,/:£])(\\d{1,4}(?:\\.\\d{1,2})?)\\s*(?:x\\s*)?(?:miles?|mi)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression price(
        u"(?:@|\\bat\\b)\\s*((?:£\\s*)?\\d{1,3}(?:\\.\\d{1,4})?p?)(?:\\s*(?:per|a|each|/)?\\s*mile)?(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = count.match(words);
    if (!found.hasMatch())
        return {};
    const std::optional<Decimal> miles = parseDecimal(found.capturedView(1));
    if (!miles || miles->unscaled <= 0)
        return {};
    MilesSaid said;
    said.miles = *miles;
    QString rest = words;
    rest.remove(found.capturedStart(), found.capturedLength());
    if (const QRegularExpressionMatch at = price.match(rest); at.hasMatch()) {
        said.rate = ratePerMile(at.capturedView(1));
        rest.remove(at.capturedStart(), at.capturedLength());
    }
    said.rest = tidied(rest);
    return said;
}

void takeMiles(BillLine& line)
{
    const bool isMoney = line.type == BillLineType::Charge || line.type == BillLineType::Credit;
    if (!isMoney || line.start || line.billed)
        return;
    std::optional<MilesSaid> said = readMiles(line.service);
    const bool inService = said.has_value();
    if (!said)
        said = readMiles(line.description);
    const bool named = namesMiles(line.service) || (line.service.isEmpty() && namesMiles(line.description));
    if (!said) {
        if (!named || line.unit)
            return;
        line.unit = ChargeUnit::Mile;
        if (line.quantity == Decimal{1, 0} && line.rate == line.amount) { // a journey, not a mile
            line.quantity.reset();
            line.rate.reset();
        }
        return;
    }
    // "1 at £5.40" beside "12 miles" is one journey.
    const bool oneJourney = line.quantity == Decimal{1, 0} && said->miles != Decimal{1, 0} &&
                            (!line.rate || *line.rate == line.amount);
    if (line.unit && line.unit != ChargeUnit::Mile && !oneJourney)
        return;
    if (inService || line.service.isEmpty())
        line.service = said->rest.isEmpty() ? u"Mileage"_s : said->rest;
    if (oneJourney)
        line.rate.reset();
    if (oneJourney || !line.quantity)
        line.quantity = said->miles;
    if (!line.rate)
        line.rate = said->rate;
    line.unit = ChargeUnit::Mile;
}

} // namespace daybook
