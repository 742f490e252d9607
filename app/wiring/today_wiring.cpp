#include "app/wiring/today_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/bill_paper_wiring.h"
#include "app/wiring/due_dates_wiring.h"
#include "core/base/text.h"
#include "core/check/their_log.h"
#include "core/papers/choice_papers.h"
#include "ui/models/letter_text.h"
#include "ui/models/unbilled_text.h"
#include "ui/models/visit_text.h"
#include "ui/pages/finish_week_page.h"
#include "ui/pages/log_visit_page.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const PlannedVisit& planned)
{
    return toIso(planned.date) + u'|' + (planned.start ? planned.start->toString(u"HH:mm"_s) : planned.name) +
           u'|' + planned.service + u'|' + planned.provider;
}

/// Services and providers a visit that was not planned may be about.
template <typename Range, typename Name>
QStringList namesIn(const Range& range, Name name)
{
    QStringList names;
    for (const auto& item : range) {
        const QString text = std::invoke(name, item);
        const bool isThere =
            std::ranges::any_of(names, [&](const QString& other) { return folded(other) == folded(text); });
        if (!text.isEmpty() && !isThere)
            names << text;
    }
    return names;
}

QStringList servicesIn(const Household& household)
{
    QStringList names = namesIn(household.rota, &RotaEntry::service);
    for (const Agreement& agreement : household.agreements) {
        for (const Tariff& tariff : agreement.tariffs) {
            for (const TariffRow& row : tariff.rows) {
                const bool isCounted = row.unit == ChargeUnit::Mile || row.unit == ChargeUnit::Fixed;
                const bool isThere = std::ranges::any_of(
                    names, [&](const QString& other) { return folded(other) == folded(row.service); });
                if (!isCounted && !isThere && !row.service.isEmpty() && folded(row.service) != u"any"_s)
                    names << row.service;
            }
        }
    }
    return names;
}

} // namespace

QStringList carersWritten(const std::vector<Visit>& visits)
{
    std::vector<const Visit*> newestFirst;
    for (const Visit& visit : visits) {
        if (!visit.carers.isEmpty())
            newestFirst.push_back(&visit);
    }
    std::ranges::stable_sort(newestFirst, std::greater(), &Visit::date);
    QStringList names;
    QSet<QString> seen;
    for (const Visit* visit : newestFirst) {
        for (const QString& name : visit->carers) {
            if (!seen.contains(folded(name))) {
                seen.insert(folded(name));
                names << name;
            }
        }
    }
    return names;
}

NextThing nextThing(const Snapshot& snapshot)
{
    for (const CheckedBill& bill : snapshot.report.bills) {
        if (bill.supersededBy)
            continue;
        int open = 0;
        Money sum;
        for (const Finding& finding : snapshot.report.findings) {
            if (finding.file == bill.file && finding.status() == FindingStatus::Query &&
                (!finding.answer || finding.stale)) {
                ++open;
                sum += finding.pence;
            }
        }
        if (open == 0)
            continue;
        const QString month = bill.period.isValid() ? toText(bill.period) : bill.number;
        NextThing next;
        next.sentence =
            TodayWiring::tr("The bill from %1 for %2: %n thing(s) to ask about, %3.", nullptr, open)
                .arg(bill.provider, month, toText(sum));
        next.button = TodayWiring::tr("Check this bill");
        next.billFile = bill.file;
        return next;
    }
    return {};
}

