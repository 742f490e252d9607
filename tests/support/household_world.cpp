#include "tests/support/household_world.h"

#include "tests/support/household_sums.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

bool onDays(const QString& days, const QDate& date)
{
    if (days == u"daily")
        return true;
    if (days == u"weekdays")
        return date.dayOfWeek() < 6;
    if (days == u"weekends")
        return date.dayOfWeek() > 5;
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    return days.split(u' ').contains(names[date.dayOfWeek() - 1]);
}

QTime plus(const QTime& time, int minutes)
{
    return time.addSecs(60 * minutes);
}

void drawPlan(World& world, Draw& draw)
{
    struct Place
    {
        const char16_t* name;
        int hour;
        int spread; // quarter hours
    };
    static const std::vector<Place> places{
        {u"Morning", 7, 5}, {u"Mid-morning", 10, 2}, {u"Lunch", 13, 2}, {u"Tea", 16, 3}, {u"Bed", 19, 6}};
    const int perDay = draw.of<int>({1, 2, 2, 3, 3, 3, 4, 4, 5});
    static const std::vector<std::vector<int>> which{{0}, {0, 4}, {0, 2, 4}, {0, 2, 3, 4}, {0, 1, 2, 3, 4}};
    for (const int place : which[static_cast<std::size_t>(perDay - 1)]) {
        const Place& each = places[static_cast<std::size_t>(place)];
        PlanRow row{.name = QString::fromUtf16(each.name), .days = u"daily"_s};
        if (draw.chance(18))
            row.days = draw.of<QString>({u"weekdays"_s, u"Mon Wed Fri"_s, u"Tue Thu Sat Sun"_s});
        row.start = plus(QTime(each.hour, 0), 15 * draw.between(0, each.spread));
        row.end = plus(row.start, draw.of<int>({30, 30, 30, 45, 45, 60, 15, 20, 90}));
        row.service = u"personal care"_s;
        row.carers = draw.chance(world.has(Theme::OneOfTwoCarers) ? 60 : 12) ? 2 : 1;
        world.plan.push_back(row);
    }
    if (draw.chance(14))
        world.plan.push_back({.name = u"Cleaning"_s,
                              .days = u"Thu"_s,
                              .start = QTime(22, 0),
                              .end = QTime(23, 30),
                              .service = u"domestic"_s});
    else if (draw.chance(14))
        world.plan.push_back({.name = u"Night"_s,
                              .days = draw.of<QString>({u"Fri Sat Sun"_s, u"Mon Wed"_s, u"daily"_s}),
                              .start = QTime(22, 0),
                              .end = QTime(7, 0),
                              .service = draw.of<QString>({u"waking night"_s, u"sleep-in"_s})});
    if (draw.chance(14))
        world.plan.push_back({.name = u"Meal"_s,
                              .days = draw.of<QString>({u"daily"_s, u"weekdays"_s}),
                              .start = QTime(12, 15),
                              .service = u"meal"_s,
                              .quantity = draw.chance(20) ? 2 : 1});
    if (!world.has(Theme::OldPlan) && !draw.chance(10))
        return;
    // A visit becomes another length, or ends, some way into the time.
    PlanRow& row = world.plan.front();
    PlanRow later = row;
    later.from = world.from.addDays(draw.between(8, 20));
    const int minutes = row.start.secsTo(*row.end) / 60;
    if (perDay > 1 && draw.chance(35))
        later.days = u"none"_s;
    else
        later.end = plus(row.start, minutes > 30 ? minutes - 15 : minutes + 15);
    if (draw.chance(50) && later.days != u"none")
        row.to = later.from->addDays(-1);
    world.plan.push_back(later);
}

void layOutPlan(World& world)
{
    for (QDate date = world.from; date <= world.to; date = date.addDays(1)) {
        for (const PlanRow& row : world.plan) {
            if ((row.from && date < *row.from) || (row.to && date > *row.to) || !onDays(row.days, date))
                continue;
            const bool replaced =
                std::any_of(world.plan.begin(), world.plan.end(), [&](const PlanRow& other) {
                    return other.name == row.name && other.from && (!row.from || *other.from > *row.from) &&
                           date >= *other.from;
                });
            if (replaced)
                continue;
            Slot visit{.date = date,
                       .start = row.start,
                       .end = row.end,
                       .name = row.name,
                       .service = row.service,
                       .carers = row.carers,
                       .quantity = row.quantity};
            visit.minutes = row.end ? lengthOf(world.terms, date, row.start, *row.end) : 0;
            world.visits.push_back(visit);
        }
    }
}

/// They came, near the time and near the length.
void comes(Slot& visit, Draw& draw)
{
    visit.truth = Truth::Came;
    visit.cameAt = plus(visit.start, draw.of<int>({0, 0, 0, 0, 1, 2, 5, -3, 7, 10, -5}));
    visit.stayed = visit.minutes + draw.of<int>({0, 0, 0, 0, 0, 1, -1, 2, 3, -2, -3, 4});
    visit.came = visit.carers;
}

