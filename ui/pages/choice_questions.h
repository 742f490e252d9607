#pragma once

#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "ui/pages/question_page.h"

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;

/// One check of a provider or carer.
class CheckQuestions : public QuestionPage
{
    Q_OBJECT
public:
    CheckQuestions(const SeenCheck& check, QDate today, QWidget* parent = nullptr);
    SeenCheck check() const;

Q_SIGNALS:
    void saveRequested(const daybook::SeenCheck& check);

private:
    void askWhose();
    void askKind();
    void askSeen(QDate today);
    void askRunsOut(QDate today);

    SeenCheck m_before;
    TextField* m_name{};
    ChoiceList* m_kind{};
    TextField* m_details{};
    DateEntry* m_dated{};
    DateEntry* m_seen{};
    TextField* m_seenBy{};
    DateEntry* m_runsOut{};
};

/// One offer of care: what would be done first, the price last.
class OfferQuestions : public QuestionPage
{
    Q_OBJECT
public:
    OfferQuestions(const CareOffer& offer, QDate today, QWidget* parent = nullptr);
    CareOffer offer() const;

Q_SIGNALS:
    void saveRequested(const daybook::CareOffer& offer);

private:
    void askWho(QDate today);
    void askWhat();
    void askChoice();
    void askWhy(QDate today);
    bool isDecided() const;

    CareOffer m_before;
    TextField* m_wanted{};
    TextField* m_name{};
    TextField* m_toldBy{};
    DateEntry* m_day{};
    TextField* m_offer{};
    TextField* m_rating{};
    TextField* m_price{};
    ChoiceList* m_choice{};
    DateEntry* m_decided{};
    TextField* m_why{};
};

} // namespace daybook
