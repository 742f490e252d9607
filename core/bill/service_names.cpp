#include "core/bill/service_names.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int plannedNear = 60;  ///< minutes between a printed and a planned start that may be one visit
constexpr int mostPlanned = 200; ///< rows of the plan that are looked at
constexpr int mostNames = 60;    ///< names nobody knows, on one bill
constexpr int fewestUntimed = 3; ///< lines without a time that can be told by their days

/// "Sleep-in / night" and "sleep in night": words between single blanks, without an s of more than one.
QString plainWords(const QString& text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar c : folded(text))
        words += c.isLetterOrNumber() || c == u'\'' ? c : u' ';
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        if (part.size() > 3 && part.endsWith(u's') && !part.endsWith(u"ss"))
            part.chop(1);
    }
    return parts.join(u' ');
}

/// What is charged beside a service has the service's name in it: "Meal delivery fee", "Key safe for nights".
bool saysMoreThanCare(const QString& words)
{
    static const std::array<QStringView, 17> beside{
        u"charge",  u"fee",          u"surcharge", u"supplement", u"premium",   u"uplift",
        u"ppe",     u"admin",        u"training",  u"mile",       u"mileage",   u"parking",
        u"expense", u"cancellation", u"deposit",   u"equipment",  u"assessment"};
    return std::any_of(beside.begin(), beside.end(),
                       [&words](QStringView word) { return hasWord(words, word); });
}

struct KnownService
{
    QString name{};  ///< as agreed
    QString words{}; ///< of `plainWords`
};

/// The services of one provider: those with a price, and those of the plan.
std::vector<KnownService> servicesOf(const QString& provider, const std::vector<PricedService>& priced,
                                     const std::vector<RotaEntry>& plan)
{
    std::vector<KnownService> known;
    QSet<QString> seen;
    const auto add = [&](const QString& whose, const QString& service) {
        const bool theirs =
            whose.isEmpty() || provider.isEmpty() || whose.compare(provider, Qt::CaseInsensitive) == 0;
        if (!theirs || service.isEmpty())
            return;
        const QString words = plainWords(service);
        if (words.isEmpty() || seen.contains(words))
            return;
        seen.insert(words);
        known.push_back({service, words});
    };
    for (const PricedService& service : priced)
        add(service.provider, service.service);
    for (const RotaEntry& entry : plan)
        add(entry.provider, entry.service);
    return known;
}

/// The known service whose name stands in `words`; the longest, when one stands in the other. Empty when
/// none does, or two that are not the same.
const KnownService* namedIn(const QString& words, const std::vector<KnownService>& known)
{
    const KnownService* best = nullptr;
    bool several = false;
    for (const KnownService& service : known) {
        if (!hasWord(words, service.words))
            continue;
        if (!best) {
            best = &service;
        } else if (hasWord(service.words, best->words)) {
            best = &service;
        } else if (!hasWord(best->words, service.words)) {
            several = true;
        }
    }
    return several ? nullptr : best;
}

