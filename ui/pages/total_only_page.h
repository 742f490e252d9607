#pragma once

#include "core/bill/bill.h"
#include "ui/widgets/page.h"

#include <QStringList>

namespace daybook {

class BillSenderForm;
class MoneyEntry;

/// A bill of which only the total is typed: one amount for one period.
class TotalOnlyPage : public Page
{
    Q_OBJECT
public:
    explicit TotalOnlyPage(QDate today, QWidget* parent = nullptr);
    void setProviders(const QStringList& names);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    void billTyped(const daybook::Bill& bill);

private:
    void finish();
    BillSenderForm* m_sender;
    MoneyEntry* m_total;
    bool m_finished{false};
};

} // namespace daybook
