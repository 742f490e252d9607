#include "ui/widgets/date_entry.h"

#include "core/base/uk_date.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Day and month as numbers without a year: the nearest such date.
std::optional<QDate> nearest(int day, int month, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() &&
            (!best || std::abs(today.daysTo(candidate)) < std::abs(today.daysTo(*best))))
            best = candidate;
    }
    return best;
}

} // namespace

DateEntry::DateEntry(const QString& question, QDate today, QWidget* parent)
    : QGroupBox(parent), m_today(today), m_question(new Words(question, Role::CardHeading, this)),
      m_problem(new Words({}, Role::Difference, this)), m_understood(new Words({}, Role::Hint, this))
{
    setAccessibleName(question);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_problem);
    auto* row = new FlowLayout;
    column->addLayout(row);
    m_day = addPart(tr("Day"), row);
    m_month = addPart(tr("Month"), row);
    m_year = addPart(tr("Year"), row);
    // Two days on one page have to be told apart, also by somebody who jumps from field to field.
    if (!question.isEmpty()) {
        m_day->setAccessibleName(tr("Day. %1").arg(question));
        m_month->setAccessibleName(tr("Month. %1").arg(question));
        m_year->setAccessibleName(tr("Year. %1").arg(question));
    }
    m_day->setAccessibleDescription(tr("You can also type a whole date here, like 4 March or yesterday."));
    m_day->setObjectName(u"day"_s);
    m_month->setObjectName(u"month"_s);
    m_year->setObjectName(u"year"_s);
    column->addWidget(m_understood);
    m_question->setVisible(!question.isEmpty());
    m_problem->hide();
    m_understood->hide();
    fitWidths();
}

QLineEdit* DateEntry::addPart(const QString& label, FlowLayout* row)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* words = new QLabel(label, box);
    auto* edit = new QLineEdit(box);
    words->setBuddy(edit);
    column->addWidget(words);
    column->addWidget(edit);
    row->addWidget(box);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        repeatBack();
        Q_EMIT dateChanged();
    });
    return edit;
}

void DateEntry::setQuestionShown(bool shown)
{
    m_question->setVisible(shown && !m_question->text().isEmpty());
}

void DateEntry::setToday(QDate today)
{
    m_today = today;
    repeatBack();
}

std::optional<QDate> DateEntry::date() const
{
    const QString day = m_day->text().trimmed();
    const QString month = m_month->text().trimmed();
    const QString year = m_year->text().trimmed();
    if (!isNumber(day)) {
        // A whole date in the first field counts for more than what was filled in beside it.
        if (const std::optional<QDate> whole = parseTypedDate(day, m_today))
            return whole;
    }
    if (month.isEmpty() && year.isEmpty())
        return std::nullopt;
    if (year.isEmpty() && isNumber(day) && isNumber(month))
        return nearest(day.toInt(), month.toInt(), m_today);
    return parseTypedDate((day + u' ' + month + u' ' + year).trimmed(), m_today);
}

void DateEntry::setDate(QDate date)
{
    const bool isDay = date.isValid();
    m_day->setText(isDay ? QString::number(date.day()) : QString());
    m_month->setText(isDay ? QString::number(date.month()) : QString());
    m_year->setText(isDay ? QString::number(date.year()) : QString());
    setProblem({});
    repeatBack();
}

bool DateEntry::isEmpty() const
{
    return (m_day->text() + m_month->text() + m_year->text()).trimmed().isEmpty();
}

void DateEntry::setProblem(const QString& problem)
{
    const QString text = problem.isEmpty() ? QString() : tr("Problem: %1").arg(problem);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

bool DateEntry::check()
{
    if (date())
        return true;
    setProblem(
        isEmpty()
            ? tr("please type a day, for example 4 March.")
            : tr("we could not read this as a date. Type it like 4, 3 and %1, or 4 March in the first field.")
                  .arg(m_today.year()));
    return false;
}

void DateEntry::focusField()
{
    m_day->setFocus(Qt::TabFocusReason);
}

void DateEntry::repeatBack()
{
    const auto read = date();
    m_understood->setText(read ? tr("That is %1.").arg(toLongText(*read)) : QString());
    m_understood->setVisible(read.has_value());
}

void DateEntry::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_year)
        fitWidths();
}

void DateEntry::fitWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    m_day->setFixedWidth(letter * 12 + 40);
    m_month->setFixedWidth(letter * 10 + 40);
    m_year->setFixedWidth(letter * 7 + 40);
}

} // namespace daybook
