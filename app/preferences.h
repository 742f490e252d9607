#pragma once

#include "core/papers/paper.h"
#include "ui/widgets/page_id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace daybook {

/// What belongs to this computer and not to a person's daybook: looks, window, recent daybooks. Kept by
/// QSettings.
class Preferences
{
public:
    int points() const; ///< 14, 18, 24, 28 or 42
    void setPoints(int points);
    QString theme() const; ///< "light", "cream", "dark", "contrast", "computer"
    void setTheme(const QString& theme);
    MenuView view() const; ///< all pages until the person says otherwise
    void setView(MenuView view);
    PaperLook::Size sheet() const; ///< the paper in the printer: A4 until the person says otherwise
    void setSheet(PaperLook::Size sheet);
    QString printer() const; ///< the one papers were last sent to; empty before the first
    /// Of those that are there now, the one papers were last sent to; empty (the computer's own choice) before
    /// the first and when it is gone.
    QString printerAmong(const QStringList& printers) const;
    void setPrinter(const QString& name);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString lastDaybook() const; ///< empty before the first one
    QStringList recentDaybooks() const;
    void rememberDaybook(const QString& path);
    /// How many changes the daybook of that uuid had when it was last open on this computer; 0 = never.
    qint64 lastSeen(const QString& uuid) const;
    void setLastSeen(const QString& uuid, qint64 number);
    QString lastPage() const;
    void setLastPage(const QString& page);
    /// Sizes, colours and window back as they came.
    void resetLook();
};

} // namespace daybook
