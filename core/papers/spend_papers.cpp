#include "core/papers/spend_papers.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/check/checking_gains.h"
#include "core/money/bill_payments.h"
#include "core/papers/checking_year.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Payments
{
    Q_DECLARE_TR_FUNCTIONS(PaymentPapers)
};

/// What came in the days of a bill from its provider.
struct Bought
{
    int visits{};
    Minutes length{};
};

Bought boughtBy(const Bill& bill, const Household& household)
{
    const auto isTheirs = [&](const QString& provider) {
        if (provider.isEmpty() || provider == bill.provider)
            return true;
        const auto known = std::ranges::find(household.providers, bill.provider, &Provider::name);
        return known != household.providers.end() && known->aliases.contains(provider);
    };
    std::vector<RotaEntry> rota;
    std::ranges::copy_if(household.rota, std::back_inserter(rota),
                         [&](const RotaEntry& planned) { return isTheirs(planned.provider); });
    std::vector<Visit> visits;
    std::ranges::copy_if(household.visits, std::back_inserter(visits),
                         [&](const Visit& visit) { return isTheirs(visit.provider); });
    Bought bought;
    for (const DaySheet& day : daySheets(rota, visits, bill.period)) {
        for (const DayRow& row : day.rows) {
            const Visit* visit = row.entry();
            if (!visit || visit->state != VisitState::Came)
                continue;
            ++bought.visits;
            if (visit->start && visit->end)
                bought.length += clockMinutes(*visit->start, *visit->end);
            else if (row.planned)
                bought.length += row.planned->length();
        }
    }
    return bought;
}

/// Who agreed to the payments of this bill, as it is written down with them.
QString agreedBy(const Bill& bill, const CareMoney& money)
{
    QStringList names;
    for (const AccountEntry& entry : money.entries) {
        const bool paysIt = std::ranges::any_of(entry.parts, [&bill](const EntryPart& part) {
            return !part.bill.isEmpty() && part.bill == bill.uuid;
        });
        if (paysIt && !entry.permission.isEmpty() && !names.contains(entry.permission))
            names += entry.permission;
    }
    return names.join(u", "_s);
}

void addSums(Paper& paper, const Bill& bill, const CheckedBill& checked, const ReportMaterial& material)
{
    PaperTable table;
    table.columns = {{Payments::tr("What")}, {Payments::tr("Sum"), ColumnAlign::End}};
    table.rows = {{Payments::tr("Not in question"), toText(checked.notInQuestion())},
                  {Payments::tr("Asked about, or may be"), toText(checked.query)}};
    table.totals = {{Payments::tr("The bill asks for"), toText(checked.total)}};
    paper.blocks.push_back(table);

    QStringList sentences;
    if (!material.money.accounts.empty()) {
        const BillPayment payment = paymentsOf({bill}, material.money.entries).front();
        sentences += payment.paid.isZero()
                         ? Payments::tr("No payment of it is written down yet.")
                         : Payments::tr("%1 of it was paid so far.").arg(toText(payment.paid));
        if (!payment.back.isZero())
            sentences += Payments::tr("%1 came back.").arg(toText(payment.back));
    }
    if (const QString names = agreedBy(bill, material.money); !names.isEmpty())
        sentences += Payments::tr("Agreed by: %1.").arg(names);
    if (!sentences.isEmpty())
        paper.blocks.push_back(PaperParagraph{sentences.join(u' ')});
}

} // namespace

void addWhatItBought(Paper& paper, const Bill& bill, const Household& household, const Report& report)
{
    if (!bill.period.isValid())
        return;
    const Bought bought = boughtBy(bill, household);
    paper.blocks.push_back(PaperHeading{2, Payments::tr("What it bought")});
    if (bought.visits == 0) {
        paper.blocks.push_back(PaperParagraph{
            Payments::tr("No visit is written down for these days. That does not mean that nobody came."),
            false});
        return;
    }
    QStringList sentences{Payments::tr("%n visit(s) came from %1, %2 in all.", nullptr, bought.visits)
                              .arg(bill.provider, toText(bought.length))};
    const auto checked = std::ranges::find(report.bills, bill.file, &CheckedBill::file);
    if (checked != report.bills.end() && bought.length.count() > 0) {
        const Money sure = checked->notInQuestion();
        sentences +=
            Payments::tr("What is not in question of the bill, %1, comes to %2 for each hour with me.")
                .arg(toText(sure), toText(Money{divideHalfUp(sure.pence * 60, bought.length.count())}));
    }
    sentences += Payments::tr("Visits without times count with their planned length.");
    paper.blocks.push_back(PaperParagraph{sentences.join(u' '), false});
}

void addGoals(Paper& paper, std::span<const Goal> goals)
{
    PaperList list;
    for (const Goal& goal : goals) {
        if (!goal.isOver)
            list.items.append(u'“' + goal.words.simplified() + u'”');
    }
    if (list.items.isEmpty())
        return;
    paper.blocks.push_back(PaperHeading{2, Payments::tr("What it helps with, in my own words")});
    paper.blocks.push_back(list);
}

Paper billSpendPaper(const ReportMaterial& material, const QString& billFile, std::span<const Goal> goals)
{
    const auto bill = std::ranges::find(material.household.bills, billFile, &Bill::file);
    const auto checked = std::ranges::find(material.report.bills, billFile, &CheckedBill::file);
    if (bill == material.household.bills.end() || checked == material.report.bills.end() ||
        checked->supersededBy)
        return {};
    Paper paper;
    paper.title = checked->period.isValid()
                      ? Payments::tr("What the bill from %1 for %2 was for")
                            .arg(checked->provider, toText(checked->period))
                      : Payments::tr("What the bill from %1 was for").arg(checked->provider);
    paper.footer = material.household.person.name;
    paper.fileName = u"Daybook bill "_s + toIso(checked->period.from) + u' ' + toPlainText(checked->total);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    addSums(paper, *bill, *checked, material);
    addWhatItBought(paper, *bill, material.household, material.report);
    std::vector<Letter> letters;
    std::ranges::copy_if(material.letters, std::back_inserter(letters), [&bill](const Letter& letter) {
        return !letter.bill.isEmpty() && letter.bill == bill->uuid;
    });
    addGains(paper, checkingGains(partAbout(material.report, {billFile}), letters));
    addGoals(paper, goals);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
