#include "app/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 5> sizes{14, 18, 24, 28, 42};
constexpr int longestRecentList = 8;

} // namespace

int Preferences::points() const
{
    const int stored = QSettings().value(u"look/points"_s, sizes.front()).toInt();
    return std::find(sizes.begin(), sizes.end(), stored) == sizes.end() ? sizes.front() : stored;
}

void Preferences::setPoints(int points)
{
    QSettings().setValue(u"look/points"_s, points);
}

QString Preferences::theme() const
{
    return QSettings().value(u"look/theme"_s, u"light"_s).toString();
}

void Preferences::setTheme(const QString& theme)
{
    QSettings().setValue(u"look/theme"_s, theme);
}

MenuView Preferences::view() const
{
    return QSettings().value(u"look/view"_s).toString() == "simple"_L1 ? MenuView::Simple : MenuView::Helper;
}

void Preferences::setView(MenuView view)
{
    QSettings().setValue(u"look/view"_s, view == MenuView::Simple ? u"simple"_s : u"helper"_s);
}

PaperLook::Size Preferences::sheet() const
{
    return QSettings().value(u"paper/sheet"_s).toString() == "letter"_L1 ? PaperLook::Size::Letter
                                                                         : PaperLook::Size::A4;
}

QString Preferences::printer() const
{
    return QSettings().value(u"paper/printer"_s).toString();
}

QString Preferences::printerAmong(const QStringList& printers) const
{
    const QString last = printer();
    return printers.contains(last) ? last : QString();
}

void Preferences::setPrinter(const QString& name)
{
    QSettings().setValue(u"paper/printer"_s, name);
}

void Preferences::setSheet(PaperLook::Size sheet)
{
    QSettings().setValue(u"paper/sheet"_s, sheet == PaperLook::Size::Letter ? u"letter"_s : u"a4"_s);
}

QByteArray Preferences::windowGeometry() const
{
    return QSettings().value(u"look/window"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(u"look/window"_s, geometry);
}

QString Preferences::lastDaybook() const
{
    return recentDaybooks().value(0);
}

QStringList Preferences::recentDaybooks() const
{
    return QSettings().value(u"daybooks/recent"_s).toStringList();
}

void Preferences::rememberDaybook(const QString& path)
{
    QStringList recent = recentDaybooks();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(u"daybooks/recent"_s, recent.mid(0, longestRecentList));
}

qint64 Preferences::lastSeen(const QString& uuid) const
{
    return QSettings().value(u"seen/"_s + uuid).toLongLong();
}

void Preferences::setLastSeen(const QString& uuid, qint64 number)
{
    QSettings().setValue(u"seen/"_s + uuid, number);
}

QString Preferences::lastPage() const
{
    return QSettings().value(u"look/page"_s).toString();
}

void Preferences::setLastPage(const QString& page)
{
    QSettings().setValue(u"look/page"_s, page);
}

void Preferences::resetLook()
{
    QSettings().remove(u"look"_s);
}

} // namespace daybook
