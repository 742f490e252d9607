#include "ui/widgets/time_entry.h"

#include "core/base/uk_time.h"

namespace daybook {

TimeEntry::TimeEntry(const QString& label, QWidget* parent) : TextField(label, parent)
{
    setLetters(10);
    connect(this, &TextField::textEdited, this, [this] {
        const auto read = time();
        setUnderstood(read ? tr("That is %1.").arg(toText(*read)) : QString());
        Q_EMIT timeChanged();
    });
}

std::optional<QTime> TimeEntry::time() const
{
    return parseUkTime(text());
}

void TimeEntry::setTime(QTime time)
{
    setText(toText(time));
    setUnderstood({});
}

bool TimeEntry::check()
{
    if (time())
        return true;
    setProblem(text().trimmed().isEmpty() ? tr("please type a time, for example 8.30 am.")
                                          : tr("we could not read this as a time. Type it like 8.30 am."));
    return false;
}

MoneyEntry::MoneyEntry(const QString& label, QWidget* parent) : TextField(label, parent)
{
    setLetters(12);
    connect(this, &TextField::textEdited, this, [this] {
        const auto read = amount();
        setUnderstood(read ? tr("That is %1.").arg(toText(*read)) : QString());
        Q_EMIT amountChanged();
    });
}

std::optional<Money> MoneyEntry::amount() const
{
    return parseMoney(text());
}

void MoneyEntry::setAmount(Money amount)
{
    setText(toText(amount));
    setUnderstood({});
}

bool MoneyEntry::check()
{
    if (amount())
        return true;
    setProblem(text().trimmed().isEmpty() ? tr("please type an amount, for example £12.50.")
                                          : tr("we could not read this as an amount. Type it like £12.50."));
    return false;
}

} // namespace daybook
