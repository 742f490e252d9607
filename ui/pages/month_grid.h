#pragma once

#include <QTableView>

namespace daybook {

/// The days of a month in cells of at least 100 × 64 px that hold all their words. One press or Enter opens a
/// day; Tab leaves the grid.
class MonthGrid : public QTableView
{
    Q_OBJECT
public:
    explicit MonthGrid(const QString& name, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Whether the whole month can be seen in this width, without going sideways.
    bool fits(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellWanted(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int narrowestColumn() const;
    bool m_fitting{false};
};

} // namespace daybook
