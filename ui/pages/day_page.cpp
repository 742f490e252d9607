#include "ui/pages/day_page.h"

#include "core/papers/their_log_text.h"
#include "ui/models/outcome_sign.h"
#include "ui/models/visit_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// clearBody() hides a piece before it is deleted; a piece just made was never hidden by anyone.
bool wasTakenAway(const QWidget* widget)
{
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

} // namespace

DayPage::DayPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"today"_s);
}

void DayPage::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (m_sheet.day.isValid())
        rebuild();
}

void DayPage::setSheet(const DaySheet& sheet)
{
    if (m_sheet.day != sheet.day)
        m_asksAboutBlanks = false;
    m_sheet = sheet;
    if (m_sheet.finished || blanks().empty())
        m_asksAboutBlanks = false;
    rebuild();
}

void DayPage::setTheirLog(const std::vector<Visit>& entries)
{
    if (m_theirLog == entries)
        return;
    m_theirLog = entries;
    if (m_sheet.day.isValid())
        rebuild();
}

void DayPage::setPaperCount(int count)
{
    if (m_paperCount == count)
        return;
    m_paperCount = count;
    if (m_sheet.day.isValid())
        rebuild();
}

void DayPage::addPapersButton(FlowLayout* row)
{
    auto* papers =
        new Button(m_paperCount == 0 ? tr("Keep a picture or paper with this day")
                                     : tr("%n picture(s) or paper(s) of this day", nullptr, m_paperCount));
    papers->setObjectName(u"dayPapers"_s);
    row->addWidget(papers);
    connect(papers, &QPushButton::clicked, this, [this] { Q_EMIT papersRequested(m_sheet.day); });
}

void DayPage::addTheirLog()
{
    if (m_theirLog.empty())
        return;
    auto* card = new Card(tr("The provider's own log says"));
    card->setObjectName(u"theirLog"_s);
    for (const Visit& entry : m_theirLog)
        card->paragraph(theirEntryText(entry));
    card->paragraph(tr("It stands beside what you wrote and changes nothing."));
    body()->addWidget(card);
}

void DayPage::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    if (m_sheet.day.isValid())
        rebuild();
}

QString DayPage::headingText() const
{
    const QString date = toLongText(m_sheet.day);
    return m_sheet.day == m_today ? tr("Today: %1").arg(date) : date;
}

QString DayPage::leadText() const
{
    const int planned = m_sheet.plannedCount();
    const int blank = m_sheet.blankCount();
    const bool isPast = m_sheet.day < m_today;
    QString plan;
    if (planned == 0)
        plan = m_sheet.rows.empty() ? tr("No visits are planned.") : QString();
    else if (isPast)
        plan = tr("%n visit(s) were planned.", nullptr, planned);
    else
        plan = tr("%n visit(s) are planned.", nullptr, planned);
    QString state;
    if (m_sheet.day > m_today)
        state = tr("This day is still to come.");
    else if (m_sheet.isComplete())
        state = tr("Everything is written down.");
    else if (planned > 0 && blank == planned)
        state = tr("Nothing is written down yet.");
    else if (blank > 0)
        state = tr("%n visit(s) are not written down yet.", nullptr, blank);
    return (plan + u' ' + state).trimmed();
}

std::vector<PlannedVisit> DayPage::blanks() const
{
    std::vector<PlannedVisit> visits;
    for (const DayRow& row : m_sheet.rows) {
        if (row.planned && !row.isWritten())
            visits.push_back(*row.planned);
    }
    return visits;
}

void DayPage::rebuild()
{
    // What has the focus is found again by its name, so that a press does not throw the person back to the
    // top.
    QString focused;
    if (const QWidget* widget = QApplication::focusWidget(); widget != nullptr && isAncestorOf(widget))
        focused = widget->objectName();
    clearBody();
    setHeading(headingText());
    setLead(leadText());

    const bool canWrite = !m_readOnly && m_sheet.day <= m_today;
    const auto blank = blanks();
    if (canWrite && !m_sheet.finished && !blank.empty()) {
        FlowLayout* row = buttonRow();
        const bool isRest = static_cast<int>(blank.size()) < m_sheet.plannedCount();
        auto* all = new Button(isRest ? tr("All the others came as planned") : tr("All came as planned"));
        all->setObjectName(u"allCame"_s);
        all->setPrimary(true);
        row->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this, blank] { Q_EMIT allCameRequested(blank); });
    }
    int number = 0;
    for (const DayRow& row : m_sheet.rows) {
        const bool isOpen = !row.isWritten() && !m_sheet.finished && canWrite;
        if (isOpen)
            addRow(row, number);
        else
            addWrittenRow(row, number);
        ++number;
    }
    if (canWrite) {
        addFinishing();
        FlowLayout* row = buttonRow();
        auto* add = new Button(tr("Add a visit that was not planned"));
        add->setObjectName(u"addVisit"_s);
        row->addWidget(add);
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addVisitRequested(m_sheet.day); });
        addPapersButton(row);
    } else if (m_paperCount > 0) {
        addPapersButton(buttonRow());
    }
    addTheirLog();
    addMore();

    if (!focused.isEmpty())
        focusAgain(focused);
}

void DayPage::focusAgain(const QString& name)
{
    // A card that shrank has a Change button where its three buttons were.
    for (const QString& wanted : {name, name.section(u'-', 0, 1) + u"-change"_s, u"row-0-change"_s}) {
        // Pieces taken away a moment ago may still carry the name: the new one stands last.
        const QList<QWidget*> found = findChildren<QWidget*>(wanted);
        if (found.isEmpty() || found.last()->focusPolicy() == Qt::NoFocus || wasTakenAway(found.last()))
            continue;
        for (QWidget* widget = found.last(); widget != nullptr && widget != this;
             widget = widget->parentWidget())
            widget->show();
        found.last()->setFocus(Qt::OtherFocusReason);
        return;
    }
    focusHeading();
}

