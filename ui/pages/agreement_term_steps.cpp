#include "core/base/uk_time.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/cancellation_steps.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <array>

// The questions about visits that do not happen, VAT, and where it is all written.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHours = 24 * 31;
constexpr int mostDays = 366;

/// The order of the answers; AsNow only stands there for terms that the answers before it cannot say.
enum CancelAnswer { CancelByNotice, CancelSteps, CancelFree, CancelFull, CancelNotStated, CancelAsNow };
enum HospitalAnswer { HospitalFree, HospitalPart, HospitalLater, HospitalNotStated, HospitalAsNow };
enum SentAwayAnswer { SentAwayFree, SentAwayFull, SentAwayPart, SentAwayNotStated };

/// A whole number from `least` to `most`, or nullopt. "100 %" is read as 100.
std::optional<int> numberIn(const TextField* field, int least, int most)
{
    QString text = field->text().trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QString checkNumber(TextField* field, int least, int most)
{
    if (numberIn(field, least, most)) {
        field->setProblem({});
        return {};
    }
    const QString problem =
        AgreementQuestions::tr("Write a whole number from %1 to %2.").arg(least).arg(most);
    field->setProblem(problem);
    return problem;
}

TextField* numberField(const QString& label, int first)
{
    auto* field = new TextField(label);
    field->setLetters(6);
    field->setText(QString::number(first));
    return field;
}

} // namespace

void AgreementQuestions::addTermQuestions()
{
    addHolidayDaysQuestion();
    addPaidTimeQuestion();
    addRoundingQuestion();
    addMinimumQuestion();
    addGraceQuestion();
    addCancellingQuestion();
    addHospitalQuestion();
    addSentAwayQuestion();
    addVatQuestion();
    addSourceQuestion();
    addNoticeQuestion();
    addClauseQuestion();
}

void AgreementQuestions::addCancellingQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_cancelling = new ChoiceList(tr("What do you pay when you cancel a visit?"));
    m_cancelling->addChoice(tr("Nothing when I tell them early enough"));
    m_cancelling->addChoice(tr("A sum, or a part of the price, by how early I tell them"));
    m_cancelling->addChoice(tr("Nothing at all"));
    m_cancelling->addChoice(tr("Always the full price"));
    m_cancelling->addChoice(tr("My agreement does not say"));
    m_cancelHours = numberField(tr("How many hours before is early enough?"), 24);
    m_cancelPercent = numberField(tr("When told later: how much of the price, in per cent?"), 100);
    column->addWidget(m_cancelling);
    column->addWidget(m_cancelHours);
    column->addWidget(m_cancelPercent);
    m_cancelSteps = new CancellationSteps;
    column->addWidget(m_cancelSteps);
    const auto showFields = [this] {
        m_cancelSteps->setVisible(m_cancelling->chosen() == CancelSteps);
        m_cancelHours->setVisible(m_cancelling->chosen() == CancelByNotice);
        m_cancelPercent->setVisible(m_cancelling->chosen() == CancelByNotice);
    };
    connect(m_cancelling, &ChoiceList::chosenChanged, this, showFields);

    std::vector<CancellationTier> tiers = m_facts.agreement.cancellation;
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    const bool isPlain =
        std::ranges::all_of(tiers, [](const CancellationTier& tier) { return tier.percent && !tier.fixed; });
    if (tiers.empty()) {
        m_cancelling->setChosen(m_facts.task == AgreementTask::ChangeTerms ? CancelNotStated : -1);
    } else if (isPlain && tiers.size() == 1 && tiers[0].noticeHours == 0 &&
               (tiers[0].percent == 0 || tiers[0].percent == 100)) {
        m_cancelling->setChosen(tiers[0].percent == 0 ? CancelFree : CancelFull);
    } else if (isPlain && tiers.size() == 2 && tiers[0].percent == 0 && tiers[1].noticeHours == 0) {
        m_cancelling->setChosen(CancelByNotice);
        m_cancelHours->setText(QString::number(tiers[0].noticeHours));
        m_cancelPercent->setText(QString::number(*tiers[1].percent));
    } else if (CancellationSteps::canShow(tiers)) {
        m_cancelling->setChosen(CancelSteps);
        m_cancelSteps->setTiers(tiers);
    } else {
        m_cancelling->addChoice(tr("As it is written down now"));
        m_cancelling->setChosen(CancelAsNow);
    }
    addQuestion({.key = u"cancelling"_s,
                 .heading = tr("What do you pay when you cancel a visit?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return asksTopic(AgreementTopic::Cancelling); },
                 .problem =
                     [this] {
                         if (m_cancelling->chosen() < 0)
                             return tr("Choose one. If you do not know, choose “My agreement does not say”.");
                         if (m_cancelling->chosen() == CancelSteps)
                             return m_cancelSteps->check();
                         if (m_cancelling->chosen() != CancelByNotice)
                             return QString();
                         const QString hours = checkNumber(m_cancelHours, 1, mostHours);
                         const QString percent = checkNumber(m_cancelPercent, 0, 100);
                         return hours.isEmpty() ? percent : hours;
                     },
                 .label = tr("Cancelling"),
                 .answer =
                     [this] {
                         if (m_cancelling->chosen() != CancelByNotice &&
                             m_cancelling->chosen() != CancelSteps)
                             return m_cancelling->chosenText();
                         return tr("%1. %2")
                             .arg(m_cancelling->chosenText(), cancellationExample(agreement(), m_facts.today))
                             .trimmed();
                     },
                 .entered = showFields});
}

