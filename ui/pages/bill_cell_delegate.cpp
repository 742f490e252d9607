#include "ui/pages/bill_cell_delegate.h"

#include "ui/models/pasted_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace daybook {

BillCellDelegate::BillCellDelegate(std::function<void()> entered, std::function<void()> pasted,
                                   QObject* parent)
    : QStyledItemDelegate(parent), m_entered(std::move(entered)), m_pasted(std::move(pasted))
{
}

QWidget* BillCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    const QString column =
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    edit->setAccessibleName(tr("Line %1, %2").arg(index.row() + 1).arg(column));
    return edit;
}

void BillCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    // Wide enough for a whole date in every column.
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), editor->fontMetrics().averageCharWidth() * 14));
    room.setHeight(std::max(room.height(), editor->sizeHint().height()));
    editor->setGeometry(room);
}

void BillCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

bool BillCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        auto* editor = qobject_cast<QLineEdit*>(watched);
        if (editor && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            m_entered();
            return true;
        }
        // Rows of a spreadsheet belong in the grid, not in the one field that is open.
        if (editor && press->matches(QKeySequence::Paste) && isTable(QGuiApplication::clipboard()->text())) {
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            m_pasted();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace daybook
