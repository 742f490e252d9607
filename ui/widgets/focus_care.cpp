#include "ui/widgets/focus_care.h"

#include "ui/widgets/banner.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace daybook {

namespace {

class FocusCare : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            if (auto* widget = qobject_cast<QWidget*>(object))
                keepInView(widget, static_cast<QFocusEvent*>(event)->reason());
            return focusQuietly(object, static_cast<QFocusEvent*>(event));
        }
        if (event->type() == QEvent::Wheel)
            return passWheelOn(object, event);
        return false;
    }

private:
    /// What has the focus is seen whole, with the words above it: when the page has to move, then far
    /// enough that the next few stops are seen as well, but not above the place where the eye was before.
    void keepInView(QWidget* widget, Qt::FocusReason why)
    {
        for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent))
                bringIntoView(*area, *widget, m_before, why);
        m_before = widget;
    }

    static void bringIntoView(QScrollArea& area, const QWidget& widget, const QWidget* before,
                              Qt::FocusReason why)
    {
        constexpr int margin = 24;
        constexpr int step = 12;
        if (!area.widget() || !area.widget()->isAncestorOf(&widget))
            return;
        const QRect there(widget.mapTo(area.viewport(), QPoint()), widget.size());
        const int height = area.viewport()->height();
        QScrollBar* bar = area.verticalScrollBar();
        const bool isTall = there.height() + 2 * margin > height;
        // What is higher than the page is read from its top when Tab comes to it; a press stays where it is.
        const bool isByTab = why == Qt::TabFocusReason || why == Qt::BacktabFocusReason;
        const bool isTallSeen = isByTab ? there.top() >= 0 && there.top() <= height / 3
                                        : there.top() <= height - margin && there.bottom() >= margin;
        if (isTall ? isTallSeen : there.top() >= margin && there.bottom() < height - margin)
            return;
        int room = margin;
        if (!isTall) {
            const int lowest = std::max(margin, height - margin - there.height());
            room = std::min(height / 3, lowest);
            if (before && before->isVisible() && area.widget()->isAncestorOf(before)) {
                // A step beside where the ring was: in the very same place it would seem not to have moved.
                const int eye = before->mapTo(area.viewport(), QPoint()).y();
                if (eye < there.top() && eye < height && eye + step > room)
                    room = eye + step <= lowest ? eye + step : std::clamp(eye - step, margin, lowest);
            }
        }
        bar->setValue(bar->value() + there.top() - room);
    }

    /// Orca says nothing when the selection changes before the focus event; so the focus comes first and
    /// selects afterwards.
    static bool focusQuietly(QObject* object, QFocusEvent* event)
    {
        auto* edit = qobject_cast<QLineEdit*>(object);
        if (!edit || !QAccessible::isActive())
            return false;
        const auto why = event->reason();
        if (why != Qt::TabFocusReason && why != Qt::BacktabFocusReason && why != Qt::ShortcutFocusReason)
            return false;
        QFocusEvent plain(QEvent::FocusIn, Qt::OtherFocusReason);
        static_cast<QObject*>(edit)->event(&plain);
        QTimer::singleShot(0, edit, [p = QPointer(edit)] {
            if (p && p->hasFocus())
                p->selectAll();
        });
        return true;
    }

    static bool passWheelOn(QObject* object, QEvent* event)
    {
        auto* widget = qobject_cast<QWidget*>(object);
        const bool holdsValue =
            qobject_cast<QAbstractSpinBox*>(object) || qobject_cast<QComboBox*>(object) ||
            (qobject_cast<QAbstractSlider*>(object) && !qobject_cast<QScrollBar*>(object));
        if (!widget || !holdsValue || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }

    QPointer<QWidget> m_before; ///< what had the focus last
};

} // namespace

void installFocusCare(QApplication& app)
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    installAccessibleClasses();
    app.installEventFilter(new FocusCare(&app));
}

} // namespace daybook
