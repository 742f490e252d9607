#include "core/check/finding.h"

#include <array>

namespace daybook {

namespace {

struct KindWord
{
    FindingKind kind;
    QStringView word;
    FindingStatus status;
};

constexpr auto query = FindingStatus::Query;
constexpr auto toCheck = FindingStatus::ToCheck;
constexpr auto theirs = FindingStatus::InTheirFavour;
constexpr auto info = FindingStatus::Info;

// In the order of the enumeration.
constexpr std::array kinds{
    KindWord{FindingKind::Arithmetic, u"arithmetic", query},
    KindWord{FindingKind::TotalWrong, u"total_wrong", query},
    KindWord{FindingKind::DuplicateSameBill, u"duplicate_same_bill", query},
    KindWord{FindingKind::DuplicateEarlierBill, u"duplicate_earlier_bill", query},
    KindWord{FindingKind::OutsideAgreement, u"outside_agreement", query},
    KindWord{FindingKind::ExtraNotAgreed, u"extra_not_agreed", query},
    KindWord{FindingKind::VatNotDue, u"vat_not_due", query},
    KindWord{FindingKind::MissedVisit, u"missed_visit", query},
    KindWord{FindingKind::CancelledByProvider, u"cancelled_by_provider", query},
    KindWord{FindingKind::CancelledInTime, u"cancelled_in_time", query},
    KindWord{FindingKind::LateCancelOvercharged, u"late_cancel_overcharged", query},
    KindWord{FindingKind::HospitalOrAway, u"hospital_or_away", query},
    KindWord{FindingKind::NotOnPlanOrLog, u"not_on_plan_or_log", query},
    KindWord{FindingKind::FewerCarers, u"fewer_carers", query},
    KindWord{FindingKind::WrongRate, u"wrong_rate", query},
    KindWord{FindingKind::PremiumNotDue, u"premium_not_due", query},
    KindWord{FindingKind::ShortVisit, u"short_visit", query},
    KindWord{FindingKind::RoundedUp, u"rounded_up", query},
    KindWord{FindingKind::TimeOverbilled, u"time_overbilled", query},
    KindWord{FindingKind::LumpTooHigh, u"lump_too_high", query},
    KindWord{FindingKind::NotRecorded, u"not_recorded", toCheck},
    KindWord{FindingKind::NoTerm, u"no_term", toCheck},
    KindWord{FindingKind::CannotRead, u"cannot_read", toCheck},
    KindWord{FindingKind::Credited, u"credited", info},
    KindWord{FindingKind::NotBilled, u"not_billed", theirs},
    KindWord{FindingKind::Underbilled, u"underbilled", theirs},
    KindWord{FindingKind::LateVisit, u"late_visit", info},
    KindWord{FindingKind::DifferentCarer, u"different_carer", info},
    KindWord{FindingKind::ShortButBooked, u"short_but_booked", info},
    KindWord{FindingKind::CreditUnmatched, u"credit_unmatched", info},
    KindWord{FindingKind::Agreed, u"agreed", info},
};

const KindWord& wordOf(FindingKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

} // namespace

QString keyword(FindingKind kind)
{
    return wordOf(kind).word.toString();
}

QStringView keywordView(FindingKind kind)
{
    return wordOf(kind).word;
}

QString keyword(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Query:
        return QStringLiteral("query");
    case FindingStatus::ToCheck:
        return QStringLiteral("to_check");
    case FindingStatus::InTheirFavour:
        return QStringLiteral("in_their_favour");
    case FindingStatus::Info:
        break;
    }
    return QStringLiteral("info");
}

QString keyword(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return QStringLiteral("certain");
    case Confidence::Likely:
        return QStringLiteral("likely");
    case Confidence::Possible:
        break;
    }
    return QStringLiteral("possible");
}

std::optional<FindingKind> parseFindingKind(QStringView keyword)
{
    for (const KindWord& known : kinds)
        if (known.word == keyword)
            return known.kind;
    return std::nullopt;
}

FindingStatus statusOf(FindingKind kind)
{
    return wordOf(kind).status;
}

} // namespace daybook
