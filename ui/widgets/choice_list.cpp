#include "ui/widgets/choice_list.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int indicatorSide = 44;
constexpr int wordsGap = 12;
constexpr int edge = 3;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int besideWords = indicatorSide + wordsGap + 4 * edge;

int heightOf(const QAbstractButton& button, int width)
{
    const QRect words = button.fontMetrics().boundingRect(
        QRect(0, 0, std::max(1, width - besideWords), 100000), wrapFlags, button.text());
    return std::max(indicatorSide, words.height()) + 4 * edge;
}

QSize naturalSize(const QAbstractButton& button)
{
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return {words.width() + 2 + besideWords, std::max(indicatorSide, words.height()) + 4 * edge};
}

QSize leastSize(const QAbstractButton& button)
{
    int widest = 0;
    const auto words = button.text().split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, button.fontMetrics().horizontalAdvance(word));
    return {widest + 2 + besideWords, indicatorSide + 4 * edge};
}

/// Draws the row; answers where the indicator is, already filled and edged by `round`.
void drawRow(QAbstractButton& button, bool round)
{
    const Colours colours = currentColours();
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = button.rect();
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(button.layoutDirection(), all, rect);
    };

    if (button.hasFocus()) {
        painter.setPen(QPen(colours.focusEdge, edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(all).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    const QRect box =
        mirrored(QRect(2 * edge, (all.height() - indicatorSide) / 2, indicatorSide, indicatorSide));
    const QRectF inner = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(button.isChecked() ? colours.text : colours.edge, edge));
    painter.setBrush(colours.background);
    if (round)
        painter.drawEllipse(inner);
    else
        painter.drawRoundedRect(inner, 4, 4);
    if (button.isChecked()) {
        if (round) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawEllipse(inner.adjusted(9, 9, -9, -9));
        } else {
            drawPath(painter, signPath(Sign::Came), inner.adjusted(6, 6, -6, -6), colours.accent);
        }
    }
    const QRect words =
        mirrored(QRect(box.width() + 2 * edge + wordsGap, 0, all.width() - besideWords + edge, all.height()));
    painter.setPen(button.isEnabled() ? colours.text : colours.muted);
    const auto alignment = QStyle::visualAlignment(button.layoutDirection(), Qt::AlignLeft);
    painter.drawText(words, static_cast<int>(alignment) | Qt::AlignVCenter | wrapFlags, button.text());
}

void prepare(QAbstractButton& button)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

} // namespace

RadioChoice::RadioChoice(const QString& text, QWidget* parent) : QRadioButton(text, parent)
{
    prepare(*this);
}

int RadioChoice::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

QSize RadioChoice::sizeHint() const
{
    return naturalSize(*this);
}

QSize RadioChoice::minimumSizeHint() const
{
    return leastSize(*this);
}

void RadioChoice::paintEvent(QPaintEvent*)
{
    drawRow(*this, true);
}

TickBox::TickBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    prepare(*this);
}

int TickBox::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

QSize TickBox::sizeHint() const
{
    return naturalSize(*this);
}

QSize TickBox::minimumSizeHint() const
{
    return leastSize(*this);
}

void TickBox::paintEvent(QPaintEvent*)
{
    drawRow(*this, false);
}

ChoiceList::ChoiceList(const QString& question, QWidget* parent)
    : QGroupBox(parent), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout),
      m_question(new Words(question, Role::CardHeading, this)),
      m_problem(new Words({}, Role::Difference, this))
{
    // The title of a styled group box is cut when reading goes right to left: the question is a label, the
    // name is for screen readers.
    setAccessibleName(question);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_problem);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_question->setVisible(!question.isEmpty());
    m_problem->hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setProblem({});
        Q_EMIT chosenChanged(id);
    });
}

int ChoiceList::addChoice(const QString& text, QWidget* beside)
{
    auto* choice = new RadioChoice(text, this);
    const int index = count();
    m_group->addButton(choice, index);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    if (beside) {
        line->addWidget(beside);
        m_beside.append(beside);
    }
    line->addWidget(choice, 1);
    m_rows->addLayout(line);
    return index;
}

RadioChoice* ChoiceList::row(int index) const
{
    return static_cast<RadioChoice*>(m_group->button(index));
}

void ChoiceList::setQuestionShown(bool shown)
{
    m_question->setVisible(shown && !m_question->text().isEmpty());
}

void ChoiceList::clear()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    for (QWidget* beside : std::exchange(m_beside, {})) {
        beside->hide();
        beside->deleteLater();
    }
}

int ChoiceList::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

void ChoiceList::setChosen(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton* button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
}

QString ChoiceList::chosenText() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->text() : QString();
}

void ChoiceList::setProblem(const QString& problem)
{
    const QString text = problem.isEmpty() ? QString() : tr("Problem: %1").arg(problem);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

} // namespace daybook
