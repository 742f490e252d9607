#include "app/wiring/print_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/preferences.h"
#include "app/wiring/account_wiring.h"
#include "app/wiring/meeting_wiring.h"
#include "app/wiring/money_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "app/wiring/report_wiring.h"
#include "app/wiring/year_wiring.h"
#include "core/papers/bilingual_statement.h"
#include "core/papers/diary_sheet.h"
#include "core/papers/easy_read_statement.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/statement_money.h"
#include "core/papers/timesheet.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/print_page.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QMap>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Files of words beside English, by the code of their language.
QMap<QString, QString> paperLanguages()
{
    QMap<QString, QString> files;
    for (const QString& place : {u":/i18n"_s, u":/i18n/papers"_s}) {
        const QStringList names = QDir(place).entryList({u"daybook_*.qm"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const QString code = name.mid(8).chopped(3);
            if (!code.startsWith(u"en"_s))
                files.insert(code, place + u'/' + name);
        }
    }
    return files;
}

/// "four weeks|2026-06-01|12.07": how hours were printed last.
const QString paySetting = u"hours/pay"_s;
const QStringList rhythms{u"month"_s, u"week"_s, u"two weeks"_s, u"four weeks"_s};

QString textOf(const PayWishes& pay)
{
    return QStringList{rhythms.at(static_cast<int>(pay.rhythm)), toIso(pay.first), pay.holidayPercent}.join(
        u'|');
}

/// As kept, with the last pay period that is over.
PayWishes payFrom(const Snapshot& snapshot, QDate today)
{
    PayWishes pay;
    pay.first = today.addDays(1 - today.dayOfWeek());
    const QStringList parts = snapshot.setting(paySetting).split(u'|');
    const auto rhythm = rhythms.indexOf(parts.value(0));
    if (rhythm < 0)
        return pay;
    pay.rhythm = static_cast<PayRhythm>(rhythm);
    pay.holidayPercent = parts.value(2);
    const QDate first = QDate::fromString(parts.value(1), Qt::ISODate);
    if (pay.rhythm != PayRhythm::Month && first.isValid())
        pay.first = payPeriod(pay.rhythm, first, payPeriod(pay.rhythm, first, today).from.addDays(-1)).from;
    return pay;
}

} // namespace

PrintWiring::PrintWiring(PrintPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &PrintPage::statementWanted, this, &PrintWiring::showStatement);
    std::vector<std::pair<QString, QString>> languages;
    const QMap<QString, QString> files = paperLanguages();
    for (auto words = files.cbegin(); words != files.cend(); ++words) {
        if (const SecondLanguage language(words.key(), words.value()); language.isLoaded())
            languages.push_back({words.key(), language.name()});
    }
    page->setLanguages(languages);
    connect(page, &PrintPage::diaryWanted, this, &PrintWiring::showDiary);
    connect(page, &PrintPage::hoursWanted, this, &PrintWiring::showHours);
    auto* meeting = new MeetingWiring(file, frame, this);
    connect(page, &PrintPage::meetingWanted, meeting, &MeetingWiring::start);
    auto* report = new ReportWiring(file, frame, this);
    connect(page, &PrintPage::reportWanted, report, &ReportWiring::start);
    connect(report, &ReportWiring::unexplainedWanted, this, &PrintWiring::unexplainedWanted);
    connect(page, &PrintPage::yearWanted, new YearWiring(file, frame, this), &YearWiring::start);
    connect(&file, &DaybookFile::snapshotChanged, this, &PrintWiring::refresh);
    connect(&file, &DaybookFile::opened, this, [this] {
        refresh();
        m_page->chooseMonth(monthToStartWith(*m_file.snapshot()));
        m_page->setPay(payFrom(*m_file.snapshot(), m_file.today()));
    });
    refresh();
    m_page->setPay(payFrom(*m_file.snapshot(), m_file.today()));
    m_page->chooseMonth(monthToStartWith(*m_file.snapshot()));
}

void PrintWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    m_page->setMonths(monthsWithContent(*snapshot));
    m_page->setToday(m_file.today());
    m_page->setHasAssistants(!assistantsOf(snapshot->household).isEmpty());
    m_page->setReportShown(!snapshot->household.person.funderName.isEmpty());
    m_page->setPoints(paperPoints(*snapshot));
}

void PrintWiring::showStatement(const BillingPeriod& month, int points)
{
    const auto snapshot = m_file.snapshot();
    if (!snapshot->isReadOnly && points != paperPoints(*snapshot))
        m_file.change(tr("Papers are printed at %1 point").arg(points), [points](Changes& changes) {
            changes.setSetting(u"statement/points"_s, QString::number(points));
        });

    const PaperLook look{.bodyPoints = static_cast<double>(points), .size = Preferences().sheet()};
    const StatementMoney money = statementMoney(snapshot->household, snapshot->report, snapshot->money,
                                                snapshot->letters, month, snapshot->today);
    Paper paper;
    if (m_page->isEasyRead())
        paper = easyReadStatement(snapshot->household, snapshot->report, month, money);
    else if (const QString code = m_page->otherLanguage(); !code.isEmpty())
        paper = bilingualStatement(snapshot->household, snapshot->report, month,
                                   SecondLanguage(code, paperLanguages().value(code)), money);
    else
        paper = monthlyStatement(snapshot->household, snapshot->report, month, look, money);
    showPaper(m_frame, tr("The statement for %1").arg(toMonthText(month.from)), paper, look);
}

void PrintWiring::showDiary(const BillingPeriod& days, int points, bool isSmallSheet)
{
    const PaperLook look{.bodyPoints = static_cast<double>(points),
                         .size = isSmallSheet ? PaperLook::Size::A5 : Preferences().sheet()};
    showPaper(m_frame, tr("The diary sheet for %1").arg(toText(days)),
              diarySheet(m_file.snapshot()->household, days, look), look);
}

void PrintWiring::showHours(const BillingPeriod& period, int points, const PayWishes& pay)
{
    const auto snapshot = m_file.snapshot();
    const QString kept = textOf(pay);
    const QString before = snapshot->setting(paySetting);
    const bool isUsual = pay.rhythm == PayRhythm::Month && pay.holidayPercent.isEmpty();
    const bool isNew = before.isEmpty() ? !isUsual : before != kept;
    if (isNew && !snapshot->isReadOnly)
        m_file.change(tr("How hours of assistants are printed"),
                      [kept](Changes& changes) { changes.setSetting(paySetting, kept); });
    const PaperLook look{.bodyPoints = static_cast<double>(points), .size = Preferences().sheet()};
    const HoursWishes wishes{parseDecimal(pay.holidayPercent)};
    auto* page = new PaperPage;
    page->setPaper(tr("The hours from %1").arg(toText(period)),
                   timesheetPaper(snapshot->household, period, look, wishes), look);
    auto* delivery = new PaperDelivery(page, m_frame);
    delivery->addTable(u"payrollTable"_s, tr("Save a table for the payroll office"),
                       [snapshot, period] { return timesheetCsv(snapshot->household, period); });
    m_frame.pushSubPage(page);
}

} // namespace daybook
