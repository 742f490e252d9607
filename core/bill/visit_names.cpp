#include "core/bill/visit_names.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_words.h"
#include "core/bill/column_contents.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct PartOfDay
{
    QStringView word;
    int from{}; ///< minutes after midnight, inclusive
    int to{};
};

constexpr std::array<PartOfDay, 15> partsOfDay{{{u"breakfast", 5 * 60, 11 * 60},
                                                {u"morning", 5 * 60, 12 * 60},
                                                {u"am", 5 * 60, 12 * 60},
                                                {u"get up", 5 * 60, 11 * 60},
                                                {u"lunch", 11 * 60, 15 * 60},
                                                {u"lunchtime", 11 * 60, 15 * 60},
                                                {u"midday", 11 * 60, 15 * 60},
                                                {u"noon", 11 * 60, 15 * 60},
                                                {u"tea", 15 * 60, 19 * 60},
                                                {u"teatime", 15 * 60, 19 * 60},
                                                {u"afternoon", 12 * 60, 18 * 60},
                                                {u"dinner", 16 * 60, 20 * 60},
                                                {u"evening", 17 * 60, 24 * 60},
                                                {u"bed", 18 * 60, 24 * 60},
                                                {u"bedtime", 18 * 60, 24 * 60}}};

/// The names of the plan of one provider, each with one of its times.
class PlannedNames
{
public:
    PlannedNames(const std::vector<RotaEntry>& plan, const QString& provider)
    {
        for (const RotaEntry& entry : plan) {
            if (entry.name.isEmpty() || entry.stops ||
                (!entry.provider.isEmpty() && !provider.isEmpty() &&
                 entry.provider.compare(provider, Qt::CaseInsensitive) != 0))
                continue;
            if (!has(entry.name))
                m_names.push_back({entry.name, entry.start ? minuteOfDay(*entry.start) : -1});
        }
    }
    bool isEmpty() const { return m_names.empty(); }
    bool has(const QString& name) const
    {
        return std::any_of(m_names.begin(), m_names.end(), [&name](const Named& named) {
            return named.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    }
    /// The planned visit that a bill means by `name`: the one whose name stands in it, or the one at that
    /// part of the day. Empty when it could be several or none.
    QString meantBy(const QString& name) const
    {
        const QString words = folded(name);
        if (const QString within =
                only([&words](const Named& named) { return hasWord(words, folded(named.name)); });
            !within.isEmpty())
            return within;
        for (const PartOfDay& part : partsOfDay) {
            if (hasWord(words, part.word))
                return only([&part](const Named& named) {
                    return named.minute >= part.from && named.minute < part.to;
                });
        }
        return {};
    }

private:
    struct Named
    {
        QString name;
        int minute{};
    };
    template <typename Fits>
    QString only(Fits fits) const
    {
        QString found;
        for (const Named& named : m_names) {
            if (!fits(named))
                continue;
            if (!found.isEmpty())
                return {};
            found = named.name;
        }
        return found;
    }
    std::vector<Named> m_names;
};

} // namespace

void settleVisitNames(Bill& bill, const std::vector<RotaEntry>& plan)
{
    const PlannedNames planned(plan, bill.provider);
    if (planned.isEmpty())
        return;
    QHash<QString, QString> meant;
    for (BillLine& line : bill.lines) {
        if (line.visitName.isEmpty() || line.start || line.span != LineSpan::Visit ||
            planned.has(line.visitName) || namesService(line.visitName))
            continue;
        const auto known = meant.constFind(line.visitName);
        const QString name = known != meant.constEnd() ? *known : planned.meantBy(line.visitName);
        if (known == meant.constEnd()) {
            meant.insert(line.visitName, name);
            bill.assumed.append(
                name.isEmpty()
                    ? QCoreApplication::translate(
                          "BillReader",
                          "no planned visit is called “%1”: such visits are told by their day alone")
                          .arg(line.visitName.left(40))
                    : QCoreApplication::translate("BillReader", "“%1” is taken for the planned visit “%2”")
                          .arg(line.visitName.left(40), name));
        }
        if (line.description.isEmpty())
            line.description = line.visitName;
        line.visitName = name;
    }
}

} // namespace daybook
