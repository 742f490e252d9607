#include "app/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace daybook {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication& application)
{
    // The only language so far; its file turns "%n visit(s)" into "1 visit" and "2 visits".
    auto* words = new QTranslator(&application);
    if (words->load(u":/i18n/daybook_en_GB.qm"_s))
        QCoreApplication::installTranslator(words);
}

} // namespace daybook
