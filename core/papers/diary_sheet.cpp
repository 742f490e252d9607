#include "core/papers/diary_sheet.h"

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
    Q_DECLARE_TR_FUNCTIONS(DiarySheet)
};

constexpr double largePrint = 18;
constexpr int rowsForOtherVisits = 2;
constexpr int rowsOfAnEmptyDay = 2;

QString shortDay(QDate day)
{
    return together(toText(day).section(u' ', 0, 2));
}

QString plannedText(const PlannedVisit& visit)
{
    QString text = visit.start ? together(toText(*visit.start)) : visit.name;
    if (text.isEmpty())
        text = visit.service;
    if (visit.carers > 1)
        text += u", "_s + together(Sheet::tr("%n carer(s)", "", visit.carers));
    return text;
}

} // namespace

Paper diarySheet(const Household& household, const BillingPeriod& days, const PaperLook& look)
{
    Paper paper;
    paper.title = Sheet::tr("Diary sheet, %1").arg(together(toText(days)));
    paper.footer = household.person.name;
    paper.fileName = u"Daybook diary sheet "_s + toIso(days.from);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (!household.person.name.isEmpty())
        paper.blocks.push_back(PaperParagraph{Sheet::tr("For %1.").arg(household.person.name), false});
    paper.blocks.push_back(PaperParagraph{
        Sheet::tr(
            "Write down each visit on the day. If nobody came, write “nobody came”. If you do not know, "
            "leave the row empty."),
        false});

    const bool isNarrow = look.bodyPoints >= largePrint || look.size == PaperLook::Size::A5;
    const auto emptyRow = [isNarrow](const QString& name) {
        QStringList cells{name};
        while (cells.size() < (isNarrow ? 4 : 5))
            cells.append(QString());
        return cells;
    };
    // One table a week, as the calendar has one row a week.
    for (QDate monday = days.from.addDays(1 - days.from.dayOfWeek()); monday <= days.to;
         monday = monday.addDays(7)) {
        const BillingPeriod week{std::max(monday, days.from), std::min(monday.addDays(6), days.to)};
        PaperTable table;
        table.isToFillIn = true;
        table.columns = {{Sheet::tr("Visit"), ColumnAlign::Start},
                         {Sheet::tr("Came at"), ColumnAlign::Start},
                         {Sheet::tr("Left at"), ColumnAlign::Start}};
        if (isNarrow) {
            table.columns.push_back({Sheet::tr("Carer, notes"), ColumnAlign::Start});
        } else {
            table.columns.push_back({Sheet::tr("Carer"), ColumnAlign::Start});
            table.columns.push_back({Sheet::tr("What happened"), ColumnAlign::Start});
        }
        int number = 0;
        const auto numbered = [&number](const QString& name) {
            return together(QString::number(++number) + u". "_s) + name;
        };
        for (const DaySheet& sheet : daySheets(household.rota, {}, week)) {
            for (const DayRow& row : sheet.rows)
                table.rows.push_back(
                    emptyRow(numbered(shortDay(sheet.day) + u", "_s + plannedText(*row.planned))));
        }
        if (table.rows.empty()) {
            for (QDate day = week.from; day <= week.to; day = day.addDays(1)) {
                for (int row = 0; row < rowsOfAnEmptyDay; ++row)
                    table.rows.push_back(emptyRow(numbered(shortDay(day))));
            }
        } else {
            for (int row = 0; row < rowsForOtherVisits; ++row)
                table.rows.push_back(emptyRow(numbered(Sheet::tr("Another visit"))));
        }
        if (week != days) {
            if (monday > days.from)
                paper.blocks.push_back(PaperPageBreak{});
            paper.blocks.push_back(PaperHeading{2, together(toText(week))});
        }
        paper.blocks.push_back(table);
    }
    paper.blocks.push_back(PaperLines{{Sheet::tr("Written by:"), QString()}});
    keepTogether(paper);
    return paper;
}

} // namespace daybook
