#include "ui/pages/finish_week_page.h"

#include "core/base/uk_date.h"
#include "ui/models/visit_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

FinishWeekPage::FinishWeekPage(const std::vector<DaySheet>& days, QWidget* parent) : Page(parent)
{
    setObjectName(u"finishWeekPage"_s);
    setHelpTopic(u"today"_s);
    setHeading(tr("Is everything of this week written down?"));
    if (!days.empty())
        setLead(tr("%1 to %2").arg(toText(days.front().day), toText(days.back().day)));
    std::vector<QDate> open;
    std::vector<PlannedVisit> blanks;
    auto* card = new Card;
    for (const DaySheet& sheet : days) {
        if (sheet.finished)
            continue;
        open.push_back(sheet.day);
        QStringList names;
        for (const DayRow& row : sheet.rows) {
            if (!row.planned || row.isWritten())
                continue;
            blanks.push_back(*row.planned);
            names << nameOf(*row.planned);
        }
        if (!names.isEmpty())
            card->paragraph(tr("%1: %2").arg(toText(sheet.day), names.join(u", "_s)));
    }
    const int blank = static_cast<int>(blanks.size());
    if (blank > 0) {
        paragraph(tr("Nothing is written for %n visit(s) of this week. Did nobody come?", nullptr, blank))
            ->setObjectName(u"blankQuestion"_s);
        body()->addWidget(card);
    } else {
        card->deleteLater();
        paragraph(open.empty() ? tr("You have said so already, for each of its days.")
                               : tr("Each planned visit of this week has something written down."));
    }
    FlowLayout* row = buttonRow();
    if (!open.empty()) {
        auto* finish =
            new Button(blank > 0 ? tr("Nobody came, and that is everything") : tr("Yes, that is everything"));
        finish->setObjectName(u"finishWeek"_s);
        finish->setPrimary(blank == 0);
        row->addWidget(finish);
        connect(finish, &QPushButton::clicked, this,
                [this, open, blanks] { Q_EMIT finishRequested(open, blanks); });
    }
    auto* back = new Button(blank > 0 ? tr("Go back, I will write it down") : tr("Go back"));
    back->setObjectName(u"goBack"_s);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &FinishWeekPage::backWanted);
}

} // namespace daybook
