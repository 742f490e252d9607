#include "core/check/waterfall.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const DayNumber monday = dayNumber(day(u"2024-05-06"));

/// One carer's share of £12.00 for 8:00 to 8:30, held against the planned visit at that time.
class Share
{
public:
    explicit Share(Agreement agreement) : m_terms(withAgreement(std::move(agreement)), m_names)
    {
        m_visit.day = monday;
        m_visit.start = 8 * 60;
        m_visit.planned = m_visit.plannedOnClock = 30;
        m_visit.onPlan = true;
        m_visit.service = m_names.add(u"personal care"_s);
        m_question.terms = m_terms.on(0, monday);
        m_question.visit = &m_visit;
        m_question.day = monday;
        m_question.start = 8 * 60;
        m_question.service = m_visit.service;
        m_question.billed = 30;
        m_question.share = 1200;
    }
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;

    Share& billed(int minutes, qint64 pence)
    {
        m_question.billed = minutes;
        m_question.share = pence;
        return *this;
    }
    Share& happened(Happened happened, int written = -1)
    {
        m_visit.happened = happened;
        m_visit.written = written;
        m_visit.writtenStart = written >= 0 ? 8 * 60 : -1;
        return *this;
    }
    Share& unplanned()
    {
        m_visit.onPlan = false;
        m_visit.planned = m_visit.plannedOnClock = -1;
        return *this;
    }
    Share& alone(bool complete = false)
    {
        m_question.visit = nullptr;
        m_day.day = monday;
        m_day.complete = complete;
        m_question.dayRecord = &m_day;
        return *this;
    }
    Share& of(const QString& service, qint64 quantity, int planned = 1)
    {
        m_question.service = m_visit.service = m_names.add(service);
        m_question.quantity = quantity;
        m_question.billed = -1;
        m_visit.quantity = planned;
        m_visit.planned = m_visit.plannedOnClock = -1;
        return *this;
    }
    Share& unnumbered(qint64 pence)
    {
        m_question.quantityPrinted = false;
        m_question.share = pence;
        return *this;
    }
    Share& promised(int percent)
    {
        m_promise.percent = percent;
        m_question.promise = &m_promise;
        return *this;
    }
    Share& carer(int carer, int came)
    {
        m_visit.carersCame = came;
        m_question.carer = carer;
        return *this;
    }
    Share& stay(int stayDay)
    {
        m_visit.happened = Happened::Away;
        m_visit.stayDay = stayDay;
        return *this;
    }
    CareVisit& visit() { return m_visit; }
    UnitQuestion& question() { return m_question; }

    /// "wrong_rate 150, agreed 1200"; checks that the parts add up to the share.
    QString parts()
    {
        const UnitAnswer answer = explainUnit(m_question);
        QStringList parts;
        qint64 sum = 0;
        for (int i = 0; i < answer.count; ++i) {
            const LinePart& part = answer.parts[static_cast<std::size_t>(i)];
            parts.append(keyword(part.kind) + u' ' + QString::number(part.pence.pence));
            sum += part.pence.pence;
        }
        CHECK(sum == m_question.share);
        return parts.join(u", "_s);
    }

private:
    const Household& withAgreement(Agreement agreement)
    {
        m_household.agreements = {std::move(agreement)};
        return m_household;
    }

    Household m_household;
    NameIndex m_names;
    ProviderTerms m_terms;
    CareVisit m_visit;
    DayRecord m_day;
    Promise m_promise;
    UnitQuestion m_question;
};

AgreementBuilder lesser()
{
    return agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest);
}

} // namespace

TEST_CASE("a share is agreed when it is what the agreement says, a penny aside")
{
    CHECK(Share(lesser()).happened(Happened::Came, 30).parts() == u"agreed 1200"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).billed(30, 1201).parts() == u"agreed 1201"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).billed(30, 1199).parts() == u"agreed 1199"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).billed(30, 1202).parts() ==
          u"wrong_rate 2, agreed 1200"_s);
}

