#pragma once

#include "core/care/person.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class FirstStartPage;
class Frame;
class SettingsWiring;

/// The first start, and a new daybook for somebody else.
class StartWiring : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object.
    StartWiring(DaybookFile& file, Frame& frame, SettingsWiring& settings, QObject* parent = nullptr);
    void begin();

Q_SIGNALS:
    void practiceWanted();
    /// The daybook is there and the person wants to check a bill first.
    void billWanted();

private:
    void createDaybook();

    DaybookFile& m_file;
    Frame& m_frame;
    SettingsWiring& m_settings;
    QPointer<FirstStartPage> m_page;
    Person m_person;
    bool m_billFirst{false};
};

} // namespace daybook
