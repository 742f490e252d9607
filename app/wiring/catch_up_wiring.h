#pragma once

#include "core/base/uk_date.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class Frame;
class PhoneNotesPage;
class TodayWiring;
class TypeMonthPage;

/// Many days at once: typed from a paper sheet, or pasted from a telephone.
class CatchUpWiring : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this object.
    CatchUpWiring(TodayWiring& today, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();
    /// Shows the notes page with what was read from a text, table or calendar of a telephone.
    void openNotes(const QString& path);

private:
    void typeMonth();
    void pasteNotes();
    void chooseNotes();
    void refresh();
    void fill(const BillingPeriod& month);

    TodayWiring& m_today;
    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<TypeMonthPage> m_month;
    QPointer<PhoneNotesPage> m_notes;
};

} // namespace daybook
