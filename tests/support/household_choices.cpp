#include "tests/support/household_choices.h"

#include "core/base/uk_date.h"
#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

template <typename Value, std::size_t size>
const Value& from(const std::array<Value, size>& table, int index)
{
    return table[static_cast<std::size_t>(index) % size];
}

TariffRow hourly(const QString& service, DayKind days, qint64 pence)
{
    TariffRow row;
    row.service = service;
    row.days = days;
    row.price = Money{pence};
    return row;
}

std::vector<TariffRow> pricesOf(const TermsChoice& terms)
{
    TariffRow main = hourly(u"personal care"_s, DayKind::Any, 2400);
    constexpr std::array pricings{BandPricing::BandsThenHourly, BandPricing::BandsThenHourly,
                                  BandPricing::BandCeiling,     BandPricing::BandOfPlan,
                                  BandPricing::ProRata,         BandPricing::BandsThenHourly};
    main.pricing = from(pricings, terms.prices);
    if (terms.prices > 0)
        main.bands = {{Minutes{30}, Money{1450}}, {Minutes{45}, Money{1950}}};
    std::vector<TariffRow> rows{main};
    const auto add = [&](TariffRow row) {
        row.pricing = main.pricing;
        rows.push_back(std::move(row));
    };
    switch (terms.otherPrices) {
    case 1:
        add(hourly(u"personal care"_s, DayKind::Weekend, 2700));
        break;
    case 2:
        add(hourly(u"personal care"_s, DayKind::BankHoliday, 4800));
        add(hourly(u"personal care"_s, DayKind::Sunday, 3000));
        break;
    case 3: {
        TariffRow evening = hourly(u"personal care"_s, DayKind::Any, 2800);
        evening.fromTime = QTime(18, 0);
        evening.toTime = QTime(6, 0);
        rows.front().ratePick = evening.ratePick = RatePick::Split;
        add(evening);
        break;
    }
    case 4: {
        TariffRow double_ = hourly(u"personal care"_s, DayKind::BankHoliday, 0);
        double_.multiplier = Decimal{2, 0};
        double_.multiplierOf = MultiplierOf::Weekday;
        add(double_);
        add(hourly(u"personal care"_s, DayKind::Weekend, 2650));
        break;
    }
    case 5: {
        TariffRow evening = hourly(u"personal care"_s, DayKind::Any, 2600);
        evening.fromTime = QTime(18, 0);
        evening.toTime = QTime(22, 30);
        add(evening);
        break;
    }
    default:
        break;
    }
    TariffRow meal = hourly(u"meal"_s, DayKind::Any, 650);
    meal.unit = ChargeUnit::Each;
    rows.push_back(meal);
    TariffRow mileage = hourly(u"mileage"_s, DayKind::Any, 45);
    mileage.unit = ChargeUnit::Mile;
    rows.push_back(mileage);
    return rows;
}

void addTerms(Agreement& agreement, const TermsChoice& terms)
{
    constexpr std::array by{ChargeBy::Lesser,  ChargeBy::Booked, ChargeBy::Actual,
                            ChargeBy::Greater, ChargeBy::Lesser, ChargeBy::Lesser};
    agreement.chargeBy = from(by, terms.chargeBy);
    agreement.chargeByStated = terms.chargeBy != 5;
    agreement.shortTolerance = Minutes{from(std::array{5, 0, 10, 2}, terms.tolerance)};
    agreement.roundTo = Minutes{from(std::array{1, 5, 15, 5, 15, 30}, terms.rounding)};
    agreement.roundMode = from(std::array{RoundMode::Nearest, RoundMode::Nearest, RoundMode::Nearest,
                                          RoundMode::Up, RoundMode::Down, RoundMode::Up},
                               terms.rounding);
    agreement.minimum = Minutes{terms.rounding == 3 ? 15 : 0};
    switch (terms.cancellation) {
    case 1:
        agreement.cancellation = {{24, 0, {}}, {0, 100, {}}};
        break;
    case 2:
        agreement.cancellation = {{168, 0, {}}, {48, 50, {}}, {0, 100, {}}};
        break;
    case 3:
        agreement.cancellation = {{24, 0, {}}, {0, {}, Money{500}}};
        break;
    case 4:
        agreement.cancellation = {{168, 0, {}}, {24, {}, {}}, {0, 100, {}}};
        break;
    case 5:
        agreement.cancellation = {{48, 0, {}}, {24, 25, {}}};
        break;
    default:
        break;
    }
    switch (terms.hospital) {
    case 1:
        agreement.hospital = {{1, 0, {}}};
        break;
    case 2:
        agreement.hospital = {{1, 0, {}}, {3, 50, {}}};
        break;
    case 3:
        agreement.hospital = {{1, 100, {}}, {2, {}, {}}};
        break;
    case 4:
        agreement.hospital = {{2, 25, {}}};
        break;
    case 5:
        agreement.hospital = {{1, {}, Money{700}}};
        break;
    default:
        break;
    }
    agreement.vatPercent = terms.vat == 2 ? 20 : 0;
}

} // namespace

