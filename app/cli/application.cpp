#include "app/cli/application.h"

#include "app/translations.h"

#include <QCoreApplication>

#include <memory>

namespace daybook::cli {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QCoreApplication>& application()
{
    static std::unique_ptr<QCoreApplication> instance;
    return instance;
}

} // namespace

void startApplication(int& argc, char** argv)
{
    // Without TZ the C library looks at the disk for the zone at every local time; with it, once.
    if (!qEnvironmentVariableIsSet("TZ"))
        qputenv("TZ", ":/etc/localtime");
    application() = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"daybook-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DAYBOOK_VERSION));
    installTranslations(*application());
}

void endApplication()
{
    application().reset();
}

} // namespace daybook::cli
