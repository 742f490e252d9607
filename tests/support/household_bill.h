#pragma once

#include "tests/support/bill_printer.h"
#include "tests/support/household_world.h"

namespace daybook::test {

enum class ChargeFor {
    Visit,
    Copy,    ///< of a visit charged already, on this bill or an earlier one
    OffPlan, ///< of a visit that nobody planned or wrote down
    Extra,   ///< a service that was not agreed
    Miles,
    Vat,
    Credit,        ///< dated: gives back `credits`
    UndatedCredit, ///< tied to nothing
    WeeklyFee,     ///< a price of the agreement for the whole week, beside the visits
    Lump           ///< a day, a week, all of it
};

/// One thing charged, before it is printed, and what it is really about. Money in pence.
struct Charge
{
    ChargeFor what{ChargeFor::Visit};
    int visit{-1}; ///< in World::visits
    QDate date{};
    QTime start{}; ///< as printed
    int minutes{}; ///< billed, of one carer
    int carers{1};
    QString service{};
    qint64 amount{};
    qint64 sum{}; ///< printed quantity × rate, where it is printed
    qint64 creditedPence{};
    std::vector<int> inLump{}; ///< charges that were added up
    QDate to{};                ///< last day of a lump
    int quantity{1};
};

struct MadeBill
{
    QString file{};
    PrintedBill paper{};
    std::vector<int> charges{}; ///< of each line of the paper, in Charges
    PrintedFile printed{};
    QString layout{};
    bool superseded{false};
    QDate from{};
    QDate to{};
};

struct Bills
{
    std::vector<Charge> charges{};
    std::vector<MadeBill> bills{};
};

/// The provider's bills: mostly right, with the themes of the household planted.
Bills makeBills(const World& world);
/// Prints every bill; `anyLayout` false: the app's own layout.
void printBills(const World& world, Bills& bills, bool anyLayout);

} // namespace daybook::test