TodayWiring::TodayWiring(TodayPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame),
      m_papers(new BillPaperWiring(file, frame, this))
{
    connectDay(page);
    connect(page, &TodayPage::dayWanted, this, &TodayWiring::showDay);
    connect(page, &TodayPage::anotherDayWanted, this, &TodayWiring::chooseDay);
    connect(page, &TodayPage::catchUpWanted, this, &TodayWiring::catchUpWanted);
    connect(page, &TodayPage::answerWanted, this, &TodayWiring::answerWanted);
    connect(page, &TodayPage::goalsWanted, this, &TodayWiring::goalsWanted);
    connect(page, &TodayPage::unbilledWanted, this, &TodayWiring::unbilledWanted);
    connect(page, &TodayPage::promisesWanted, this, &TodayWiring::promisesWanted);
    connect(page, &TodayPage::calendarWanted, this, &TodayWiring::calendarWanted);
    connect(page, &TodayPage::callWanted, this, &TodayWiring::callWanted);
    connect(page, &TodayPage::checksWanted, this, &TodayWiring::checksWanted);
    connect(page, &TodayPage::planWanted, this, &TodayWiring::planWanted);
    connect(page, &TodayPage::nextThingWanted, this, [this] { Q_EMIT checkWanted(m_nextBill); });
    connect(&file, &DaybookFile::snapshotChanged, this, [this] {
        m_beingWritten.clear();
        refresh();
    });
    connect(&file, &DaybookFile::problem, this, [this] { m_beingWritten.clear(); });
    connect(&file, &DaybookFile::changeHeld, this, [this] { m_beingWritten.clear(); });
    refresh();
}

void TodayWiring::connectDay(DayPage* page)
{
    connect(page, &DayPage::allCameRequested, this, &TodayWiring::allCame);
    connect(page, &DayPage::cameRequested, this,
            [this](const DayRow& row) { writeState(row, VisitState::Came); });
    connect(page, &DayPage::nobodyCameRequested, this,
            [this](const DayRow& row) { writeState(row, VisitState::NobodyCame); });
    connect(page, &DayPage::differentRequested, this,
            [this, page](const DayRow& row) { askAbout(page->day(), row); });
    connect(page, &DayPage::addVisitRequested, this, [this](QDate day) { askAbout(day, {}); });
    connect(page, &DayPage::papersRequested, m_papers, &BillPaperWiring::showDay);
    connect(page, &DayPage::dayFinishedRequested, this, &TodayWiring::finishDay);
    connect(page, &DayPage::dayReopenedRequested, this, &TodayWiring::reopenDay);
    connect(page, &DayPage::weekFinishWanted, this, &TodayWiring::askAboutWeek);
}

void TodayWiring::refresh()
{
    const auto snapshot = m_file.glance();
    const QDate today = m_file.today();
    m_page->setHasPlan(!snapshot->household.rota.empty());
    constexpr int enough = 60;
    std::vector<QDate> notWritten =
        daysNotWritten(snapshot->household.rota, snapshot->household.visits, today, enough);
    if (snapshot->closedOn.isValid())
        std::erase_if(notWritten, [&](QDate day) { return day > snapshot->closedOn; });
    m_page->setDaysNotWritten(notWritten);
    const NextThing next = nextThing(*snapshot);
    m_nextBill = next.billFile;
    std::vector<TodayPage::Reminder> reminders;
    for (const Letter& letter : snapshot->letters) {
        if (letter.isLate(today) && !snapshot->isReadOnly)
            reminders.push_back({reminderText(letter), letter.uuid, TodayPage::ReminderKind::Letter});
    }
    for (const Call& call : snapshot->calls) {
        if (call.isLate(today) && !snapshot->isReadOnly)
            reminders.push_back({reminderText(call), call.uuid, TodayPage::ReminderKind::Call});
    }
    // What came in is known only when all bills and payments are read.
    if (!snapshot->isReadOnly && snapshot->isWhole) {
        for (const PromisedCredit& credit : promisedCredits(*snapshot)) {
            if (credit.isLate(today))
                reminders.push_back({promisedText(credit), credit.bill, TodayPage::ReminderKind::Promise});
        }
        for (const VisitsWithoutBill& visits :
             visitsWithoutBill(snapshot->household, snapshot->report, today))
            reminders.push_back(
                {unbilledSentence(visits), visits.provider, TodayPage::ReminderKind::Unbilled});
    }
    // A closed daybook is kept, but nobody comes any more.
    if (!snapshot->isReadOnly && !snapshot->closedOn.isValid()) {
        for (const SeenCheck& check : runningOut(snapshot->checks, today))
            reminders.push_back({runningOutText(check, today), check.uuid, TodayPage::ReminderKind::Check});
    }
    for (const Goal& goal : snapshot->wishes.goals) {
        const bool isDue = goal.reviewOn && *goal.reviewOn <= today && !goal.isOver;
        if (isDue && !snapshot->isReadOnly && !snapshot->closedOn.isValid())
            reminders.push_back(
                {tr("“%1” You wanted to look at this again on %2.").arg(goal.words, toText(*goal.reviewOn)),
                 goal.uuid, TodayPage::ReminderKind::Goal});
    }
    m_page->setReminders(reminders);
    m_page->setHasDueDates(!dueDates(*snapshot).empty());
    m_page->setNextThing(next.sentence, next.button);
    // When the rest of the same daybook came in, its days are the ones that are shown.
    const auto before = std::exchange(m_shown, snapshot);
    if (before && !before->isWhole && snapshot->isWhole && before->path == snapshot->path &&
        before->historyCode == snapshot->historyCode && before->today == snapshot->today)
        return;
    // Last, so that the page is built once when it is new.
    fill(m_page, today, *snapshot);
    m_days.removeAll(nullptr);
    for (const QPointer<DayPage>& page : m_days)
        fill(page, page->day(), *m_file.snapshot());
}

