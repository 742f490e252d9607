#include "app/main_window.h"
#include "app/preferences.h"
#include "app/translations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_care.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    // Without TZ the C library looks at the disk for the zone at every local time; with it, once.
    if (!qEnvironmentVariableIsSet("TZ"))
        qputenv("TZ", ":/etc/localtime");
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Daybook"_s);
    QApplication::setApplicationName(u"Daybook"_s);
    QApplication::setApplicationVersion(QStringLiteral(DAYBOOK_VERSION));
    QGuiApplication::setDesktopFileName(u"uk.daybook.daybook"_s);
    daybook::installTranslations(app);

    QIcon icon;
    for (const int size : {32, 64, 128, 256})
        icon.addFile(u":/icons/daybook-%1.png"_s.arg(size), QSize(size, size));
    QApplication::setWindowIcon(icon);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Write down care visits, and check every bill against them."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "A daybook to open. The last one when not given."),
        u"[FILE]"_s);
    const QCommandLineOption practice(
        u"practice"_s,
        QCoreApplication::translate("main", "Open the practice daybook with its made-up month."));
    const QCommandLineOption resetLook(
        u"reset-look"_s,
        QCoreApplication::translate("main", "Put sizes, colours and the window back as they came."));
    QCommandLineOption quitPainted(u"quit-after-first-paint"_s);
    quitPainted.setFlags(QCommandLineOption::HiddenFromHelp); // for measuring the start
    parser.addOptions({practice, resetLook, quitPainted});
    parser.process(app);

    daybook::Preferences preferences;
    if (parser.isSet(resetLook))
        preferences.resetLook();
    daybook::installAccessibleClasses();
    daybook::installFocusCare(app);
    daybook::applyTheme(app, daybook::themeFromKey(preferences.theme()), preferences.points());

    daybook::MainWindow window([] { return QDateTime::currentDateTime(); });
    if (parser.isSet(quitPainted))
        QObject::connect(&window, &daybook::MainWindow::firstPainted, &window, &QWidget::close,
                         Qt::QueuedConnection);
    if (parser.isSet(practice))
        window.openPractice(false);
    else
        window.start(parser.positionalArguments().value(0));
    window.show();
    return QApplication::exec();
}
