#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "core/store/daybook.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// What is found, without the name of the file it was found in.
QStringList foundIn(const Report& report)
{
    QStringList found;
    for (const Finding& finding : report.findings)
        found.append(u"%1 %2 %3 row %4 %5 %6"_s.arg(finding.id, keyword(finding.kind))
                         .arg(finding.pence.pence)
                         .arg(finding.row.value_or(0))
                         .arg(toIso(finding.date), finding.answer ? keyword(finding.answer->kind) +
                                                                        (finding.stale ? u"?"_s : u""_s)
                                                                  : QString()));
    found.sort();
    return found;
}

BillContext contextOf(const Household& household)
{
    BillContext context;
    for (const Agreement& agreement : household.agreements)
        context.providers.append(agreement.provider);
    context.rota = household.rota;
    return context;
}

/// The bills as their own bytes give them back.
void readBack(Household& household)
{
    const BillContext context = contextOf(household);
    std::vector<Bill> read;
    for (const Bill& bill : household.bills)
        if (std::optional<Bill> again = readBill(bill.original, bill.file, context).bill)
            read.push_back(std::move(*again));
    household.bills = std::move(read);
}

Clock noon()
{
    return [] { return QDateTime(QDate(2024, 12, 1), QTime(12, 0)); };
}

/// Findings an answer can make agreed: not those that are only notes.
std::vector<const Finding*> answerable(const Report& report)
{
    std::vector<const Finding*> found;
    for (const Finding& finding : report.findings)
        if (finding.status() == FindingStatus::Query || finding.status() == FindingStatus::ToCheck)
            found.push_back(&finding);
    return found;
}

} // namespace

TEST_CASE("always: the same bill once more under other names changes nothing", "[property]")
{
    requireForHouseholds("same bill again", [](const HouseholdChoices& choices) {
        Household household = answered(householdOf(choices), choices);
        readBack(household);
        if (household.bills.empty())
            return doesNotApply();
        Household again = household;
        const Bill& bill = household.bills[static_cast<std::size_t>(choices.pick(0, household.bills.size()))];
        const BillContext context = contextOf(household);
        for (const QString& name : {u"bills/00 copy.csv"_s, u"bills/zz copy (2).csv"_s})
            again.bills.push_back(*readBill(bill.original, name, context).bill);
        const QStringList before = foundIn(check(household));
        const QStringList after = foundIn(check(again));
        return before == after ? holds()
                               : objection(bill.file + u" once more:\n"_s + after.join(u'\n') +
                                               u"\nbefore:\n"_s + before.join(u'\n'),
                                           household);
    });
}

TEST_CASE("always: bringing the same folder into a daybook again changes nothing", "[property]")
{
    requireForHouseholds("same folder again", [](const HouseholdChoices& choices) {
        Household household = answered(householdOf(choices), choices);
        const std::unique_ptr<Daybook> daybook = Daybook::inMemory({}, noon());
        const auto bringIn = [&] {
            ImportResult result;
            daybook->change(u"Brought in"_s,
                            [&](Changes& changes) { result = changes.importHousehold(household); });
            return result;
        };
        bringIn();
        const QByteArray before = findingsJson(check(daybook->household()));
        const ImportResult result = bringIn();
        if (result.added != 0)
            return objection(u"%1 things were taken for new"_s.arg(result.added), household);
        return findingsJson(check(daybook->household())) == before
                   ? holds()
                   : objection(u"other findings"_s, household);
    });
}

TEST_CASE("always: what was set aside stays set aside when the rows of a bill move", "[property]")
{
    requireForHouseholds("rows move", [](const HouseholdChoices& choices) {
        Breadth breadth;
        breadth.links = false; // a link names its row
        Household household = householdOf(choices, breadth);
        const Report report = check(household);
        const std::vector<const Finding*> findings = answerable(report);
        if (findings.empty())
            return doesNotApply();
        const Finding* chosen = findings[static_cast<std::size_t>(choices.pick(0, findings.size()))];
        Answer waived;
        waived.findingId = chosen->id;
        waived.kind = AnswerKind::Waive;
        waived.pence = chosen->pence;
        household.answers = {waived};
        Household moved = household;
        for (Bill& bill : moved.bills) {
            std::rotate(bill.lines.begin(),
                        bill.lines.begin() + choices.pick(1, std::max<std::size_t>(1, bill.lines.size())),
                        bill.lines.end());
            if (choices.pick(2, 2) == 1)
                std::reverse(bill.lines.begin(), bill.lines.end());
            int row = 4 + choices.pick(3, 5);
            for (BillLine& line : bill.lines) {
                line.row = row++;
                if (line.type == BillLineType::Total)
                    bill.totalRow = line.row;
            }
            bill.originalSha256.clear();
        }
        for (Visit& visit : moved.visits)
            visit.row += 3;
        const auto money = [](const Report& each) {
            QStringList found;
            for (const Finding& finding : each.findings)
                if (finding.status() != FindingStatus::Info)
                    found.append(u"%1 %2 %3 %4"_s.arg(finding.id, keyword(finding.kind))
                                     .arg(finding.pence.pence)
                                     .arg(finding.answer && !finding.stale ? u"set aside"_s : u""_s));
            found.sort();
            return found;
        };
        const QStringList before = money(check(household));
        const QStringList after = money(check(moved));
        return before == after ? holds()
                               : objection(u"rows moved:\n"_s + after.join(u'\n') + u"\nbefore:\n"_s +
                                               before.join(u'\n') + u"\nmoved:\n"_s + shown(moved),
                                           household);
    });
}
