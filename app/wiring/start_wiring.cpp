#include "app/wiring/start_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/settings_wiring.h"
#include "ui/pages/first_start_page.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// A name that is still free in the person's documents. Nothing is ever replaced.
QString freePath(const QString& personName)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(u"."_s);
    QString name = personName.simplified();
    static const QRegularExpression notForFiles(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    name.replace(notForFiles, u"-"_s);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = StartWiring::tr("My daybook");
    QString path = folder.filePath(name + u".daybook"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1 %2.daybook"_s.arg(name).arg(number));
    return path;
}

} // namespace

StartWiring::StartWiring(DaybookFile& file, Frame& frame, SettingsWiring& settings, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_settings(settings)
{
    connect(&file, &DaybookFile::opened, this, [this] {
        if (!m_billFirst)
            return;
        m_billFirst = false;
        // After the window has turned to the new daybook.
        QMetaObject::invokeMethod(this, &StartWiring::billWanted, Qt::QueuedConnection);
    });
}

void StartWiring::begin()
{
    if (m_page)
        return;
    m_person = {};
    m_page = new FirstStartPage;
    connect(m_page, &FirstStartPage::textSizeWanted, &m_settings, &SettingsWiring::setPoints);
    connect(m_page, &FirstStartPage::themeWanted, &m_settings, &SettingsWiring::setTheme);
    connect(m_page, &FirstStartPage::personGiven, this, [this](const Person& person) { m_person = person; });
    connect(m_page, &FirstStartPage::startWanted, this, [this](StartWith what) {
        if (what == StartWith::LookAround) {
            Q_EMIT practiceWanted();
            return;
        }
        if (what == StartWith::CompleteCopy) {
            m_settings.openCompleteCopy();
            return;
        }
        m_billFirst = what == StartWith::CheckBill;
        createDaybook();
    });
    m_frame.setMenuHidden(!m_file.isOpen());
    m_frame.pushSubPage(m_page);
}

void StartWiring::createDaybook()
{
    Person person = m_person;
    if (person.name.isEmpty())
        person.name = tr("My care");
    m_file.create(freePath(m_person.name), person);
}

} // namespace daybook
