#include "ui/pages/print_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t monthsAtFirst = 6;
constexpr int normalPoints = 14;
constexpr int largePoints = 18;
enum What { Statement, Diary, Hours };
enum Size { Clear, Large, Easy };

} // namespace

PrintPage::PrintPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"print"_s);
    setHeading(tr("Print"));
    setLead(tr("You see every page before it is printed."));

    m_what = new ChoiceList(tr("What do you want to print?"));
    m_what->setObjectName(u"what"_s);
    m_what->addChoice(tr("Monthly statement: the visits, the bill, and what there is to ask"));
    m_what->addChoice(tr("Diary sheet to fill in by hand"));
    m_what->addChoice(tr("Hours of my personal assistants"));
    m_what->setChosen(Statement);
    m_what->row(Hours)->hide();
    body()->addWidget(m_what);
    m_month = new ChoiceList(tr("Which month?"));
    m_month->setObjectName(u"month"_s);
    body()->addWidget(m_month);
    m_rhythm = new ChoiceList(tr("How long is a pay period?"));
    m_rhythm->setObjectName(u"rhythm"_s);
    m_rhythm->addChoice(tr("A month"));
    m_rhythm->addChoice(tr("One week"));
    m_rhythm->addChoice(tr("Two weeks"));
    m_rhythm->addChoice(tr("Four weeks"));
    m_rhythm->setChosen(0);
    body()->addWidget(m_rhythm);
    m_payFirst = new DateEntry(tr("Which day does it begin on?"), QDate());
    m_payFirst->setObjectName(u"payFirst"_s);
    body()->addWidget(m_payFirst);
    m_holiday = new TextField(tr("Holiday built up for each hundred hours, for example 12.07"));
    m_holiday->setObjectName(u"holiday"_s);
    m_holiday->setHint(tr("You may leave this empty. Please look up the rules that apply: Daybook does not "
                          "know them."));
    m_holiday->setLetters(6);
    body()->addWidget(m_holiday);
    m_diaryDays = new ChoiceList(tr("For which days?"));
    m_diaryDays->setObjectName(u"days"_s);
    body()->addWidget(m_diaryDays);
    m_older = new Button(tr("Show &older months"));
    m_older->setObjectName(u"olderMonths"_s);
    buttonRow()->addWidget(m_older);
    m_points = new ChoiceList(tr("How large should the words be on paper?"));
    m_points->setObjectName(u"points"_s);
    m_points->addChoice(tr("Clear print (14 point)"));
    m_points->addChoice(tr("Large print (18 point)"));
    m_points->addChoice(tr("Easy Read: one fact a line, with signs (18 point)"));
    m_points->setChosen(0);
    body()->addWidget(m_points);
    m_language = new ChoiceList(tr("In which language?"));
    m_language->setObjectName(u"language"_s);
    body()->addWidget(m_language);
    m_sheet = new ChoiceList(tr("On what size of sheet?"));
    m_sheet->setObjectName(u"sheetSize"_s);
    m_sheet->addChoice(tr("A4, the usual size"));
    m_sheet->addChoice(tr("A5, half of that"));
    m_sheet->setChosen(0);
    body()->addWidget(m_sheet);

    m_see = new Button(tr("&See it"));
    m_see->setObjectName(u"seeStatement"_s);
    m_see->setPrimary(true);
    buttonRow()->addWidget(m_see);
    m_report = new Button(tr("&Report to the council"));
    m_report->setObjectName(u"report"_s);
    m_report->setVisible(false);
    auto* meeting = new Button(tr("For my review mee&ting"));
    meeting->setObjectName(u"meeting"_s);
    FlowLayout* others = buttonRow();
    others->addWidget(m_report);
    others->addWidget(meeting);
    auto* year = new Button(tr("Keep a whole &year"));
    year->setObjectName(u"wholeYear"_s);
    others->addWidget(year);
    connect(year, &QPushButton::clicked, this, &PrintPage::yearWanted);
    connect(m_report, &QPushButton::clicked, this, &PrintPage::reportWanted);
    connect(meeting, &QPushButton::clicked, this, &PrintPage::meetingWanted);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showChoices();
    });
    connect(m_see, &QPushButton::clicked, this, &PrintPage::see);
    connect(m_what, &ChoiceList::chosenChanged, this, &PrintPage::showFields);
    connect(m_rhythm, &ChoiceList::chosenChanged, this, &PrintPage::showFields);
    connect(m_holiday, &TextField::textEdited, this, [this] { m_holiday->setProblem({}); });
    connect(m_points, &ChoiceList::chosenChanged, this, &PrintPage::showFields);
    setLanguages({});
    showChoices();
    showFields();
}

void PrintPage::see()
{
    if (m_what->chosen() == Diary) {
        const int days = m_diaryDays->chosen();
        if (days >= 0)
            Q_EMIT diaryWanted(m_days[static_cast<std::size_t>(days)], points(), m_sheet->chosen() == 1);
        return;
    }
    if (m_what->chosen() == Hours)
        seeHours();
    else if (!month().isValid())
        m_month->setProblem(tr("Please choose a month."));
    else
        Q_EMIT statementWanted(month(), points());
}

void PrintPage::seeHours()
{
    const PayWishes wishes = pay();
    BillingPeriod period = month();
    if (wishes.rhythm != PayRhythm::Month) {
        if (!m_payFirst->check())
            return;
        period = payPeriod(wishes.rhythm, wishes.first, wishes.first);
    } else if (!period.isValid()) {
        m_month->setProblem(tr("Please choose a month."));
        return;
    }
    const auto percent = parseDecimal(wishes.holidayPercent);
    const bool isShare =
        percent && percent->unscaled > 0 && holidayBuiltUp(Minutes(100), *percent) <= Minutes(100);
    if (!wishes.holidayPercent.isEmpty() && !isShare) {
        m_holiday->setProblem(tr("Please write a number up to 100, for example 12.07, or leave this empty."));
        m_holiday->focusField();
        return;
    }
    Q_EMIT hoursWanted(period, points(), wishes);
}

