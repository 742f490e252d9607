#pragma once

#include "core/money/ways_to_arrange.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace daybook {

class DaybookFile;
class Frame;
class WaysPage;

/// Other ways to arrange the care, kept as one setting of the daybook: each answer saved is one change.
class WaysWiring : public QObject
{
    Q_OBJECT
public:
    WaysWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();

private:
    void refresh();
    /// `at`: which one; one more than there are is a new one.
    void ask(std::size_t at);
    void keep(const QString& sentence, const std::vector<CareWay>& ways);
    void print();
    std::vector<CareWay> ways() const;

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<WaysPage> m_page;
};

} // namespace daybook
