#pragma once

#include "core/check/household.h"
#include "ui/pages/question_page.h"

#include <QDate>
#include <QStringList>

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;

/// "They agreed …": for which days, about what, in which words, by whom and when, and what remains to be
/// paid.
class PromiseQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// A promise with id 0 is a new one; its days may be filled in already.
    PromiseQuestions(const Promise& promise, const QStringList& services, const QStringList& providers,
                     QDate today, QWidget* parent = nullptr);
    Promise promise() const;

Q_SIGNALS:
    void saveRequested(const daybook::Promise& promise);

private:
    void askDays(QDate today);
    void askWords(QDate today);
    void askAbout();
    void askPrice();
    int percent() const;
    QString percentProblem() const;

    Promise m_before;
    QStringList m_services;
    QStringList m_providers;
    DateEntry* m_from{};
    DateEntry* m_to{};
    TextField* m_text{};
    TextField* m_by{};
    DateEntry* m_on{};
    ChoiceList* m_service{};
    ChoiceList* m_provider{};
    ChoiceList* m_price{};
    TextField* m_percent{};
};

} // namespace daybook