TEST_CASE("the price is asked about before the time: the price at the billed minutes, the minutes at the "
          "agreed price")
{
    // 30 minutes at £27.00 an hour for a stay of ten: £1.50 of price, £8.00 of time, £4.00 due.
    CHECK(Share(lesser()).happened(Happened::Came, 10).billed(30, 1350).parts() ==
          u"wrong_rate 150, short_visit 800, agreed 400"_s);
}

TEST_CASE("bands are part of the price of minutes at both steps")
{
    // 45 minutes billed at their band of £19.50 for a stay of 35: £14.50 and five minutes at £24.00 an hour.
    Share share(agreementAt(2400).band(30, 1450).band(45, 1950).by(ChargeBy::Actual));
    CHECK(share.happened(Happened::Came, 35).billed(45, 1950).parts() == u"rounded_up 300, agreed 1650"_s);
}

TEST_CASE("what did not take place comes before price and time and claims all of the rest")
{
    CHECK(Share(lesser()).happened(Happened::NobodyCame).billed(45, 2700).parts() == u"missed_visit 2700"_s);
    CHECK(Share(lesser()).happened(Happened::CancelledByProvider).billed(45, 2700).parts() ==
          u"cancelled_by_provider 2700"_s);
    // Half of the price of the plan is due: £6.00 of £27.00, however long was billed.
    Share half(lesser().cancellation(0, 50));
    CHECK(half.happened(Happened::CancelledByPerson).billed(45, 2700).parts() ==
          u"late_cancel_overcharged 2100, agreed 600"_s);
}

TEST_CASE("half of an odd price is rounded half up")
{
    Share share(agreementAt(2490).by(ChargeBy::Lesser).cancellation(0, 50)); // 30 minutes are £12.45
    CHECK(share.happened(Happened::CancelledByPerson).billed(30, 1245).parts() ==
          u"late_cancel_overcharged 622, agreed 623"_s);
}

TEST_CASE("outside the agreement and not in the price list come before everything that happened")
{
    CHECK(Share(lesser().ends(u"2024-05-05")).happened(Happened::NobodyCame).parts() ==
          u"outside_agreement 1200"_s);
    CHECK(Share(lesser()).of(u"gardening"_s, 1).happened(Happened::NobodyCame).parts() ==
          u"extra_not_agreed 1200"_s);
    CHECK(Share(lesser().ends(u"2024-05-05")).of(u"gardening"_s, 1).parts() == u"outside_agreement 1200"_s);
    // The first and the last day of the agreement are inside.
    CHECK(Share(lesser().starts(u"2024-05-06").ends(u"2024-05-06")).happened(Happened::Came, 30).parts() ==
          u"agreed 1200"_s);
}

TEST_CASE("a carer who was not there comes before price and time")
{
    CHECK(Share(lesser()).happened(Happened::Came, 30).carer(1, 1).billed(45, 2700).parts() ==
          u"fewer_carers 2700"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).carer(0, 1).parts() == u"agreed 1200"_s);
    // Not noted: as many as were planned.
    Share unnoted(lesser());
    unnoted.visit().carersPlanned = 2;
    CHECK(unnoted.happened(Happened::Came, 30).carer(1, -1).parts() == u"agreed 1200"_s);
}

TEST_CASE("the price of another row of the same service is a premium that was not due")
{
    const AgreementBuilder rows = lesser()
                                      .row(u"personal care"_s, DayKind::Weekend, ChargeUnit::Hour, 2700)
                                      .row(u"personal care"_s, DayKind::Any, ChargeUnit::Hour, 2800)
                                      .window(u"18:00", u"23:00");
    CHECK(Share(rows).happened(Happened::Came, 30).billed(30, 1350).parts() ==
          u"premium_not_due 150, agreed 1200"_s);
    CHECK(Share(rows).happened(Happened::Came, 30).billed(30, 1400).parts() ==
          u"premium_not_due 200, agreed 1200"_s);
    CHECK(Share(rows).happened(Happened::Came, 30).billed(30, 1380).parts() ==
          u"wrong_rate 180, agreed 1200"_s);
}

