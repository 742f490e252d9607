#include "core/base/uk_time.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <array>

// The questions about which time is paid for, and which days are bank holidays.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array chargeBys{ChargeBy::Booked, ChargeBy::Lesser, ChargeBy::Actual, ChargeBy::Greater};
constexpr std::array bases{HolidayBasis::GovList, HolidayBasis::Actual, HolidayBasis::Both};

/// Days typed one after the other, with commas between. nullopt when one of them is no date.
std::optional<std::vector<QDate>> datesIn(const QString& text, QDate today)
{
    std::vector<QDate> dates;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto date = parseTypedDate(part.trimmed(), today);
        if (!date)
            return {};
        dates.push_back(*date);
    }
    return dates;
}

} // namespace

void AgreementQuestions::addHolidayDaysQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_holidayDays = new ChoiceList(tr("Which days are bank holidays?"));
    const std::array words{tr("The days on the government's list."),
                           tr("The day itself, also when it falls on a weekend."),
                           tr("Both the day itself and the Monday instead of it.")};
    HolidayRule rule = m_facts.agreement.bankHolidays;
    rule.nation = m_facts.nation;
    for (std::size_t i = 0; i < bases.size(); ++i) {
        rule.basis = bases[i];
        m_holidayDays->addChoice(words[i] + u' ' + holidayExample(rule, m_facts.today));
    }
    m_holidayDays->addChoice(tr("My agreement does not say."));
    if (m_facts.agreement.bankHolidays.nation)
        m_holidayDays->setChosen(placeOf(bases, m_facts.agreement.bankHolidays.basis));
    else if (m_facts.task == AgreementTask::ChangeTerms)
        m_holidayDays->setChosen(static_cast<int>(bases.size()));
    m_alsoHolidays = new TextField(tr("Other days that have the bank holiday price"));
    m_alsoHolidays->setHint(tr("For example: 24 December 2026, 31 December 2026. You may leave this empty."));
    QStringList also;
    for (const QDate day : m_facts.agreement.bankHolidays.also)
        also << toDayMonthText(day) + u' ' + QString::number(day.year());
    m_alsoHolidays->setText(also.join(u", "_s));
    column->addWidget(m_holidayDays);
    column->addWidget(m_alsoHolidays);
    addQuestion({.key = u"holidayDays"_s,
                 .heading = tr("Which days are bank holidays?"),
                 .help = {},
                 .body = body,
                 .isAsked =
                     [this] {
                         return asksTopic(AgreementTopic::BankHolidays) &&
                                (m_facts.task == AgreementTask::ChangeTerms ||
                                 priceDraft().holiday != HolidayPrice::Same);
                     },
                 .problem =
                     [this] {
                         if (m_holidayDays->chosen() < 0)
                             return tr("Choose one. If you do not know, choose “My agreement does not say”.");
                         return datesIn(m_alsoHolidays->text(), m_facts.today)
                                    ? QString()
                                    : tr("Write the other days with commas between, for example "
                                         "24 December 2026, 31 December 2026.");
                     },
                 .label = tr("Bank holiday days"),
                 .answer = [this] { return m_holidayDays->chosenText(); }});
}

void AgreementQuestions::addPaidTimeQuestion()
{
    m_paidTime = new ChoiceList(tr("Which time do you pay for?"));
    renew(m_paidTime, {{}, {}, {}, {}, {}});
    if (m_facts.task == AgreementTask::ChangeTerms)
        m_paidTime->setChosen(m_facts.agreement.chargeByStated
                                  ? placeOf(chargeBys, m_facts.agreement.chargeBy)
                                  : static_cast<int>(chargeBys.size()));
    addQuestion(
        {.key = u"paidTime"_s,
         .heading = tr("Which time do you pay for?"),
         .help = tr("The examples use your own prices."),
         .body = m_paidTime,
         .isAsked =
             [this] {
                 return asksTopic(AgreementTopic::PaidTime) &&
                        (m_facts.task == AgreementTask::ChangeTerms || isHourly());
             },
         .problem =
             [this] {
                 return m_paidTime->chosen() < 0
                            ? tr("Choose one. If you do not know, choose “My agreement does not say”.")
                            : QString();
             },
         .label = tr("Time paid for"),
         .answer = [this] { return m_paidTime->chosenText(); },
         .entered =
             [this] {
                 const Agreement now = agreement();
                 QStringList texts;
                 for (const ChargeBy by : chargeBys)
                     texts << withExample(sentenceOf(by), paidTimeExample(now, by, m_facts.today));
                 texts << tr("My agreement does not say. Daybook then only points out short visits.");
                 renew(m_paidTime, texts);
             }});
}

