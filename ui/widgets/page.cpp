#include "ui/widgets/page.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/still_area.h"
#include "ui/widgets/words.h"

#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace daybook {

Page::Page(QWidget* parent)
    : QWidget(parent), m_scroll(new StillArea(this)), m_content(new QWidget),
      m_heading(new Words({}, Role::Heading, m_content)), m_lead(new Words({}, Role::Body, m_content)),
      m_body(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    // The heading takes the focus on arrival; the scroll area itself is no stop.
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_content->setObjectName(u"page"_s);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_lead->setObjectName(u"lead"_s);
    m_lead->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(16);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addLayout(m_body);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
}

void Page::setHeading(const QString& heading)
{
    if (heading == m_heading->text())
        return;
    m_heading->setText(heading);
    setAccessibleName(heading);
    Q_EMIT titleChanged(heading);
}

QString Page::title() const
{
    return m_heading->text();
}

void Page::setLead(const QString& sentence)
{
    m_lead->setText(sentence);
    m_lead->setVisible(!sentence.isEmpty());
}

QString Page::lead() const
{
    return m_lead->text();
}

Words* Page::subheading(const QString& text)
{
    auto* words = new Words(text, Role::Subheading, m_content);
    m_body->addWidget(words);
    return words;
}

Words* Page::paragraph(const QString& text, Role role)
{
    auto* words = new Words(text, role, m_content);
    m_body->addWidget(words);
    return words;
}

FlowLayout* Page::buttonRow()
{
    auto* row = new FlowLayout;
    m_body->addLayout(row);
    return row;
}

namespace {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* taken = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        if (QWidget* widget = item->widget()) {
            // The press that led here may still be on the stack.
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
    }
}

} // namespace

void Page::clearBody()
{
    clearLayout(m_body);
}

void Page::focusHeading()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace daybook
