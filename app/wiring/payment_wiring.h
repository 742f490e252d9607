#pragma once

#include "core/money/account.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;
class PaymentPage;
struct PaidBill;
struct Snapshot;

/// What was paid of one bill, kept as entries of the account of care money, so that the account knows them
/// too.
class PaymentWiring : public QObject
{
    Q_OBJECT
public:
    PaymentWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start(const QString& billFile);
    /// On paper: what is paid of that bill now, and what is asked about.
    void showSlip(const QString& billFile);

private:
    void refresh();
    void explain();
    void save(Money amount, QDate day, PaymentMethod method, const QString& account);
    void remove(const AccountEntry& entry);

    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    QPointer<PaymentPage> m_page;
};

/// What was paid of the bill of that file name; nothing when there is no such bill.
PaidBill paidBill(const Snapshot& snapshot, const QString& billFile);
/// "You paid £279.00 of £450.00 …"; empty for a bill that another one replaces.
QString paymentSentence(const Snapshot& snapshot, const QString& billFile);

} // namespace daybook