QString providerName(int provider)
{
    return provider == 0 ? u"Rowan Homecare"_s : u"Birch Sitting"_s;
}

bool ChosenPlan::isPlanned(const ChosenSlot& slot, int day) const
{
    const int weekday = first.addDays(day).dayOfWeek();
    switch (slot.days) {
    case 1:
        return weekday <= 5;
    case 2:
        return day == days / 2;
    case 3:
        return weekday > 5;
    default:
        return true;
    }
}

int ChosenPlan::minutesOf(const ChosenSlot& slot, int day) const
{
    return day >= days / 2 ? slot.laterMinutes : slot.minutes;
}

ChosenPlan planOf(const HouseholdChoices& choices, const Breadth& breadth)
{
    // An ordinary spring with a bank holiday in it, and both changes of the clock.
    constexpr std::array firsts{std::array{2024, 4, 29}, std::array{2024, 10, 21}, std::array{2024, 3, 25}};
    const auto& [year, month, day] = from(firsts, choices.calendar);
    ChosenPlan plan;
    plan.first = QDate(year, month, day);
    plan.days = std::max(1, static_cast<int>(choices.days.size()));
    const QStringList names{u"Morning"_s, u"Lunch"_s, u"Tea"_s, u"Bed"_s};
    const std::array starts{QTime(8, 0), QTime(12, 30), QTime(17, 0),  QTime(20, 0),
                            QTime(9, 0), QTime(8, 20),  QTime(17, 45), QTime(22, 0)};
    for (std::size_t i = 0; i < choices.slots.size() && i < 4; ++i) {
        const SlotChoice& choice = choices.slots[i];
        ChosenSlot slot;
        slot.index = static_cast<int>(i);
        slot.start = from(starts, choice.start);
        slot.minutes = from(std::array{30, 45, 60, 20, 15, 90}, choice.length);
        if (breadth.nights && choice.start == 7)
            slot.minutes = 540;
        slot.laterMinutes = slot.minutes + (choice.change == 1 ? 15 : choice.change == 2 ? -5 : 0);
        slot.carers = choice.carers + 1;
        slot.days = choice.days;
        slot.provider = choice.provider;
        slot.name = names.at(slot.index);
        slot.service = slot.provider == 1   ? u"sitting"_s
                       : choice.length == 5 ? QString()
                                            : u"personal care"_s;
        plan.hasSecond = plan.hasSecond || slot.provider == 1;
        const bool taken = std::any_of(plan.slots.begin(), plan.slots.end(),
                                       [&](const ChosenSlot& other) { return other.start == slot.start; });
        if (!taken)
            plan.slots.push_back(slot);
    }
    return plan;
}

std::vector<Agreement> agreementsOf(const HouseholdChoices& choices, const ChosenPlan& plan)
{
    const TermsChoice& terms = choices.terms;
    Agreement rowan;
    rowan.provider = providerName(0);
    rowan.aliases = {u"Rowan"_s};
    rowan.starts = QDate(2023, 9, 1);
    addTerms(rowan, terms);
    if (terms.bounds == 1)
        rowan.starts = plan.day(2);
    else if (terms.bounds == 2)
        rowan.ends = plan.day(plan.days - 3);
    if (terms.clock == 1)
        rowan.clockChange = ClockChange::Elapsed;
    else if (terms.clock == 2)
        rowan.sentAwayPercent = 50;
    else if (terms.clock > 2)
        rowan.bankHolidays.span = terms.clock == 3 ? HolidaySpan::Touches : HolidaySpan::Split;
    rowan.bankHolidays.also = {QDate(2024, 5, 6), QDate(2024, 4, 1), QDate(2024, 10, 28)};
    Tariff prices;
    prices.from = QDate(2023, 9, 1);
    prices.rows = pricesOf(terms);
    rowan.tariffs = {prices};
    std::vector<Agreement> agreements{rowan};
    if (plan.hasSecond) {
        Agreement birch;
        birch.provider = providerName(1);
        birch.starts = QDate(2023, 9, 1);
        birch.chargeBy = terms.chargeBy % 2 == 0 ? ChargeBy::Booked : ChargeBy::Lesser;
        prices.rows = {hourly(u"sitting"_s, DayKind::Any, 1800)};
        birch.tariffs = {prices};
        agreements.push_back(birch);
    }
    return agreements;
}

std::vector<RotaEntry> rotaOf(const ChosenPlan& plan)
{
    std::vector<RotaEntry> rota;
    for (const ChosenSlot& slot : plan.slots) {
        RotaEntry entry;
        entry.name = slot.name;
        entry.service = slot.service;
        entry.start = slot.start;
        entry.end = slot.start.addSecs(slot.minutes * 60);
        entry.carers = slot.carers;
        if (plan.hasSecond)
            entry.provider = providerName(slot.provider);
        if (slot.days == 2)
            entry.date = plan.day(plan.days / 2);
        else
            entry.weekdays = slot.days == 1 ? 0b0011111U : slot.days == 3 ? 0b1100000U : 0b1111111U;
        if (slot.days == 2)
            entry.end = slot.start.addSecs(slot.laterMinutes * 60);
        entry.row = static_cast<int>(rota.size()) + 2;
        rota.push_back(entry);
        if (slot.laterMinutes == slot.minutes || slot.days == 2)
            continue;
        entry.end = slot.start.addSecs(slot.laterMinutes * 60);
        entry.from = plan.day(plan.days / 2);
        entry.row = static_cast<int>(rota.size()) + 2;
        rota.push_back(entry);
    }
    return rota;
}

