#include "tests/ui/pages/hands.h"

#include <QAbstractButton>
#include <QLabel>

namespace daybook::test {

QString wordsOn(const QWidget& page)
{
    QStringList words;
    for (const QWidget* piece : page.findChildren<QWidget*>()) {
        if (!piece->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(piece))
            words += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(piece))
            words += button->text().remove(u'&');
    }
    return words.join(u'\n');
}

} // namespace daybook::test
