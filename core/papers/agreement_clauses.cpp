#include "core/papers/agreement_clauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

struct Clauses
{
    Q_DECLARE_TR_FUNCTIONS(AgreementClauses)
};

QString aboutText(AgreementTopic topic)
{
    switch (topic) {
    case AgreementTopic::Prices:
        return Clauses::tr("prices");
    case AgreementTopic::PaidTime:
        return Clauses::tr("the time that is paid for");
    case AgreementTopic::BankHolidays:
        return Clauses::tr("bank holidays");
    case AgreementTopic::Cancelling:
        return Clauses::tr("cancelling");
    case AgreementTopic::Hospital:
        return Clauses::tr("being in hospital or away");
    case AgreementTopic::SentAway:
        return Clauses::tr("a carer who is sent away");
    case AgreementTopic::Vat:
        return Clauses::tr("VAT");
    case AgreementTopic::Source:
        break;
    }
    return {};
}

} // namespace

std::optional<AgreementTopic> topicOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::WrongRate:
    case FindingKind::ExtraNotAgreed:
    case FindingKind::LumpTooHigh:
    case FindingKind::Underbilled:
        return AgreementTopic::Prices;
    case FindingKind::ShortVisit:
    case FindingKind::RoundedUp:
    case FindingKind::TimeOverbilled:
    case FindingKind::FewerCarers:
    case FindingKind::ShortButBooked:
        return AgreementTopic::PaidTime;
    case FindingKind::PremiumNotDue:
        return AgreementTopic::BankHolidays;
    case FindingKind::CancelledByProvider:
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return AgreementTopic::Cancelling;
    case FindingKind::HospitalOrAway:
        return AgreementTopic::Hospital;
    case FindingKind::VatNotDue:
        return AgreementTopic::Vat;
    default:
        return std::nullopt;
    }
}

std::vector<const Agreement*> agreementsOf(const Household& household, const CheckedBill& bill)
{
    std::vector<const Agreement*> found;
    for (const Agreement& agreement : household.agreements) {
        const bool isTheirs =
            agreement.provider == bill.provider || agreement.aliases.contains(bill.provider);
        const bool isInForce =
            !bill.period.isValid() || ((!agreement.starts.isValid() || agreement.starts <= bill.period.to) &&
                                       (!agreement.ends || *agreement.ends >= bill.period.from));
        if (isTheirs && isInForce)
            found.push_back(&agreement);
    }
    return found;
}

QStringList quotedClauses(const Household& household, const CheckedBill& bill,
                          const std::vector<const Finding*>& questions)
{
    QStringList quoted;
    const auto agreements = agreementsOf(household, bill);
    for (const Finding* question : questions) {
        const auto topic = topicOf(question->kind);
        if (!topic)
            continue;
        for (const Agreement* agreement : agreements) {
            const auto clause = agreement->clauses.find(*topic);
            if (clause == agreement->clauses.end())
                continue;
            const QString words = clause->second.simplified();
            const QString quote =
                agreement->source.isEmpty()
                    ? Clauses::tr("The agreement says about %1: “%2”").arg(aboutText(*topic), words)
                    : Clauses::tr("The agreement says about %1: “%2” (%3)")
                          .arg(aboutText(*topic), words, agreement->source);
            if (!quoted.contains(quote))
                quoted.append(quote);
        }
    }
    return quoted;
}

} // namespace daybook