bool isOn(const RotaEntry& entry, QDate day)
{
    if (entry.stops || (entry.from && day < *entry.from) || (entry.to && day > *entry.to))
        return false;
    return entry.date ? *entry.date == day
                      : entry.weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

/// The lines of one name that nobody knows, beside the plan.
struct BesidePlan
{
    int lines{};
    int planned{};          ///< of them, those that stand at a planned visit
    int timed{};            ///< and of those, with a time
    QStringList services{}; ///< of those visits, each once
};

/// How far a planned visit is from the line, in minutes; nothing when it is another one. Without a time it
/// is told by its length, and things that are counted (meals) by their day.
std::optional<int> apart(const BillLine& line, const RotaEntry& entry)
{
    if (line.start && entry.start) {
        const int minutes = std::abs(minuteOfDay(*entry.start) - minuteOfDay(*line.start));
        const int around = std::min(minutes, 24 * 60 - minutes);
        return around <= plannedNear ? std::optional(around) : std::nullopt;
    }
    if (line.start)
        return {};
    if (line.billed && entry.start && entry.end)
        return *line.billed == clockMinutes(*entry.start, *entry.end) ? std::optional(0) : std::nullopt;
    return !line.billed && !entry.start ? std::optional(0) : std::nullopt;
}

void look(const BillLine& line, const std::vector<RotaEntry>& plan, const QString& provider,
          BesidePlan& beside)
{
    ++beside.lines;
    if (!line.date.isValid() || line.span != LineSpan::Visit)
        return;
    const RotaEntry* nearest = nullptr;
    int least = 0;
    for (const RotaEntry& entry : plan) {
        const bool theirs = entry.provider.isEmpty() || provider.isEmpty() ||
                            entry.provider.compare(provider, Qt::CaseInsensitive) == 0;
        if (!theirs || !isOn(entry, line.date))
            continue;
        const std::optional<int> minutes = apart(line, entry);
        if (minutes &&
            (!nearest || *minutes < least || (*minutes == least && entry.service < nearest->service))) {
            nearest = &entry;
            least = *minutes;
        }
    }
    if (!nearest)
        return;
    ++beside.planned;
    beside.timed += line.start.has_value();
    if (!nearest->service.isEmpty() && !beside.services.contains(nearest->service, Qt::CaseInsensitive))
        beside.services.append(nearest->service);
}

/// Whether the lines of a name are so nearly all planned visits that the name can only mean those. Without
/// times that takes several.
bool standsOnPlan(const BesidePlan& beside)
{
    return beside.planned > 0 && beside.planned * 4 >= beside.lines * 3 &&
           (beside.timed > 0 || beside.planned >= fewestUntimed);
}

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

} // namespace

void settleServiceNames(Bill& bill, const std::vector<PricedService>& priced,
                        const std::vector<RotaEntry>& plan)
{
    const std::vector<KnownService> known = servicesOf(bill.provider, priced, plan);
    if (known.empty())
        return;
    QHash<QString, QString> agreed; // as printed → as agreed; nothing when nobody knows the name
    QSet<QString> charged;          // services that the bill names in some way, as words
    QStringList unknown;
    for (const BillLine& line : bill.lines) {
        if (line.service.isEmpty() || agreed.contains(line.service))
            continue;
        const QString words = plainWords(line.service);
        const KnownService* meant = namedIn(words, known);
        if (meant && meant->words != words && saysMoreThanCare(words) && !saysMoreThanCare(meant->words))
            meant = nullptr;
        agreed.insert(line.service, meant ? meant->name : QString());
        if (meant)
            charged.insert(meant->words);
        else if (unknown.size() < mostNames && !saysMoreThanCare(words))
            unknown.append(line.service);
    }
    QSet<QString> general; // names that say no more than that care was given
    if (plan.size() <= mostPlanned) {
        for (const QString& name : unknown) {
            BesidePlan beside;
            for (const BillLine& line : bill.lines) {
                if (line.service == name)
                    look(line, plan, bill.provider, beside);
            }
            const bool free = std::none_of(
                beside.services.begin(), beside.services.end(),
                [&charged](const QString& service) { return charged.contains(plainWords(service)); });
            if (!standsOnPlan(beside) || !free)
                continue;
            if (beside.services.size() == 1)
                agreed.insert(name, beside.services.front());
            else
                general.insert(name);
        }
    }
    QSet<QString> said;
    for (BillLine& line : bill.lines) {
        if (line.service.isEmpty())
            continue;
        const QString printed = line.service;
        const QString meant = agreed.value(printed);
        if (general.contains(printed))
            line.service.clear();
        else if (!meant.isEmpty() && folded(meant) != folded(printed))
            line.service = meant;
        else
            continue;
        if (line.description.isEmpty())
            line.description = printed;
        if (said.contains(printed))
            continue;
        said.insert(printed);
        bill.assumed.append(
            line.service.isEmpty()
                ? say(QT_TRANSLATE_NOOP(
                          "BillReader",
                          "“%1” is no service of the agreement: the planned visits say which it is"))
                      .arg(printed.left(40))
                : say(QT_TRANSLATE_NOOP("BillReader", "“%1” is taken for “%2”"))
                      .arg(printed.left(40), meant));
    }
}

} // namespace daybook
