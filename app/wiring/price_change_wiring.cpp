#include "app/wiring/price_change_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/bill_paper_wiring.h"
#include "core/check/visit_costs.h"
#include "core/papers/letter_frame.h"
#include "ui/models/price_rise.h"
#include "ui/pages/people_page.h"
#include "ui/pages/price_change_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

namespace {

const Agreement* agreementOf(const Household& household, const QString& provider)
{
    if (const Provider* known = providerNamed(household, provider))
        return agreementWith(household.agreements, *known);
    const auto named = std::ranges::find(household.agreements, provider, &Agreement::provider);
    return named == household.agreements.end() ? nullptr : &*named;
}

} // namespace

QHash<QString, QString> priceChangeSentences(const Snapshot& snapshot)
{
    QHash<QString, QString> sentences;
    for (const PriceChange& change : priceChanges(snapshot.report))
        sentences.insert(change.findingIds.front(), priceChangeSentence(change));
    return sentences;
}

QString priceChangeEffect(const Snapshot& snapshot, const PriceChange& change, QDate from)
{
    const QDate end = planOn(snapshot.money, snapshot.today).to;
    const BillingPeriod ahead{std::max(from, snapshot.today.addDays(1)), end};
    const Agreement* agreed = agreementOf(snapshot.household, change.provider);
    const auto changed = agreed ? withChargedPrices(*agreed, change, from) : std::nullopt;
    if (!changed || !ahead.isValid())
        return PriceChangeWiring::tr(
            "What it comes to over the year can be said when the new price is written down.");
    Household household = snapshot.household;
    household.agreements[static_cast<std::size_t>(agreed - snapshot.household.agreements.data())] = *changed;
    const Money before = plannedCosts(snapshot.household, ahead).cost;
    const Money after = plannedCosts(household, ahead).cost;
    if (snapshot.money.accounts.empty())
        return PriceChangeWiring::tr("With the new price the visits planned until %1 come to %2 more: %3, "
                                     "not %4.")
            .arg(toText(end), toText(after - before), toText(after), toText(before));
    const Money left = budgetOf(snapshot).leftAtEnd;
    return PriceChangeWiring::tr("With the new price the visits planned until %1 come to %2 more, so that %3 "
                                 "would be left at the end, not %4.")
        .arg(toText(end), toText(after - before), toText(left - (after - before)), toText(left));
}

PriceChangeWiring::PriceChangeWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_papers(new BillPaperWiring(file, frame, this))
{
}

void PriceChangeWiring::start(const QString& findingId)
{
    const auto snapshot = m_file.snapshot();
    const std::vector<PriceChange> changes = priceChanges(snapshot->report);
    const auto change = std::ranges::find_if(
        changes, [&](const PriceChange& each) { return each.findingIds.contains(findingId); });
    if (change == changes.end())
        return;
    const Agreement* agreed = agreementOf(snapshot->household, change->provider);
    PriceChangePage::Facts facts;
    facts.sentence = priceChangeSentence(*change);
    facts.prices = pricesInWords(*change);
    facts.effect = priceChangeEffect(*snapshot, *change, change->firstDay);
    facts.firstDay = change->firstDay;
    facts.today = m_file.today();
    facts.isPlain = agreed && withChargedPrices(*agreed, *change, change->firstDay).has_value();
    m_page = new PriceChangePage(facts);
    connect(m_page, &PriceChangePage::dayChosen, this, [this, change = *change](QDate from) {
        m_page->setEffect(priceChangeEffect(*m_file.snapshot(), change, from));
    });
    connect(m_page, &PriceChangePage::acceptRequested, this,
            [this, change = *change](QDate from) { accept(change, from); });
    connect(m_page, &PriceChangePage::askRequested, this, [this, change = *change] { ask(change); });
    connect(m_page, &PriceChangePage::letterRequested, m_papers, &BillPaperWiring::showDay);
    m_frame.pushSubPage(m_page);
}

void PriceChangeWiring::close()
{
    if (m_frame.visiblePage() == m_page)
        m_frame.popSubPage();
}

void PriceChangeWiring::accept(const PriceChange& change, QDate from)
{
    const auto snapshot = m_file.snapshot();
    const Agreement* agreed = agreementOf(snapshot->household, change.provider);
    const auto changed = agreed ? withChargedPrices(*agreed, change, from) : std::nullopt;
    close();
    if (!changed) {
        Q_EMIT newPriceWanted(change.provider, agreed ? servicePricedOn(*agreed, change, from) : QString());
        return;
    }
    m_file.change(tr("New price agreed with %1 from %2").arg(change.provider, toText(from)),
                  [agreement = *changed](Changes& changes) { changes.updateAgreement(agreement); });
}

void PriceChangeWiring::ask(const PriceChange& change)
{
    std::vector<Answer> answers;
    for (const Finding& finding : m_file.snapshot()->report.findings) {
        if (change.findingIds.contains(finding.id))
            answers.push_back({finding.id, AnswerKind::Dispute, finding.pence, {}, m_file.now()});
    }
    close();
    m_file.change(tr("The price of %1 from %2: ask about this").arg(change.provider, toText(change.firstDay)),
                  [answers](Changes& changes) {
                      for (const Answer& answer : answers)
                          changes.setAnswer(answer);
                  });
}

} // namespace daybook
