#pragma once

#include "core/money/budget.h"
#include "ui/pages/entry_questions.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class AccountPage;
class DaybookFile;
class Frame;
class QuestionPage;
struct Snapshot;

/// Joins the page of money in and out, and its questions, to the open daybook.
class AccountWiring : public QObject
{
    Q_OBJECT
public:
    AccountWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showAccount();

private:
    void refresh();
    void askAccount();
    void askEntry(const AccountEntry& entry, MoneyDirection direction);
    void askAward();
    void askBank();
    void save(const AccountEntry& entry);
    void removeEntry(const AccountEntry& entry);
    void close(QuestionPage* questions);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<AccountPage> m_page;
};

/// Where the money stands on the day of the snapshot.
Budget budgetOf(const Snapshot& snapshot);
/// Bills that are not replaced by another and not wholly paid, newest first.
std::vector<BillToPay> billsToPay(const Snapshot& snapshot);
/// For each account the bank has spoken of: whether it agrees, and which payments it has not shown yet.
QStringList bankSentences(const CareMoney& money, QDate today);

} // namespace daybook
