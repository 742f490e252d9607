#pragma once

#include "app/daybook_file.h"
#include "app/wiring/bills_wiring.h"
#include "app/wiring/check_wiring.h"
#include "app/wiring/letter_wiring.h"
#include "app/wiring/money_wiring.h"
#include "app/wiring/print_wiring.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/money_page.h"
#include "ui/pages/print_page.h"
#include "ui/widgets/frame.h"

#include <QTemporaryDir>

class QFileDialog;

namespace daybook::test {

/// The bill pages of the window with a real daybook behind them: the practice month. The clock stands at 2
/// July 2026, noon.
struct BillDesk
{
    BillDesk();
    ~BillDesk();

    /// Waits for the file and lets the window settle.
    void settle();
    /// Presses the button of that name on the page that is seen.
    void press(const QString& name);
    /// Chooses a file in the dialog that is open and presses its button.
    void choose(const QString& dialogName, const QString& path);
    const Household& household() { return file.snapshot()->household; }
    const Report& report() { return file.snapshot()->report; }
    QString heading() const { return frame.visiblePage()->title(); }
    QString banner() const { return frame.banner()->text(); }
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    DaybookFile file;
    Frame frame;
    BillsPage* bills;
    LettersPage* letters;
    PrintPage* print;
    MoneyPage* money;
    std::unique_ptr<BillsWiring> billsWiring;
    std::unique_ptr<CheckWiring> checkWiring;
    std::unique_ptr<LetterWiring> letterWiring;
    std::unique_ptr<PrintWiring> printWiring;
    std::unique_ptr<MoneyWiring> moneyWiring;
};

/// The text of a PDF, as poppler reads it back.
QString textOfPdf(const QString& path);

} // namespace daybook::test
