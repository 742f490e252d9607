#include "ui/pages/time_of_day_prices.h"

#include "core/base/uk_time.h"
#include "ui/pages/price_fields.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/time_entry.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 4;
constexpr int minutesOfDay = 24 * 60;

/// Whether a visit may begin in both; a time that ends before it starts goes on to the next morning.
bool overlap(const TimeOfDayPrice& a, const TimeOfDayPrice& b)
{
    const auto holds = [](const TimeOfDayPrice& window, QTime time) {
        const int length = (minuteOfDay(window.to) - minuteOfDay(window.from) + minutesOfDay) % minutesOfDay;
        const int after = (minuteOfDay(time) - minuteOfDay(window.from) + minutesOfDay) % minutesOfDay;
        return after < length;
    };
    return holds(a, b.from) || holds(b, a.from);
}

} // namespace

TimeOfDayPrices::TimeOfDayPrices(QWidget* parent)
    : QWidget(parent), m_column(columnIn(this)), m_another(new Button(tr("Another time of day")))
{
    m_another->setObjectName(u"anotherTime"_s);
    m_column->addWidget(m_another, 0, Qt::AlignLeading);
    connect(m_another, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().from->focusField();
    });
    addRow();
}

void TimeOfDayPrices::addRow()
{
    const bool isFirst = m_rows.empty();
    Row row{new TimeEntry(isFirst ? tr("From") : tr("And from")), new TimeEntry(tr("Until")),
            new PriceFields};
    row.from->setObjectName(u"windowFrom-%1"_s.arg(m_rows.size()));
    row.to->setObjectName(u"windowTo-%1"_s.arg(m_rows.size()));
    row.price->setObjectName(u"windowPrice-%1"_s.arg(m_rows.size()));
    int place = m_column->indexOf(m_another);
    for (QWidget* widget : std::initializer_list<QWidget*>{row.from, row.to, row.price})
        m_column->insertWidget(place++, widget);
    m_rows.push_back(row);
    m_another->setVisible(m_rows.size() < mostRows);
}

void TimeOfDayPrices::setPrices(const std::vector<TimeOfDayPrice>& prices)
{
    while (m_rows.size() < prices.size())
        addRow();
    for (std::size_t i = 0; i < prices.size(); ++i) {
        m_rows[i].from->setTime(prices[i].from);
        m_rows[i].to->setTime(prices[i].to);
        m_rows[i].price->setPrice(prices[i].price);
    }
}

bool TimeOfDayPrices::isEmpty(const Row& row) const
{
    return row.from->text().trimmed().isEmpty() && row.to->text().trimmed().isEmpty() && row.price->isEmpty();
}

std::vector<TimeOfDayPrice> TimeOfDayPrices::prices() const
{
    std::vector<TimeOfDayPrice> prices;
    for (const Row& row : m_rows) {
        if (row.from->time() && row.to->time())
            prices.push_back({*row.from->time(), *row.to->time(), row.price->price()});
    }
    std::ranges::stable_sort(prices, {}, &TimeOfDayPrice::from);
    return prices;
}

QString TimeOfDayPrices::check()
{
    for (const Row& row : m_rows) {
        if (&row != &m_rows.front() && isEmpty(row)) {
            row.from->setProblem({});
            row.to->setProblem({});
            continue;
        }
        const bool fromIsFine = row.from->check();
        const bool toIsFine = row.to->check();
        if (!fromIsFine || !toIsFine)
            return tr("Write both times, for example 6 pm and 7 am.");
        if (*row.from->time() == *row.to->time()) {
            row.to->setProblem(tr("This is the same time."));
            return tr("Both times are the same. Please check them.");
        }
        if (const QString problem = row.price->problem(); !problem.isEmpty())
            return problem;
    }
    const std::vector<TimeOfDayPrice> all = prices();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            if (overlap(all[i], all[k]))
                return tr("%1 to %2 and %3 to %4 overlap, so two prices would count at once. Please check "
                          "the "
                          "times.")
                    .arg(toText(all[i].from), toText(all[i].to), toText(all[k].from), toText(all[k].to));
        }
    }
    return {};
}

} // namespace daybook
