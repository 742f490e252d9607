#include "ui/models/bill_lines.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_text.h"
#include "ui/models/bill_findings.h"
#include "ui/pages/bill_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct BillLineWords
{
    Q_DECLARE_TR_FUNCTIONS(BillLines)
};

const Bill* billOf(const Household& household, const QString& file)
{
    const auto at = std::find_if(household.bills.begin(), household.bills.end(),
                                 [&](const Bill& bill) { return bill.file == file; });
    return at == household.bills.end() ? nullptr : &*at;
}

QString foundIn(const CheckedLine& line)
{
    QStringList found;
    for (const LinePart& part : line.parts) {
        if (part.kind != FindingKind::Agreed)
            found += BillLineWords::tr("%1: %2").arg(kindText(part.kind), toText(part.pence));
    }
    return found.isEmpty() ? kindText(FindingKind::Agreed) : found.join(u"; "_s);
}

QString visitsOf(const CheckedLine& line)
{
    QStringList visits;
    for (const QString& label : line.visits) {
        const QString text = visitLabelText(label);
        if (!visits.contains(text))
            visits += text;
    }
    return visits.isEmpty() ? BillLineWords::tr("no visit of its own") : visits.join(u"; "_s);
}

QString stateText(const std::optional<VisitState>& state)
{
    if (!state)
        return BillLineWords::tr("not written down");
    switch (*state) {
    case VisitState::Came:
        return BillLineWords::tr("came");
    case VisitState::NobodyCame:
        return BillLineWords::tr("nobody came");
    case VisitState::CancelledByPerson:
        return BillLineWords::tr("you cancelled it");
    case VisitState::CancelledByProvider:
        return BillLineWords::tr("they cancelled it");
    case VisitState::SentAway:
        return BillLineWords::tr("the carer was sent away");
    case VisitState::Away:
        return BillLineWords::tr("you were in hospital or away");
    case VisitState::DayComplete:
        break;
    }
    return {};
}

} // namespace

std::vector<BillLineRow> billLineRows(const Household& household, const Report& report,
                                      const QString& billFile)
{
    std::vector<BillLineRow> rows;
    const Bill* bill = billOf(household, billFile);
    const CheckedBill* checked = checkedBill(report, billFile);
    if (!bill || !checked)
        return rows;
    for (const CheckedLine& line : checked->lines) {
        const auto printed = std::find_if(bill->lines.begin(), bill->lines.end(),
                                          [&](const BillLine& each) { return each.row == line.row; });
        BillLineRow& row = rows.emplace_back();
        row.row = line.row;
        row.asks = line.amount;
        row.found = foundIn(line);
        if (printed == bill->lines.end() || printed->type == BillLineType::Total) {
            row.what = BillLineWords::tr("The total of the bill");
            continue;
        }
        row.what = lineInWords(*printed);
        row.mayLink = printed->type == BillLineType::Charge && printed->span == LineSpan::Visit &&
                      printed->date.isValid() && !printed->unreadable && printed->amount.pence > 0;
        if (row.mayLink)
            row.visit = visitsOf(line);
        if (!linksOf(household, *bill, line.row).empty())
            row.visit = BillLineWords::tr("%1 (you said so)").arg(row.visit);
    }
    return rows;
}

QString visitChoiceText(const VisitChoice& choice)
{
    QStringList parts{toText(choice.day)};
    if (choice.start)
        parts += toText(*choice.start);
    if (choice.length && choice.length->count() > 0)
        parts += toText(*choice.length);
    if (!choice.service.isEmpty())
        parts += choice.service;
    parts += choice.carers;
    return BillLineWords::tr("%1: %2").arg(parts.join(u", "_s), stateText(choice.state));
}

QString visitLabelText(const QString& label)
{
    const QDate day = QDate::fromString(label.left(10), Qt::ISODate);
    if (!day.isValid())
        return label;
    const QTime time = QTime::fromString(label.mid(11, 5), u"HH:mm"_s);
    return time.isValid() ? BillLineWords::tr("%1, %2").arg(toText(day), toText(time)) : toText(day);
}

std::vector<VisitLink> linksOf(const Household& household, const Bill& bill, int row)
{
    std::vector<VisitLink> found;
    if (bill.originalSha256.isEmpty())
        return found;
    std::copy_if(
        household.links.begin(), household.links.end(), std::back_inserter(found),
        [&](const VisitLink& link) { return link.row == row && link.fileSha256 == bill.originalSha256; });
    return found;
}

QString linkText(const Household& household, const Bill& bill, int row)
{
    QStringList said;
    for (const VisitLink& link : linksOf(household, bill, row)) {
        const QString visit = visitLabelText(link.visit);
        said += link.together ? BillLineWords::tr("You said: this charge is the visit of %1.").arg(visit)
                              : BillLineWords::tr("You said: this charge is not the visit of %1.").arg(visit);
    }
    return said.join(u' ');
}

} // namespace daybook
