#pragma once

#include "tests/ui/pages/clicking.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/pages/log_visit_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/time_entry.h"

#include <QPushButton>
#include <QRadioButton>

/// Going through the questions about a visit, and what is saved at the end.
namespace daybook::test {

using namespace Qt::StringLiterals;

enum Event {
    AsPlanned,
    CameOtherTimes,
    OneOfTwo,
    NobodyCame,
    CancelledByMe,
    CancelledByProvider,
    SentAway,
    Away
};

inline LogVisitFacts factsOf(const DayRow& row)
{
    LogVisitFacts facts;
    facts.today = thursday;
    facts.day = thursday;
    facts.row = row;
    facts.carers = {u"Ann Price"_s, u"Ben Carr"_s};
    facts.providers = {u"Brightcare"_s};
    facts.services = {u"personal care"_s};
    return facts;
}

inline DayRow morning(int carers = 1)
{
    return daySheet({dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30), carers)}, {}, thursday).rows.front();
}

struct Saved
{
    std::vector<Visit> entries;
    std::vector<qint64> replaced;
    int times{};
    std::vector<qint64> cleared;
};

inline void listen(LogVisitPage& page, Saved& saved)
{
    QObject::connect(&page, &LogVisitPage::saveRequested,
                     [&saved](const auto& entries, const auto& replaced) {
                         saved.entries = entries;
                         saved.replaced = replaced;
                         ++saved.times;
                     });
    QObject::connect(&page, &LogVisitPage::clearRequested,
                     [&saved](const auto& ids) { saved.cleared = ids; });
}

inline void choose(LogVisitPage& page, Event event)
{
    press(page, u"event-%1"_s.arg(static_cast<int>(event)));
}

inline QList<TimeEntry*> visibleTimes(const QWidget& page)
{
    QList<TimeEntry*> seen;
    for (TimeEntry* entry : page.findChildren<TimeEntry*>()) {
        if (entry->isVisible())
            seen << entry;
    }
    return seen;
}

inline void tick(const QWidget& page, const QString& name)
{
    for (TickBox* box : page.findChildren<TickBox*>()) {
        if (box->isVisible() && box->text() == name) {
            QTest::mouseClick(box, Qt::LeftButton);
            settle();
            return;
        }
    }
    FAIL("no such name " << name.toStdString());
}

inline void pick(const QWidget& page, const QString& text)
{
    for (QRadioButton* radio : page.findChildren<QRadioButton*>()) {
        if (radio->isVisible() && radio->text() == text) {
            QTest::mouseClick(radio, Qt::LeftButton);
            settle();
            return;
        }
    }
    FAIL("no such answer " << text.toStdString());
}

/// By its place, where the words hold a number.
inline void pickAnswer(const QWidget& page, int index)
{
    for (const ChoiceList* list : page.findChildren<ChoiceList*>()) {
        if (list->isVisible()) {
            QTest::mouseClick(list->findChildren<QRadioButton*>().at(index), Qt::LeftButton);
            settle();
        }
    }
}

} // namespace daybook::test
