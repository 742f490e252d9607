#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "ui/pages/agreement_price_choices.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/price_fields.h"
#include "ui/pages/question_pieces.h"
#include "ui/pages/time_of_day_prices.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <array>

// The questions about prices.

namespace daybook {

using namespace Qt::StringLiterals;
using namespace agreement_price_choices;

namespace {

QString unitQuestionText(ChargeUnit unit)
{
    switch (unit) {
    case ChargeUnit::Hour:
        return AgreementQuestions::tr("By the hour");
    case ChargeUnit::Visit:
        return AgreementQuestions::tr("For each visit, however long");
    case ChargeUnit::Each:
        return AgreementQuestions::tr("For each meal or thing");
    case ChargeUnit::Day:
        return AgreementQuestions::tr("For each day");
    case ChargeUnit::Night:
        return AgreementQuestions::tr("For each night");
    case ChargeUnit::Session:
        return AgreementQuestions::tr("For each session");
    case ChargeUnit::Trip:
        return AgreementQuestions::tr("For each trip");
    case ChargeUnit::Week:
        return AgreementQuestions::tr("For each week");
    case ChargeUnit::FourWeeks:
        return AgreementQuestions::tr("For every four weeks");
    case ChargeUnit::CalendarMonth:
        return AgreementQuestions::tr("For each month");
    case ChargeUnit::Mile:
        return AgreementQuestions::tr("By the mile");
    case ChargeUnit::Event:
        return AgreementQuestions::tr("For each time something happens");
    case ChargeUnit::Fixed:
        return AgreementQuestions::tr("Once");
    }
    return {};
}

} // namespace

void AgreementQuestions::addPriceQuestions()
{
    addFromQuestion();
    addServiceQuestion();
    addUnitQuestion();
    addUsualQuestion();
    addBandQuestion();
    addWeekendQuestion();
    addHolidayQuestion();
    addEveningQuestion();
    addRatePickQuestion();
    addPartQuestion();
}

void AgreementQuestions::addFromQuestion()
{
    m_from = new DateEntry(tr("First day of this price"), m_facts.today);
    addQuestion(
        {.key = u"from"_s,
         .heading = m_facts.task == AgreementTask::NewPrice ? tr("From which day is there a new price?")
                                                            : tr("From which day does this price apply?"),
         .help = tr("Bills for days before keep the price they had."),
         .body = m_from,
         .isAsked = [this] { return asksPrice() && m_facts.task != AgreementTask::CorrectPrice; },
         .problem =
             [this] { return m_from->check() ? QString() : tr("Write the day, for example 1 April 2026."); },
         .label = tr("From"),
         .answer = [this] { return m_from->date() ? toText(*m_from->date()) : QString(); }});
}

void AgreementQuestions::addServiceQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_knownService = new ChoiceList(tr("What is the price for?"));
    for (const QString& service : m_facts.services)
        m_knownService->addChoice(service);
    m_knownService->addChoice(tr("Something else"));
    m_service = new TextField(tr("What it is for, in the words of the bill"));
    m_service->setHint(tr("For example: personal care, meal, mileage."));
    column->addWidget(m_knownService);
    column->addWidget(m_service);
    m_knownService->setVisible(!m_facts.services.isEmpty());
    m_service->setVisible(m_facts.services.isEmpty());
    const int last = static_cast<int>(m_facts.services.size());
    connect(m_knownService, &ChoiceList::chosenChanged, this,
            [this, last](int index) { m_service->setVisible(index == last); });
    addQuestion(
        {.key = u"service"_s,
         .heading = tr("What is the price for?"),
         .help = tr("Use the words the bill uses."),
         .body = body,
         .isAsked =
             [this] { return m_facts.task == AgreementTask::New || m_facts.task == AgreementTask::AddPrice; },
         .problem =
             [this] {
                 return priceDraft().service.isEmpty() ? tr("Write what the price is for.") : QString();
             },
         .label = tr("For"),
         .answer = [this] { return priceDraft().service; }});
}

void AgreementQuestions::addUnitQuestion()
{
    m_unit = new ChoiceList(tr("How is it charged?"));
    for (const ChargeUnit unit : units)
        m_unit->addChoice(unitQuestionText(unit));
    addQuestion(
        {.key = u"unit"_s,
         .heading = tr("How is it charged?"),
         .help = {},
         .body = m_unit,
         .isAsked = [this] { return asksPrice(); },
         .problem = [this] { return m_unit->chosen() < 0 ? tr("Choose how it is charged.") : QString(); },
         .label = tr("Charged"),
         .answer = [this] { return m_unit->chosenText(); }});
}