TEST_CASE(
    "the planned start decides what a planned visit costs, the printed start what an unplanned one costs")
{
    const AgreementBuilder evening =
        lesser().row(u"personal care"_s, DayKind::Any, ChargeUnit::Hour, 2800).window(u"08:10", u"12:00");
    Share planned(evening);
    planned.question().start = 8 * 60 + 10;
    CHECK(planned.happened(Happened::Came, 30).billed(30, 1400).parts() ==
          u"premium_not_due 200, agreed 1200"_s);
    Share free(evening);
    free.question().start = 8 * 60 + 10;
    free.unplanned().visit().start = -1;
    CHECK(free.happened(Happened::Came, 30).billed(30, 1400).parts() == u"agreed 1400"_s);
}

TEST_CASE("a share for nobody's visit: to be checked, and asked about only when the day is complete")
{
    CHECK(Share(lesser()).alone().parts() == u"not_recorded 1200"_s);
    CHECK(Share(lesser()).alone().billed(30, 1350).parts() == u"wrong_rate 150, not_recorded 1200"_s);
    CHECK(Share(lesser()).alone(true).parts() == u"not_on_plan_or_log 1200"_s);
}

TEST_CASE("less than agreed is said as well, but not within what the written times leave open")
{
    CHECK(Share(lesser()).happened(Happened::Came, 30).billed(30, 1000).parts() ==
          u"underbilled -200, agreed 1200"_s);
    // Twenty minutes billed where 30 were planned and stayed: ten minutes too few.
    CHECK(Share(lesser()).happened(Happened::Came, 30).billed(20, 800).parts() ==
          u"underbilled -400, agreed 1200"_s);
    // A stay of 27 may have been one of 22 or 25: 25 minutes are right, 20 are too few.
    CHECK(Share(lesser()).happened(Happened::Came, 27).billed(25, 1000).parts() == u"agreed 1000"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 27).billed(20, 800).parts() == u"agreed 800"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 27).billed(15, 600).parts() ==
          u"underbilled -600, agreed 1200"_s);
}

TEST_CASE("time within what the written times could support is agreed, beyond it the whole difference is "
          "asked about")
{
    // Ten minutes written, five of grace: fifteen could be right.
    CHECK(Share(lesser()).happened(Happened::Came, 10).billed(15, 600).parts() == u"agreed 600"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 10).billed(20, 800).parts() ==
          u"short_visit 400, agreed 400"_s);
    // 25 of 30 minutes is within the grace.
    CHECK(Share(lesser()).happened(Happened::Came, 25).parts() == u"agreed 1200"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 24).parts() == u"agreed 1200"_s);
    CHECK(Share(lesser().tolerance(5)).happened(Happened::Came, 20).parts() ==
          u"short_visit 400, agreed 800"_s);
}

TEST_CASE("with booked time a short stay changes nothing and a longer bill is asked about without a daybook")
{
    CHECK(Share(agreementAt(2400)).happened(Happened::Came, 10).parts() == u"agreed 1200"_s);
    CHECK(Share(agreementAt(2400)).billed(45, 1800).parts() == u"time_overbilled 600, not_recorded 1200"_s);
    CHECK(Share(lesser()).billed(45, 1800).parts() == u"not_recorded 1800"_s);
}

TEST_CASE("in hospital the day of the stay decides")
{
    const AgreementBuilder retainer = lesser().hospital(1, 0).hospital(6, 50).hospital(29, 25);
    CHECK(Share(retainer).stay(1).parts() == u"hospital_or_away 1200"_s);
    CHECK(Share(retainer).stay(5).parts() == u"hospital_or_away 1200"_s);
    CHECK(Share(retainer).stay(6).parts() == u"hospital_or_away 600, agreed 600"_s);
    CHECK(Share(retainer).stay(28).parts() == u"hospital_or_away 600, agreed 600"_s);
    CHECK(Share(retainer).stay(29).parts() == u"hospital_or_away 900, agreed 300"_s);
    CHECK(Share(lesser()).stay(1).parts() == u"no_term 1200"_s);
}

