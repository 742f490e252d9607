#include "ui/print/print_module.h"

#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <optional>

void daybookWritePdf(const daybook::Paper* paper, const daybook::PaperLook* look, const QString* path,
                     QString* problem)
{
    using namespace Qt::StringLiterals;
    QCoreApplication* const running = QCoreApplication::instance();
    if (running && !qobject_cast<QGuiApplication*>(running)) {
        Q_ASSERT_X(false, "daybookWritePdf", "an application without fonts is running");
        *problem = QCoreApplication::translate(
            "PdfWriter",
            "The PDF could not be drawn. Nothing was changed. Save the paper as HTML or text instead.");
        return;
    }
    if (running) {
        *problem = daybook::writePdf(*paper, *look, *path);
        return;
    }
    // No window is opened, so none is needed: works over ssh and in a batch.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Where nobody is logged in there is no folder of the session; Qt would complain about that on standard
    // error. A private one serves while the PDF is drawn.
    const QTemporaryDir session;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && session.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    char name[] = "daybook";
    char* arguments[] = {name, nullptr};
    int count = 1;
    QGuiApplication application(count, arguments);
    *problem = daybook::writePdf(*paper, *look, *path);
}
