#include "ui/widgets/figure_row.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/words.h"

#include <QFrame>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace daybook {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this)) {}

void FigureRow::addFigure(const QString& figure, const QString& words, Role role)
{
    auto* box = new QFrame(this);
    box->setObjectName(u"card"_s);
    // One stop for a screen reader: the figure with its words.
    box->setAccessibleName(words + u": "_s + figure);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(new Words(figure, Role::Figure, box));
    column->addWidget(new Words(words, role, box));
    m_flow->addWidget(box);
}

void FigureRow::clear()
{
    while (QLayoutItem* taken = m_flow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

} // namespace daybook
