#include "ui/pages/question_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// What Tab stops at inside a layout, in reading order.
void collectStops(QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; layout != nullptr && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout() != nullptr) {
            collectStops(item->layout(), stops);
        } else if (QWidget* widget = item->widget()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0)
                stops.append(widget);
            collectStops(widget->layout(), stops);
        }
    }
}

/// Takes away the words of a piece that are the heading's own.
template <typename Piece>
void sayOnce(QWidget& body, const QString& heading)
{
    QList<Piece*> pieces = body.findChildren<Piece*>();
    pieces.append(qobject_cast<Piece*>(&body));
    for (Piece* piece : std::as_const(pieces))
        if (piece && piece->accessibleName() == heading)
            piece->setQuestionShown(false);
}

} // namespace

QuestionPage::QuestionPage(QWidget* parent)
    : Page(parent), m_answersHeading(tr("Check your answers")), m_problem(new Words({}, Role::Look)),
      m_answers(new QWidget), m_answerRows(new QVBoxLayout(m_answers)),
      m_continue(new Button(tr("Continue"))), m_save(new Button(tr("Save")))
{
    m_problem->setObjectName(u"problem"_s);
    m_problem->setFocusPolicy(Qt::ClickFocus);
    m_problem->hide();
    body()->addWidget(m_problem);
    m_answerRows->setContentsMargins({});
    m_answerRows->setSpacing(12);
    m_answers->hide();
    body()->addWidget(m_answers);
    FlowLayout* row = buttonRow();
    m_continue->setObjectName(u"continue"_s);
    m_continue->setPrimary(true);
    m_save->setObjectName(u"save"_s);
    m_save->setPrimary(true);
    m_save->hide();
    row->addWidget(m_continue);
    row->addWidget(m_save);
    m_extra = row;
    connect(m_continue, &QPushButton::clicked, this, &QuestionPage::goOn);
    connect(m_save, &QPushButton::clicked, this, &QuestionPage::save);
}

void QuestionPage::addQuestion(Question question)
{
    Q_ASSERT(question.body != nullptr);
    question.body->hide();
    // Before the page of answers and the buttons, after the problem.
    body()->insertWidget(1 + static_cast<int>(m_questions.size()), question.body);
    m_questions.push_back(std::move(question));
}

void QuestionPage::setSaveText(const QString& text)
{
    m_save->setText(text);
}

QString QuestionPage::currentKey() const
{
    return isAtAnswers() ? QString() : m_questions[static_cast<std::size_t>(m_current)].key;
}

bool QuestionPage::isAsked(int index) const
{
    const Question& question = m_questions[static_cast<std::size_t>(index)];
    return !question.isAsked || question.isAsked();
}

int QuestionPage::nextAsked(int after) const
{
    const int count = static_cast<int>(m_questions.size());
    for (int i = after + 1; i < count; ++i) {
        if (isAsked(i) && !m_questions[static_cast<std::size_t>(i)].isOffered)
            return i;
    }
    return count;
}

void QuestionPage::begin()
{
    m_way.clear();
    m_seen.clear();
    m_hasBegun = false;
    show(nextAsked(-1));
}

void QuestionPage::beginAtAnswers()
{
    m_way.clear();
    for (int i = 0; i < static_cast<int>(m_questions.size()); ++i)
        m_seen.insert(i);
    m_hasBegun = false;
    show(static_cast<int>(m_questions.size()));
}

void QuestionPage::showQuestion(const QString& key)
{
    for (int i = 0; i < static_cast<int>(m_questions.size()); ++i) {
        if (m_questions[static_cast<std::size_t>(i)].key == key) {
            m_way.append(m_current);
            m_backToAnswers = m_backToAnswers || isAtAnswers();
            show(i);
        }
    }
}

