#pragma once

#include "core/check/letter.h"
#include "ui/widgets/page.h"

#include <QStringList>

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;

/// One telephone call: with whom, what was said, and what is to happen next. Only what was said is needed.
class CallPage : public Page
{
    Q_OBJECT
public:
    /// A call with id 0 is a new one, of today.
    CallPage(const Call& call, const QStringList& providers, QDate today, QWidget* parent = nullptr);
    bool hasUnsavedWords() const override { return m_touched; }

Q_SIGNALS:
    void saveRequested(const daybook::Call& call);

private:
    void save();
    Call m_call;
    QStringList m_providers;
    ChoiceList* m_provider;
    DateEntry* m_day;
    TextField* m_who;
    TextField* m_said;
    TextField* m_reference;
    DateEntry* m_next;
    bool m_touched{false};
};

} // namespace daybook
