#pragma once

#include "core/check/household.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// "Mrs Green agreed on Thu 2 May 2024: “these would be free”. For 6 to 9 May 2024, every service. Nothing is
/// due."
QString promiseText(const Promise& promise);

/// What a provider agreed beyond the terms: the list, each to be changed or taken away.
class PromisesPage : public Page
{
    Q_OBJECT
public:
    explicit PromisesPage(QWidget* parent = nullptr);
    void setPromises(std::vector<Promise> promises, bool mayChange);

Q_SIGNALS:
    void addRequested();
    void changeRequested(const daybook::Promise& promise);
    void removeRequested(const daybook::Promise& promise);

private:
    void showThem();
    std::vector<Promise> m_promises;
    bool m_mayChange{true};
};

} // namespace daybook
