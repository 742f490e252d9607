#include "ui/pages/closing_page.h"

#include "core/base/uk_date.h"
#include "core/care/keeping.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

ClosingPage::ClosingPage(QDate today, QWidget* parent) : Page(parent), m_today(today)
{
    setHelpTopic(u"copy"_s);
    setHeading(tr("When care has ended"));
    showAll();
}

void ClosingPage::setClosedOn(QDate lastDay)
{
    if (lastDay == m_closedOn)
        return;
    m_closedOn = lastDay;
    showAll();
}

void ClosingPage::showAll()
{
    clearBody();
    m_why = nullptr;
    m_day = nullptr;
    const bool isClosed = m_closedOn.isValid();
    if (isClosed)
        setLead(tr("This daybook was closed. The last day of care was %1. Please keep it until %2.")
                    .arg(toText(m_closedOn), toLongText(keepUntil(m_closedOn))));
    else
        setLead(
            tr("For when the person has died, or has moved. There is no hurry. Nothing is removed, and it "
               "can be opened again."));
    subheading(tr("What to keep"));
    paragraph(tr("Keep the file, the bills, the bank statements, the agreement and the letters for six whole "
                 "financial years after this one. A financial year ends on 31 March."));
    paragraph(tr("A council that paid part of the care may ask to see them in that time. Money that is owed "
                 "either way can be asked for, too."));
    paragraph(
        tr("Make a copy on a stick. Print the last statement, for whoever settles the affairs. Keep each "
           "whole year as a folder: it opens without Daybook."));
    auto* year = new Button(tr("Keep a whole &year"));
    year->setObjectName(u"wholeYear"_s);
    buttonRow()->addWidget(year);
    connect(year, &QPushButton::clicked, this, &ClosingPage::yearWanted);
    subheading(tr("What still comes"));
    paragraph(tr("A last bill can be brought in and checked as before. What is charged after the last day of "
                 "care can be asked about."));
    if (isClosed) {
        auto* open = new Button(tr("&Open it again"));
        open->setObjectName(u"reopenDaybook"_s);
        buttonRow()->addWidget(open);
        connect(open, &QPushButton::clicked, this, &ClosingPage::reopenRequested, Qt::QueuedConnection);
        return;
    }
    m_why = new ChoiceList(tr("Why has care ended?"));
    m_why->setObjectName(u"why"_s);
    m_why->addChoice(tr("The person has died"));
    m_why->addChoice(tr("The person has moved"));
    m_why->addChoice(tr("For another reason"));
    body()->addWidget(m_why);
    m_day = new DateEntry(tr("What was the last day of care?"), m_today);
    m_day->setObjectName(u"lastDay"_s);
    body()->addWidget(m_day);
    auto* close = new Button(tr("&Close this daybook"));
    close->setObjectName(u"closeDaybook"_s);
    buttonRow()->addWidget(close);
    connect(
        close, &QPushButton::clicked, this,
        [this] {
            if (m_why->chosen() < 0) {
                m_why->setProblem(tr("Please choose one."));
                return;
            }
            m_why->setProblem({});
            if (!m_day->check()) {
                m_day->focusField();
                return;
            }
            Q_EMIT closeDaybookRequested(*m_day->date(), static_cast<ClosedBecause>(m_why->chosen()));
        },
        Qt::QueuedConnection);
}

} // namespace daybook
