#include "tests/app/bill_desk.h"

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

namespace daybook::test {

using namespace Qt::StringLiterals;

BillDesk::BillDesk()
    : file([] { return QDateTime(QDate(2026, 7, 2), QTime(12, 0)); }), bills(new BillsPage),
      letters(new LettersPage), print(new PrintPage), money(new MoneyPage)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    frame.addPage(PageId::Bills, u"Bills"_s, bills);
    frame.addPage(PageId::Letters, u"Letters"_s, letters);
    frame.addPage(PageId::Print, u"Print"_s, print);
    frame.addPage(PageId::Money, u"Money"_s, money);
    billsWiring = std::make_unique<BillsWiring>(bills, file, frame);
    checkWiring = std::make_unique<CheckWiring>(file, frame);
    letterWiring = std::make_unique<LetterWiring>(letters, file, frame);
    printWiring = std::make_unique<PrintWiring>(print, file, frame);
    moneyWiring = std::make_unique<MoneyWiring>(money, file, frame);
    QObject::connect(billsWiring.get(), &BillsWiring::checkWanted, checkWiring.get(), &CheckWiring::start);
    QObject::connect(checkWiring.get(), &CheckWiring::letterWanted, letterWiring.get(), &LetterWiring::start);
    QObject::connect(&file, &DaybookFile::problem, &frame, [](StoreError::Reason, const QString& sentence) {
        UNSCOPED_INFO("the file says: " << sentence.toStdString());
    });
    frame.resize(1366, 768);
    frame.show();
    frame.showPage(PageId::Bills);
    const HouseholdReading practice = readHousehold(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice"));
    file.createFrom(path(u"June.daybook"_s), practice.household, {});
    settle();
    REQUIRE(file.isOpen());
}

BillDesk::~BillDesk()
{
    file.waitUntilIdle();
}

void BillDesk::settle()
{
    for (int round = 0; round < 4; ++round) {
        file.waitUntilIdle();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void BillDesk::press(const QString& name)
{
    for (auto* button : frame.visiblePage()->findChildren<QAbstractButton*>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            // From code: the same place is pressed faster than a steady hand would.
            button->click();
            settle();
            return;
        }
    }
    FAIL("No button to press: " << name.toStdString() << " on " << heading().toStdString());
}

void BillDesk::choose(const QString& dialogName, const QString& path)
{
    auto* dialog = frame.window()->findChild<QFileDialog*>(dialogName);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path);
    settle();
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    REQUIRE(buttons != nullptr);
    const auto which =
        dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
    buttons->button(which)->click();
    settle();
}

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace daybook::test
