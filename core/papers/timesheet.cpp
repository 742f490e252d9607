#include "core/papers/timesheet.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(Timesheet)
};

QString hoursText(Minutes length)
{
    return QString::number(length.count() / 60) + u':' +
           QString::number(length.count() % 60).rightJustified(2, u'0');
}

WorkDay workDay(const HolidayRule& rule, QDate day)
{
    if (isBankHoliday(rule, day))
        return WorkDay::BankHoliday;
    return day.dayOfWeek() == Qt::Saturday ? WorkDay::Saturday
           : day.dayOfWeek() == Qt::Sunday ? WorkDay::Sunday
                                           : WorkDay::Weekday;
}

/// As agreed with this assistant; else those of the nation.
HolidayRule holidaysOf(const Household& household, const QString& assistant)
{
    const auto agreed = std::ranges::find_if(household.agreements, [&](const Agreement& each) {
        return folded(each.provider) == folded(assistant);
    });
    if (agreed != household.agreements.end())
        return agreed->bankHolidays;
    HolidayRule rule;
    rule.nation = household.person.nation;
    return rule;
}

/// "0.50", "12.07".
QString plainNumber(Decimal percent)
{
    QString digits = QString::number(percent.unscaled).rightJustified(percent.decimals + 1, u'0');
    if (percent.decimals > 0)
        digits.insert(digits.size() - percent.decimals, u'.');
    return digits;
}

void addKinds(Paper& paper, const Timesheet& sheet)
{
    const std::vector<HoursOfKind> kinds = sheet.byKind();
    if (kinds.size() < 2)
        return;
    PaperTable table;
    table.columns = {{Sheet::tr("Hours by kind"), ColumnAlign::Start},
                     {Sheet::tr("Visits"), ColumnAlign::End},
                     {Sheet::tr("Hours"), ColumnAlign::End}};
    int visits = 0;
    for (const HoursOfKind& kind : kinds) {
        visits += kind.visits;
        table.rows.push_back(
            {kind.service.isEmpty()
                 ? dayText(kind.kind)
                 : Sheet::tr("%1, %2", "what for, days").arg(kind.service, dayText(kind.kind)),
             QString::number(kind.visits), hoursText(kind.length)});
    }
    table.totals.push_back({Sheet::tr("Together"), QString::number(visits), hoursText(sheet.total())});
    paper.blocks.push_back(table);
}

/// Entries and plans without a name belong to the only provider there is.
bool isOf(const Household& household, const QString& provider, const QString& assistant)
{
    if (!provider.isEmpty())
        return provider == assistant;
    return household.providers.size() == 1;
}

} // namespace

QString dayText(WorkDay day)
{
    switch (day) {
    case WorkDay::Weekday:
        return Sheet::tr("weekdays");
    case WorkDay::Saturday:
        return Sheet::tr("Saturdays");
    case WorkDay::Sunday:
        return Sheet::tr("Sundays");
    case WorkDay::BankHoliday:
        return Sheet::tr("bank holidays");
    }
    Q_UNREACHABLE();
}

BillingPeriod payPeriod(PayRhythm rhythm, QDate first, QDate day)
{
    if (rhythm == PayRhythm::Month) {
        const QDate begin(day.year(), day.month(), 1);
        return {begin, begin.addMonths(1).addDays(-1)};
    }
    const qint64 length = rhythm == PayRhythm::OneWeek ? 7 : rhythm == PayRhythm::TwoWeeks ? 14 : 28;
    const qint64 since = first.daysTo(day);
    const qint64 periods = since >= 0 ? since / length : (since - length + 1) / length;
    const QDate begin = first.addDays(periods * length);
    return {begin, begin.addDays(length - 1)};
}

Minutes holidayBuiltUp(Minutes worked, Decimal percent)
{
    qint64 hundred = 100;
    for (int i = 0; i < percent.decimals; ++i)
        hundred *= 10;
    return Minutes(divideHalfUp(worked.count() * percent.unscaled, hundred));
}

std::vector<HoursOfKind> Timesheet::byKind() const
{
    std::vector<HoursOfKind> kinds;
    for (const TimesheetRow& row : rows) {
        const auto same = std::ranges::find_if(kinds, [&](const HoursOfKind& kind) {
            return kind.kind == row.kind && folded(kind.service) == folded(row.service);
        });
        HoursOfKind& kind =
            same == kinds.end() ? kinds.emplace_back(HoursOfKind{row.service, row.kind, 0, {}}) : *same;
        ++kind.visits;
        kind.length += row.length;
    }
    std::ranges::stable_sort(kinds, [](const HoursOfKind& a, const HoursOfKind& b) {
        const int names = QString::compare(folded(a.service), folded(b.service));
        return names != 0 ? names < 0 : a.kind < b.kind;
    });
    return kinds;
}

Minutes Timesheet::total() const
{
    Minutes sum{};
    for (const TimesheetRow& row : rows)
        sum += row.length;
    return sum;
}

QStringList assistantsOf(const Household& household)
{
    QStringList names;
    for (const Provider& provider : household.providers) {
        if (provider.kind == ProviderKind::EmployedAssistant || provider.kind == ProviderKind::SelfEmployed)
            names.append(provider.name);
    }
    return names;
}