TEST_CASE("a line for a day in hospital that no planned visit belongs to is no visit kept free")
{
    Share away(lesser().hospital(1, 50));
    away.alone();
    DayRecord record;
    record.day = monday;
    record.awayFrom = 0;
    record.awayUntil = 24 * 60;
    record.stayDay = 1;
    away.question().dayRecord = &record;
    CHECK(away.parts() == u"not_recorded 1200"_s);
    record.complete = true;
    CHECK(away.parts() == u"not_on_plan_or_log 1200"_s);
}

TEST_CASE("a promise beats the terms: for a cancellation, a stay in hospital and a visit that came")
{
    CHECK(Share(lesser().cancellation(0, 100)).happened(Happened::CancelledByPerson).promised(0).parts() ==
          u"cancelled_in_time 1200"_s);
    CHECK(Share(lesser()).happened(Happened::CancelledByPerson).promised(50).parts() ==
          u"late_cancel_overcharged 600, agreed 600"_s);
    CHECK(Share(lesser()).stay(3).promised(0).parts() == u"hospital_or_away 1200"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).promised(0).parts() == u"wrong_rate 1200"_s);
    CHECK(Share(lesser()).happened(Happened::Came, 30).promised(100).parts() == u"agreed 1200"_s);
    // It takes nothing away from what is not due at all.
    CHECK(Share(lesser()).happened(Happened::NobodyCame).promised(50).parts() == u"missed_visit 1200"_s);
}

TEST_CASE("things counted: the count of the plan where there is one, else the bill's")
{
    const AgreementBuilder meals = lesser().row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650);
    CHECK(Share(meals).of(u"meal"_s, 2, 2).billed(-1, 1300).happened(Happened::Came).parts() ==
          u"agreed 1300"_s);
    CHECK(Share(meals).of(u"meal"_s, 2, 1).billed(-1, 1300).happened(Happened::Came).parts() ==
          u"time_overbilled 650, agreed 650"_s);
    CHECK(Share(meals).of(u"meal"_s, 2, 1).billed(-1, 1300).parts() == u"not_recorded 1300"_s);
    CHECK(Share(meals).of(u"meal"_s, 3).billed(-1, 1950).alone().parts() == u"agreed 1950"_s);
    CHECK(Share(meals).of(u"meal"_s, 3).billed(-1, 2100).alone().parts() == u"wrong_rate 150, agreed 1950"_s);
    // Also on a complete day: an extra that is in the price list is accepted.
    CHECK(Share(meals).of(u"meal"_s, 1).billed(-1, 650).alone(true).parts() == u"agreed 650"_s);
}

TEST_CASE("where no service is named, a price that is agreed to the penny tells which it was")
{
    const auto unnamed = [](qint64 pence) {
        Share share(lesser().row(u"domestic"_s, DayKind::Any, ChargeUnit::Hour, 1800));
        share.unplanned().happened(Happened::Came, 30).billed(30, pence);
        share.visit().service = 0;
        share.question().service = 0;
        return share.parts();
    };
    CHECK(unnamed(1200) == u"agreed 1200"_s);
    CHECK(unnamed(900) == u"agreed 900"_s);
    // Any other price may be right or wrong: it is to be checked, not asked about.
    CHECK(unnamed(1100) == u"no_term 1100"_s);
}

TEST_CASE("miles by another name are priced as the miles that were agreed")
{
    const auto journey = [](const AgreementBuilder& agreement, bool perMile) {
        Share share(agreement);
        share.of(u"car journey"_s, 1).billed(-1, 825).alone(true);
        share.question().miles = Decimal{15, 0};
        share.question().perMile = perMile;
        return share.parts();
    };
    const AgreementBuilder miles = lesser().row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45);
    CHECK(journey(miles, true) == u"wrong_rate 150, agreed 675"_s);
    CHECK(journey(miles, false) == u"extra_not_agreed 825"_s);
    CHECK(journey(lesser(), true) == u"extra_not_agreed 825"_s);
    // Where two kinds of miles were agreed it is not known which of them these are.
    AgreementBuilder two = lesser().row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45);
    two.row(u"minibus"_s, DayKind::Any, ChargeUnit::Mile, 90);
    CHECK(journey(two, true) == u"extra_not_agreed 825"_s);
}

