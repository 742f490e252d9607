#include "tests/support/arbitrary_household.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <ostream>
#include <sstream>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

constexpr int casesTried = 1000;
constexpr std::uint64_t usualSeed = 20261122;

/// A number below `count`, at every size of the test.
rc::Gen<int> choice(int count)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count));
}

/// Nought `often` times as often as any other number.
rc::Gen<int> mostlyNought(int count, int often)
{
    return rc::gen::map(choice(count + often - 1),
                        [often](int drawn) { return drawn < often ? 0 : drawn - often + 1; });
}

template <typename Value>
rc::Gen<std::vector<Value>> upTo(int count, rc::Gen<Value> value)
{
    return rc::gen::resize(count, rc::gen::container<std::vector<Value>>(std::move(value)));
}

rc::Gen<TermsChoice> termsGen()
{
    return rc::gen::construct<TermsChoice>(choice(6), choice(4), choice(6), choice(6), choice(6), choice(6),
                                           choice(6), mostlyNought(3, 3), mostlyNought(3, 6),
                                           mostlyNought(5, 3));
}

rc::Gen<SlotChoice> slotGen()
{
    return rc::gen::construct<SlotChoice>(choice(8), choice(6), mostlyNought(2, 2), mostlyNought(4, 3),
                                          mostlyNought(2, 4), mostlyNought(3, 4));
}

rc::Gen<DayChoice> dayGen()
{
    const rc::Gen<VisitChoice> visit =
        rc::gen::construct<VisitChoice>(mostlyNought(18, 5), mostlyNought(10, 4), mostlyNought(22, 12));
    return rc::gen::construct<DayChoice>(mostlyNought(5, 16), upTo(4, visit));
}

rc::Gen<std::vector<ExtraChoice>> extrasGen(int most, int kinds)
{
    return upTo(most, rc::gen::construct<ExtraChoice>(choice(kinds), choice(20), choice(4), choice(12)));
}

