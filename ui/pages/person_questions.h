#pragma once

#include "core/care/person.h"
#include "ui/pages/question_page.h"

namespace daybook {

class ChoiceList;
class TextField;

/// Whose care it is, who writes it down, and who pays: what letters and statements print.
class PersonQuestions : public QuestionPage
{
    Q_OBJECT
public:
    explicit PersonQuestions(const Person& person, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(const daybook::Person& person);

private:
    Person person() const;

    Person m_before;
    TextField* m_name;
    TextField* m_street;
    TextField* m_town;
    TextField* m_postcode;
    TextField* m_phone;
    TextField* m_email;
    ChoiceList* m_nation;
    ChoiceList* m_keptBy;
    TextField* m_keeper;
    TextField* m_funder;
    TextField* m_funderReference;
    TextField* m_needs;
    TextField* m_helperPhone;
};

} // namespace daybook
