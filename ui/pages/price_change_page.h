#pragma once

#include "ui/widgets/page.h"

#include <QDate>
#include <QStringList>

namespace daybook {

class DateEntry;
class Words;

/// "Has the price changed?": what is charged beside what was agreed, what it would come to, and what to do
/// about it.
class PriceChangePage : public Page
{
    Q_OBJECT
public:
    struct Facts
    {
        QString sentence{};
        QStringList prices{};
        QString effect{}; ///< on the money to the end of its year, in one sentence
        QDate firstDay{};
        QDate today{};
        bool isPlain{true}; ///< which price it is can be told; else the questions about prices open
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    explicit PriceChangePage(const Facts& facts, QWidget* parent = nullptr);
    void setEffect(const QString& sentence);

Q_SIGNALS:
    /// What it comes to is wanted for a new price from that day on.
    void dayChosen(QDate from);
    /// The new price was agreed, from that day on.
    void acceptRequested(QDate from);
    /// The provider is to be asked about it.
    void askRequested();
    /// A picture or PDF of the letter that told of the new price is to be kept with that day.
    void letterRequested(QDate day);

private:
    DateEntry* m_from;
    Words* m_effect;
};

} // namespace daybook