rc::Gen<HouseholdChoices> choicesGen()
{
    return rc::gen::construct<HouseholdChoices>(
        choice(3), choice(3), mostlyNought(3, 8), termsGen(), upTo(4, slotGen()), upTo(14, dayGen()),
        upTo(3, rc::gen::construct<BillChoice>(mostlyNought(4, 8), choice(4), mostlyNought(2, 3))),
        extrasGen(3, 8), extrasGen(5, 15), extrasGen(1, 4), extrasGen(2, 4), extrasGen(4, 8),
        upTo(6, choice(10'000)));
}

/// What is in force unless RC_PARAMS says otherwise: always the same thousand households.
rc::detail::TestParams params()
{
    rc::detail::Configuration usual;
    usual.testParams.maxSuccess = casesTried;
    usual.testParams.seed = usualSeed;
    const QByteArray given = qgetenv("RC_PARAMS");
    return given.isEmpty() ? usual.testParams
                           : rc::detail::configFromString(given.toStdString(), usual).testParams;
}

} // namespace

template <typename Value>
static void print(std::ostream& out, const std::vector<Value>& values)
{
    out << '[';
    for (const Value& value : values)
        out << value << ' ';
    out << ']';
}

static std::ostream& operator<<(std::ostream& out, const SlotChoice& slot)
{
    return out << '{' << slot.start << ' ' << slot.length << ' ' << slot.carers << ' ' << slot.days << ' '
               << slot.provider << ' ' << slot.change << '}';
}
static std::ostream& operator<<(std::ostream& out, const VisitChoice& visit)
{
    return out << '{' << visit.written << ' ' << visit.shift << ' ' << visit.billed << '}';
}
static std::ostream& operator<<(std::ostream& out, const DayChoice& day)
{
    out << '{' << day.mark << ' ';
    print(out, day.visits);
    return out << '}';
}
static std::ostream& operator<<(std::ostream& out, const ExtraChoice& extra)
{
    return out << '{' << extra.kind << ' ' << extra.day << ' ' << extra.slot << ' ' << extra.size << '}';
}
static std::ostream& operator<<(std::ostream& out, const BillChoice& bill)
{
    return out << '{' << bill.layout << ' ' << bill.total << ' ' << bill.number << '}';
}

int HouseholdChoices::pick(std::size_t index, std::size_t count) const
{
    return count == 0 || index >= picks.size() ? 0 : picks[index] % static_cast<int>(count);
}

std::ostream& operator<<(std::ostream& out, const HouseholdChoices& choices)
{
    const TermsChoice& terms = choices.terms;
    out << "calendar " << choices.calendar << " bills " << choices.bills << " revised " << choices.revised
        << " terms " << terms.chargeBy << ' ' << terms.tolerance << ' ' << terms.rounding << ' '
        << terms.prices << ' ' << terms.otherPrices << ' ' << terms.cancellation << ' ' << terms.hospital
        << ' ' << terms.vat << ' ' << terms.bounds << ' ' << terms.clock << "\nslots ";
    print(out, choices.slots);
    out << "\ndays ";
    print(out, choices.days);
    out << "\nbills ";
    print(out, choices.billed);
    out << "\nentries ";
    print(out, choices.entries);
    out << " lines ";
    print(out, choices.lines);
    out << " promises ";
    print(out, choices.promises);
    out << " links ";
    print(out, choices.links);
    out << " answers ";
    print(out, choices.answers);
    out << " picks ";
    print(out, choices.picks);
    return out;
}

Verdict holds()
{
    return {};
}

Verdict doesNotApply()
{
    return {false, {}};
}

Verdict objection(const QString& what, const Household& household)
{
    return {true, what + u'\n' + shown(household)};
}

void requireForHouseholds(const char* name, const std::function<Verdict(const HouseholdChoices&)>& property)
{
    const rc::Gen<HouseholdChoices> households = choicesGen();
    rc::detail::TestMetadata metadata;
    metadata.id = name;
    metadata.description = name;
    const rc::detail::TestResult result = rc::detail::checkTestable(
        [&] {
            const HouseholdChoices choices = *households;
            const Verdict verdict = property(choices);
            RC_PRE(verdict.applies);
            if (!verdict.objection.isEmpty())
                RC_FAIL(verdict.objection.toStdString());
        },
        metadata, params());
    std::ostringstream told;
    rc::detail::printResultMessage(result, told);
    if (result.is<rc::detail::FailureResult>()) {
        rc::detail::Configuration again;
        again.reproduce[name] = result.get<rc::detail::FailureResult>().reproduce;
        told << "\nTo see it again: RC_PARAMS=\"" << rc::detail::configToMinimalString(again) << "\"";
    }
    INFO(told.str());
    CHECK(result.is<rc::detail::SuccessResult>());
}

qint64 queried(const Report& report)
{
    Money sum;
    for (const CheckedBill& bill : report.bills)
        sum += bill.query;
    return sum.pence;
}

QStringList moneyOf(const Report& report)
{
    QStringList lines;
    for (const Finding& finding : report.findings)
        if (finding.status() != FindingStatus::Info)
            lines.append(u"%1 row %2 %3 %4 %5 %6"_s.arg(finding.file)
                             .arg(finding.row.value_or(0))
                             .arg(toIso(finding.date),
                                  finding.time ? finding.time->toString(u"HH:mm") : QString(),
                                  keyword(finding.kind))
                             .arg(finding.pence.pence));
    return lines;
}

QString untied(const Report& report)
{
    for (const CheckedBill& bill : report.bills) {
        if (bill.supersededBy) {
            if (!bill.lines.empty())
                return bill.file + u": superseded, yet it has lines"_s;
            continue;
        }
        qint64 sum = 0;
        for (const CheckedLine& line : bill.lines) {
            qint64 parts = 0;
            for (const LinePart& part : line.parts)
                parts += part.pence.pence;
            if (parts != line.amount.pence)
                return u"%1 row %2: parts %3, printed %4"_s.arg(bill.file).arg(line.row).arg(parts).arg(
                    line.amount.pence);
            sum += parts;
        }
        if (sum != bill.total.pence)
            return u"%1: lines %2, total %3"_s.arg(bill.file).arg(sum).arg(bill.total.pence);
        if (bill.total != bill.agreed + bill.query + bill.toCheck + bill.credited - bill.inTheirFavour)
            return bill.file + u": the sums of the bill do not tie"_s;
    }
    return {};
}

} // namespace daybook::test
