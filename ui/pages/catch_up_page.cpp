#include "ui/pages/catch_up_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

CatchUpPage::CatchUpPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"today"_s);
    setHeading(tr("Catch up many days"));
    setLead(tr("How were the visits written down?"));
    auto* paper = new Card(tr("On a paper sheet"));
    paper->paragraph(tr("Type a whole month in the order of the sheet. Enter means: came as planned."));
    auto* sheet = new Button(tr("Type from a &paper sheet"));
    sheet->setObjectName(u"typeMonth"_s);
    sheet->setPrimary(true);
    paper->buttonRow()->addWidget(sheet);
    body()->addWidget(paper);
    connect(sheet, &QPushButton::clicked, this, &CatchUpPage::sheetWanted);

    auto* telephone = new Card(tr("In a telephone"));
    telephone->paragraph(
        tr("Paste messages or notes. You see what was understood before anything is written."));
    auto* notes = new Button(tr("Paste notes from a telephon&e"));
    notes->setObjectName(u"pasteNotes"_s);
    telephone->buttonRow()->addWidget(notes);
    body()->addWidget(telephone);
    connect(notes, &QPushButton::clicked, this, &CatchUpPage::notesWanted);
}

} // namespace daybook
