#include "core/papers/report_tables.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

TypedSheet reportSums(const ReportFacts& facts, const QString& funder)
{
    const AccountSums& all = facts.account.sums;
    TypedSheet sheet{Tables::tr("Sums"), {Tables::tr("Part"), Tables::tr("What"), Tables::tr("Amount")}, {}};
    const auto add = [&sheet](const QString& part, const QString& what, Money amount) {
        sheet.rows.push_back({part, what, amount});
    };
    const QString total = Tables::tr("Together");
    add(Tables::tr("Beginning"), total, all.opening);
    for (const CategorySum& sum : all.in)
        add(Tables::tr("In"), categoryText(sum.category, funder), sum.amount);
    add(Tables::tr("In"), total, all.totalIn);
    for (const CategorySum& sum : all.out)
        add(Tables::tr("Out"), categoryText(sum.category, funder), sum.amount);
    add(Tables::tr("Out"), total, all.totalOut);
    if (!all.moved.entries.empty())
        add(Tables::tr("Moved"), total, all.moved.amount);
    if (!all.notSaid.entries.empty())
        add(Tables::tr("Not said yet"), total, all.notSaid.amount);
    add(Tables::tr("End"), total, all.closing);
    add(Tables::tr("Owed"), Tables::tr("Bills not paid yet"), facts.account.owed.unpaidBills);
    add(Tables::tr("Owed"), Tables::tr("Of that in question"), facts.account.owed.inQuestion);
    if (!facts.account.owed.creditsDue.isZero())
        add(Tables::tr("Owed"), Tables::tr("Credits that providers have agreed"),
            -facts.account.owed.creditsDue);
    add(Tables::tr("Owed"), total, facts.account.owed.total());
    if (!facts.account.awards.empty() && facts.account.surplus.weeksAllowed > 0) {
        add(Tables::tr("Left over"), Tables::tr("May be kept"), facts.account.surplus.allowed);
        add(Tables::tr("Left over"), total, facts.account.surplus.amount());
    }
    return sheet;
}

} // namespace

TypedSheet reportLines(const ReportMaterial& material, const ReportWishes& wishes, const ReportFacts& facts)
{
    const QString funder = material.household.person.funderName;
    const bool withPapers = wishes.shared.level == ShareLevel::LinesAndPapers;
    TypedSheet sheet{Tables::tr("Payments"),
                     {Tables::tr("Day"), Tables::tr("Account"), Tables::tr("Who"), Tables::tr("How"),
                      Tables::tr("What for"), Tables::tr("Whose money"), Tables::tr("Amount")},
                     {}};
    if (withPapers)
        sheet.columns << Tables::tr("Paper") << Tables::tr("Page");
    if (wishes.shared.notes)
        sheet.columns << Tables::tr("Note");
    if (wishes.shared.level == ShareLevel::Totals)
        return sheet;
    for (const PeriodBook& book : facts.account.books) {
        for (const PeriodLine& line : book.lines) {
            // A payment for two things is two rows: each sum has one reason.
            for (const EntryPart& part : line.entry.parts) {
                TypedRow row{line.entry.date,
                             book.account.name,
                             sharedPayee(line.entry, wishes.shared),
                             methodText(line.entry.method),
                             categoryText(part.category, funder),
                             funderText(part.funder),
                             part.amount};
                if (withPapers) {
                    row.push_back(line.entry.evidence);
                    row.push_back(line.entry.evidencePage);
                }
                if (wishes.shared.notes)
                    row.push_back(line.entry.what);
                sheet.rows.push_back(std::move(row));
            }
        }
    }
    return sheet;
}

TypedBook reportBook(const ReportMaterial& material, const ReportWishes& wishes)
{
    const ReportFacts facts = reportFacts(material, wishes);
    TypedBook book{Tables::tr("Report about care money, %1").arg(toText(wishes.period)), wishes.madeOn, {}};
    book.sheets.push_back(reportSums(facts, material.household.person.funderName));
    if (wishes.shared.level != ShareLevel::Totals)
        book.sheets.push_back(reportLines(material, wishes, facts));
    return book;
}

} // namespace daybook
