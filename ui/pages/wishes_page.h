#pragma once

#include "core/care/wishes.h"
#include "ui/widgets/page.h"

namespace daybook {

class Card;
class FlowLayout;

struct WishesFacts
{
    Wishes wishes{};
    int mostCarers{}; ///< 0 = not said
    std::optional<TimeInBed> plannedInBed{};
    QDate today{};
    bool mayChange{true};
    friend bool operator==(const WishesFacts&, const WishesFacts&) = default;
};

/// What matters to the person: times wanted, different carers, goals, and the help of family and friends.
class WishesPage : public Page
{
    Q_OBJECT
public:
    explicit WishesPage(QWidget* parent = nullptr);
    void setFacts(const WishesFacts& facts);

Q_SIGNALS:
    /// A new one when its id is 0.
    void timeWanted(const daybook::WantedTime& time);
    void timeUnwanted(const daybook::WantedTime& time);
    void goalWanted(const daybook::Goal& goal);
    void goalUnwanted(const daybook::Goal& goal);
    void helpEntryWanted(const daybook::UnpaidHelp& help);
    void helpEntryUnwanted(const daybook::UnpaidHelp& help);
    void carersWanted();

private:
    void rebuild();
    void addTimes();
    void addCarers();
    void addGoals();
    void addHelp();
    template <typename Wish>
    void addButtons(Card* card, const QString& key, const QString& about, const Wish& wish,
                    void (WishesPage::*change)(const Wish&), void (WishesPage::*remove)(const Wish&));

    WishesFacts m_facts;
};

} // namespace daybook