VisitChoice visitChoice(const HouseholdChoices& choices, int day, int slot)
{
    const auto index = static_cast<std::size_t>(day);
    if (index >= choices.days.size())
        return {};
    const std::vector<VisitChoice>& visits = choices.days[index].visits;
    const auto which = static_cast<std::size_t>(slot);
    return which < visits.size() ? visits[which] : VisitChoice{};
}

Household householdOf(const HouseholdChoices& choices, const Breadth& breadth)
{
    const ChosenPlan plan = planOf(choices, breadth);
    Household household;
    household.agreements = agreementsOf(choices, plan);
    household.rota = rotaOf(plan);
    household.visits = visitsOf(choices, plan, breadth);
    household.bills = billsOf(choices, plan, household.agreements, breadth);
    for (const ExtraChoice& choice : choices.promises) {
        Promise promise;
        promise.from = plan.day(choice.day % plan.days);
        promise.to = promise.from.addDays(choice.size % 4);
        promise.percent = from(std::array{0, 50, 100, 0}, choice.kind);
        promise.text = u"Mrs Green said so"_s;
        promise.by = u"Mrs Green"_s;
        promise.provider = plan.hasSecond ? providerName(0) : QString();
        household.promises.push_back(promise);
    }
    for (const ExtraChoice& choice : choices.links) {
        if (!breadth.links || plan.slots.empty() || household.bills.empty())
            continue;
        const Bill& bill = household.bills[static_cast<std::size_t>(choice.slot) % household.bills.size()];
        const ChosenSlot& slot = plan.slots[static_cast<std::size_t>(choice.size) % plan.slots.size()];
        if (bill.lines.empty())
            continue;
        const BillLine& line =
            bill.lines[static_cast<std::size_t>(choice.day * 3 + choice.size) % bill.lines.size()];
        const QDate day = line.date.isValid() ? line.date : plan.first;
        VisitLink link;
        link.fileSha256 = bill.originalSha256;
        link.row = line.row;
        link.visit = toIso(day) + slot.start.toString(u" HH:mm ") + slot.service;
        link.visit = link.visit.trimmed();
        link.together = choice.kind % 2 == 0;
        household.links.push_back(link);
    }
    return household;
}

Household answered(Household household, const HouseholdChoices& choices)
{
    if (choices.answers.empty())
        return household;
    const Report report = check(household);
    for (const ExtraChoice& choice : choices.answers) {
        if (report.findings.empty())
            break;
        const Finding& finding =
            report.findings[static_cast<std::size_t>(choice.day * 7 + choice.size) % report.findings.size()];
        Answer answer;
        answer.findingId = finding.id;
        answer.kind =
            from(std::array{AnswerKind::Waive, AnswerKind::Accept, AnswerKind::Dispute, AnswerKind::Resolved},
                 choice.slot);
        answer.pence = finding.pence + Money{choice.kind % 4 == 3 ? 100 : 0};
        answer.at = QDateTime(QDate(2024, 12, 1), QTime(10, choice.size), Qt::UTC);
        household.answers.push_back(answer);
    }
    return household;
}

QString shown(const Household& household)
{
    QString text;
    for (const Agreement& agreement : household.agreements)
        text += QString::fromUtf8(writeAgreement(agreement)).simplified() + u'\n';
    text += u"-- rota.csv\n"_s + QString::fromUtf8(writeRota(household.rota));
    text += u"-- visits.csv\n"_s + QString::fromUtf8(writeVisits(household.visits));
    for (const Bill& bill : household.bills)
        text += u"-- "_s + bill.file + u' ' + bill.number + u" total "_s +
                (bill.printedTotal ? toPlainText(*bill.printedTotal) : u"-"_s) + u'\n' +
                QString::fromUtf8(writeBill(bill));
    for (const Promise& promise : household.promises)
        text +=
            u"promise %1 to %2: %3 %\n"_s.arg(toIso(promise.from), toIso(promise.to)).arg(promise.percent);
    for (const VisitLink& link : household.links)
        text += u"link %1 row %2 with %3: %4\n"_s.arg(link.fileSha256.left(8))
                    .arg(link.row)
                    .arg(link.visit)
                    .arg(link.together ? u"together"_s : u"apart"_s);
    for (const Answer& answer : household.answers)
        text += u"answer %1 %2 %3\n"_s.arg(answer.findingId, keyword(answer.kind)).arg(answer.pence.pence);
    return text + u"-- findings\n"_s + moneyOf(check(household)).join(u'\n') + u'\n';
}

} // namespace daybook::test
