#include "core/store/wish_repository.h"

#include "core/store/sealed_table.h"

#include <algorithm>

namespace daybook {

namespace {

const SealedTable wantedTimes("wanted_time", {"uuid", "visit", "purpose", "earliest", "latest"});
const SealedTable goals("goal", {"uuid", "words", "set_on", "review_on", "how_it_goes", "is_over"});
const SealedTable unpaidHelp("unpaid_help", {"uuid", "who", "date", "minutes", "what", "in_place_of_visit"});

const SealedTable helpDetails("help_detail", {"help", "how_it_goes"});

constexpr Word<VisitPurpose> purposeWords[] = {
    {VisitPurpose::Other, "other"}, {VisitPurpose::GetUp, "get_up"}, {VisitPurpose::GoToBed, "go_to_bed"}};

RowWriter rowOf(const WantedTime& time)
{
    RowWriter row;
    row.uuid(time.uuid)
        .text(time.visit)
        .word(time.purpose, purposeWords)
        .time(time.earliest)
        .time(time.latest);
    return row;
}

RowWriter rowOf(const Goal& goal)
{
    RowWriter row;
    row.uuid(goal.uuid)
        .text(goal.words)
        .date(goal.setOn)
        .date(goal.reviewOn)
        .text(goal.howItGoes)
        .flag(goal.isOver);
    return row;
}

RowWriter rowOf(const UnpaidHelp& help)
{
    RowWriter row;
    row.uuid(help.uuid)
        .text(help.who)
        .date(help.date)
        .number(qint64{help.length.count()})
        .text(help.what)
        .flag(help.isInPlaceOfVisit);
    return row;
}

void writeDetail(const Connection& connection, qint64 id, const QString& howItGoes)
{
    if (howItGoes.isEmpty())
        return;
    RowWriter row;
    row.number(id).text(howItGoes);
    helpDetails.insert(connection, row);
}

void removeDetail(const Connection& connection, qint64 id)
{
    for (const qint64 detail : helpDetails.idsWhere(connection, "help", id))
        helpDetails.remove(connection, detail);
}

} // namespace

Wishes WishRepository::all() const
{
    Wishes wishes;
    // A daybook of an earlier version that is only looked at has no such tables.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'wanted_time';") == 0)
        return wishes;
    wantedTimes.each(m_connection, [&wishes](qint64 id, RowReader& row) {
        WantedTime& time = wishes.times.emplace_back();
        time.id = id;
        time.uuid = row.uuid();
        time.visit = row.text();
        time.purpose = row.word(purposeWords);
        time.earliest = row.optionalTime();
        time.latest = row.optionalTime();
    });
    goals.each(m_connection, [&wishes](qint64 id, RowReader& row) {
        Goal& goal = wishes.goals.emplace_back();
        goal.id = id;
        goal.uuid = row.uuid();
        goal.words = row.text();
        goal.setOn = row.date();
        goal.reviewOn = row.optionalDate();
        goal.howItGoes = row.text();
        goal.isOver = row.flag();
    });
    unpaidHelp.each(m_connection, [&wishes](qint64 id, RowReader& row) {
        UnpaidHelp& help = wishes.help.emplace_back();
        help.id = id;
        help.uuid = row.uuid();
        help.who = row.text();
        help.date = row.date();
        help.length = Minutes(row.number());
        help.what = row.text();
        help.isInPlaceOfVisit = row.flag();
    });
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'help_detail';") > 0)
        helpDetails.each(m_connection, [&wishes](qint64, RowReader& row) {
            const auto help = std::ranges::find(wishes.help, row.number(), &UnpaidHelp::id);
            const QString words = row.text();
            if (help != wishes.help.end())
                help->howItGoes = words;
        });
    std::ranges::stable_sort(wishes.help, {}, &UnpaidHelp::date);
    return wishes;
}

qint64 WishRepository::addTime(const WantedTime& time) const
{
    return wantedTimes.insert(m_connection, rowOf(time));
}

void WishRepository::updateTime(const WantedTime& time) const
{
    wantedTimes.update(m_connection, time.id, rowOf(time));
}

void WishRepository::removeTime(qint64 id) const
{
    wantedTimes.remove(m_connection, id);
}

qint64 WishRepository::addGoal(const Goal& goal) const
{
    return goals.insert(m_connection, rowOf(goal));
}

void WishRepository::updateGoal(const Goal& goal) const
{
    goals.update(m_connection, goal.id, rowOf(goal));
}

void WishRepository::removeGoal(qint64 id) const
{
    goals.remove(m_connection, id);
}

qint64 WishRepository::addHelp(const UnpaidHelp& help) const
{
    const qint64 id = unpaidHelp.insert(m_connection, rowOf(help));
    writeDetail(m_connection, id, help.howItGoes);
    return id;
}

void WishRepository::updateHelp(const UnpaidHelp& help) const
{
    unpaidHelp.update(m_connection, help.id, rowOf(help));
    removeDetail(m_connection, help.id);
    writeDetail(m_connection, help.id, help.howItGoes);
}

void WishRepository::removeHelp(qint64 id) const
{
    removeDetail(m_connection, id);
    unpaidHelp.remove(m_connection, id);
}

} // namespace daybook
