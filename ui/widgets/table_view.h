#pragma once

#include <QTableView>

namespace daybook {

/// A table that can be read by everybody: rows at least 48 px, headings and cells wrap, one click chooses a
/// row, Tab leaves the table, Enter asks for the row, and there is always a current cell. It grows with its
/// rows, so that the page scrolls and not the table.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls the table; a visible label with the same words belongs above it.
    explicit TableView(const QString& name, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Above this number of rows the table scrolls by itself. 20 at first.
    void setMostRows(int rows);
    /// -1 when there is none.
    int chosenRow() const;
    void chooseRow(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another row is the current one, by mouse, key or code.
    void rowChosen(int row);
    /// Enter was pressed on a row.
    void rowWanted(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void contentChanged();
    void fitColumns();
    void fitRows();
    void chooseFirst();
    int m_mostRows{20};
    bool m_fitting{false};
};

} // namespace daybook
