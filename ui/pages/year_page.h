#pragma once

#include "core/base/uk_date.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class ChoiceList;
class Words;

/// Keeping a whole year as one folder that opens without Daybook: which year, and what is in it.
class YearPage : public Page
{
    Q_OBJECT
public:
    /// One year that can be kept.
    struct Year
    {
        BillingPeriod days{};
        bool isOver{true};
        QDate keptOn{}; ///< not valid: not kept yet
        QString code{}; ///< the fingerprint of its list of files, as it was then
        friend bool operator==(const Year&, const Year&) = default;
    };
    explicit YearPage(QWidget* parent = nullptr);
    /// The newest first. The year chosen stays chosen.
    void setYears(const std::vector<Year>& years);
    /// So many of so many files are made; none of none: nothing is under way.
    void setProgress(int done, int all);

Q_SIGNALS:
    void yearRequested(const daybook::BillingPeriod& year);

private:
    void showAll();
    void showKept();

    std::vector<Year> m_years;
    bool m_isShown{false};
    bool m_showsAll{false};
    ChoiceList* m_which{};
    Words* m_kept{};
    Words* m_progress{};
    Button* m_keep{};
};

} // namespace daybook