void comesAsPlanned(Slot& visit)
{
    visit.cameAt = visit.start;
    visit.stayed = visit.minutes;
    visit.came = visit.carers;
}

QDateTime at(const Slot& visit)
{
    return QDateTime(visit.date, visit.start, Qt::UTC);
}

void happens(World& world, Slot& visit, Draw& draw)
{
    comes(visit, draw);
    const int often = world.to.toJulianDay() - world.from.toJulianDay() > 40 ? 25 : 60;
    if (draw.perMille(world.has(Theme::NobodyCame) ? often : 4)) {
        visit.truth = Truth::NobodyCame;
    } else if (world.has(Theme::Cancellations) && visit.end && draw.perMille(often)) {
        visit.truth = Truth::CancelledByMe;
        visit.notice =
            at(visit).addSecs(-60 * draw.of<int>({45, 150, 700, 1450, 1700, 2900, 4000, 5500, 10200, 12000}));
    } else if (world.has(Theme::ProviderCancels) && draw.perMille(often)) {
        visit.truth = Truth::CancelledByProvider;
    } else if (world.has(Theme::SentAway) && visit.end && draw.perMille(often)) {
        visit.truth = Truth::SentAway;
        visit.stayed = 0;
    } else if (world.has(Theme::ShortVisits) && visit.end && draw.perMille(2 * often)) {
        visit.stayed = std::max(5, visit.minutes * draw.of<int>({20, 33, 50, 60, 75}) / 100);
    } else if (world.has(Theme::OneOfTwoCarers) && visit.carers == 2 && draw.perMille(2 * often)) {
        visit.came = 1;
    }
}

/// Whole days on which nobody came at all.
void leavesOutDays(World& world, Draw& draw)
{
    for (int count = draw.between(1, 4); count > 0; --count) {
        const QDate date = world.from.addDays(draw.between(0, 27));
        for (Slot& visit : world.visits)
            if (visit.date == date)
                visit.truth = Truth::NobodyCame;
    }
}

void goesIntoHospital(World& world, Draw& draw)
{
    const QDate first = world.from.addDays(draw.between(2, 16));
    const int days = draw.between(2, 12);
    world.stayFrom = first;
    world.stayTo = first.addDays(days - 1);
    // Between visits, so that no visit is in question itself.
    const QTime left(11, 45);
    const QTime home(14, 50);
    for (Slot& visit : world.visits) {
        const qint64 day = first.daysTo(visit.date) + 1;
        if (day < 1 || day > days || (day == 1 && visit.start < left) || (day == days && visit.start >= home))
            continue;
        visit.truth = Truth::Away;
        visit.stayDay = static_cast<int>(day);
    }
}

/// One more visit on some days, as asked for, at a time when nothing is planned.
void drawExtraVisits(World& world, Draw& draw)
{
    const std::vector<QTime> hours{QTime(9, 45), QTime(11, 15), QTime(14, 45), QTime(17, 30), QTime(18, 15)};
    for (QDate date = world.from.addDays(1); date < world.to; date = date.addDays(1)) {
        if (!draw.chance(8))
            continue;
        Slot extra{.date = date, .start = draw.of(hours), .service = u"personal care"_s, .planned = false};
        bool clear = false;
        for (const Slot& visit : world.visits)
            clear = clear || visit.date == date;
        for (const Slot& visit : world.visits)
            if (visit.date == date && (std::abs(visit.start.secsTo(extra.start)) < 100 * 60 ||
                                       visit.truth == Truth::Away || visit.service != u"personal care"))
                clear = false;
        if (!clear)
            continue;
        extra.minutes = draw.of<int>({30, 45, 60});
        extra.end = plus(extra.start, extra.minutes);
        comes(extra, draw);
        extra.cameAt = extra.start;
        world.visits.push_back(extra);
    }
}

/// Some agreements have a price for the week beside the visits. Drawn apart, as promises are.
void agreeWeeklyFee(World& world)
{
    Draw draw(world.seed ^ 0x7f4a7c15U);
    // What a promise for some days, or an agreement that ends within the week, means for it is left open.
    world.paysWeeklyFee = draw.chance(12) && world.promises.empty() && !world.has(Theme::OutsideAgreement);
    if (!world.paysWeeklyFee)
        return;
    const int pence = draw.between(20, 160) * 25;
    for (PriceList& list : world.terms.lists)
        list.rows.push_back({.service = u"weekly fee"_s, .per = u"week"_s, .pence = pence});
}