void AgreementQuestions::addUsualQuestion()
{
    m_usual = new PriceFields;
    const QString warning =
        tr("This price has more parts than these questions ask about. They are replaced by your answers.");
    addQuestion(
        {.key = u"usual"_s,
         .heading = tr("What is the usual price?"),
         .help = m_priceIsWhole ? tr("The price on an ordinary weekday.") : warning,
         .body = m_usual,
         .isAsked = [this] { return asksPrice(); },
         .problem = [this] { return m_usual->problem(); },
         .label = tr("Usual price"),
         .answer =
             [this] {
                 const std::vector<TariffRow> rows = rowsOf(priceDraft());
                 return sentenceOf(rows.front());
             },
         .entered =
             [this] { m_usual->setUnit(units[static_cast<std::size_t>(std::max(0, m_unit->chosen()))]); }});
}

void AgreementQuestions::addBandQuestion()
{
    m_bands = new ChoiceList(tr("What does a visit between two of these lengths cost?"));
    addQuestion({.key = u"bands"_s,
                 .heading = tr("What does a visit between two of these lengths cost?"),
                 .help = tr("The examples use your own prices."),
                 .body = m_bands,
                 .isAsked = [this] { return asksPrice() && isHourly() && !m_usual->price().bands.empty(); },
                 .problem = {},
                 .label = tr("Lengths between"),
                 .answer = [this] { return m_bands->chosenText(); },
                 .entered =
                     [this] {
                         const Agreement now = agreement();
                         const std::array words{tr("The listed price, and the rest by the hour."),
                                                tr("By the hour, minute for minute."),
                                                tr("The next longer listed price."),
                                                tr("The price of the planned length.")};
                         QStringList texts;
                         for (std::size_t i = 0; i < pricings.size(); ++i)
                             texts << withExample(words[i], bandExample(now, pricings[i], m_facts.today));
                         texts << tr("My agreement does not say.");
                         renew(m_bands, texts);
                     }});
}

void AgreementQuestions::addWeekendQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_weekend = new ChoiceList(tr("Is the price different at weekends?"));
    m_weekend->addChoice(tr("The same as on weekdays"));
    m_weekend->addChoice(tr("Another price on Saturday and Sunday"));
    m_weekend->addChoice(tr("Saturday and Sunday each have their own price"));
    m_weekend->addChoice(tr("My agreement does not say (the weekday price counts)"));
    column->addWidget(m_weekend);
    auto* saturdayLabel = new Words(tr("Saturday, or the whole weekend"));
    m_weekendPrice = new PriceFields;
    auto* sundayLabel = new Words(tr("Sunday"));
    m_sundayPrice = new PriceFields;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{saturdayLabel, m_weekendPrice, sundayLabel, m_sundayPrice})
        column->addWidget(widget);
    const auto showFields = [=, this] {
        const int answer = m_weekend->chosen();
        const auto unit = units[static_cast<std::size_t>(std::max(0, m_unit->chosen()))];
        m_weekendPrice->setUnit(unit);
        m_sundayPrice->setUnit(unit);
        saturdayLabel->setVisible(answer == WeekendTwo);
        m_weekendPrice->setVisible(answer == WeekendOne || answer == WeekendTwo);
        sundayLabel->setVisible(answer == WeekendTwo);
        m_sundayPrice->setVisible(answer == WeekendTwo);
    };
    connect(m_weekend, &ChoiceList::chosenChanged, this, showFields);
    addQuestion(
        {.key = u"weekend"_s,
         .heading = tr("Is the price different at weekends?"),
         .help = {},
         .body = body,
         .isAsked = [this] { return asksPrice() && hasDayPrices(); },
         .problem =
             [this] {
                 const int answer = m_weekend->chosen();
                 if (answer < 0)
                     return tr("Choose one. If you do not know, choose “My agreement does not say”.");
                 if (answer != WeekendOne && answer != WeekendTwo)
                     return QString();
                 const QString problem = m_weekendPrice->problem();
                 return problem.isEmpty() && answer == WeekendTwo ? m_sundayPrice->problem() : problem;
             },
         .label = tr("Weekends"),
         .answer =
             [this] {
                 const int answer = m_weekend->chosen();
                 if (answer == WeekendOne)
                     return toText(m_weekendPrice->price().price);
                 if (answer == WeekendTwo)
                     return tr("Saturday %1, Sunday %2")
                         .arg(toText(m_weekendPrice->price().price), toText(m_sundayPrice->price().price));
                 return m_weekend->chosenText();
             },
         .entered = showFields});
}

