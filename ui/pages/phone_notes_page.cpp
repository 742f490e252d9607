#include "ui/pages/phone_notes_page.h"

#include "ui/models/visit_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// "Thu 4 June 2026, 8:00 am to 8:30 am: Anne came, 8:05 am to 8:30 am".
QString sentenceOf(const NotedVisit& noted)
{
    DayRow row = noted.before;
    row.entries = {noted.visit};
    row.wholeDay = {};
    const QString day = toText(noted.visit.date);
    if (row.planned)
        return PhoneNotesPage::tr("%1, %2: %3").arg(day, titleOf(*row.planned), eventOf(row));
    if (noted.visit.state == VisitState::Came)
        return PhoneNotesPage::tr("%1, not planned: %2").arg(day, eventOf(row));
    return PhoneNotesPage::tr("%1: %2").arg(day, eventOf(row));
}

} // namespace

PhoneNotesPage::PhoneNotesPage(QDate today, QWidget* parent) : Page(parent), m_today(today), m_day(today)
{
    setHelpTopic(u"today"_s);
    showText();
}

void PhoneNotesPage::showText()
{
    clearBody();
    m_choices.clear();
    m_isRead = false;
    setHeading(tr("Paste notes from a telephone"));
    setLead(tr("For example: Tue 2 June: 8.05–8.30 Anne, no one at lunch. A file from the telephone can be "
               "opened too: a text, a table or a calendar."));
    m_date = new DateEntry(tr("Which day do the notes begin with?"), m_today);
    m_date->setObjectName(u"firstDay"_s);
    m_date->setDate(m_day);
    body()->addWidget(m_date);
    auto* label = new Words(tr("The no&tes"));
    m_problem = new Words({}, Role::Difference);
    m_problem->hide();
    m_notes = new QPlainTextEdit(m_text);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setTabChangesFocus(true);
    constexpr int linesSeen = 8;
    m_notes->setMinimumHeight(m_notes->fontMetrics().lineSpacing() * linesSeen + 24);
    label->setBuddy(m_notes);
    body()->addWidget(label);
    body()->addWidget(m_problem);
    body()->addWidget(m_notes);
    auto* read = new Button(tr("&Read these notes"));
    read->setObjectName(u"readNotes"_s);
    read->setPrimary(true);
    FlowLayout* row = buttonRow();
    row->addWidget(read);
    auto* open = new Button(tr("Open a &file from the telephone"));
    open->setObjectName(u"openNotesFile"_s);
    row->addWidget(open);
    connect(read, &QPushButton::clicked, this, &PhoneNotesPage::read);
    connect(open, &QPushButton::clicked, this, &PhoneNotesPage::fileRequested);
    if (m_left.isEmpty())
        return;
    auto* card = new Card(tr("From the file, for you to write down"));
    card->setObjectName(u"leftOfFile"_s);
    for (const QString& sentence : m_left)
        card->paragraph(sentence);
    body()->addWidget(card);
}

void PhoneNotesPage::addNotes(const QString& text, const QStringList& left)
{
    const QString before = m_notes != nullptr ? m_notes->toPlainText() : m_text;
    m_text = before.trimmed().isEmpty() ? text : before.trimmed() + u'\n' + text;
    m_day = m_date != nullptr && m_date->date() ? *m_date->date() : m_day;
    m_left = left;
    showText();
    focusHeading();
}

void PhoneNotesPage::setProblem(const QString& sentence)
{
    if (m_notes == nullptr)
        return;
    m_problem->setText(sentence.isEmpty() ? QString() : tr("Problem: %1").arg(sentence));
    m_problem->setVisible(!sentence.isEmpty());
}

void PhoneNotesPage::read()
{
    if (!m_date->check()) {
        m_date->focusField();
        return;
    }
    m_day = *m_date->date();
    m_text = m_notes->toPlainText();
    if (m_text.trimmed().isEmpty()) {
        setProblem(tr("There are no notes yet. Paste them with Ctrl+V, or type them."));
        m_notes->setFocus(Qt::TabFocusReason);
        return;
    }
    Q_EMIT readRequested(m_text, m_day);
}

void PhoneNotesPage::setReading(const std::vector<NotedLine>& lines)
{
    clearBody();
    m_choices.clear();
    m_isRead = true;
    m_notes = nullptr;
    setHeading(tr("Is this right?"));
    int count = 0;
    int left = 0;
    for (const NotedLine& line : lines) {
        if (line.visits.empty() && line.notRead.isEmpty())
            continue;
        auto* card = new Card;
        card->paragraph(tr("Your note: “%1”").arg(line.text));
        for (const NotedVisit& noted : line.visits) {
            const bool isWritten = noted.before.isWritten();
            auto* box =
                new TickBox(isWritten ? tr("%1. Written down now: %2. A tick puts the note in its place.")
                                            .arg(sentenceOf(noted), eventOf(noted.before))
                                      : sentenceOf(noted));
            box->setObjectName(u"noted%1"_s.arg(count));
            box->setChecked(!isWritten);
            card->body()->addWidget(box);
            m_choices.push_back({box, noted});
            ++count;
        }
        for (const QString& piece : line.notRead) {
            card->paragraph(tr("Not understood, for you to write down: “%1”").arg(piece));
            ++left;
        }
        body()->addWidget(card);
    }
    const QString read =
        count == 0 ? tr("No visit was understood.") : tr("%n visit(s) were understood.", nullptr, count);
    setLead(left == 0
                ? read
                : tr("%1 %2").arg(read, tr("%n piece(s) are left for you to write down.", nullptr, left)));
    FlowLayout* row = buttonRow();
    if (count > 0) {
        auto* write = new Button(tr("&Write down the ticked visits"));
        write->setObjectName(u"writeNotes"_s);
        write->setPrimary(true);
        row->addWidget(write);
        connect(write, &QPushButton::clicked, this, &PhoneNotesPage::write);
    }
    auto* change = new Button(tr("Change the n&otes"));
    change->setObjectName(u"changeNotes"_s);
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this] {
        showText();
        focusHeading();
    });
    focusHeading();
}

void PhoneNotesPage::write()
{
    std::vector<NotedVisit> chosen;
    for (const Choice& choice : m_choices)
        if (choice.box->isChecked())
            chosen.push_back(choice.visit);
    if (chosen.empty())
        return;
    m_isWritten = true;
    Q_EMIT writeRequested(chosen);
}

bool PhoneNotesPage::hasUnsavedWords() const
{
    if (m_isWritten)
        return false;
    return m_isRead || (m_notes != nullptr && !m_notes->toPlainText().trimmed().isEmpty());
}

bool PhoneNotesPage::stepBack()
{
    if (!m_isRead)
        return false;
    showText();
    focusHeading();
    return true;
}

} // namespace daybook
