#pragma once

#include "core/care/tariff.h"
#include "core/check/finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

struct LinePart
{
    FindingKind kind{FindingKind::Agreed};
    Money pence{};
    friend bool operator==(const LinePart&, const LinePart&) = default;
};

/// One line of a bill, explained: the parts add up to the printed amount.
struct CheckedLine
{
    int row{};
    Money amount{};
    Money due{};
    std::vector<LinePart> parts{};
    QStringList visits{}; ///< "2024-05-03 08:00 personal care", one for each carer
    Payer payer{Payer::DirectPayment};
    friend bool operator==(const CheckedLine&, const CheckedLine&) = default;
};

/// total = agreed + query + toCheck + credited − underbilled, always.
struct CheckedBill
{
    QString file{};
    QString number{};
    QString provider{};
    BillingPeriod period{};
    std::optional<QString> supersededBy{}; ///< file of the bill that replaces this one
    Money total{};
    Money agreed{};
    Money query{};
    Money toCheck{};
    Money credited{};
    Money inTheirFavour{};
    Money own{};      ///< what of the total is paid from the person's own money; the rest is direct payment
    Money ownQuery{}; ///< what of that is asked about
    std::vector<CheckedLine> lines{};
    /// What can be paid now: all but what is asked about. Charges that only cannot be confirmed are not held
    /// back.
    Money notInQuestion() const { return total - query; }
    friend bool operator==(const CheckedBill&, const CheckedBill&) = default;
};

/// A question the person had asked, and the credit that settled it.
struct ResolvedQuestion
{
    Answer answer{};    ///< as it stands now: resolved, and what was given back
    Finding question{}; ///< as it was asked
    QString file{};  ///< of the credit
    int row{};
    friend bool operator==(const ResolvedQuestion&, const ResolvedQuestion&) = default;
};

struct Coverage
{
    int billedVisits{};
    int recorded{};
    int notRecorded{};
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// The result of a check. Deterministic: depends on nothing but the household.
struct Report
{
    std::vector<CheckedBill> bills{};
    std::vector<Finding> findings{};
    std::vector<ResolvedQuestion> resolved{}; ///< asked about before, given back since: no finding any more
    Coverage coverage{};
    QStringList importNotes{};
    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace daybook
