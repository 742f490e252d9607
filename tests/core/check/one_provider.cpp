#include "tests/core/check/one_provider.h"

#include "core/check/billed_days.h"

namespace daybook::test {

OneProvider::OneProvider(Household household)
    : m_household(std::move(household)), m_terms(m_household, m_names)
{
    m_case.household = &m_household;
    m_case.names = &m_names;
    m_case.terms = &m_terms;
    m_case.provider = 0;
    std::vector<int> bills;
    for (std::size_t i = 0; i < m_household.bills.size(); ++i)
        bills.push_back(static_cast<int>(i));
    std::vector<const Visit*> entries;
    for (const Visit& visit : m_household.visits)
        entries.push_back(&visit);
    m_case.visits = daybookVisits(BilledDays(m_household.bills, bills).planned(m_household.rota), entries,
                                  m_names, false);
    for (const int bill : bills) {
        const std::vector<BillLine>& lines = m_household.bills[static_cast<std::size_t>(bill)].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            ExaminedCharge examined;
            examined.charge = chargeOf(lines[line], {bill, static_cast<int>(line)}, m_names);
            examined.charge.order = bill + 1;
            examined.rest = lines[line].amount.pence;
            m_case.charges.push_back(std::move(examined));
        }
    }
}

QString OneProvider::visitOf(std::size_t charge) const
{
    const ExaminedCharge& examined = m_case.charges[charge];
    return examined.isPaired()
               ? m_case.labelOf(m_case.visit(examined.units.front().visit), examined.charge.service)
               : QString();
}

} // namespace daybook::test
