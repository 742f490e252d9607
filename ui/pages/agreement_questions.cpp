#include "ui/pages/agreement_questions.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"

namespace daybook {

using namespace Qt::StringLiterals;

AgreementQuestions::AgreementQuestions(const AgreementFacts& facts, QWidget* parent)
    : QuestionPage(parent), m_facts(facts)
{
    setHelpTopic(u"people"_s);
    setAnswersHeading(tr("Check what you agreed with %1").arg(facts.agreement.provider));
    if (const Tariff* current = tariffOn(facts.agreement, facts.today);
        current != nullptr && !facts.service.isEmpty())
        m_priceIsWhole = draftOf(current->rows, facts.service).isWhole;
    addPriceQuestions();
    addTermQuestions();
    fillPrice();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(agreement()); });
    begin();
}

QString AgreementQuestions::withExample(const QString& text, const QString& example)
{
    return example.isEmpty() ? text : text + u' ' + tr("For example: %1").arg(example);
}

bool AgreementQuestions::asksPrice() const
{
    return m_facts.task != AgreementTask::ChangeTerms;
}

bool AgreementQuestions::asksTopic(AgreementTopic topic) const
{
    return m_facts.task == AgreementTask::New ||
           (m_facts.task == AgreementTask::ChangeTerms && m_facts.topic == topic);
}

QDate AgreementQuestions::priceFrom() const
{
    if (m_facts.task == AgreementTask::CorrectPrice) {
        const Tariff* current = tariffOn(m_facts.agreement, m_facts.today);
        if (current != nullptr && current->from.isValid())
            return current->from;
    }
    return m_from->date().value_or(m_facts.today);
}

Agreement AgreementQuestions::agreement() const
{
    Agreement result = m_facts.agreement;
    if (asksPrice()) {
        const QString before =
            m_facts.task == AgreementTask::CorrectPrice || m_facts.task == AgreementTask::NewPrice
                ? m_facts.service
                : QString();
        result = withPriceFrom(result, priceFrom(), priceDraft(), before);
    }
    applyTerms(result);
    return result;
}

} // namespace daybook
