#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class BillLinesPage;
class DaybookFile;
class Frame;
class WhichVisitPage;

/// The lines of a bill, and the person's word for which visit a line is: kept in the daybook, taken back like
/// any change.
class LinkWiring : public QObject
{
    Q_OBJECT
public:
    LinkWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showLines(const QString& billFile);
    void showVisits(const QString& billFile, int row);

private:
    void refresh();
    void link(const QString& visit, bool together);
    void unlink();

    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    int m_row{};
    QPointer<BillLinesPage> m_lines;
    QPointer<WhichVisitPage> m_visits;
};

} // namespace daybook