void AgreementQuestions::addRoundingQuestion()
{
    m_rounding = new ChoiceList(tr("How are minutes counted?"));
    m_roundings = {{Minutes(1), RoundMode::Nearest},
                   {Minutes(5), RoundMode::Nearest},
                   {Minutes(15), RoundMode::Nearest},
                   {Minutes(15), RoundMode::Up},
                   {Minutes(30), RoundMode::Up}};
    const std::pair now{m_facts.agreement.roundTo, m_facts.agreement.roundMode};
    if (now.first > Minutes(1) && placeOf(m_roundings, now) < 0)
        m_roundings.push_back(now);
    for (std::size_t i = 0; i <= m_roundings.size(); ++i)
        m_rounding->addChoice({});
    if (m_facts.task == AgreementTask::ChangeTerms)
        m_rounding->setChosen(std::max(0, placeOf(m_roundings, now)));
    addQuestion(
        {.key = u"rounding"_s,
         .heading = tr("How are minutes counted?"),
         .help = tr("The examples use your own prices."),
         .body = m_rounding,
         .isAsked =
             [this] {
                 // What is booked is paid for, so there is nothing to round.
                 return asksTopic(AgreementTopic::PaidTime) && m_paidTime->chosen() != 0 &&
                        (m_facts.task == AgreementTask::ChangeTerms || isHourly());
             },
         .problem =
             [this] {
                 return m_rounding->chosen() < 0
                            ? tr("Choose one. If you do not know, choose “My agreement does not say”.")
                            : QString();
             },
         .label = tr("Minutes"),
         .answer = [this] { return m_rounding->chosenText(); },
         .entered =
             [this] {
                 const Agreement agreed = agreement();
                 QStringList texts;
                 for (const auto& [to, mode] : m_roundings)
                     texts << withExample(roundingText(to, mode),
                                          roundingExample(agreed, to, mode, m_facts.today));
                 texts << tr("My agreement does not say. Then every minute counts.");
                 renew(m_rounding, texts);
             }});
}

void AgreementQuestions::addMinimumQuestion()
{
    m_minimum = new ChoiceList(tr("Is there a shortest time that is paid for?"));
    m_minimums = {Minutes(0), Minutes(15), Minutes(30), Minutes(60)};
    if (placeOf(m_minimums, m_facts.agreement.minimum) < 0)
        m_minimums.push_back(m_facts.agreement.minimum);
    for (const Minutes minimum : m_minimums)
        m_minimum->addChoice(minimum == Minutes(0) ? tr("No, or my agreement does not say")
                                                   : tr("At least %1").arg(toText(minimum)));
    m_minimum->setChosen(placeOf(m_minimums, m_facts.agreement.minimum));
    addQuestion({.key = u"minimum"_s,
                 .heading = tr("Is there a shortest time that is paid for?"),
                 .help = {},
                 .body = m_minimum,
                 .isAsked =
                     [this] {
                         return asksTopic(AgreementTopic::PaidTime) && m_paidTime->chosen() != 0 &&
                                (m_facts.task == AgreementTask::ChangeTerms || isHourly());
                     },
                 .problem = {},
                 .label = tr("Shortest time"),
                 .answer = [this] { return m_minimum->chosenText(); }});
}

void AgreementQuestions::addGraceQuestion()
{
    m_grace = new ChoiceList(tr("How many minutes early may they leave?"));
    m_graces = {Minutes(0), Minutes(5), Minutes(10), Minutes(15)};
    if (placeOf(m_graces, m_facts.agreement.shortTolerance) < 0)
        m_graces.push_back(m_facts.agreement.shortTolerance);
    for (const Minutes grace : m_graces) {
        m_grace->addChoice(grace == Minutes(0)   ? tr("None")
                           : grace == Minutes(5) ? tr("5 minutes, or my agreement does not say")
                                                 : toText(grace));
    }
    m_grace->setChosen(placeOf(m_graces, m_facts.agreement.shortTolerance));
    addQuestion({.key = u"grace"_s,
                 .heading = tr("How many minutes early may they leave?"),
                 .help = tr("Up to this many minutes make no difference to the price."),
                 .body = m_grace,
                 .isAsked =
                     [this] {
                         return asksTopic(AgreementTopic::PaidTime) && m_paidTime->chosen() != 0 &&
                                (m_facts.task == AgreementTask::ChangeTerms || isHourly());
                     },
                 .problem = {},
                 .label = tr("Leaving early"),
                 .answer = [this] { return m_grace->chosenText(); }});
}

void AgreementQuestions::applyHolidayDays(Agreement& agreement) const
{
    const bool isAsked =
        m_facts.task == AgreementTask::ChangeTerms || priceDraft().holiday != HolidayPrice::Same;
    if (!isAsked)
        return;
    const int days = m_holidayDays->chosen();
    agreement.bankHolidays.nation.reset();
    if (days >= 0 && days < static_cast<int>(bases.size())) {
        agreement.bankHolidays.nation = m_facts.agreement.bankHolidays.nation.value_or(m_facts.nation);
        agreement.bankHolidays.basis = bases[static_cast<std::size_t>(days)];
    }
    if (const auto also = datesIn(m_alsoHolidays->text(), m_facts.today))
        agreement.bankHolidays.also = *also;
}

void AgreementQuestions::applyPaidTime(Agreement& agreement) const
{
    if (m_paidTime->chosen() < 0)
        return;
    const bool isStated = m_paidTime->chosen() < static_cast<int>(chargeBys.size());
    agreement.chargeByStated = isStated;
    agreement.chargeBy =
        isStated ? chargeBys[static_cast<std::size_t>(m_paidTime->chosen())] : ChargeBy::Lesser;
    if (m_rounding->chosen() >= 0) {
        const auto place = static_cast<std::size_t>(m_rounding->chosen());
        const auto [to, mode] =
            place < m_roundings.size() ? m_roundings[place] : std::pair{Minutes(1), RoundMode::Nearest};
        agreement.roundTo = to;
        agreement.roundMode = mode;
    }
    if (m_minimum->chosen() >= 0)
        agreement.minimum = m_minimums[static_cast<std::size_t>(m_minimum->chosen())];
    if (m_grace->chosen() >= 0)
        agreement.shortTolerance = m_graces[static_cast<std::size_t>(m_grace->chosen())];
}

} // namespace daybook
