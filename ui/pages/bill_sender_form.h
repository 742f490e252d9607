#pragma once

#include "core/bill/bill.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;

/// From whom a bill is, which days it covers, and its number.
class BillSenderForm : public QWidget
{
    Q_OBJECT
public:
    explicit BillSenderForm(QDate today, QWidget* parent = nullptr);
    void setProviders(const QStringList& names);

    /// A bill with sender, period and number; nullopt when something is missing: then the field says so and
    /// has the focus.
    std::optional<Bill> bill();
    QString provider() const;
    /// What an earlier bill() gave; a provider that is not among the choices is typed.
    void setBill(const QString& provider, const BillingPeriod& period, const QString& number);
    bool isTouched() const { return m_touched; }
    void focusFirst();

private:
    ChoiceList* m_who;
    TextField* m_other;
    DateEntry* m_from;
    DateEntry* m_to;
    TextField* m_number;
    QStringList m_names;
    bool m_touched{false};
};

} // namespace daybook
