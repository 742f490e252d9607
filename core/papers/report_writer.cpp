#include "core/papers/report_writer.h"

#include "core/papers/paper_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct CouncilReport
{
    Q_DECLARE_TR_FUNCTIONS(CouncilReport)
};

QString keeperText(KeptBy keptBy)
{
    switch (keptBy) {
    case KeptBy::Self:
        return CouncilReport::tr("the person");
    case KeptBy::Family:
        return CouncilReport::tr("family");
    case KeptBy::NominatedPerson:
        return CouncilReport::tr("nominated person");
    case KeptBy::AuthorisedPerson:
        return CouncilReport::tr("authorised person");
    case KeptBy::Attorney:
        return CouncilReport::tr("attorney");
    case KeptBy::Deputy:
        return CouncilReport::tr("deputy");
    case KeptBy::Helper:
        return CouncilReport::tr("helper");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportWriter::ReportWriter(Paper& paper, const ReportMaterial& material, const ReportWishes& wishes,
                           const ReportFacts& facts, const PaperLook& look)
    : m_paper(paper), m_material(material), m_wishes(wishes), m_facts(facts), m_look(look),
      m_funder(material.household.person.funderName)
{
}

void ReportWriter::write(const ProfilePart& part)
{
    m_heading = partText(part, m_funder);
    switch (part.part) {
    case ReportPart::Who:
        return who();
    case ReportPart::Period:
        return period();
    case ReportPart::Award:
        return award();
    case ReportPart::Opening:
        return opening();
    case ReportPart::MoneyIn:
        return moneyIn();
    case ReportPart::MoneyOut:
        return moneyOut();
    case ReportPart::Closing:
        return closing();
    case ReportPart::Owed:
        return owed();
    case ReportPart::LeftOver:
        return leftOver();
    case ReportPart::Contribution:
        return contribution();
    case ReportPart::Care:
        return care();
    case ReportPart::Papers:
        return papers();
    case ReportPart::Changes:
        return changes();
    case ReportPart::Declaration:
        return declaration();
    case ReportPart::Lines:
        return lines();
    }
}

void ReportWriter::heading()
{
    if (!m_heading.isEmpty())
        m_paper.blocks.push_back(PaperHeading{2, m_heading});
    m_heading.clear();
}

void ReportWriter::table(const QString& first, const QString& second, const std::vector<Row>& rows,
                         const std::vector<Row>& totals)
{
    if (rows.empty() && totals.empty())
        return;
    heading();
    PaperTable table;
    table.columns = {{first, ColumnAlign::Start}, {second, ColumnAlign::Start}};
    for (const auto& [words, value] : rows)
        table.rows.push_back({words, value});
    for (const auto& [words, value] : totals)
        table.totals.push_back({words, value});
    m_paper.blocks.push_back(table);
}

void ReportWriter::sums(const std::vector<Row>& rows, const std::vector<Row>& totals)
{
    table(CouncilReport::tr("What"), CouncilReport::tr("Amount"), rows, totals);
    if (auto* made = std::get_if<PaperTable>(&m_paper.blocks.back()))
        made->columns.back().align = ColumnAlign::End;
}

void ReportWriter::say(const QString& sentence)
{
    heading();
    m_paper.blocks.push_back(PaperParagraph{sentence, false});
}

void ReportWriter::who()
{
    const Person& person = m_material.household.person;
    std::vector<Row> rows;
    const auto add = [&rows](const QString& words, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({words, value});
    };
    add(CouncilReport::tr("Name"), person.name);
    add(CouncilReport::tr("Address"), person.address.join(u", "_s));
    add(CouncilReport::tr("Report to"), m_funder);
    add(CouncilReport::tr("Reference"), person.funderReference);
    if (person.keptBy != KeptBy::Self)
        add(CouncilReport::tr("Who looks after the money"),
            person.keeperName.isEmpty()
                ? keeperText(person.keptBy)
                : CouncilReport::tr("%1, %2").arg(person.keeperName, keeperText(person.keptBy)));
    QStringList books;
    for (const PeriodBook& book : m_facts.account.books) {
        const QString kind = accountKindText(book.account.kind);
        books.append(book.account.name.isEmpty() || book.account.name == kind
                         ? kind
                         : CouncilReport::tr("%1 (%2)").arg(book.account.name, kind));
    }
    add(CouncilReport::tr("The money is kept in"), books.join(u", "_s));
    table(CouncilReport::tr("About"), CouncilReport::tr("Answer"), rows);
}

void ReportWriter::period()
{
    std::vector<Row> rows{{CouncilReport::tr("First day"), together(toText(m_wishes.period.from))},
                          {CouncilReport::tr("Last day"), together(toText(m_wishes.period.to))},
                          {CouncilReport::tr("How often"), rhythmText(m_wishes.profile.rhythm)}};
    if (m_wishes.madeOn.isValid())
        rows.push_back({CouncilReport::tr("Written on"), together(toText(m_wishes.madeOn))});
    if (m_facts.last)
        rows.push_back(
            {CouncilReport::tr("The last report was up to"), together(toText(m_facts.last->period.to))});
    table(CouncilReport::tr("Days"), CouncilReport::tr("Answer"), rows);
}

void ReportWriter::award()
{
    for (const AwardCheck& check : m_facts.account.awards) {
        const Award& award = check.award;
        std::vector<Row> rows{{CouncilReport::tr("Each week, from %1").arg(together(toText(award.from))),
                               toText(award.weekly)}};
        if (!award.weeklyContribution.isZero())
            rows.push_back(
                {award.isPaidGross
                     ? CouncilReport::tr("Of that the person's part each week, asked for separately")
                     : CouncilReport::tr("Of that the person's part each week, paid in"),
                 toText(award.weeklyContribution)});
        if (!award.ringFenced.isZero())
            rows.push_back({award.ringFencedFor.isEmpty()
                                ? CouncilReport::tr("For one thing only")
                                : CouncilReport::tr("Only for: %1").arg(award.ringFencedFor),
                            toText(award.ringFenced)});
        rows.push_back({CouncilReport::tr("To come within these days, %n payment(s)", nullptr,
                                          static_cast<int>(check.days.size())),
                        toText(check.expected)});
        sums(rows);
        std::get<PaperTable>(m_paper.blocks.back()).caption = award.name;
    }
}

void ReportWriter::opening()
{
    const auto& books = m_facts.account.books;
    std::vector<Row> rows;
    if (books.size() > 1) {
        for (const PeriodBook& book : books)
            rows.push_back({book.account.name, toText(book.sums.opening)});
    }
    sums(rows, {{CouncilReport::tr("There on the morning of %1").arg(together(toText(m_wishes.period.from))),
                 toText(m_facts.account.sums.opening)}});
    if (m_facts.opensAsLastClosed)
        say(*m_facts.opensAsLastClosed
                ? CouncilReport::tr("That is what the last report ended with.")
                : CouncilReport::tr("The last report ended with %1. Something of those days was written down "
                                    "or changed since.")
                      .arg(toText(m_facts.last->closing)));
}

void ReportWriter::moneyIn()
{
    std::vector<Row> rows;
    for (const CategorySum& sum : m_facts.account.sums.in)
        rows.push_back({categoryText(sum.category, m_funder), toText(sum.amount)});
    if (!rows.empty())
        sums(rows, {{CouncilReport::tr("All money in"), toText(m_facts.account.sums.totalIn)}});
}

void ReportWriter::moneyOut()
{
    std::vector<Row> rows;
    for (const CategorySum& sum : m_facts.account.sums.out)
        rows.push_back({categoryText(sum.category, m_funder), toText(sum.amount)});
    if (!rows.empty())
        sums(rows, {{CouncilReport::tr("All money out"), toText(m_facts.account.sums.totalOut)}});
    if (m_facts.account.spentBy.size() > 1) {
        std::vector<Row> purses;
        for (const FunderSum& sum : m_facts.account.spentBy)
            purses.push_back({funderText(sum.funder), toText(sum.amount)});
        sums(purses, {{CouncilReport::tr("All money out"), toText(m_facts.account.sums.totalOut)}});
        std::get<PaperTable>(m_paper.blocks.back()).caption = CouncilReport::tr("Whose money it was");
    }
}

void ReportWriter::closing()
{
    const AccountSums& all = m_facts.account.sums;
    std::vector<Row> rows{{CouncilReport::tr("There at the beginning"), toText(all.opening)},
                          {CouncilReport::tr("And all money in"), toText(all.totalIn)},
                          {CouncilReport::tr("Less all money out"), toText(-all.totalOut)}};
    if (!all.moved.amount.isZero())
        rows.push_back({CouncilReport::tr("Moved to or from other accounts"), toText(all.moved.amount)});
    if (!all.notSaid.amount.isZero())
        rows.push_back({CouncilReport::tr("Not said yet what it was for"), toText(all.notSaid.amount)});
    sums(rows, {{CouncilReport::tr("There at the end"), toText(all.closing)}});
    for (const PeriodBook& book : m_facts.account.books) {
        if (!book.bank)
            continue;
        std::vector<Row> beside{
            {CouncilReport::tr("The bank says, on %1").arg(together(toText(book.bank->bank.date))),
             toText(book.bank->bank.balance)}};
        if (!book.bank->uncleared.isZero())
            beside.push_back({CouncilReport::tr("Not on its statement yet"), toText(book.bank->uncleared)});
        beside.push_back({CouncilReport::tr("Written down for that day"), toText(book.bank->written)});
        sums(beside, {{CouncilReport::tr("Difference"), toText(book.bank->difference())}});
        std::get<PaperTable>(m_paper.blocks.back()).caption = book.account.name;
    }
}

void ReportWriter::owed()
{
    const OwedAtEnd& owed = m_facts.account.owed;
    std::vector<Row> rows;
    if (m_wishes.shared.level == ShareLevel::Totals) {
        if (!owed.unpaidBills.isZero())
            rows.push_back({CouncilReport::tr("Bills not paid yet"), toText(owed.unpaidBills)});
    } else {
        for (const UnpaidBill& unpaid : owed.bills) {
            const QString name = unpaid.bill.number.isEmpty() ? toText(unpaid.bill.date) : unpaid.bill.number;
            rows.push_back(
                {CouncilReport::tr("Bill %1 from %2").arg(name, unpaid.bill.provider), toText(unpaid.left)});
        }
    }
    for (const OwedSum& sum : owed.others)
        rows.push_back({owedText(sum.kind), toText(sum.amount)});
    if (m_wishes.shared.level == ShareLevel::Totals && !owed.creditsDue.isZero())
        rows.push_back(
            {CouncilReport::tr("Less credits that providers have agreed"), toText(-owed.creditsDue)});
    if (m_wishes.shared.level != ShareLevel::Totals) {
        for (const AccountBill& bill : owed.credits) {
            const QString name = bill.number.isEmpty() ? toText(bill.date) : bill.number;
            rows.push_back({CouncilReport::tr("Less what %1 agreed to give back of bill %2, not here yet")
                                .arg(bill.provider, name),
                            toText(-bill.creditDue)});
        }
    }
    if (rows.empty())
        return;
    sums(rows, {{CouncilReport::tr("All that is owed"), toText(owed.total())}});
    if (!owed.inQuestion.isZero())
        say(CouncilReport::tr("Of that, %1 is in question with the provider.").arg(toText(owed.inQuestion)));
}

void ReportWriter::leftOver()
{
    if (m_facts.account.awards.empty())
        return;
    const Surplus& surplus = m_facts.account.surplus;
    std::vector<Row> rows{{CouncilReport::tr("There at the end"), toText(surplus.held)}};
    if (!surplus.bankDiffersBy.isZero())
        rows.push_back({CouncilReport::tr("What the bank says beside it"), toText(surplus.bankDiffersBy)});
    if (!surplus.owed.isZero())
        rows.push_back({CouncilReport::tr("Less what is owed"), toText(-surplus.owed)});
    const bool isAllowanceKnown = surplus.weeksAllowed > 0;
    if (isAllowanceKnown)
        rows.push_back({CouncilReport::tr("Less %n week(s) that may be kept", nullptr, surplus.weeksAllowed),
                        toText(-surplus.allowed)});
    if (!surplus.ringFenced.isZero())
        rows.push_back({CouncilReport::tr("Less money for one thing only"), toText(-surplus.ringFenced)});
    if (!isAllowanceKnown) {
        // A sum without what may be kept would look like money to give back.
        sums(rows, {{CouncilReport::tr("There after that"), toText(surplus.amount())}});
        say(CouncilReport::tr(
            "How many weeks of money may be kept is not written down. So this is not what is left "
            "over."));
        return sayRepaid();
    }
    sums(rows, {{CouncilReport::tr("Left over"), toText(surplus.amount())}});
    if (!surplus.amount().isZero() && !surplus.yourShare().isZero())
        say(CouncilReport::tr("Of that, %1 comes from the person's own contribution.")
                .arg(toText(surplus.yourShare())));
    sayRepaid();
}

void ReportWriter::sayRepaid()
{
    if (!m_facts.account.repaid.isZero())
        say(CouncilReport::tr("%1 was paid back within these days.").arg(toText(m_facts.account.repaid)));
}

void ReportWriter::contribution()
{
    const ContributionCheck& check = m_facts.account.contribution;
    std::vector<Row> rows;
    if (!check.due.isZero() || !check.paid.isZero()) {
        rows.push_back({CouncilReport::tr("To be paid in within these days"), toText(check.due)});
        rows.push_back({CouncilReport::tr("Paid in"), toText(check.paid)});
        if (!check.paidAhead().isZero())
            rows.push_back({CouncilReport::tr("Paid ahead"), toText(check.paidAhead())});
        sums(rows, {{CouncilReport::tr("Still to be paid in"), toText(check.arrears())}});
    }
    if (!check.askedSeparately.isZero())
        say(CouncilReport::tr("%1 is asked for separately and does not go through this account.")
                .arg(toText(check.askedSeparately)));
}

} // namespace daybook