void AgreementQuestions::addHolidayQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_holiday = new ChoiceList(tr("Is the price different on bank holidays?"));
    m_holiday->addChoice(tr("The same as on other days"));
    m_holiday->addChoice(tr("A price of its own"));
    m_holiday->addChoice(tr("My agreement does not say (no other price counts)"));
    m_holiday->addChoice(tr("Double the weekday price"));
    m_holiday->addChoice(tr("One and a half times the weekday price"));
    m_holidayTimes = {Decimal{2, 0}, Decimal{15, 1}};
    column->addWidget(m_holiday);
    m_holidayPrice = new PriceFields;
    column->addWidget(m_holidayPrice);
    const auto showFields = [this] {
        m_holidayPrice->setUnit(units[static_cast<std::size_t>(std::max(0, m_unit->chosen()))]);
        m_holidayPrice->setVisible(m_holiday->chosen() == HolidayOwn);
    };
    connect(m_holiday, &ChoiceList::chosenChanged, this, showFields);
    addQuestion({.key = u"holiday"_s,
                 .heading = tr("Is the price different on bank holidays?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return asksPrice() && hasDayPrices(); },
                 .problem =
                     [this] {
                         if (m_holiday->chosen() < 0)
                             return tr("Choose one. If you do not know, choose “My agreement does not say”.");
                         return m_holiday->chosen() == HolidayOwn ? m_holidayPrice->problem() : QString();
                     },
                 .label = tr("Bank holidays"),
                 .answer =
                     [this] {
                         return m_holiday->chosen() == HolidayOwn ? toText(m_holidayPrice->price().price)
                                                                  : m_holiday->chosenText();
                     },
                 .entered = showFields});
}

void AgreementQuestions::addEveningQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_evening = new ChoiceList(tr("Is there another price in the evening or at night?"));
    m_evening->addChoice(tr("No, or my agreement does not say"));
    m_evening->addChoice(tr("Yes, there is another price from a time of day"));
    column->addWidget(m_evening);
    m_evenings = new TimeOfDayPrices;
    column->addWidget(m_evenings);
    const auto showFields = [this] { m_evenings->setVisible(m_evening->chosen() == 1); };
    connect(m_evening, &ChoiceList::chosenChanged, this, showFields);
    addQuestion({.key = u"evening"_s,
                 .heading = tr("Is there another price in the evening or at night?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return asksPrice() && isHourly(); },
                 .problem =
                     [this] {
                         if (m_evening->chosen() < 0)
                             return tr("Choose one.");
                         if (m_evening->chosen() == 0)
                             return QString();
                         return m_evenings->check();
                     },
                 .label = tr("Evenings and nights"),
                 .answer =
                     [this] {
                         QStringList texts;
                         if (m_evening->chosen() == 1)
                             for (const TimeOfDayPrice& evening : m_evenings->prices())
                                 texts += tr("%1 to %2: %3 an hour")
                                              .arg(toText(evening.from), toText(evening.to),
                                                   toText(evening.price.price));
                         return texts.isEmpty() ? tr("No other price") : texts.join(u"; "_s);
                     },
                 .entered = showFields});
}

void AgreementQuestions::addRatePickQuestion()
{
    m_ratePick = new ChoiceList(tr("When a visit lies in both times"));
    addQuestion({.key = u"ratePick"_s,
                 .heading = tr("What when a visit begins by day and ends in the evening?"),
                 .help = tr("The examples use your own prices."),
                 .body = m_ratePick,
                 .isAsked = [this] { return asksPrice() && isHourly() && m_evening->chosen() == 1; },
                 .problem = {},
                 .label = tr("Over both times"),
                 .answer = [this] { return m_ratePick->chosenText(); },
                 .entered =
                     [this] {
                         const Agreement now = agreement();
                         renew(m_ratePick,
                               {withExample(tr("The price at the start counts for the whole visit."),
                                            ratePickExample(now, RatePick::Start, m_facts.today)),
                                withExample(tr("Each part has its own price."),
                                            ratePickExample(now, RatePick::Split, m_facts.today)),
                                tr("My agreement does not say.")});
                     }});
}

void AgreementQuestions::addPartQuestion()
{
    m_part = new ChoiceList(tr("When part of the time is not due"));
    m_part->addChoice(tr("The whole price is due"));
    m_part->addChoice(tr("Each day is a seventh of a week"));
    m_part->addChoice(tr("By the days of the month"));
    m_part->addChoice(tr("By the visits that were planned"));
    m_part->addChoice(tr("My agreement does not say"));
    addQuestion({.key = u"part"_s,
                 .heading = tr("What when you are away for a part of it?"),
                 .help = tr("For example two days in hospital."),
                 .body = m_part,
                 .isAsked =
                     [this] {
                         const int unit = m_unit->chosen();
                         return asksPrice() && (unit == placeOf(units, ChargeUnit::Week) ||
                                                unit == placeOf(units, ChargeUnit::FourWeeks) ||
                                                unit == placeOf(units, ChargeUnit::CalendarMonth));
                     },
                 .problem = {},
                 .label = tr("Away for a part"),
                 .answer = [this] { return m_part->chosenText(); }});
}

} // namespace daybook
