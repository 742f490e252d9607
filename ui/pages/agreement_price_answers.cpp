#include "ui/pages/agreement_price_choices.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/price_fields.h"
#include "ui/pages/question_pieces.h"
#include "ui/pages/time_of_day_prices.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <algorithm>

// From the answers about prices to a price, and back.

namespace daybook {

using namespace agreement_price_choices;

bool AgreementQuestions::isHourly() const
{
    return m_unit->chosen() == placeOf(units, ChargeUnit::Hour);
}

bool AgreementQuestions::hasDayPrices() const
{
    if (m_unit->chosen() < 0)
        return false;
    switch (units[static_cast<std::size_t>(m_unit->chosen())]) {
    case ChargeUnit::Hour:
    case ChargeUnit::Visit:
    case ChargeUnit::Each:
    case ChargeUnit::Day:
    case ChargeUnit::Night:
    case ChargeUnit::Session:
    case ChargeUnit::Trip:
        return true;
    default:
        return false;
    }
}

PriceDraft AgreementQuestions::priceDraft() const
{
    PriceDraft draft = draftOf({}, m_facts.service).draft;
    if (const Tariff* current = tariffOn(m_facts.agreement, m_facts.today))
        draft.payer = draftOf(current->rows, m_facts.service).draft.payer;
    draft.service = m_facts.service;
    if (m_facts.task == AgreementTask::New || m_facts.task == AgreementTask::AddPrice) {
        const int known = m_knownService->chosen();
        draft.service = known >= 0 && known < m_facts.services.size() ? m_facts.services[known]
                                                                      : m_service->text().trimmed();
    }
    draft.unit = units[static_cast<std::size_t>(std::max(0, m_unit->chosen()))];
    draft.usual = m_usual->price();
    const bool isByHour = draft.unit == ChargeUnit::Hour;
    if (isByHour && m_bands->chosen() >= 0 && m_bands->chosen() < static_cast<int>(pricings.size()))
        draft.pricing = pricings[static_cast<std::size_t>(m_bands->chosen())];
    if (hasDayPrices()) {
        if (m_weekend->chosen() == WeekendOne || m_weekend->chosen() == WeekendTwo) {
            draft.weekend =
                m_weekend->chosen() == WeekendOne ? WeekendPrice::OnePrice : WeekendPrice::TwoPrices;
            draft.weekendPrice = m_weekendPrice->price();
            draft.sundayPrice = m_sundayPrice->price();
        }
        if (m_holiday->chosen() == HolidayOwn) {
            draft.holiday = HolidayPrice::OwnPrice;
            draft.holidayPrice = m_holidayPrice->price();
        } else if (m_holiday->chosen() >= HolidayFirstTimes) {
            draft.holiday = HolidayPrice::TimesWeekday;
            draft.holidayTimes =
                m_holidayTimes[static_cast<std::size_t>(m_holiday->chosen() - HolidayFirstTimes)];
        }
    }
    if (isByHour && m_evening->chosen() == 1) {
        draft.evenings = m_evenings->prices();
        draft.ratePick = m_ratePick->chosen() == 1 ? RatePick::Split : RatePick::Start;
    }
    if (m_part->chosen() >= 0 && m_part->chosen() < static_cast<int>(parts.size()))
        draft.proRata = parts[static_cast<std::size_t>(m_part->chosen())];
    return draft;
}

void AgreementQuestions::fillPrice()
{
    m_bands->setChosen(-1);
    if (m_facts.agreement.starts.isValid() && m_facts.task == AgreementTask::AddPrice)
        m_from->setDate(tariffOn(m_facts.agreement, m_facts.today) != nullptr
                            ? tariffOn(m_facts.agreement, m_facts.today)->from
                            : m_facts.agreement.starts);
    const Tariff* current = tariffOn(m_facts.agreement, m_facts.today);
    if (m_facts.service.isEmpty() || current == nullptr)
        return;
    const DraftReading reading = draftOf(current->rows, m_facts.service);
    const PriceDraft& draft = reading.draft;
    m_unit->setChosen(placeOf(units, draft.unit));
    m_usual->setUnit(draft.unit);
    m_usual->setPrice(draft.usual);
    renew(m_bands, {{}, {}, {}, {}, {}});
    m_bands->setChosen(placeOf(pricings, draft.pricing));
    m_weekend->setChosen(draft.weekend == WeekendPrice::Same
                             ? WeekendSame
                             : (draft.weekend == WeekendPrice::OnePrice ? WeekendOne : WeekendTwo));
    m_weekendPrice->setPrice(draft.weekendPrice);
    m_sundayPrice->setPrice(draft.sundayPrice);
    m_holidayPrice->setPrice(draft.holidayPrice);
    m_holiday->setChosen(draft.holiday == HolidayPrice::OwnPrice ? HolidayOwn : HolidaySame);
    if (draft.holiday == HolidayPrice::TimesWeekday) {
        if (placeOf(m_holidayTimes, draft.holidayTimes) < 0) {
            m_holidayTimes.push_back(draft.holidayTimes);
            m_holiday->addChoice(tr("A multiple of the weekday price, as now"));
        }
        m_holiday->setChosen(HolidayFirstTimes + placeOf(m_holidayTimes, draft.holidayTimes));
    }
    m_evening->setChosen(draft.evenings.empty() ? 0 : 1);
    if (!draft.evenings.empty()) {
        m_evenings->setPrices(draft.evenings);
        renew(m_ratePick, {{}, {}, {}});
        m_ratePick->setChosen(draft.ratePick == RatePick::Split ? 1 : 0);
    }
    m_part->setChosen(placeOf(parts, draft.proRata));
}

} // namespace daybook
