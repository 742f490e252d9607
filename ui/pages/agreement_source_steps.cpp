#include "ui/pages/agreement_questions.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPlainTextEdit>

// Where an agreement is written down, and what it says in its own words.

namespace daybook {

using namespace Qt::StringLiterals;

void AgreementQuestions::addSourceQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_source = new TextField(tr("Which paper, and which page"));
    m_source->setHint(tr("For example: letter of 3 March 2026, page 2. You may leave this empty."));
    m_source->setText(m_facts.agreement.source);
    m_ends = new DateEntry(tr("Last day of the agreement, if it has ended"), m_facts.today);
    if (m_facts.agreement.ends)
        m_ends->setDate(*m_facts.agreement.ends);
    column->addWidget(m_source);
    column->addWidget(m_ends);
    m_ends->setVisible(m_facts.task == AgreementTask::ChangeTerms);
    addQuestion({.key = u"source"_s,
                 .heading = tr("Where is this agreement written down?"),
                 .help = tr("A letter about a bill can then name it."),
                 .body = body,
                 .isAsked = [this] { return asksTopic(AgreementTopic::Source); },
                 .problem =
                     [this] {
                         return m_ends->isEmpty() || m_ends->check()
                                    ? QString()
                                    : tr("Write the last day, or leave it empty.");
                     },
                 .label = tr("Written in"),
                 .answer = [this] { return m_source->text().trimmed(); }});
}

void AgreementQuestions::addClauseQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    auto* label = new QLabel(tr("Its words, and where they stand"));
    m_clause = new QPlainTextEdit;
    m_clause->setObjectName(u"clause"_s);
    m_clause->setTabChangesFocus(true);
    label->setBuddy(m_clause);
    if (const auto clause = m_facts.agreement.clauses.find(m_facts.topic);
        clause != m_facts.agreement.clauses.end())
        m_clause->setPlainText(clause->second);
    column->addWidget(label);
    column->addWidget(m_clause);
    const bool isAlone = m_facts.topic == AgreementTopic::Prices;
    addQuestion(
        {.key = u"clause"_s,
         .heading = tr("What does the agreement itself say?"),
         .help =
             tr("For example: “48 hours’ notice, no charge” (clause 7, page 3). A letter about a bill then "
                "quotes it."),
         .body = body,
         .isAsked =
             [this] {
                 return m_facts.task == AgreementTask::ChangeTerms && m_facts.topic != AgreementTopic::Source;
             },
         .problem = {},
         .label = tr("Its own words"),
         .answer = [this] { return m_clause->toPlainText().simplified(); },
         .isOffered = !isAlone});
}

QString AgreementQuestions::clause() const
{
    return m_clause->toPlainText().trimmed();
}

} // namespace daybook
