#pragma once

#include "core/care/wishes.h"
#include "core/check/checking_gains.h"
#include "core/papers/paper.h"
#include "ui/charts/dot_plot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// "Morning: between 7:30 am and 8:30 am."
QString wantedText(const WantedTime& time);
/// "By the plan you go to bed at 5:00 pm and get up at 10:00 am: 17 hours in bed. You want 9 hours."; empty
/// when neither is known.
QString bedText(const std::optional<TimeInBed>& planned, const std::optional<TimeInBed>& wanted);
/// The words of the goal, and when to look at it again.
QStringList goalText(const Goal& goal, QDate today);
/// "Megan: 2 hours, 2 times, once in the place of a visit that did not come."
QString helpText(const HelpSum& sum);
/// "Thu 4 June 2026: Megan, 30 minutes. Breakfast."
QString helpText(const UnpaidHelp& help);

/// "Of 90 visits with both times, 40 were shorter than 30 minutes." "Two people came 80 of 90 times." What is
/// not known is left out.
QStringList figuresText(const CareFigures& figures);

/// A picture, the one sentence that says its point, and the same as a table.
struct CarePicture
{
    QString heading{};
    QString sentence{};
    BarChart chart{};
    DotPlot dots{}; ///< shown in the place of the bars where there are some; paper has the bars
    QStringList columns{};
    std::vector<QStringList> rows{};
    /// The visits behind each row and bar; empty = there are none to show.
    struct Behind
    {
        BillingPeriod days{}; ///< not valid = those of the page
        QString visit{};      ///< only the planned visit of that name
    };
    std::vector<Behind> behind{};
    QString openText{}; ///< of the button that opens them
};
/// `mostCarers`: how many different carers in a week are right for the person; 0 = not said.
CarePicture carersPicture(const std::vector<WeekCarers>& weeks, int mostCarers);
CarePicture arrivalsPicture(const std::vector<Arrivals>& arrivals, const std::vector<WantedTime>& times);
CarePicture helpPicture(const std::vector<HelpSum>& sums);
/// "You asked about £44.00. They agreed £32.00. £12.00 is still open."
QString gainsSentence(const CheckingGains& gains);
CarePicture gainsPicture(const CheckingGains& gains);

/// Bars of a paper as a picture for the screen, without title and sentence.
BarChart chartOf(const PaperBars& bars);
/// The same bars for paper; none when every bar is nothing.
PaperBars barsOnPaper(const BarChart& chart);

/// All of them on paper, black on white: heading, sentence, bars and table.
Paper carePaper(const QString& title, const QString& person, const QStringList& before,
                const std::vector<CarePicture>& pictures);

} // namespace daybook
