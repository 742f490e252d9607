#pragma once

#include "ui/models/find_index.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class FindPage;
class Frame;

/// The find box over the open daybook. What is searched is made when the box opens and after each change
/// while it is open, and let go when it closes.
class FindWiring : public QObject
{
    Q_OBJECT
public:
    FindWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// Opens the box, or goes to its field when it is seen already. Nothing without a daybook.
    void start();

Q_SIGNALS:
    void dayWanted(QDate day);
    void billWanted(const QString& billFile);
    void paymentWanted(const QString& billFile);
    void lettersWanted();
    void peopleWanted();

private:
    void refresh();
    void open(const FindHit& hit);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<FindPage> m_page;
};

} // namespace daybook