void TodayWiring::fill(DayPage* page, QDate day, const Snapshot& snapshot)
{
    page->setToday(m_file.today());
    page->setReadOnly(snapshot.isReadOnly || !snapshot.isOpen);
    page->setPaperCount(static_cast<int>(std::ranges::count(snapshot.dayPapers, day, &KeptPaper::day)));
    const bool isOver = snapshot.closedOn.isValid() && day > snapshot.closedOn;
    page->setSheet(daySheet(isOver ? std::vector<RotaEntry>() : snapshot.household.rota,
                            snapshot.household.visits, day));
    page->setTheirLog(theirLogOn(snapshot.household, day));
}

void TodayWiring::showDay(QDate day)
{
    auto* page = new DayPage;
    connectDay(page);
    fill(page, day, *m_file.snapshot());
    m_days.append(page);
    m_frame.pushSubPage(page);
}

void TodayWiring::chooseDay()
{
    auto* page = new AnotherDayPage(m_file.today());
    connect(page, &AnotherDayPage::dayWanted, this, [this](QDate day) {
        m_frame.popSubPage();
        if (day != m_file.today())
            showDay(day);
    });
    m_frame.pushSubPage(page);
}

bool TodayWiring::isBeingWritten(const PlannedVisit& planned)
{
    const QString key = keyOf(planned);
    if (m_beingWritten.contains(key))
        return true;
    m_beingWritten.insert(key);
    return false;
}

void TodayWiring::write(const QString& sentence, const std::vector<Visit>& entries,
                        const std::vector<qint64>& replaced)
{
    // The first entry keeps its place, so that the history shows the old words beside the new ones.
    std::optional<Visit> changed;
    if (!entries.empty() && !replaced.empty()) {
        changed = entries.front();
        changed->id = replaced.front();
        const auto& written = m_file.snapshot()->household.visits;
        const auto before = std::ranges::find(written, changed->id, &Visit::id);
        if (before != written.end())
            changed->uuid = before->uuid;
    }
    m_file.change(sentence, [entries, changed, replaced](Changes& changes) {
        if (changed)
            changes.updateVisit(*changed);
        for (std::size_t i = changed ? 1 : 0; i < entries.size(); ++i) {
            Visit added = entries[i];
            added.enteredAt.reset(); // it is written down now, also where it began as a copy of another
            changes.addVisit(added);
        }
        for (std::size_t i = entries.empty() ? 0 : 1; i < replaced.size(); ++i)
            changes.removeVisit(replaced[i]);
    });
}

void TodayWiring::writeState(const DayRow& row, VisitState state)
{
    if (!row.planned || isBeingWritten(*row.planned))
        return;
    const Visit entry = entryFor(*row.planned, state);
    write(changeSentence(entry), {entry}, row.entryIds());
}