TEST_CASE("when nothing was agreed with the provider, or no price list is in force, nothing is asked about")
{
    Share none(lesser());
    none.question().terms = nullptr;
    CHECK(none.parts() == u"not_recorded 1200"_s);
    CHECK(none.happened(Happened::Came, 30).parts() == u"no_term 1200"_s);
    Agreement later = lesser();
    later.tariffs.front().from = day(u"2024-05-07");
    CHECK(Share(later).happened(Happened::Came, 30).parts() == u"no_term 1200"_s);
}

TEST_CASE("parts of one kind are one part, and nothing is no part")
{
    PartList parts;
    parts.add(FindingKind::WrongRate, 100);
    parts.add(FindingKind::Agreed, 0);
    parts.add(FindingKind::WrongRate, 50);
    REQUIRE(parts.parts().size() == 1);
    CHECK(parts.parts().front().pence == Money{150});
}

TEST_CASE("what is in the provider's favour is set against the last claimed difference first")
{
    PartList parts;
    parts.add(FindingKind::Arithmetic, 300);
    parts.add(FindingKind::Underbilled, -350);
    parts.add(FindingKind::ShortVisit, 200);
    parts.add(FindingKind::Agreed, 1200);
    netWithinLine(parts);
    REQUIRE(parts.parts().size() == 2);
    CHECK((parts.parts()[0] == LinePart{FindingKind::Arithmetic, Money{150}}));
    CHECK((parts.parts()[1] == LinePart{FindingKind::Agreed, Money{1200}}));

    PartList more;
    more.add(FindingKind::WrongRate, 100);
    more.add(FindingKind::Underbilled, -150);
    more.add(FindingKind::Agreed, 1250);
    netWithinLine(more);
    CHECK((more.parts()[0] == LinePart{FindingKind::Underbilled, Money{-50}}));
}

TEST_CASE("what would be asked about is never less than nothing and knows what favours the provider")
{
    UnitAnswer answer;
    answer.add(FindingKind::WrongRate, 100);
    answer.add(FindingKind::NotRecorded, 500);
    CHECK(answer.queried() == 100);
    answer.add(FindingKind::Underbilled, -300);
    CHECK(answer.queried() == 0);
}

TEST_CASE("where no number of meals is printed it is the planned one, or one, or what the sum comes to")
{
    const Agreement agreement =
        agreementAt(2400).row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650).by(ChargeBy::Lesser);
    const auto twoPlanned = [&agreement](qint64 pence) {
        return Share(agreement).of(u"meal"_s, 1, 2).unnumbered(pence).happened(Happened::Came).parts();
    };
    CHECK(twoPlanned(1300) == u"agreed 1300"_s);
    CHECK(twoPlanned(1500) == u"wrong_rate 200, agreed 1300"_s);
    CHECK(twoPlanned(650) == u"underbilled -650, agreed 1300"_s);
    CHECK(Share(agreement).of(u"meal"_s, 1).unnumbered(1300).alone().parts() == u"agreed 1300"_s);
    CHECK(Share(agreement).of(u"meal"_s, 1).unnumbered(1400).alone().parts() ==
          u"wrong_rate 750, agreed 650"_s);
}

TEST_CASE("where no service is printed it is that of the price list whose price it is")
{
    const Agreement agreement =
        agreementAt(2400).row(u"domestic"_s, DayKind::Any, ChargeUnit::Hour, 2000).by(ChargeBy::Lesser);
    const auto unnamed = [&agreement](qint64 pence) {
        Share share(agreement);
        share.billed(30, pence).alone();
        share.question().service = 0;
        return share.parts();
    };
    CHECK(unnamed(1200) == u"not_recorded 1200"_s);
    CHECK(unnamed(1000) == u"not_recorded 1000"_s);
    CHECK(unnamed(1300) == u"not_recorded 1300"_s);
    Share came(agreement);
    came.billed(30, 1000).happened(Happened::Came, 30).unplanned();
    came.question().service = came.visit().service = 0;
    CHECK(came.parts() == u"agreed 1000"_s);
    came.billed(30, 1300);
    CHECK(came.parts() == u"no_term 1300"_s);
}
