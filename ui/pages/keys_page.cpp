#include "ui/pages/keys_page.h"

#include "ui/models/text_table_model.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <utility>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"sight"_s);
    setHeading(tr("Keys"));
    setLead(tr("Everything can be done with keys alone. Each key here does the same as a button."));
    paragraph(
        tr("Tab goes to the next thing on a page, Shift with Tab to the one before. The arrow keys choose "
           "in a list or a table. A letter that is underlined on a button presses it together with Alt."));
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    addTable(u"keysEverywhere"_s, tr("Everywhere"),
             {{{Qt::Key_Enter}, tr("Press what is chosen, or go on")},
              {{Qt::Key_Escape}, tr("Go back. What is typed and not kept is asked about first")},
              {{Qt::Key_F1}, tr("Help for this page")},
              {{QKeySequence::Find}, tr("Find a visit, a bill, a payment or a person")},
              {{QKeySequence::Undo}, tr("Take back the last change")},
              {{QKeySequence::Redo}, tr("Bring back what was taken back")},
              {{control(Qt::Key_H)}, tr("Everything that was changed")},
              {{control(Qt::Key_Plus), control(Qt::Key_Equal)}, tr("Larger words")},
              {{control(Qt::Key_Minus)}, tr("Smaller words")},
              {{QKeySequence::Quit}, tr("Close Daybook. Everything is kept")}});
    addTable(u"keysPages"_s, tr("Pages of the menu"),
             {{{control(Qt::Key_1)}, tr("Today")},
              {{control(Qt::Key_2)}, tr("Calendar")},
              {{control(Qt::Key_3)}, tr("Bills")},
              {{control(Qt::Key_4)}, tr("Money")},
              {{control(Qt::Key_5)}, tr("Letters")},
              {{control(Qt::Key_6)}, tr("Print")},
              {{control(Qt::Key_7)}, tr("People and prices")},
              {{control(Qt::Key_8)}, tr("Settings and help")}});
    addTable(u"keysPaper"_s, tr("With the picture of a bill beside its lines"),
             {{{control(Qt::Key_Up), control(Qt::Key_Down)}, tr("Move the picture up or down")},
              {{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
               tr("Move the picture sideways")},
              {{control(Qt::Key_PageUp), control(Qt::Key_PageDown)}, tr("The page before, or the next page")},
              {{QKeySequence::Paste}, tr("Put in rows that were copied from a spreadsheet")}});
    subheading(tr("A month from the paper sheet"));
    paragraph(
        tr("Enter: the visit came as planned. M and Enter: nobody came. Times such as 8.05 8.30 and Enter: "
           "it came then. The up and down arrows go to another visit."));
}

void KeysPage::addTable(const QString& name, const QString& heading,
                        const QList<std::pair<QList<QKeySequence>, QString>>& rows)
{
    auto* words = subheading(heading);
    std::vector<QStringList> cells;
    for (const auto& [sequences, does] : rows) {
        QStringList names;
        for (const QKeySequence& one : sequences) {
            if (one.isEmpty())
                continue; // some desktops have no key for ending a program
            m_keys += one;
            names += one.toString(QKeySequence::NativeText);
        }
        if (!names.isEmpty())
            cells.push_back({names.join(tr(" or ", "between two keys")), does});
    }
    auto* table = new TableView(heading);
    table->setObjectName(name);
    auto* model = new TextTableModel(this);
    model->setRows({tr("Key"), tr("What it does")}, std::move(cells));
    table->setModel(model);
    words->setBuddy(table);
    body()->addWidget(table);
}

} // namespace daybook
