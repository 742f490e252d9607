#include "ui/pages/stop_rota_page.h"

#include "core/base/uk_date.h"
#include "ui/models/rota_text.h"
#include "ui/widgets/date_entry.h"

namespace daybook {

using namespace Qt::StringLiterals;

StopRotaPage::StopRotaPage(const RotaEntry& entry, QDate today, QWidget* parent)
    : QuestionPage(parent), m_from(new DateEntry(tr("First day without them"), today))
{
    setHelpTopic(u"people"_s);
    addQuestion({.key = u"from"_s,
                 .heading = tr("From which day do these visits stop?"),
                 .help = sentenceOf(entry),
                 .body = m_from,
                 .isAsked = {},
                 .problem =
                     [this] {
                         return m_from->check()
                                    ? QString()
                                    : tr("Write the first day without them, for example 1 July 2026.");
                     },
                 .label = tr("First day without them"),
                 .answer = [this] { return m_from->date() ? toText(*m_from->date()) : QString(); }});
    connect(this, &QuestionPage::answersAccepted, this,
            [this, entry] { Q_EMIT stopRequested(entry, *m_from->date()); });
    begin();
}

} // namespace daybook
