#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace daybook {

class FlowLayout;

/// Big figures, each above its words: "£279.00" over "not in question".
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);
    void addFigure(const QString& figure, const QString& words, Role role = Role::Body);
    void clear();

private:
    FlowLayout* m_flow;
};

} // namespace daybook
