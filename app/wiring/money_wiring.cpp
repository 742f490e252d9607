#include "app/wiring/money_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/paper_delivery.h"
#include "core/papers/monthly_statement.h"
#include "ui/pages/money_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>
#include <set>

namespace daybook {

namespace {

/// A daybook of a century, or a date mistyped by one, still gives a list that can be read.
constexpr std::size_t mostMonths = 600;

} // namespace

std::vector<BillingPeriod> monthsWithContent(const Snapshot& snapshot)
{
    std::set<QDate> starts;
    const auto add = [&](QDate day) {
        if (day.isValid())
            starts.insert(monthOf(day).from);
    };
    if (snapshot.isOpen)
        add(snapshot.today);
    for (const Visit& visit : snapshot.household.visits)
        add(visit.date);
    for (const Bill& bill : snapshot.household.bills) {
        if (!bill.period.isValid())
            continue;
        for (QDate day = monthOf(bill.period.from).from; day <= bill.period.to && starts.size() < mostMonths;
             day = day.addMonths(1))
            add(day);
    }
    std::vector<BillingPeriod> months;
    for (auto start = starts.rbegin(); start != starts.rend() && months.size() < mostMonths; ++start)
        months.push_back(monthOf(*start));
    return months;
}

BillingPeriod monthToStartWith(const Snapshot& snapshot)
{
    const auto months = monthsWithContent(snapshot);
    const auto& bills = snapshot.household.bills;
    const auto at = std::find_if(months.begin(), months.end(), [&](const BillingPeriod& month) {
        return std::any_of(bills.begin(), bills.end(), [&](const Bill& bill) {
            return bill.period.isValid() && bill.period.overlaps(month);
        });
    });
    if (at != months.end())
        return *at;
    return months.empty() ? BillingPeriod{} : months.front();
}

MoneyWiring::MoneyWiring(MoneyPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &MoneyPage::printRequested, this, &MoneyWiring::print);
    connect(page, &MoneyPage::visitsRequested, this,
            [this](const BillingPeriod& days) { Q_EMIT visitsWanted(days, {}); });
    connect(page, &MoneyPage::earlierRequested, this, [this] { turn(1); });
    connect(page, &MoneyPage::laterRequested, this, [this] { turn(-1); });
    connect(&file, &DaybookFile::closed, this, [this] { m_month = {}; });
    connect(&file, &DaybookFile::opened, this, [this] {
        m_month = {};
        refresh();
    });
    connect(&file, &DaybookFile::snapshotChanged, this, &MoneyWiring::refresh);
    refresh();
}

void MoneyWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    const auto months = monthsWithContent(*snapshot);
    if (months.empty())
        return;
    auto at = std::find(months.begin(), months.end(), m_month);
    if (at == months.end()) {
        at = std::find(months.begin(), months.end(), monthToStartWith(*snapshot));
        m_month = *at;
    }
    m_page->setMonth(m_month, hoursByWeek(snapshot->household, snapshot->report, m_month),
                     monthSums(snapshot->household, snapshot->report, m_month), at + 1 != months.end(),
                     at != months.begin());
}

void MoneyWiring::print()
{
    const auto snapshot = m_file.snapshot();
    const Paper paper = carePaper(m_page->title(), snapshot->household.person.name, {}, {m_page->picture()});
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

void MoneyWiring::turn(int months)
{
    const auto all = monthsWithContent(*m_file.snapshot());
    const auto at = std::find(all.begin(), all.end(), m_month);
    if (at == all.end())
        return;
    const auto to = (at - all.begin()) + months;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(all.size()))
        return;
    m_month = all[static_cast<std::size_t>(to)];
    refresh();
    m_page->focusHeading();
}

} // namespace daybook
