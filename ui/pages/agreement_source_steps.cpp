#include "ui/pages/agreement_questions.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
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
    column->addWidget(m_source);
    addQuestion({.key = u"source"_s,
                 .heading = tr("Where is this agreement written down?"),
                 .help = tr("A letter about a bill can then name it."),
                 .body = body,
                 .isAsked = [this] { return asksTopic(AgreementTopic::Source); },
                 .problem = {},
                 .label = tr("Written in"),
                 .answer = [this] { return m_source->text().trimmed(); }});
}

void AgreementQuestions::addNoticeQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_notice = new ChoiceList(tr("Has anybody given notice?"));
    m_notice->setObjectName(u"notice"_s);
    m_notice->addChoice(tr("No"));
    m_notice->addChoice(tr("Yes, I have"));
    m_notice->addChoice(tr("Yes, the provider has"));
    m_noticeOn = new DateEntry(tr("On which day was notice given?"), m_facts.today);
    m_noticeOn->setObjectName(u"noticeOn"_s);
    m_ends = new DateEntry(tr("Last day of the agreement, if it has ended or will end"), m_facts.today);
    m_ends->setObjectName(u"lastDay"_s);
    const Agreement& agreed = m_facts.agreement;
    m_notice->setChosen(!agreed.notice ? 0 : agreed.notice->isByProvider ? 2 : 1);
    if (agreed.notice)
        m_noticeOn->setDate(agreed.notice->givenOn);
    if (agreed.ends)
        m_ends->setDate(*agreed.ends);
    column->addWidget(m_notice);
    column->addWidget(m_noticeOn);
    column->addWidget(m_ends);
    m_noticeOn->setVisible(m_notice->chosen() > 0);
    connect(m_notice, &ChoiceList::chosenChanged, this,
            [this](int chosen) { m_noticeOn->setVisible(chosen > 0); });
    addQuestion({.key = u"notice"_s,
                 .heading = tr("Does this agreement end?"),
                 .help = tr("What is charged for days after the last one is asked about."),
                 .body = body,
                 .isAsked =
                     [this] {
                         return m_facts.task == AgreementTask::ChangeTerms &&
                                asksTopic(AgreementTopic::Source);
                     },
                 .problem =
                     [this] {
                         m_noticeOn->setProblem({});
                         m_ends->setProblem({});
                         if (m_notice->chosen() > 0 && !m_noticeOn->check())
                             return tr("Write the day on which notice was given.");
                         if (!m_ends->isEmpty() && !m_ends->check())
                             return tr("Write the last day, or leave it empty.");
                         return m_ends->date() && m_facts.agreement.starts.isValid() &&
                                        *m_ends->date() < m_facts.agreement.starts
                                    ? tr("The last day is before the first. Please look at both.")
                                    : QString();
                     },
                 .label = tr("The end"),
                 .answer = [this] { return noticeText(); }});
}

QString AgreementQuestions::noticeText() const
{
    QStringList sentences;
    if (m_notice->chosen() > 0 && m_noticeOn->date())
        sentences << (m_notice->chosen() == 2 ? tr("They gave notice on %1.") : tr("You gave notice on %1."))
                         .arg(toText(*m_noticeOn->date()));
    if (m_ends->date())
        sentences << tr("The last day is %1.").arg(toText(*m_ends->date()));
    return sentences.isEmpty() ? tr("It goes on.") : sentences.join(u' ');
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