void DayPage::addRow(const DayRow& row, int number)
{
    const PlannedVisit& planned = *row.planned;
    auto* card = new Card(titleOf(planned));
    if (const QString details = detailsOf(planned); !details.isEmpty())
        card->paragraph(details);
    FlowLayout* buttons = card->buttonRow();
    const QString name = nameOf(planned);
    const auto add = [&](const QString& key, const QString& text, const QString& accessibleName,
                         auto signal) {
        auto* button = new Button(text);
        button->setObjectName(u"row-%1-%2"_s.arg(number).arg(key));
        button->setAccessibleName(accessibleName);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, row, signal] { Q_EMIT(this->*signal)(row); });
    };
    const bool isTimed = planned.start.has_value();
    add(u"came"_s, tr("Came as planned"),
        isTimed ? tr("Came as planned for %1").arg(name) : tr("Came as planned: %1").arg(name),
        &DayPage::cameRequested);
    add(u"nobody"_s, tr("Nobody came"),
        isTimed ? tr("Nobody came for %1").arg(name) : tr("Nobody came: %1").arg(name),
        &DayPage::nobodyCameRequested);
    add(u"different"_s, tr("Something was different"),
        isTimed ? tr("Something was different at %1").arg(name) : tr("Something was different: %1").arg(name),
        &DayPage::differentRequested);
    body()->addWidget(card);
}

void DayPage::addWrittenRow(const DayRow& row, int number)
{
    auto* line = new Card;
    auto* words = new QWidget;
    auto* across = new QHBoxLayout(words);
    across->setContentsMargins({});
    across->setSpacing(12);
    auto* mark = new SignMark(signOf(outcomeOf(m_sheet, row, m_today)));
    across->addWidget(mark, 0, Qt::AlignVCenter);
    auto* text = new Words(lineOf(m_sheet, row, m_today));
    text->setObjectName(u"row-%1-line"_s.arg(number));
    across->addWidget(text, 1);
    if (!m_readOnly && m_sheet.day <= m_today) {
        auto* change = new Button(tr("Change"));
        change->setObjectName(u"row-%1-change"_s.arg(number));
        change->setAccessibleName(tr("Change %1").arg(nameOf(row)));
        across->addWidget(change, 0, Qt::AlignTop);
        connect(change, &QPushButton::clicked, this, [this, row] { Q_EMIT differentRequested(row); });
    }
    line->body()->addWidget(words);
    if (const Visit* entry = row.entry()) {
        if (!entry->note.isEmpty())
            line->paragraph(tr("Note: %1").arg(entry->note));
        if (const QStringList sources = usualSources(); sources.indexOf(entry->source) > 0)
            line->paragraph(sourceText(entry->source));
    }
    body()->addWidget(line);
}

void DayPage::addFinishing()
{
    if (m_sheet.finished) {
        paragraph(tr("You said that everything of this day is written down."));
        auto* reopen = new Button(tr("This day is not finished"));
        reopen->setObjectName(u"reopen"_s);
        buttonRow()->addWidget(reopen);
        connect(reopen, &QPushButton::clicked, this, [this] { Q_EMIT dayReopenedRequested(m_sheet.day); });
        return;
    }
    if (m_asksAboutBlanks) {
        askAboutBlanks();
        return;
    }
    const bool isToday = m_sheet.day == m_today;
    auto* finish =
        new Button(isToday ? tr("That is everything for today") : tr("That is everything for this day"));
    finish->setObjectName(u"finish"_s);
    FlowLayout* buttons = buttonRow();
    buttons->addWidget(finish);
    if (!isToday) {
        auto* week = new Button(tr("That is everything for the whole week"));
        week->setObjectName(u"finishWeek"_s);
        buttons->addWidget(week);
        connect(week, &QPushButton::clicked, this, [this] { Q_EMIT weekFinishWanted(m_sheet.day); });
    }
    connect(finish, &QPushButton::clicked, this, [this] {
        if (blanks().empty()) {
            Q_EMIT dayFinishedRequested(m_sheet.day, {});
            return;
        }
        // "Everything is written" with a blank visit would mean that nobody came: the person says so, not the
        // program.
        m_asksAboutBlanks = true;
        rebuild();
        focusAgain(u"blankQuestion"_s);
    });
}

void DayPage::askAboutBlanks()
{
    const auto blank = blanks();
    auto* card = new Card(tr("Nothing is written for %n visit(s)", nullptr, static_cast<int>(blank.size())));
    QStringList names;
    for (const PlannedVisit& visit : blank)
        names << titleOf(visit);
    auto* question = card->paragraph(tr("Did nobody come? %1").arg(names.join(u", "_s)));
    question->setObjectName(u"blankQuestion"_s);
    question->setFocusPolicy(Qt::ClickFocus);
    FlowLayout* buttons = card->buttonRow();
    auto* nobody = new Button(tr("Nobody came, and that is everything"));
    nobody->setObjectName(u"finishNobody"_s);
    buttons->addWidget(nobody);
    connect(nobody, &QPushButton::clicked, this,
            [this, blank] { Q_EMIT dayFinishedRequested(m_sheet.day, blank); });
    auto* back = new Button(tr("Go back, I will write it down"));
    back->setObjectName(u"finishBack"_s);
    buttons->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] {
        m_asksAboutBlanks = false;
        rebuild();
    });
    body()->addWidget(card);
}

} // namespace daybook