void AgreementQuestions::addHospitalQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_hospital = new ChoiceList(tr("What do you pay when you are in hospital or away?"));
    m_hospital->addChoice(tr("Nothing"));
    m_hospital->addChoice(tr("A part of the price, from the first day"));
    m_hospital->addChoice(tr("Nothing for the first days, then a part of the price"));
    m_hospital->addChoice(tr("My agreement does not say"));
    m_hospitalDays = numberField(tr("For how many days do you pay nothing?"), 5);
    m_hospitalPercent = numberField(tr("How much of the price, in per cent?"), 50);
    column->addWidget(m_hospital);
    column->addWidget(m_hospitalDays);
    column->addWidget(m_hospitalPercent);
    const auto showFields = [this] {
        m_hospitalDays->setVisible(m_hospital->chosen() == HospitalLater);
        m_hospitalPercent->setVisible(m_hospital->chosen() == HospitalLater ||
                                      m_hospital->chosen() == HospitalPart);
    };
    connect(m_hospital, &ChoiceList::chosenChanged, this, showFields);

    std::vector<HospitalTier> tiers = m_facts.agreement.hospital;
    std::ranges::sort(tiers, {}, &HospitalTier::fromDay);
    const bool isPlain =
        std::ranges::all_of(tiers, [](const HospitalTier& tier) { return tier.percent && !tier.fixed; });
    if (tiers.empty()) {
        m_hospital->setChosen(m_facts.task == AgreementTask::ChangeTerms ? HospitalNotStated : -1);
    } else if (isPlain && tiers.size() == 1 && tiers[0].fromDay == 1) {
        m_hospital->setChosen(tiers[0].percent == 0 ? HospitalFree : HospitalPart);
        m_hospitalPercent->setText(QString::number(tiers[0].percent == 0 ? 50 : *tiers[0].percent));
    } else if (isPlain && tiers.size() == 2 && tiers[0].fromDay == 1 && tiers[0].percent == 0) {
        m_hospital->setChosen(HospitalLater);
        m_hospitalDays->setText(QString::number(tiers[1].fromDay - 1));
        m_hospitalPercent->setText(QString::number(*tiers[1].percent));
    } else {
        m_hospital->addChoice(tr("As it is written down now"));
        m_hospital->setChosen(HospitalAsNow);
    }
    addQuestion({.key = u"hospital"_s,
                 .heading = tr("What do you pay when you are in hospital or away?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return asksTopic(AgreementTopic::Hospital); },
                 .problem =
                     [this] {
                         const int answer = m_hospital->chosen();
                         if (answer < 0)
                             return tr("Choose one. If you do not know, choose “My agreement does not say”.");
                         const QString days =
                             answer == HospitalLater ? checkNumber(m_hospitalDays, 1, mostDays) : QString();
                         const bool hasPart = answer == HospitalLater || answer == HospitalPart;
                         const QString percent = hasPart ? checkNumber(m_hospitalPercent, 0, 100) : QString();
                         return days.isEmpty() ? percent : days;
                     },
                 .label = tr("Hospital or away"),
                 .answer = [this] { return m_hospital->chosenText(); },
                 .entered = showFields});
}

void AgreementQuestions::addSentAwayQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_sentAway = new ChoiceList(tr("What do you pay when a carer comes but is sent away?"));
    m_sentAway->addChoice(tr("Nothing"));
    m_sentAway->addChoice(tr("The full price"));
    m_sentAway->addChoice(tr("A part of the price"));
    m_sentAway->addChoice(tr("My agreement does not say"));
    m_sentAwayPercent = numberField(tr("How much of the price, in per cent?"), 50);
    column->addWidget(m_sentAway);
    column->addWidget(m_sentAwayPercent);
    const auto showFields = [this] { m_sentAwayPercent->setVisible(m_sentAway->chosen() == SentAwayPart); };
    connect(m_sentAway, &ChoiceList::chosenChanged, this, showFields);
    if (const auto percent = m_facts.agreement.sentAwayPercent) {
        m_sentAway->setChosen(*percent == 0 ? SentAwayFree : (*percent == 100 ? SentAwayFull : SentAwayPart));
        m_sentAwayPercent->setText(QString::number(*percent));
    } else {
        m_sentAway->setChosen(SentAwayNotStated);
    }
    addQuestion({.key = u"sentAway"_s,
                 .heading = tr("What do you pay when a carer comes but is sent away?"),
                 .help = tr("Or when they cannot get in."),
                 .body = body,
                 .isAsked = [this] { return asksTopic(AgreementTopic::SentAway); },
                 .problem =
                     [this] {
                         return m_sentAway->chosen() == SentAwayPart ? checkNumber(m_sentAwayPercent, 0, 100)
                                                                     : QString();
                     },
                 .label = tr("Sent away"),
                 .answer = [this] { return m_sentAway->chosenText(); },
                 .entered = showFields});
}

