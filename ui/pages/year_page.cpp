#include "ui/pages/year_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t yearsAtFirst = 6;

QString choiceText(const YearPage::Year& year)
{
    const QString days = toText(year.days);
    return year.isOver ? days : YearPage::tr("%1 (not over yet)").arg(days);
}

/// In groups of eight, so that a person can compare it.
QString inGroups(const QString& code)
{
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += 8)
        groups += code.mid(at, 8);
    return groups.join(u' ');
}

} // namespace

YearPage::YearPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"print"_s);
    setHeading(tr("Keep a whole year"));
    setLead(tr("One folder with all the papers of a year. It opens on any computer, without Daybook."));
}

void YearPage::setYears(const std::vector<Year>& years)
{
    if (m_isShown && years == m_years)
        return;
    BillingPeriod chosen;
    if (m_which && m_which->chosen() >= 0)
        chosen = m_years[static_cast<std::size_t>(m_which->chosen())].days;
    m_isShown = true;
    m_years = years;
    showAll();
    const auto at = std::ranges::find(m_years, chosen, &Year::days);
    if (m_which && at != m_years.end() && at - m_years.begin() < m_which->count())
        m_which->setChosen(static_cast<int>(at - m_years.begin()));
    showKept();
}

void YearPage::showAll()
{
    clearBody();
    m_which = nullptr;
    m_kept = nullptr;
    m_progress = nullptr;
    m_keep = nullptr;
    if (m_years.empty()) {
        paragraph(tr("Nothing is written down yet. A year can be kept once there is a visit, a bill or a "
                     "payment in it."));
        return;
    }
    m_which = new ChoiceList(tr("Which year?"));
    m_which->setObjectName(u"whichYear"_s);
    const std::size_t shown = m_showsAll ? m_years.size() : std::min(m_years.size(), yearsAtFirst);
    for (std::size_t at = 0; at < shown; ++at)
        m_which->addChoice(choiceText(m_years[at]));
    // A year that is over is what is kept for good.
    m_which->setChosen(shown > 1 && !m_years.front().isOver ? 1 : 0);
    body()->addWidget(m_which);
    connect(m_which, &ChoiceList::chosenChanged, this, &YearPage::showKept);
    if (shown < m_years.size()) {
        auto* older = new Button(tr("Show &older years"));
        older->setObjectName(u"olderYears"_s);
        buttonRow()->addWidget(older);
        connect(
            older, &QPushButton::clicked, this,
            [this] {
                m_showsAll = true;
                showAll();
                showKept();
            },
            Qt::QueuedConnection);
    }
    m_kept = paragraph({});
    m_keep = new Button(tr("Keep this ye&ar"));
    m_keep->setObjectName(u"keepYear"_s);
    m_keep->setPrimary(true);
    buttonRow()->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { Q_EMIT yearRequested(m_years[static_cast<std::size_t>(m_which->chosen())].days); });
    m_progress = paragraph({});
    m_progress->hide();

    subheading(tr("What is in the folder"));
    paragraph(tr("The statement of each month, what checking has done, the letters you sent, and the report "
                 "where somebody asks for one. They are PDFs."));
    paragraph(tr("The bills as they came, with their pictures, and the pictures of days."));
    paragraph(tr("Visits, bills and the account as tables for a spreadsheet."));
    paragraph(tr("Open the file index.html in it: it names every file and says how to see that nothing was "
                 "changed."));
    paragraph(tr("All names and your notes are in it, and it is not locked. Whoever has it can read it."));
}

void YearPage::showKept()
{
    if (!m_kept)
        return;
    const int chosen = std::max(0, m_which->chosen());
    const Year& year = m_years[static_cast<std::size_t>(chosen)];
    m_kept->setVisible(year.keptOn.isValid());
    if (year.keptOn.isValid())
        m_kept->setText(tr("Kept on %1. The fingerprint of its sha256sums.txt is %2.")
                            .arg(toText(year.keptOn), inGroups(year.code)));
}

void YearPage::setProgress(int done, int all)
{
    if (!m_progress)
        return;
    const bool isUnderWay = all > 0;
    m_progress->setVisible(isUnderWay);
    m_keep->setVisible(!isUnderWay);
    if (isUnderWay)
        m_progress->setText(
            tr("The year is being put together: paper %1 of %2. You can go on with something else.")
                .arg(done)
                .arg(all));
}

} // namespace daybook