World drawnWorld(quint32 seed, Draw& draw, int untidiness, bool perfect, const World* beside = nullptr)
{
    World world;
    world.seed = seed;
    world.untidiness = untidiness;
    int months = draw.chance(10) ? 3 : 1;
    // Clock changes are met more often than by chance.
    const int month = draw.chance(15) ? draw.of<int>({3, 10}) : draw.between(1, 12);
    world.from = QDate(draw.between(2023, 2026), month, 1);
    world.to = world.from.addMonths(months).addDays(-1);
    if (beside) {
        world.from = beside->from;
        world.to = beside->to;
        months = beside->from.daysTo(beside->to) > 31 ? 3 : 1;
    }
    if (!perfect)
        for (int count = draw.of<int>({0, 1, 1, 2, 2, 3, 4, 6}); count > 0; --count)
            world.themes.insert(static_cast<Theme>(draw.between(0, static_cast<int>(Theme::Count) - 1)));
    world.terms = drawTerms(draw, world.from, months);
    if (beside && world.terms.provider == beside->terms.provider)
        world.terms.provider = u"Fernbank Home Support"_s;
    if (world.has(Theme::OutsideAgreement)) {
        if (draw.chance(70))
            world.terms.ends = world.to.addDays(-draw.between(1, 12));
        else
            world.terms.starts = world.from.addDays(draw.between(1, 6));
    }
    drawPlan(world, draw);
    layOutPlan(world);
    for (Slot& visit : world.visits)
        if (perfect)
            comesAsPlanned(visit);
        else
            happens(world, visit, draw);
    if (world.has(Theme::NobodyCame) && draw.chance(40))
        leavesOutDays(world, draw);
    if (world.has(Theme::Hospital))
        goesIntoHospital(world, draw);
    if (world.has(Theme::ExtraVisits))
        drawExtraVisits(world, draw);
    std::stable_sort(world.visits.begin(), world.visits.end(), [](const Slot& a, const Slot& b) {
        return std::pair(a.date, a.start) < std::pair(b.date, b.start);
    });
    if (!perfect)
        world.promises = drawPromises(world);
    agreeWeeklyFee(world);
    return world;
}

} // namespace

World drawWorld(quint32 seed, int untidiness)
{
    Draw draw(seed);
    World world = drawnWorld(seed, draw, untidiness, false);
    keepDaybook(world, draw);
    return world;
}

namespace {

/// Days of the plan of which something is not written down, and no entry says that this is all.
std::set<QDate> openDays(const World& world)
{
    std::set<QDate> open;
    for (const Slot& visit : world.visits)
        if (visit.planned && !visit.written.anything && world.said.count(visit.date) == 0)
            open.insert(visit.date);
    return open;
}

/// A day is complete by its entries when every planned visit of it has one, whoever was to come.
void reopen(World& world, const std::set<QDate>& days)
{
    for (const QDate& date : days)
        if (world.said.count(date) == 0)
            world.complete.erase(date);
}

} // namespace

World drawOtherProvider(World& first, quint32 seed)
{
    Draw draw(seed);
    World other = drawnWorld(seed, draw, first.untidiness, false, &first);
    keepDaybook(other, draw);
    first.oneOfTwo = other.oneOfTwo = true;
    // Both are written down in one daybook, by one hand.
    std::vector<EntryRow> all = first.entries;
    all.insert(all.end(), other.entries.begin(), other.entries.end());
    first.coarse = other.coarse = coarsenessOf(all);
    const std::set<QDate> open = openDays(first);
    reopen(first, openDays(other));
    reopen(other, open);
    return other;
}

World drawPerfectWorld(quint32 seed)
{
    Draw draw(seed);
    World world = drawnWorld(seed, draw, 0, true);
    keepDaybook(world, draw);
    return world;
}

QByteArray rotaCsv(const World& world)
{
    QString text = u"name,days,start,end,service,carers,provider,from,to,quantity\r\n"_s;
    const auto date = [](const std::optional<QDate>& day) {
        return day ? day->toString(Qt::ISODate) : QString();
    };
    for (const PlanRow& row : world.plan)
        text += QStringList{row.name,
                            row.days,
                            row.start.toString(u"HH:mm"_s),
                            row.end ? row.end->toString(u"HH:mm"_s) : QString(),
                            row.service,
                            QString::number(row.carers),
                            world.oneOfTwo ? world.terms.provider : QString(),
                            date(row.from),
                            date(row.to),
                            QString::number(row.quantity)}
                    .join(u',') +
                u"\r\n"_s;
    return text.toUtf8();
}

QByteArray visitsCsv(const World& world)
{
    const auto time = [](const std::optional<QTime>& each) {
        return each ? each->toString(u"HH:mm"_s) : QString();
    };
    QString text = u"date,planned,start,end,status,carers,service,provider,notice,entered_at,note\r\n"_s;
    for (const EntryRow& row : world.entries)
        text += QStringList{row.date.toString(Qt::ISODate),
                            time(row.planned),
                            time(row.start),
                            time(row.end),
                            row.status,
                            row.carers,
                            row.service,
                            world.oneOfTwo ? world.terms.provider : QString(),
                            row.notice,
                            row.enteredAt,
                            QString()}
                    .join(u',') +
                u"\r\n"_s;
    return text.toUtf8();
}

} // namespace daybook::test
