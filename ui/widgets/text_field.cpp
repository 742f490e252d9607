#include "ui/widgets/text_field.h"

#include "ui/widgets/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace daybook {

TextField::TextField(const QString& label, QWidget* parent)
    : QWidget(parent), m_label(new Words(label, Role::Body, this)), m_hint(new Words({}, Role::Hint, this)),
      m_problem(new Words({}, Role::Difference, this)), m_edit(new QLineEdit(this)),
      m_understood(new Words({}, Role::Hint, this))
{
    // Label and field have the same parent: else Qt does not tell a screen reader that they belong together.
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"field"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_edit);
    column->addWidget(m_understood);
    m_hint->hide();
    m_problem->hide();
    m_understood->hide();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        setProblem({});
        Q_EMIT textEdited(text);
    });
    fitWidth();
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString& text)
{
    m_edit->setText(text);
    setProblem({});
}

void TextField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void TextField::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : tr("Problem: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    describe();
}

QString TextField::problem() const
{
    return m_problem->text();
}

void TextField::setLetters(int letters)
{
    m_letters = letters;
    fitWidth();
}

void TextField::focusField()
{
    m_edit->setFocus(Qt::TabFocusReason);
}

void TextField::setUnderstood(const QString& sentence)
{
    m_understood->setText(sentence);
    m_understood->setVisible(!sentence.isEmpty());
    describe();
}

void TextField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void TextField::describe()
{
    QStringList parts;
    for (const QLabel* label :
         {static_cast<QLabel*>(m_problem), static_cast<QLabel*>(m_hint), static_cast<QLabel*>(m_understood)})
        if (!label->text().isEmpty())
            parts.append(label->text());
    m_edit->setAccessibleDescription(parts.join(u' '));
}

void TextField::fitWidth()
{
    m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * (m_letters + 2) + 40);
}

} // namespace daybook
