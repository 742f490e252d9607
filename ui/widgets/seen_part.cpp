#include "ui/widgets/seen_part.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QColor>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace daybook {

namespace {

constexpr int leastToPress = 44;

/// Qt's own interface of the control, with another place.
class SeenPart : public QAccessibleInterface
{
public:
    /// `whole` belongs to Qt, which deletes it after this one, when the control goes.
    explicit SeenPart(QAccessibleInterface* whole) : m_whole(whole) {}

    QRect rect() const override
    {
        QRect seen = m_whole->rect();
        const auto* control = qobject_cast<const QWidget*>(m_whole->object());
        for (const QWidget* up = control; up; up = up->parentWidget()) {
            const auto* area = qobject_cast<const QScrollArea*>(up->parentWidget());
            if (area && area->viewport() == up)
                seen &= QRect(up->mapToGlobal(QPoint()), up->size());
        }
        const bool isCut = seen != m_whole->rect();
        if (isCut && (seen.height() < leastToPress || seen.width() < leastToPress))
            return {};
        return seen;
    }

    bool isValid() const override { return m_whole->isValid(); }
    QObject* object() const override { return m_whole->object(); }
    QWindow* window() const override { return m_whole->window(); }
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        return m_whole->relations(match);
    }
    QAccessibleInterface* focusChild() const override { return m_whole->focusChild(); }
    QAccessibleInterface* childAt(int x, int y) const override { return m_whole->childAt(x, y); }
    QAccessibleInterface* parent() const override { return m_whole->parent(); }
    QAccessibleInterface* child(int index) const override { return m_whole->child(index); }
    int childCount() const override { return m_whole->childCount(); }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return m_whole->indexOfChild(child);
    }
    QString text(QAccessible::Text kind) const override { return m_whole->text(kind); }
    void setText(QAccessible::Text kind, const QString& text) override { m_whole->setText(kind, text); }
    QAccessible::Role role() const override { return m_whole->role(); }
    QAccessible::State state() const override { return m_whole->state(); }
    QColor foregroundColor() const override { return m_whole->foregroundColor(); }
    QColor backgroundColor() const override { return m_whole->backgroundColor(); }
    void virtual_hook(int id, void* data) override { m_whole->virtual_hook(id, data); }
    void* interface_cast(QAccessible::InterfaceType type) override { return m_whole->interface_cast(type); }

private:
    QAccessibleInterface* m_whole;
};

QAccessibleInterface* seenPart(const QString&, QObject* object)
{
    // Qt's own classes are not open to deriving from; so Qt is asked for its interface while this one steps
    // aside. Qt keeps both for the control and answers with the one that came last.
    static const QObject* asked = nullptr;
    const bool isControl = qobject_cast<QAbstractButton*>(object) || qobject_cast<QLineEdit*>(object) ||
                           qobject_cast<QPlainTextEdit*>(object);
    if (!isControl || object == asked)
        return nullptr;
    const QObject* const before = asked;
    asked = object;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(object);
    asked = before;
    return whole ? new SeenPart(whole) : nullptr;
}

} // namespace

void installSeenParts()
{
    QAccessible::installFactory(seenPart);
}

} // namespace daybook
