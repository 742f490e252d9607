#pragma once

#include "tests/support/household_promises.h"
#include "tests/support/household_terms.h"

#include <QDateTime>

#include <map>
#include <set>

namespace daybook::test {

/// What goes wrong, or only happens, in a household. Drawn for each: most bills are mostly right.
enum class Theme {
    NobodyCame,
    ShortVisits,
    RoundedUp,
    OverLong,
    WrongRate,
    WrongPremium,
    DuplicateSameBill,
    DuplicateEarlierBill,
    OneOfTwoCarers,
    Cancellations,
    ProviderCancels,
    SentAway,
    Hospital,
    OutsideAgreement,
    Extras,
    Vat,
    Arithmetic,
    TotalWrong,
    NotOnPlan,
    ExtraVisits,
    NotBilled,
    Underbilled,
    Credits,
    RevisedBill,
    OldPlan,
    Count
};

enum class Truth { Came, NobodyCame, CancelledByMe, CancelledByProvider, SentAway, Away };

/// What the daybook says of one visit once it is written: the oracle reads this, never the truth.
struct Written
{
    bool anything{false};
    Truth state{Truth::Came};
    std::optional<QTime> start{};
    std::optional<int> minutes{}; ///< blank start or end = unknown
    std::optional<int> carers{};
    std::optional<QDateTime> notice{};
    int stayDay{};
};

/// One visit: of the plan, or one that came without a plan.
struct Slot
{
    QDate date{};
    QTime start{};
    std::optional<QTime> end{}; ///< none for things counted
    QString name{};
    QString service{};
    int carers{1};
    int quantity{1};
    bool planned{true};
    int minutes{}; ///< of the plan
    Truth truth{Truth::Came};
    QTime cameAt{};
    int stayed{};
    int came{1};
    QDateTime notice{};
    int stayDay{};
    Written written{};
};

struct PlanRow
{
    QString name{};
    QString days{};
    QDate date{}; ///< one-off
    QTime start{};
    std::optional<QTime> end{};
    QString service{};
    int carers{1};
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    int quantity{1};
};

/// A row of visits.csv.
struct EntryRow
{
    QDate date{};
    std::optional<QTime> planned{};
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    QString status{};
    QString carers{};
    QString service{};
    QString notice{};
    QString enteredAt{};
};

struct World
{
    quint32 seed{};
    int untidiness{}; ///< 0 to 3
    Terms terms{};
    std::set<Theme> themes{};
    QDate from{};
    QDate to{};
    std::vector<PlanRow> plan{};
    std::vector<Slot> visits{}; ///< in order of date and time
    std::vector<EntryRow> entries{};
    std::set<QDate> complete{}; ///< days of which everything is written down
    std::set<QDate> said{};     ///< of these, the days that an entry about all of the day says it of
    int coarse{1};
    QDate stayFrom{}; ///< in hospital; invalid = not at all
    QDate stayTo{};
    std::vector<Promised> promises{};
    bool paysWeeklyFee{false};
    bool oneOfTwo{false}; ///< another provider comes to the same person, so every row names its own
    bool has(Theme theme) const { return themes.count(theme) > 0; }
};

/// Agreement, plan and what really happened.
World drawWorld(quint32 seed, int untidiness);
/// The other provider of the person in `first`, over the same time; from now on both are named in every row.
World drawOtherProvider(World& first, quint32 seed);
/// A household in which nothing at all is wrong, and everything is written down.
World drawPerfectWorld(quint32 seed);
/// The daybook as somebody keeps it who is this untidy; fills what is written of each visit, `complete` and
/// `coarse`.
void keepDaybook(World& world, Draw& draw);

/// How coarsely these entries are written: the largest of 15, 10, 5, 1 minutes that nearly all times keep to.
int coarsenessOf(const std::vector<EntryRow>& entries);

QByteArray rotaCsv(const World& world);
QByteArray visitsCsv(const World& world);

} // namespace daybook::test