void QuestionPage::show(int index)
{
    m_current = index;
    m_problem->hide();
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questions[i].body->setVisible(static_cast<int>(i) == index);
    const bool atAnswers = isAtAnswers();
    m_answers->setVisible(atAnswers);
    m_save->setVisible(atAnswers);
    if (atAnswers) {
        m_backToAnswers = false;
        m_continue->hide();
        showAnswers();
    } else {
        const Question& question = m_questions[static_cast<std::size_t>(index)];
        m_seen.insert(index);
        if (question.entered)
            question.entered();
        setHeading(question.heading);
        setLead(question.help);
        // Said once: with large words the same question twice would fill the page.
        sayOnce<ChoiceList>(*question.body, question.heading);
        sayOnce<DateEntry>(*question.body, question.heading);
        m_continue->setVisible(question.hasContinue);
    }
    orderTabs(atAnswers ? m_answers : m_questions[static_cast<std::size_t>(index)].body);
    focusHeading();
}

void QuestionPage::orderTabs(QWidget* body)
{
    // Qt goes by the order in which pieces were made; the buttons were made before the questions.
    QList<QWidget*> stops{m_problem};
    if ((body->focusPolicy() & Qt::TabFocus) != 0)
        stops.append(body);
    collectStops(body->layout(), stops);
    stops << m_continue << m_save;
    for (int i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void QuestionPage::showAnswers()
{
    setHeading(m_answersHeading);
    setLead(tr("Nothing is saved yet. Press “%1” when everything is right.")
                .arg(QString(m_save->text()).remove(u'&')));
    while (QLayoutItem* item = m_answerRows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_questions.size()); ++i) {
        const Question& question = m_questions[static_cast<std::size_t>(i)];
        if (!isAsked(i) || question.label.isEmpty() || !question.answer)
            continue;
        const QString answer = question.answer();
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins({});
        across->setSpacing(16);
        auto* words =
            new Words(tr("%1: %2").arg(question.label, answer.isEmpty() ? tr("nothing written") : answer));
        words->setObjectName(u"answer-"_s + question.key);
        across->addWidget(words, 1, Qt::AlignVCenter);
        auto* change = new Button(tr("Change"));
        change->setObjectName(u"change-"_s + question.key);
        change->setAccessibleName(tr("Change: %1").arg(question.label));
        across->addWidget(change, 0, Qt::AlignTop);
        connect(change, &QPushButton::clicked, this, [this, key = question.key] {
            m_hasBegun = true;
            showQuestion(key);
        });
        m_answerRows->addWidget(row);
    }
}

void QuestionPage::goOn()
{
    if (isAtAnswers())
        return;
    const Question& question = m_questions[static_cast<std::size_t>(m_current)];
    if (question.problem) {
        const QString problem = question.problem();
        if (!problem.isEmpty()) {
            showProblem(problem);
            return;
        }
    }
    m_hasBegun = true;
    m_way.append(m_current);
    int next = nextAsked(m_current);
    if (m_backToAnswers) {
        // Back from a Change: only questions that this answer newly raised are asked.
        while (next < static_cast<int>(m_questions.size()) && m_seen.contains(next))
            next = nextAsked(next);
    }
    show(next);
}

void QuestionPage::showProblem(const QString& sentence)
{
    setHeading(tr("Problem: %1").arg(m_questions[static_cast<std::size_t>(m_current)].heading));
    m_problem->setText(sentence);
    m_problem->show();
    m_problem->setFocus(Qt::OtherFocusReason);
}

bool QuestionPage::stepBack()
{
    if (m_way.isEmpty())
        return false;
    show(m_way.takeLast());
    return true;
}

void QuestionPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) {
        Page::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isAtAnswers())
        save();
    else if (m_questions[static_cast<std::size_t>(m_current)].hasContinue)
        goOn();
}

void QuestionPage::save()
{
    for (int i = 0; i < static_cast<int>(m_questions.size()); ++i) {
        const Question& question = m_questions[static_cast<std::size_t>(i)];
        if (!isAsked(i) || !question.problem)
            continue;
        const QString problem = question.problem();
        if (!problem.isEmpty()) {
            m_way.append(m_current);
            m_backToAnswers = true;
            show(i);
            showProblem(problem);
            return;
        }
    }
    m_hasBegun = false;
    Q_EMIT answersAccepted();
}

} // namespace daybook