void AgreementQuestions::addVatQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_vat = new ChoiceList(tr("Is VAT added to the prices?"));
    m_vat->addChoice(tr("No, or my agreement does not say"));
    m_vat->addChoice(tr("Yes"));
    m_vatPercent = numberField(tr("How much VAT, in per cent?"), 20);
    column->addWidget(m_vat);
    column->addWidget(m_vatPercent);
    const auto showFields = [this] { m_vatPercent->setVisible(m_vat->chosen() == 1); };
    connect(m_vat, &ChoiceList::chosenChanged, this, showFields);
    m_vat->setChosen(m_facts.agreement.vatPercent == 0 ? 0 : 1);
    if (m_facts.agreement.vatPercent != 0)
        m_vatPercent->setText(QString::number(m_facts.agreement.vatPercent));
    addQuestion(
        {.key = u"vat"_s,
         .heading = tr("Is VAT added to the prices?"),
         .help = tr("Most care at home has no VAT."),
         .body = body,
         .isAsked = [this] { return asksTopic(AgreementTopic::Vat); },
         .problem = [this] { return m_vat->chosen() == 1 ? checkNumber(m_vatPercent, 0, 100) : QString(); },
         .label = tr("VAT"),
         .answer = [this] { return m_vat->chosenText(); },
         .entered = showFields});
}

void AgreementQuestions::applyTerms(Agreement& agreement) const
{
    if (m_facts.task == AgreementTask::ChangeTerms && m_facts.topic != AgreementTopic::Source) {
        const QString words = clause();
        if (words.isEmpty())
            agreement.clauses.erase(m_facts.topic);
        else
            agreement.clauses[m_facts.topic] = words;
    }
    if (asksTopic(AgreementTopic::BankHolidays))
        applyHolidayDays(agreement);
    if (asksTopic(AgreementTopic::PaidTime))
        applyPaidTime(agreement);
    if (asksTopic(AgreementTopic::Cancelling))
        applyCancelling(agreement);
    if (asksTopic(AgreementTopic::Hospital))
        applyHospital(agreement);
    if (asksTopic(AgreementTopic::SentAway)) {
        switch (m_sentAway->chosen()) {
        case SentAwayFree:
            agreement.sentAwayPercent = 0;
            break;
        case SentAwayFull:
            agreement.sentAwayPercent = 100;
            break;
        case SentAwayPart:
            agreement.sentAwayPercent = numberIn(m_sentAwayPercent, 0, 100);
            break;
        default:
            agreement.sentAwayPercent.reset();
            break;
        }
    }
    if (asksTopic(AgreementTopic::Vat))
        agreement.vatPercent = m_vat->chosen() == 1 ? numberIn(m_vatPercent, 0, 100).value_or(0) : 0;
    if (asksTopic(AgreementTopic::Source)) {
        agreement.source = m_source->text().trimmed();
        if (m_facts.task != AgreementTask::New) {
            agreement.ends = m_ends->date();
            agreement.notice.reset();
            if (m_notice->chosen() > 0 && m_noticeOn->date())
                agreement.notice = AgreementNotice{*m_noticeOn->date(), m_notice->chosen() == 2};
        }
    }
}

void AgreementQuestions::applyCancelling(Agreement& agreement) const
{
    switch (m_cancelling->chosen()) {
    case CancelByNotice:
        agreement.cancellation = {{numberIn(m_cancelHours, 1, mostHours).value_or(24), 0, {}},
                                  {0, numberIn(m_cancelPercent, 0, 100), {}}};
        break;
    case CancelSteps:
        agreement.cancellation = m_cancelSteps->tiers();
        break;
    case CancelFree:
        agreement.cancellation = {{0, 0, {}}};
        break;
    case CancelFull:
        agreement.cancellation = {{0, 100, {}}};
        break;
    case CancelNotStated:
        agreement.cancellation.clear();
        break;
    default:
        break;
    }
}

void AgreementQuestions::applyHospital(Agreement& agreement) const
{
    const auto percent = numberIn(m_hospitalPercent, 0, 100);
    switch (m_hospital->chosen()) {
    case HospitalFree:
        agreement.hospital = {{1, 0, {}}};
        break;
    case HospitalPart:
        agreement.hospital = {{1, percent, {}}};
        break;
    case HospitalLater:
        agreement.hospital = {{1, 0, {}},
                              {numberIn(m_hospitalDays, 1, mostDays).value_or(0) + 1, percent, {}}};
        break;
    case HospitalNotStated:
        agreement.hospital.clear();
        break;
    default:
        break;
    }
}

} // namespace daybook