void TodayWiring::writeVisit(const DayRow& row, const Visit& entry)
{
    write(changeSentence(entry), {entry}, row.entryIds());
}

void TodayWiring::allCame(const std::vector<PlannedVisit>& visits)
{
    std::vector<Visit> entries;
    for (const PlannedVisit& planned : visits) {
        if (!isBeingWritten(planned))
            entries.push_back(entryFor(planned, VisitState::Came));
    }
    if (entries.empty())
        return;
    const QString sentence = entries.size() == 1 ? changeSentence(entries.front())
                                                 : tr("%n visit(s) on %1: came as planned", nullptr,
                                                      static_cast<int>(entries.size()))
                                                       .arg(toText(entries.front().date));
    write(sentence, entries, {});
}

void TodayWiring::finishDay(QDate day, const std::vector<PlannedVisit>& nobodyCame)
{
    std::vector<Visit> entries;
    for (const PlannedVisit& planned : nobodyCame) {
        if (!isBeingWritten(planned))
            entries.push_back(entryFor(planned, VisitState::NobodyCame));
    }
    Visit finished;
    finished.date = day;
    finished.state = VisitState::DayComplete;
    entries.push_back(finished);
    write(tr("%1: everything is written down").arg(toText(day)), entries, {});
}

void TodayWiring::askAboutWeek(QDate day)
{
    const auto snapshot = m_file.snapshot();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    QDate last = std::min(monday.addDays(6), m_file.today());
    if (snapshot->closedOn.isValid())
        last = std::max(day, std::min(last, snapshot->closedOn));
    auto* page =
        new FinishWeekPage(daySheets(snapshot->household.rota, snapshot->household.visits, {monday, last}));
    connect(page, &FinishWeekPage::backWanted, this, [this] { m_frame.popSubPage(); });
    connect(page, &FinishWeekPage::finishRequested, this,
            [this, monday](const std::vector<QDate>& days, const std::vector<PlannedVisit>& nobodyCame) {
                std::vector<Visit> entries;
                for (const PlannedVisit& planned : nobodyCame) {
                    if (!isBeingWritten(planned))
                        entries.push_back(entryFor(planned, VisitState::NobodyCame));
                }
                for (const QDate each : days) {
                    Visit finished;
                    finished.date = each;
                    finished.state = VisitState::DayComplete;
                    entries.push_back(finished);
                }
                write(tr("The week from %1: everything is written down").arg(toText(monday)), entries, {});
                m_frame.popSubPage();
            });
    m_frame.pushSubPage(page);
}

void TodayWiring::reopenDay(QDate day)
{
    const auto snapshot = m_file.snapshot();
    std::vector<qint64> ids;
    for (const Visit& visit : snapshot->household.visits) {
        if (visit.date == day && visit.state == VisitState::DayComplete)
            ids.push_back(visit.id);
    }
    write(tr("%1: not finished yet").arg(toText(day)), {}, ids);
}

void TodayWiring::askAbout(QDate day, const DayRow& row)
{
    const Household& household = m_file.snapshot()->household;
    LogVisitFacts facts;
    facts.today = m_file.today();
    facts.day = day;
    facts.row = row;
    facts.carers = carersWritten(household.visits);
    facts.providers = namesIn(household.providers, &Provider::name);
    facts.services = servicesIn(household);
    if (row.planned)
        facts.tasks = tasksOf(household.rota, *row.planned);
    auto* page = new LogVisitPage(facts);
    connect(page, &LogVisitPage::saveRequested, this,
            [this](const std::vector<Visit>& entries, const std::vector<qint64>& replaced) {
                write(changeSentence(entries.front()), entries, replaced);
                m_frame.popSubPage();
            });
    connect(page, &LogVisitPage::clearRequested, this, [this, day, row](const std::vector<qint64>& ids) {
        write(tr("%1 on %2: not written down").arg(nameOf(row), toText(day)), {}, ids);
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

} // namespace daybook
