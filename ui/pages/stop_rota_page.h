#pragma once

#include "core/care/rota.h"
#include "ui/pages/question_page.h"

namespace daybook {

class DateEntry;

/// "From which day do these visits stop?"
class StopRotaPage : public QuestionPage
{
    Q_OBJECT
public:
    StopRotaPage(const RotaEntry& entry, QDate today, QWidget* parent = nullptr);

Q_SIGNALS:
    void stopRequested(const daybook::RotaEntry& entry, QDate from);

private:
    DateEntry* m_from;
};

} // namespace daybook
