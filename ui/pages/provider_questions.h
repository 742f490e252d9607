#pragma once

#include "core/care/provider.h"
#include "ui/pages/question_page.h"

#include <QStringList>

namespace daybook {

class ChoiceList;
class TextField;

/// Who sends the bill: only the name is needed.
class ProviderQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `others` are names already in use: two providers of one name could not be told apart.
    explicit ProviderQuestions(const Provider& provider, const QStringList& others,
                               QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(const daybook::Provider& provider);

private:
    Provider provider() const;

    Provider m_before;
    QStringList m_others;
    TextField* m_name;
    TextField* m_alias;
    ChoiceList* m_kind;
    TextField* m_street;
    TextField* m_town;
    TextField* m_postcode;
    TextField* m_phone;
    TextField* m_email;
    TextField* m_reference;
};

} // namespace daybook