void PrintPage::setPay(const PayWishes& pay)
{
    m_rhythm->setChosen(static_cast<int>(pay.rhythm));
    m_payFirst->setDate(pay.first);
    m_holiday->setText(pay.holidayPercent);
    showFields();
}

PayWishes PrintPage::pay() const
{
    const auto rhythm = static_cast<PayRhythm>(std::max(0, m_rhythm->chosen()));
    return {rhythm, m_payFirst->date().value_or(QDate()),
            m_holiday->text().simplified().remove(u'%').trimmed()};
}

void PrintPage::showFields()
{
    const int what = m_what->chosen();
    const bool isByWeeks = what == Hours && m_rhythm->chosen() > 0;
    m_rhythm->setVisible(what == Hours);
    m_payFirst->setVisible(isByWeeks);
    m_holiday->setVisible(what == Hours);
    m_month->setVisible(what != Diary && !isByWeeks);
    m_older->setVisible(what != Diary && !isByWeeks && m_month->count() < static_cast<int>(m_months.size()));
    m_diaryDays->setVisible(what == Diary);
    m_sheet->setVisible(what == Diary);
    m_points->row(Easy)->setVisible(what == Statement);
    if (what != Statement && m_points->chosen() == Easy)
        m_points->setChosen(Large);
    m_language->setVisible(what == Statement && !m_languages.empty() && m_points->chosen() != Easy);
    m_see->setEnabled(isByWeeks || (what == Diary ? !m_days.empty() : !m_months.empty()));
}

void PrintPage::setToday(QDate today)
{
    m_payFirst->setToday(today);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    m_days = {{monday, monday.addDays(6)},
              {monday.addDays(7), monday.addDays(13)},
              {first, first.addMonths(1).addDays(-1)},
              {first.addMonths(1), first.addMonths(2).addDays(-1)}};
    const int chosen = std::max(0, m_diaryDays->chosen());
    m_diaryDays->clear();
    m_diaryDays->addChoice(tr("This week, %1").arg(toText(m_days[0])));
    m_diaryDays->addChoice(tr("Next week, %1").arg(toText(m_days[1])));
    m_diaryDays->addChoice(toMonthText(m_days[2].from));
    m_diaryDays->addChoice(toMonthText(m_days[3].from));
    m_diaryDays->setChosen(chosen);
    showFields();
}

void PrintPage::setHasAssistants(bool hasAssistants)
{
    m_what->row(Hours)->setVisible(hasAssistants);
    if (!hasAssistants && m_what->chosen() == Hours)
        m_what->setChosen(Statement);
    showFields();
}

void PrintPage::setLanguages(const std::vector<std::pair<QString, QString>>& languages)
{
    m_languages = languages;
    m_language->clear();
    m_language->addChoice(tr("English"));
    for (const auto& [code, name] : m_languages)
        m_language->addChoice(tr("%1 and English side by side").arg(name));
    m_language->setChosen(0);
    showFields();
}

bool PrintPage::isEasyRead() const
{
    return m_what->chosen() == Statement && m_points->chosen() == Easy;
}

QString PrintPage::otherLanguage() const
{
    const int chosen = m_language->chosen();
    return chosen > 0 && !isEasyRead() ? m_languages[static_cast<std::size_t>(chosen - 1)].first : QString();
}

void PrintPage::setMonths(const std::vector<BillingPeriod>& months)
{
    if (months == m_months)
        return;
    m_chosen = month();
    m_months = months;
    if (!m_chosen.isValid() && !m_months.empty())
        m_chosen = m_months.front();
    showChoices();
}

void PrintPage::chooseMonth(const BillingPeriod& month)
{
    m_chosen = month;
    showChoices();
}

void PrintPage::showChoices()
{
    const BillingPeriod chosen =
        m_month->count() > 0 && month().isValid() && !m_chosen.isValid() ? month() : m_chosen;
    const auto at = std::find(m_months.begin(), m_months.end(), chosen);
    // A month that is chosen is always in the list.
    if (at != m_months.end() && static_cast<std::size_t>(at - m_months.begin()) >= monthsAtFirst)
        m_showsAll = true;
    const std::size_t shown = m_showsAll ? m_months.size() : std::min(m_months.size(), monthsAtFirst);
    m_month->clear();
    for (std::size_t index = 0; index < shown; ++index)
        m_month->addChoice(toMonthText(m_months[index].from));
    if (at != m_months.end())
        m_month->setChosen(static_cast<int>(at - m_months.begin()));
    showFields();
    m_chosen = {};
}

void PrintPage::setReportShown(bool shown)
{
    m_report->setVisible(shown);
}

void PrintPage::setPoints(int points)
{
    if (m_points->chosen() != Easy)
        m_points->setChosen(points >= largePoints ? Large : Clear);
}

int PrintPage::points() const
{
    return m_points->chosen() >= Large ? largePoints : normalPoints;
}

BillingPeriod PrintPage::month() const
{
    const int chosen = m_month->chosen();
    return chosen >= 0 && chosen < static_cast<int>(m_months.size())
               ? m_months[static_cast<std::size_t>(chosen)]
               : BillingPeriod{};
}

} // namespace daybook
