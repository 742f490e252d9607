#include "ui/charts/chart_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QWidget>

namespace daybook {

using namespace Qt::StringLiterals;

ChartModule::ChartModule()
    : m_folders({QCoreApplication::applicationDirPath(),
                 QDir(QCoreApplication::applicationDirPath())
                     .absoluteFilePath(QStringLiteral(DAYBOOK_MODULE_PATH))})
{
}

QWidget* ChartModule::draw(const BarChart& chart, const ChartLook& look, QWidget* parent)
{
    if (!m_looked) {
        m_looked = true;
        for (const QString& folder : m_folders) {
            QLibrary library(QDir(folder).absoluteFilePath(u"daybook_charts_module"_s));
            // Stays loaded: its widgets outlive this object.
            if (const auto found = library.resolve("daybookMakeBarChart")) {
                m_make = reinterpret_cast<MakeBarChart>(found);
                break;
            }
        }
    }
    return m_make ? m_make(chart, look, parent) : nullptr;
}

} // namespace daybook
