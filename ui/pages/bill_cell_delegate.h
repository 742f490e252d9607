#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace daybook {

/// The field in which a cell of a bill is typed: full size, with a name for screen readers. Enter goes on to
/// the next cell; pasted rows go into the grid.
class BillCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BillCellDelegate(std::function<void()> entered, std::function<void()> pasted, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_entered;
    std::function<void()> m_pasted;
};

} // namespace daybook
