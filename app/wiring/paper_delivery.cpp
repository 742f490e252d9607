#include "app/wiring/paper_delivery.h"

#include "app/preferences.h"
#include "app/whole_file.h"
#include "core/papers/html_writer.h"
#include "core/papers/text_writer.h"
#include "ui/pages/letter_words_page.h"
#include "ui/pages/paper_page.h"
#include "ui/print/odt_writer.h"
#include "ui/print/paper_painter.h"
#include "ui/print/pdf_writer.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

PaperDelivery::PaperDelivery(PaperPage* page, Frame& frame, const EmailWishes& addresses)
    : QObject(page), m_page(page), m_frame(frame), m_addresses(addresses)
{
    connect(page, &PaperPage::printRequested, this, &PaperDelivery::print);
    connect(page, &PaperPage::copyRequested, this, &PaperDelivery::copy);
    connect(page, &PaperPage::pdfRequested, this, [this] {
        save(u"pdf"_s, tr("PDF (*.pdf)"),
             [this](const QString& path) { return writePdf(m_page->paper(), m_page->look(), path); });
    });
    connect(page, &PaperPage::emailRequested, this, [this] {
        save(u"eml"_s, tr("E-mail (*.eml)"), [this](const QString& path) {
            EmailWishes mail = m_addresses;
            mail.pdf = toPdf(m_page->paper(), m_page->look());
            return writeWhole(path, toEmail(m_page->paper(), mail));
        });
    });
    connect(page, &PaperPage::wordsRequested, this, &PaperDelivery::changeWords);
    connect(page, &PaperPage::odtRequested, this, [this] {
        save(u"odt"_s, tr("Text for a word processor (*.odt)"), [this](const QString& path) {
            return writeWhole(path, toOdt(m_page->paper(), m_page->look()));
        });
    });
    connect(page, &PaperPage::htmlRequested, this, [this] {
        save(u"html"_s, tr("Web page (*.html)"), [this](const QString& path) {
            return writeWhole(path, toHtml(m_page->paper(), m_page->look()));
        });
    });
    connect(page, &PaperPage::textRequested, this, [this] {
        save(u"txt"_s, tr("Plain text (*.txt)"),
             [this](const QString& path) { return writeWhole(path, toPlainText(m_page->paper())); });
    });
}

void PaperDelivery::addTable(const QString& name, const QString& words, std::function<QByteArray()> table)
{
    connect(m_page->addWay(name, words), &QPushButton::clicked, this, [this, table = std::move(table)] {
        save(u"csv"_s, tr("Table (*.csv)"),
             [table](const QString& path) { return writeWhole(path, table()); });
    });
}

void PaperDelivery::save(const QString& ending, const QString& kind,
                         std::function<QString(const QString& path)> write)
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Where should it be kept?"));
    dialog->setObjectName(u"savePaper"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(kind);
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"%1.%2"_s.arg(m_page->paper().fileName, ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = std::move(write)](const QString& path) {
        if (const QString problem = write(path); !problem.isEmpty())
            m_frame.say(problem, BannerKind::Look);
        else
            m_frame.say(tr("Kept as “%1” in the folder “%2”.")
                            .arg(QFileInfo(path).fileName(), QFileInfo(path).absoluteDir().dirName()));
    });
    dialog->open();
}

void PaperDelivery::changeWords()
{
    auto* words = new LetterWordsPage(m_page->paper());
    connect(words, &LetterWordsPage::saveRequested, this, [this, words](const Paper& paper) {
        m_page->changePaper(paper);
        if (m_frame.visiblePage() == words)
            m_frame.popSubPage();
    });
    m_frame.pushSubPage(words);
}

void PaperDelivery::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toPlainText(m_page->paper())));
    m_frame.say(tr("Copied. Open your e-mail and paste it there: press Ctrl and V together."));
}

void PaperDelivery::print()
{
    const QStringList printers = QPrinterInfo::availablePrinterNames();
    if (printers.isEmpty()) {
        m_frame.say(tr("No printer was found. The paper is still here. Please switch the printer on and try "
                       "again, or save the paper as a "
                       "PDF and print it somewhere else."),
                    BannerKind::Look);
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The one that was used last; another is chosen in the window that opens.
    if (const QString last = Preferences().printerAmong(printers); !last.isEmpty())
        printer->setPrinterName(last);
    printer->setDocName(m_page->paper().fileName);
    printer->setPageSize(PaperPainter::pageSizeOf(m_page->look().size));
    auto* dialog = new QPrintDialog(printer.get(), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setMinMax(1, m_page->sheetCount());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        Preferences().setPrinter(printer->printerName());
        if (PaperPainter(m_page->paper(), m_page->look()).drawAll(*printer))
            m_frame.say(tr("Sent to the printer “%1”.").arg(printer->printerName()));
        else
            m_frame.say(tr("The printer did not take the paper. The paper is still here. Please look at the "
                           "printer and try again, or save "
                           "it as a PDF."),
                        BannerKind::Look);
    });
    dialog->open();
}

PaperPage* paperPage(Frame& frame, const QString& heading, const Paper& paper, const PaperLook& look,
                     const EmailWishes& addresses)
{
    auto* page = new PaperPage;
    page->setPaper(heading, paper, look);
    new PaperDelivery(page, frame, addresses);
    return page;
}

void showPaper(Frame& frame, const QString& heading, const Paper& paper, const PaperLook& look,
               const EmailWishes& addresses)
{
    frame.pushSubPage(paperPage(frame, heading, paper, look, addresses));
}

} // namespace daybook
