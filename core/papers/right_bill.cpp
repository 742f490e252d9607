#include "core/papers/right_bill.h"

#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RightBill)
};

} // namespace

Paper rightBillPaper(const Bill& bill, const CheckedBill& checked, const QString& person, QDate checkedOn,
                     const QString& checkedBy)
{
    const auto lines = static_cast<int>(std::ranges::count_if(bill.lines, [](const BillLine& line) {
        return line.type == BillLineType::Charge || line.type == BillLineType::Credit;
    }));
    Paper paper;
    paper.title = Words::tr("This bill is right");
    paper.footer = person;
    paper.fileName = Words::tr("Daybook right bill %1").arg(checkedOn.toString(Qt::ISODate));
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    paper.blocks.emplace_back(PaperFigures{{{Words::tr("All of it is explained"), toText(checked.total)}}});
    PaperTable table;
    table.columns = {{Words::tr("What")}, {Words::tr("On the bill")}};
    table.rows.push_back({Words::tr("From"), checked.provider});
    if (!checked.number.isEmpty())
        table.rows.push_back({Words::tr("Number"), checked.number});
    if (checked.period.isValid())
        table.rows.push_back({Words::tr("Days"), toText(checked.period)});
    table.rows.push_back({Words::tr("Lines"), QString::number(lines)});
    table.rows.push_back({Words::tr("They ask for"), toText(checked.total)});
    paper.blocks.emplace_back(std::move(table));
    const QString day = together(toText(checkedOn));
    paper.blocks.emplace_back(PaperParagraph{
        checkedBy.isEmpty()
            ? Words::tr("Looked at on %1, line by line, beside the daybook and what was agreed.").arg(day)
            : Words::tr("Looked at on %1 by %2, line by line, beside the daybook and what was "
                        "agreed.")
                  .arg(day, checkedBy)});
    paper.blocks.emplace_back(PaperParagraph{Words::tr("Nothing of it is in question.")});
    return paper;
}

} // namespace daybook
