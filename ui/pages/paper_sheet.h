#pragma once

#include "ui/print/paper_painter.h"

#include <QWidget>

#include <memory>

namespace daybook {

/// One sheet of a paper as it will be printed: at its real size, larger where the person reads larger words,
/// and never wider than the page. A screen reader reads its text.
class PaperSheet : public QWidget
{
    Q_OBJECT
public:
    explicit PaperSheet(QWidget* parent = nullptr);
    void setPaper(const Paper& paper, const PaperLook& look);
    int sheetCount() const;
    /// From 0.
    void showSheet(int sheet);
    int shownSheet() const { return m_shown; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Pixels for one point of paper.
    double scaleFor(int width) const;

    std::unique_ptr<PaperPainter> m_painter;
    int m_shown{0};
};

} // namespace daybook
