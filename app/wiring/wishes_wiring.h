#pragma once

#include "core/base/uk_date.h"
#include "core/care/wishes.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class CarePage;
class DaybookFile;
class Frame;
class QuestionPage;
class WishesPage;

/// What matters to the person, and how the care comes: each answer saved is one change.
class WishesWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    WishesWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showWishes();
    void showCare();

Q_SIGNALS:
    /// The visits behind a bar: of those days, of the planned visit of that name; empty = all.
    void visitsWanted(const daybook::BillingPeriod& days, const QString& visit);

private:
    void refresh();
    void fillCare();
    QStringList factsOfMonth() const;
    void turn(int months);
    void print();
    void askTime(const WantedTime& time);
    void askGoal(const Goal& goal);
    void askHelp(const UnpaidHelp& help);
    void askCarers();
    int mostCarers() const;
    void close(const QuestionPage* page);

    DaybookFile& m_file;
    Frame& m_frame;
    BillingPeriod m_month;
    QPointer<WishesPage> m_wishes;
    QPointer<CarePage> m_care;
};

} // namespace daybook
