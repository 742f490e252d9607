#pragma once

#include "core/money/period_account.h"
#include "core/papers/council_report.h"
#include "core/papers/promised_credits.h"
#include "ui/models/budget_parts.h"
#include "ui/pages/entry_questions.h"

#include <QStringList>

#include <vector>

namespace daybook {

struct Snapshot;

/// What providers promised to give back in answer to letters, and what of it has come.
std::vector<PromisedCredit> promisedCredits(const Snapshot& snapshot);
/// Bills that are not replaced by another, with what is asked about and what is the person's own.
std::vector<AccountBill> accountBills(const Snapshot& snapshot);
/// What the budget of that day is made of, beside the entries.
BudgetSources budgetSources(const Snapshot& snapshot);
/// Where the money stands on the day of the snapshot.
Budget budgetOf(const Snapshot& snapshot);
/// What a report to the council and papers about payments are made from. Points into the snapshot.
ReportMaterial reportMaterial(const Snapshot& snapshot);
/// Bills that are not replaced by another and not wholly paid, newest first.
std::vector<BillToPay> billsToPay(const Snapshot& snapshot);
/// For each account the bank has spoken of: whether it agrees, and which payments it has not shown yet.
QStringList bankSentences(const CareMoney& money, QDate today);

} // namespace daybook
