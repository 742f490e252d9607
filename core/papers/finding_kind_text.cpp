#include "core/papers/finding_text.h"

#include <QCoreApplication>

namespace daybook {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString kindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Arithmetic:
        return FindingText::tr("the line does not add up");
    case FindingKind::TotalWrong:
        return FindingText::tr("the total does not add up");
    case FindingKind::DuplicateSameBill:
        return FindingText::tr("charged twice on this bill");
    case FindingKind::DuplicateEarlierBill:
        return FindingText::tr("already on an earlier bill");
    case FindingKind::OutsideAgreement:
        return FindingText::tr("outside the time of the agreement");
    case FindingKind::ExtraNotAgreed:
        return FindingText::tr("not in the agreement");
    case FindingKind::VatNotDue:
        return FindingText::tr("VAT not in the agreement");
    case FindingKind::MissedVisit:
        return FindingText::tr("nobody came");
    case FindingKind::CancelledByProvider:
        return FindingText::tr("cancelled by the provider");
    case FindingKind::CancelledInTime:
        return FindingText::tr("cancelled in time");
    case FindingKind::LateCancelOvercharged:
        return FindingText::tr("cancelled, charged more than agreed");
    case FindingKind::HospitalOrAway:
        return FindingText::tr("in hospital or away");
    case FindingKind::NotOnPlanOrLog:
        return FindingText::tr("no such visit");
    case FindingKind::FewerCarers:
        return FindingText::tr("fewer carers came");
    case FindingKind::WrongRate:
        return FindingText::tr("price differs from the agreement");
    case FindingKind::PremiumNotDue:
        return FindingText::tr("higher price on an ordinary day");
    case FindingKind::ShortVisit:
        return FindingText::tr("shorter than charged");
    case FindingKind::RoundedUp:
        return FindingText::tr("time rounded up");
    case FindingKind::TimeOverbilled:
        return FindingText::tr("longer than agreed");
    case FindingKind::LumpTooHigh:
        return FindingText::tr("more than the visits come to");
    case FindingKind::NotRecorded:
        return FindingText::tr("not written down");
    case FindingKind::NoTerm:
        return FindingText::tr("not stated in the agreement");
    case FindingKind::CannotRead:
        return FindingText::tr("could not be read");
    case FindingKind::Credited:
        return FindingText::tr("already given back");
    case FindingKind::NotBilled:
        return FindingText::tr("came, not on a bill");
    case FindingKind::Underbilled:
        return FindingText::tr("charged less than agreed");
    case FindingKind::LateVisit:
        return FindingText::tr("began late");
    case FindingKind::DifferentCarer:
        return FindingText::tr("another carer");
    case FindingKind::ShortButBooked:
        return FindingText::tr("short visit");
    case FindingKind::CreditUnmatched:
        return FindingText::tr("credit without a visit");
    case FindingKind::Agreed:
        return FindingText::tr("as agreed");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return FindingText::tr("Sure");
    case Confidence::Likely:
        return FindingText::tr("Your daybook says");
    case Confidence::Possible:
        return FindingText::tr("Please check");
    }
    return {};
}

} // namespace daybook
