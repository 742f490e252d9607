#include "ui/models/calendar_month.h"

#include "core/base/uk_date.h"
#include "ui/models/visit_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarMonth)
};

constexpr int daysOfWeek = 7;

QString monthDayText(QDate date)
{
    return QString::number(date.day());
}

QString countsText(const CalendarDay& day, const QString& between)
{
    QStringList parts;
    for (const OutcomeCount& count : day.counts)
        parts << textOf(count);
    return parts.join(between);
}

} // namespace

std::vector<CalendarDay> calendarDays(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                      QDate month, QDate today)
{
    const BillingPeriod inMonth = monthOf(month);
    const BillingPeriod shown{weekOf(inMonth.from).from, weekOf(inMonth.to).to};
    std::vector<CalendarDay> days;
    for (const DaySheet& sheet : daySheets(rota, visits, shown)) {
        CalendarDay day{sheet.day, inMonth.contains(sheet.day), sheet.day == today, sheet.isComplete(), 0,
                        {}};
        std::array<int, static_cast<std::size_t>(Outcome::Away) + 1> counts{};
        for (const DayRow& row : sheet.rows) {
            const auto outcome = static_cast<std::size_t>(outcomeOf(sheet, row, today));
            ++counts[outcome];
            ++day.visits;
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0)
                day.counts.push_back({static_cast<Outcome>(i), counts[i]});
        }
        days.push_back(std::move(day));
    }
    return days;
}

QString textOf(const OutcomeCount& count)
{
    return u"%1 %2"_s.arg(count.count).arg(wordOf(count.outcome));
}

QString spokenText(const CalendarDay& day)
{
    QStringList sentences{weekdayText(day.date.dayOfWeek()) + u' ' + toDayMonthText(day.date)};
    if (day.isToday)
        sentences << Words::tr("Today");
    if (day.visits == 0) {
        sentences << Words::tr("No visits");
    } else {
        sentences << Words::tr("%n visit(s)", nullptr, day.visits);
        for (const OutcomeCount& count : day.counts) {
            sentences << (count.outcome == Outcome::NobodyCame
                              ? Words::tr("Nobody came for %n", nullptr, count.count)
                              : textOf(count));
        }
    }
    return sentences.join(u". "_s) + u'.';
}

void CalendarMonthTableModel::setDays(std::vector<CalendarDay> days)
{
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

const CalendarDay* CalendarMonthTableModel::dayAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto i = static_cast<std::size_t>(index.row() * daysOfWeek + index.column());
    return i < m_days.size() ? &m_days[i] : nullptr;
}

QModelIndex CalendarMonthTableModel::indexOf(QDate date) const
{
    const auto found = std::ranges::find(m_days, date, &CalendarDay::date);
    if (found == m_days.end())
        return {};
    const int i = static_cast<int>(found - m_days.begin());
    return index(i / daysOfWeek, i % daysOfWeek);
}

int CalendarMonthTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size()) / daysOfWeek;
}

int CalendarMonthTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QVariant CalendarMonthTableModel::data(const QModelIndex& index, int role) const
{
    const CalendarDay* day = dayAt(index);
    if (day == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return day->counts.empty() ? monthDayText(day->date)
                                   : monthDayText(day->date) + u'\n' + countsText(*day, u"\n"_s);
    case Qt::AccessibleTextRole:
        return spokenText(*day);
    case DateRole:
        return day->date;
    default:
        return {};
    }
}

QVariant CalendarMonthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section < daysOfWeek) {
        if (role == Qt::DisplayRole)
            return shortWeekdayText(section + 1);
        if (role == Qt::AccessibleTextRole)
            return weekdayText(section + 1);
    }
    if (orientation == Qt::Vertical && role == Qt::DisplayRole) {
        const auto first = static_cast<std::size_t>(section * daysOfWeek);
        if (first < m_days.size())
            return Words::tr("Week of %1").arg(toDayMonthText(m_days[first].date));
    }
    return {};
}

void CalendarListTableModel::setDays(const std::vector<CalendarDay>& days)
{
    beginResetModel();
    m_days.clear();
    std::ranges::copy_if(days, std::back_inserter(m_days), &CalendarDay::isInMonth);
    endResetModel();
}

const CalendarDay* CalendarListTableModel::dayAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_days.size() ? &m_days[row] : nullptr;
}

QModelIndex CalendarListTableModel::indexOf(QDate date) const
{
    const auto found = std::ranges::find(m_days, date, &CalendarDay::date);
    return found == m_days.end() ? QModelIndex() : index(static_cast<int>(found - m_days.begin()), DayColumn);
}

int CalendarListTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int CalendarListTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant CalendarListTableModel::data(const QModelIndex& index, int role) const
{
    const CalendarDay* day = dayAt(index);
    if (day == nullptr)
        return {};
    const bool isDay = index.column() == DayColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isDay) {
            const QString text = shortWeekdayText(day->date.dayOfWeek()) + u' ' + monthDayText(day->date);
            return day->isToday ? Words::tr("%1 (today)").arg(text) : text;
        }
        return day->counts.empty() ? Words::tr("no visits") : countsText(*day, u", "_s);
    case Qt::AccessibleTextRole:
        return isDay ? QVariant(spokenText(*day)) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant CalendarListTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == DayColumn ? Words::tr("Day") : Words::tr("Visits");
}

} // namespace daybook
