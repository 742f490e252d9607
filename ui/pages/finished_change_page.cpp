#include "ui/pages/finished_change_page.h"

#include "ui/models/finished_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

FinishedChangePage::FinishedChangePage(const std::vector<FinishedBillChange>& bills, const QString& change,
                                       QWidget* parent)
    : Page(parent), m_why(new TextField(tr("Why it is different now")))
{
    setObjectName(u"finishedChangePage"_s);
    setHelpTopic(u"check"_s);
    setHeading(tr("This changes a bill you had finished with"));
    setLead(tr("Nothing is saved yet. You wanted to write: %1.").arg(change));
    auto* card = new Card;
    for (const FinishedBillChange& bill : bills)
        for (const QString& line : changeLines(bill))
            card->paragraph(line);
    body()->addWidget(card);
    m_why->setObjectName(u"why"_s);
    m_why->setHint(tr("It goes into the list of changes. You may leave this empty."));
    body()->addWidget(m_why);
    FlowLayout* row = buttonRow();
    auto* leave = new Button(tr("&Leave everything as it was"));
    leave->setObjectName(u"leave"_s);
    row->addWidget(leave);
    auto* goOn = new Button(tr("&Save it all the same"));
    goOn->setObjectName(u"goOn"_s);
    row->addWidget(goOn);
    connect(leave, &QPushButton::clicked, this, &FinishedChangePage::leaveWanted);
    connect(goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(m_why->text().trimmed()); });
}

} // namespace daybook