Timesheet timesheetOf(const Household& household, const QString& assistant, const BillingPeriod& period)
{
    Timesheet sheet;
    sheet.assistant = assistant;
    const HolidayRule holidays = holidaysOf(household, assistant);
    for (const DaySheet& day : daySheets(household.rota, household.visits, period)) {
        for (const DayRow& row : day.rows) {
            const Visit* entry = row.entry();
            const QString provider = entry && !entry->provider.isEmpty() ? entry->provider
                                     : row.planned                       ? row.planned->provider
                                                                         : QString();
            if (!isOf(household, provider, assistant))
                continue;
            if (!entry) {
                if (!day.finished)
                    ++sheet.notWritten;
                continue;
            }
            if (entry->state != VisitState::Came)
                continue;
            TimesheetRow& worked = sheet.rows.emplace_back();
            worked.day = day.day;
            worked.kind = workDay(holidays, day.day);
            worked.service = !entry->service.isEmpty() ? entry->service
                             : row.planned             ? row.planned->service
                                                       : QString();
            worked.start = entry->start;
            worked.end = entry->end;
            worked.isAsPlanned = !entry->start || !entry->end;
            if (!worked.isAsPlanned) {
                worked.length = clockMinutes(*entry->start, *entry->end);
            } else if (row.planned) {
                worked.start = row.planned->start;
                worked.end = row.planned->end;
                worked.length = row.planned->length();
            }
        }
    }
    return sheet;
}

Paper timesheetPaper(const Household& household, const BillingPeriod& period, const PaperLook&,
                     const HoursWishes& wishes)
{
    Paper paper;
    paper.title = Sheet::tr("Hours worked, %1").arg(together(toText(period)));
    paper.footer = household.person.name;
    paper.fileName = u"Daybook hours "_s + toIso(period.from);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (!household.person.name.isEmpty())
        paper.blocks.push_back(PaperParagraph{Sheet::tr("For %1.").arg(household.person.name), false});
    const QStringList names = assistantsOf(household);
    if (names.isEmpty())
        paper.blocks.push_back(PaperParagraph{
            Sheet::tr("No personal assistant is written down. Add one under People and prices."), false});
    bool isFirst = true;
    for (const QString& name : names) {
        const Timesheet sheet = timesheetOf(household, name, period);
        if (!isFirst)
            paper.blocks.push_back(PaperPageBreak{});
        isFirst = false;
        paper.blocks.push_back(PaperHeading{2, name});
        PaperTable table;
        table.columns = {{Sheet::tr("Day"), ColumnAlign::Start},
                         {Sheet::tr("From"), ColumnAlign::End},
                         {Sheet::tr("To"), ColumnAlign::End},
                         {Sheet::tr("Hours"), ColumnAlign::End}};
        bool anyAsPlanned = false;
        for (const TimesheetRow& row : sheet.rows) {
            const auto clock = [](const std::optional<QTime>& time) {
                return time ? together(toText(*time)) : QString();
            };
            anyAsPlanned |= row.isAsPlanned;
            table.rows.push_back({together(toText(row.day).section(u' ', 0, 2)), clock(row.start),
                                  clock(row.end),
                                  hoursText(row.length) + (row.isAsPlanned ? u"*"_s : QString())});
        }
        table.totals.push_back({Sheet::tr("Together"), QString(), QString(), hoursText(sheet.total())});
        paper.blocks.push_back(table);
        if (anyAsPlanned)
            paper.blocks.push_back(PaperParagraph{
                Sheet::tr("* No times are written down for this visit. The planned times stand here."),
                false});
        if (sheet.notWritten > 0)
            paper.blocks.push_back(PaperParagraph{
                Sheet::tr("%n planned visit(s) are not written down, so no hours are counted for "
                          "them.",
                          "", sheet.notWritten),
                false});
        addKinds(paper, sheet);
        if (wishes.holidayPercent)
            paper.blocks.push_back(PaperParagraph{
                Sheet::tr(
                    "Holiday built up at the %1 % that was typed for it: %2. The rules for holiday are to "
                    "be looked up; Daybook does not know them.")
                    .arg(plainNumber(*wishes.holidayPercent),
                         hoursText(holidayBuiltUp(sheet.total(), *wishes.holidayPercent))),
                false});
        paper.blocks.push_back(
            PaperParagraph{Sheet::tr("Hours and minutes. Breaks are not taken off."), false});
        paper.blocks.push_back(
            PaperLines{{Sheet::tr("Signed by %1:").arg(name), QString(), QString(),
                        Sheet::tr("Signed for %1:").arg(household.person.name), QString()}});
    }
    keepTogether(paper);
    return paper;
}

QByteArray timesheetCsv(const Household& household, const BillingPeriod& period)
{
    QStringList lines{
        u"assistant,period_from,period_to,date,start,end,minutes,hours,what_for,days,as_planned"_s};
    const auto clock = [](const std::optional<QTime>& time) {
        return time ? time->toString(u"HH:mm"_s) : QString();
    };
    for (const QString& name : assistantsOf(household)) {
        for (const TimesheetRow& row : timesheetOf(household, name, period).rows) {
            const qint64 hundredths = divideHalfUp(row.length.count() * 100, 60);
            lines.append(QStringList{csvField(name), toIso(period.from), toIso(period.to), toIso(row.day),
                                     clock(row.start), clock(row.end), QString::number(row.length.count()),
                                     plainNumber({hundredths, 2}), csvField(row.service),
                                     csvField(dayText(row.kind)), row.isAsPlanned ? u"yes"_s : u"no"_s}
                             .join(u','));
        }
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace daybook
