#pragma once

#include "core/papers/due_calendar.h"

#include <QObject>
#include <QString>

#include <vector>

namespace daybook {

class DaybookFile;
class Frame;
struct Snapshot;

/// Days on which something is expected, as a file for the calendar of a telephone or computer.
class DueDatesWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    DueDatesWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// Asks where the file should be kept.
    void start();

private:
    void save(const QString& path);

    DaybookFile& m_file;
    Frame& m_frame;
};

/// From its day on; what is over has none.
std::vector<DueDate> dueDates(const Snapshot& snapshot);

} // namespace daybook
