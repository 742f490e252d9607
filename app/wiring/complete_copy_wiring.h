#pragma once

#include "core/store/everything.h"

#include <QObject>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;

/// One zip with everything of a daybook: made from the open one, and a new daybook made from it.
class CompleteCopyWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CompleteCopyWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// Asks where it should go.
    void make();
    /// Asks which one.
    void open();

private:
    void writeTo(const QString& zipPath);
    void openFrom(const QString& zipPath);

    DaybookFile& m_file;
    Frame& m_frame;
    CopyReading m_reading{}; ///< to be said when the new daybook is open
};

} // namespace daybook
