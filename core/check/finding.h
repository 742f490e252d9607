#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/tariff.h"
#include "core/care/visit.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// Every kind of part of a line. `Agreed` and `Credited` are parts only, never findings.
enum class FindingKind {
    Arithmetic,
    TotalWrong,
    DuplicateSameBill,
    DuplicateEarlierBill,
    OutsideAgreement,
    ExtraNotAgreed,
    VatNotDue,
    MissedVisit,
    CancelledByProvider,
    CancelledInTime,
    LateCancelOvercharged,
    HospitalOrAway,
    NotOnPlanOrLog,
    FewerCarers,
    WrongRate,
    PremiumNotDue,
    ShortVisit,
    RoundedUp,
    TimeOverbilled,
    LumpTooHigh,
    NotRecorded,
    NoTerm,
    CannotRead,
    Credited,
    NotBilled,
    Underbilled,
    LateVisit,
    DifferentCarer,
    ShortButBooked,
    CreditUnmatched,
    Agreed
};
enum class FindingStatus { Query, ToCheck, InTheirFavour, Info };
enum class Confidence { Certain, Likely, Possible };

/// "missed_visit" …: the word files use.
QString keyword(FindingKind kind);
/// The same word, not copied.
QStringView keywordView(FindingKind kind);
QString keyword(FindingStatus status);
QString keyword(Confidence confidence);
std::optional<FindingKind> parseFindingKind(QStringView keyword);
FindingStatus statusOf(FindingKind kind);

/// One visit in the time of a lump for which less than planned is due.
struct LumpPiece
{
    QDate day{};
    std::optional<QTime> time{};
    Money less{}; ///< planned price less what is due
    VisitState state{VisitState::NobodyCame};
    friend bool operator==(const LumpPiece&, const LumpPiece&) = default;
};

/// What the sentence and the evidence are made of. Facts only; words are made in papers.
struct FindingFacts
{
    std::optional<VisitState> state{}; ///< what the daybook says of the visit; absent = nothing is written
    bool implied{false};               ///< nobody came, because the day is complete without an entry
    std::optional<Minutes> billedMinutes{};
    std::optional<Minutes> plannedMinutes{};
    std::optional<Minutes> dueMinutes{};
    std::optional<QTime> plannedStart{};
    std::optional<QTime> writtenStart{};
    std::optional<QTime> writtenEnd{};
    std::optional<int> billedCarers{};
    std::optional<int> writtenCarers{};
    QStringList billedNames{};
    QStringList writtenNames{};
    std::optional<Money> charged{}; ///< printed amount of the line
    /// A charge of several rows, as a night that is split at midnight: the whole of it.
    std::optional<Money> wholeCharge{};
    QDate wholeDate{};
    std::optional<QTime> wholeStart{};
    std::optional<Money> due{};         ///< what was agreed for it
    std::optional<Money> agreedPrice{}; ///< agreed price of the billed minutes
    std::optional<Money> agreedRate{};  ///< agreed price of one unit
    std::optional<ChargeUnit> agreedUnit{};
    std::optional<Money> billedRate{};
    std::optional<Decimal> billedQuantity{};
    bool chargeByStated{true};      ///< false: nobody said which minutes are paid for
    std::optional<int> percent{};   ///< of a cancellation or hospital tier, or of a promise
    std::optional<Money> fixed{};   ///< a tier's fixed sum
    std::optional<int> tierHours{}; ///< the notice that its tier asks for
    std::optional<int> tierFromDay{};
    std::optional<int> noticeHours{};
    std::optional<QDateTime> noticeAt{};
    std::optional<int> stayDay{}; ///< day of a stay in hospital or away
    QString rateLabel{};          ///< "weekend", "bank holiday": the row the price equals (premium_not_due)
    std::optional<Money> equalRate{}; ///< price of one unit in that row
    std::optional<ChargeUnit> equalUnit{};
    std::optional<int> vatPercent{};        ///< agreed
    std::optional<QDate> agreementStarts{}; ///< outside the agreement
    std::optional<QDate> agreementEnds{};
    Payer payer{Payer::DirectPayment};
    QString otherBill{}; ///< number of the bill with the first charge (duplicates)
    QString otherFile{}; ///< of that bill
    int otherRow{};
    QString description{}; ///< as printed
    QString promise{};     ///< text of a promise that beat the terms
    QString promiseBy{};
    std::optional<QDateTime> promiseAt{};
    std::optional<int> promisePercent{};
    int groupCharged{};              ///< interchangeable lines: charged for this many …
    int groupWritten{};              ///< … the daybook has this many
    std::vector<QDate> days{};       ///< lumps: the days concerned
    std::vector<LumpPiece> pieces{}; ///< lumps: visits for which less than planned is due
    bool piecesAreExact{false};      ///< these pieces, and no other choice of them, come to the difference
    BillingPeriod period{};          ///< lumps, bills
    bool isTotal{false};             ///< about the printed total of the bill
    std::vector<Visit> theirLog{};   ///< what the provider's own log says; changes nothing
    friend bool operator==(const FindingFacts&, const FindingFacts&) = default;
};

/// What the person decided about a finding.
enum class AnswerKind { Accept, Dispute, Waive, Resolved };
/// "accept", "dispute", "waive", "resolved": the word files use.
QString keyword(AnswerKind kind);
struct Answer
{
    QString findingId{};
    AnswerKind kind{AnswerKind::Dispute};
    Money pence{}; ///< what it was about when it was given
    QString note{};
    QDateTime at{};
    friend bool operator==(const Answer&, const Answer&) = default;
};
/// A pairing the person made or forbade.
struct VisitLink
{
    QString fileSha256{};
    int row{};
    QString visit{}; ///< "2024-05-03 08:00 personal care"
    bool together{true};
    friend bool operator==(const VisitLink&, const VisitLink&) = default;
};

struct Finding
{
    QString id{}; ///< 16 hex digits, stable; "-2" … for equals
    FindingKind kind{FindingKind::NotRecorded};
    Money pence{};
    QString file{};
    std::optional<int> row{};
    QString billNumber{};
    QString provider{};
    QDate date{}; ///< as printed; invalid where none
    std::optional<QTime> time{};
    QString service{}; ///< as printed
    Confidence confidence{Confidence::Certain};
    std::optional<Answer> answer{};
    bool stale{false};      ///< the answer was about another sum
    QStringList evidence{}; ///< "visits.csv row 12"
    FindingFacts facts{};
    FindingStatus status() const { return statusOf(kind); }
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace daybook
