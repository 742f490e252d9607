#include "core/papers/timesheet.h"

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

/// Entries and plans without a name belong to the only provider there is.
bool isOf(const Household& household, const QString& provider, const QString& assistant)
{
    if (!provider.isEmpty())
        return provider == assistant;
    return household.providers.size() == 1;
}

} // namespace

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

Paper timesheetPaper(const Household& household, const BillingPeriod& period, const PaperLook&)
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
        paper.blocks.push_back(
            PaperParagraph{Sheet::tr("Hours and minutes. Breaks are not taken off."), false});
        paper.blocks.push_back(
            PaperLines{{Sheet::tr("Signed by %1:").arg(name), QString(), QString(),
                        Sheet::tr("Signed for %1:").arg(household.person.name), QString()}});
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
