#pragma once

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class Frame;
class MeetingPage;

/// The page for a review meeting: what the person wants to say is kept in the daybook, the rest is made anew.
class MeetingWiring : public QObject
{
    Q_OBJECT
public:
    MeetingWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();

private:
    void showSheet();

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<MeetingPage> m_page;
};

} // namespace daybook
