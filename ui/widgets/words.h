#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace daybook {

/// Words that wrap and never get longer than 80 letters a line. Plain text always: what a person or a bill
/// wrote is never read as markup.
class Words : public QLabel
{
    Q_OBJECT
public:
    explicit Words(const QString& text = {}, Role role = Role::Body, QWidget* parent = nullptr);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int longestLine() const;
    void alignToStart();
    void fitMargin();
    int m_spare{};
};

/// Wraps a name, number or amount in isolates, so that it stays readable inside a right-to-left sentence;
/// unchanged in a left-to-right program.
QString isolated(const QString& text);
/// A file or folder as people see it: native separators, isolated, and with places where a long one may wrap, so
/// that it never makes a page wider than its window. Only for showing.
QString pathText(const QString& path);

} // namespace daybook
