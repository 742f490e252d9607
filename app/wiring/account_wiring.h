#pragma once

#include "app/wiring/account_facts.h"
#include "core/money/payment_match.h"
#include "core/money/period_account.h"
#include "ui/pages/entry_questions.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class AccountPage;
class DaybookFile;
class Frame;
class BillPaperWiring;
class BudgetPartPage;
class GivenPage;
class MatchPage;
class QuestionPage;
class StatementWiring;
class UnexplainedPage;
struct Snapshot;

/// Joins the page of money in and out, and its questions, to the open daybook.
class AccountWiring : public QObject
{
    Q_OBJECT
public:
    AccountWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showAccount();
    /// What the person is given, what is left over, and what was promised back.
    void showGiven();
    /// The payments of these days that do not say yet what they were for.
    void showUnexplained(const BillingPeriod& days);
    StatementWiring* statements() const { return m_statements; }

private:
    void refresh();
    void askAccount();
    void askEntry(const AccountEntry& entry, MoneyDirection direction);
    void showPart(BudgetPart part);
    void fillPart();
    void showMatches();
    void explain(const AccountEntry& entry);
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
    BillPaperWiring* m_papers;
    QPointer<AccountPage> m_page;
    QPointer<GivenPage> m_given;
    QPointer<BudgetPartPage> m_partPage;
    BudgetPart m_part{};
    QPointer<MatchPage> m_matches;
    QPointer<UnexplainedPage> m_unexplained;
    BillingPeriod m_unexplainedDays;
};

} // namespace daybook
