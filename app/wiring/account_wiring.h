#pragma once

#include "core/money/payment_match.h"
#include "core/money/period_account.h"
#include "core/papers/promised_credits.h"
#include "ui/pages/entry_questions.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class AccountPage;
class DaybookFile;
class Frame;
class GivenPage;
class MatchPage;
class QuestionPage;
class StatementWiring;
struct Snapshot;

/// Joins the page of money in and out, and its questions, to the open daybook.
class AccountWiring : public QObject
{
    Q_OBJECT
public:
    AccountWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showAccount();
    StatementWiring* statements() const { return m_statements; }

private:
    void refresh();
    void askAccount();
    void askEntry(const AccountEntry& entry, MoneyDirection direction);
    void showGiven();
    void showMatches();
    void askAward(const Award& award);
    void askOwed(const OwedSum& sum);
    void askTransfer();
    void askSplit(const AccountEntry& entry);
    void join(const AccountEntry& entry, const std::vector<BillShare>& shares);
    void askBank();
    void save(const AccountEntry& entry);
    void removeEntry(const AccountEntry& entry);
    void close(QuestionPage* questions);

    DaybookFile& m_file;
    Frame& m_frame;
    StatementWiring* m_statements;
    QPointer<AccountPage> m_page;
    QPointer<GivenPage> m_given;
    QPointer<MatchPage> m_matches;
};

/// What providers promised to give back in answer to letters, and what of it has come.
std::vector<PromisedCredit> promisedCredits(const Snapshot& snapshot);
/// Bills that are not replaced by another, with what is asked about and what is the person's own.
std::vector<AccountBill> accountBills(const Snapshot& snapshot);
/// Where the money stands on the day of the snapshot.
Budget budgetOf(const Snapshot& snapshot);
/// Bills that are not replaced by another and not wholly paid, newest first.
std::vector<BillToPay> billsToPay(const Snapshot& snapshot);
/// For each account the bank has spoken of: whether it agrees, and which payments it has not shown yet.
QStringList bankSentences(const CareMoney& money, QDate today);

} // namespace daybook
