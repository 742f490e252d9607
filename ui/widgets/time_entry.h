#pragma once

#include "core/base/money.h"
#include "ui/widgets/text_field.h"

#include <QTime>

#include <optional>

namespace daybook {

/// A time of day typed in any usual way ("8", "8.30", "0830", "8:30pm"), repeated back in full.
class TimeEntry : public TextField
{
    Q_OBJECT
public:
    explicit TimeEntry(const QString& label, QWidget* parent = nullptr);
    /// nullopt when empty or not understood.
    std::optional<QTime> time() const;
    void setTime(QTime time);
    /// Says at the field what is the matter when the text is no time; true when it is one.
    bool check();

Q_SIGNALS:
    void timeChanged();
};

/// An amount typed in any usual way ("12.5", "£12"), repeated back in full.
class MoneyEntry : public TextField
{
    Q_OBJECT
public:
    explicit MoneyEntry(const QString& label, QWidget* parent = nullptr);
    std::optional<Money> amount() const;
    void setAmount(Money amount);
    bool check();

Q_SIGNALS:
    void amountChanged();
};

} // namespace daybook
