#pragma once

#include "core/papers/ways_paper.h"
#include "ui/widgets/page.h"

#include <optional>
#include <vector>

namespace daybook {

/// "What if I did it another way?": what each way comes to, in the order in which they were written down.
/// Nothing is chosen here, and nothing is put in the order of its price.
class WaysPage : public Page
{
    Q_OBJECT
public:
    explicit WaysPage(QWidget* parent = nullptr);
    void setWays(const std::vector<CareWay>& ways, const std::optional<CostNow>& now, bool mayChange);

Q_SIGNALS:
    void addRequested();
    /// Counted from 0.
    void changeRequested(int way);
    void removeRequested(int way);
    void printRequested();

private:
    std::vector<CareWay> m_ways;
    std::optional<CostNow> m_now;
    bool m_mayChange{false};
    bool m_isShown{false};
};

} // namespace daybook
