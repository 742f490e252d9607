#include "ui/widgets/banner.h"

#include "ui/widgets/push_button.h"
#include "ui/widgets/seen_part.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

/// Qt 6.4 throws Alert away on Linux and stays silent when a label changes; a Notification that is shown
/// again is read out.
class NotificationWords : public QAccessibleWidget
{
public:
    explicit NotificationWords(QWidget* words) : QAccessibleWidget(words, QAccessible::Notification) {}
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return static_cast<QLabel*>(widget())->text();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* bannerInterface(const QString&, QObject* object)
{
    auto* words = qobject_cast<Words*>(object);
    return words && words->objectName() == "bannerWords"_L1 ? new NotificationWords(words) : nullptr;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_words(new Words({}, Role::Body, this)), m_close(new Button(tr("Close"), this))
{
    setObjectName(u"banner"_s);
    m_words->setObjectName(u"bannerWords"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &Button::clicked, this, &Banner::hideMessage);
    hide();
}

void Banner::say(const QString& text, BannerKind kind)
{
    m_words->hide();
    setProperty("kind", kind == BannerKind::Good   ? u"good"_s
                        : kind == BannerKind::Look ? u"look"_s
                                                   : u"plain"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(text);
    show();
    m_words->show();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void Banner::hideMessage()
{
    hide();
    Q_EMIT closed();
}

void installAccessibleClasses()
{
    static const bool once = [] {
        installSeenParts();
        QAccessible::installFactory(bannerInterface);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace daybook
