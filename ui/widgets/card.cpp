#include "ui/widgets/card.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace daybook {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent), m_heading(new Words({}, Role::CardHeading, this)), m_body(new QVBoxLayout)
{
    setObjectName(u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_body->setSpacing(12);
    column->addWidget(m_heading);
    column->addLayout(m_body);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

QString Card::heading() const
{
    return m_heading->text();
}

Words* Card::paragraph(const QString& text)
{
    auto* words = new Words(text, Role::Body, this);
    m_body->addWidget(words);
    return words;
}

FlowLayout* Card::buttonRow()
{
    auto* row = new FlowLayout;
    m_body->addLayout(row);
    return row;
}

} // namespace daybook
