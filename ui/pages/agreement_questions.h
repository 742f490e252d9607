#pragma once

#include "core/care/agreement.h"
#include "ui/models/agreement_text.h"
#include "ui/models/price_draft.h"
#include "ui/pages/question_page.h"

#include <QStringList>

#include <vector>

class QPlainTextEdit;

namespace daybook {

class CancellationSteps;
class ChoiceList;
class DateEntry;
class PriceFields;
class TextField;
class TimeOfDayPrices;
class Words;

/// What the questions about an agreement are for.
enum class AgreementTask {
    New,          ///< everything, one question a page
    NewPrice,     ///< another price of one service from a date on
    CorrectPrice, ///< the price was written down wrongly
    AddPrice,     ///< a price for something else
    ChangeTerms   ///< one part of the terms
};

struct AgreementFacts
{
    AgreementTask task{AgreementTask::New};
    AgreementTopic topic{AgreementTopic::PaidTime}; ///< of ChangeTerms
    Agreement agreement{};
    QString service{};      ///< of NewPrice and CorrectPrice
    QStringList services{}; ///< names used in the plan, to choose from
    Nation nation{Nation::EnglandAndWales};
    QDate today{};
};

/// What was agreed with a provider, one question a page. Every term can be "my agreement does not say", and
/// each choice shows what a visit would cost by it. What the questions do not ask about is kept as it was.
class AgreementQuestions : public QuestionPage
{
    Q_OBJECT
public:
    explicit AgreementQuestions(const AgreementFacts& facts, QWidget* parent = nullptr);

    /// The agreement as the answers stand now.
    Agreement agreement() const;

Q_SIGNALS:
    void saveRequested(const daybook::Agreement& agreement);

private:
    /// A choice with what it would mean for your own prices; the choice alone without an example.
    static QString withExample(const QString& text, const QString& example);
    bool asksPrice() const;
    bool asksTopic(AgreementTopic topic) const;
    bool isHourly() const;
    bool hasDayPrices() const;
    PriceDraft priceDraft() const;
    QDate priceFrom() const;

    void addPriceQuestions();
    void addFromQuestion();
    void addServiceQuestion();
    void addUnitQuestion();
    void addUsualQuestion();
    void addBandQuestion();
    void addWeekendQuestion();
    void addHolidayQuestion();
    void addEveningQuestion();
    void addRatePickQuestion();
    void addPartQuestion();
    void fillPrice();

    void addTermQuestions();
    void addHolidayDaysQuestion();
    void addPaidTimeQuestion();
    void addRoundingQuestion();
    void addMinimumQuestion();
    void addGraceQuestion();
    void addCancellingQuestion();
    void addHospitalQuestion();
    void addSentAwayQuestion();
    void addVatQuestion();
    void addSourceQuestion();
    void addNoticeQuestion();
    void addClauseQuestion();
    QString clause() const;
    QString noticeText() const;
    void applyTerms(Agreement& agreement) const;
    void applyHolidayDays(Agreement& agreement) const;
    void applyPaidTime(Agreement& agreement) const;
    void applyCancelling(Agreement& agreement) const;
    void applyHospital(Agreement& agreement) const;

    AgreementFacts m_facts;
    bool m_priceIsWhole{true};

    DateEntry* m_from{};
    TextField* m_service{};
    ChoiceList* m_knownService{};
    ChoiceList* m_unit{};
    PriceFields* m_usual{};
    ChoiceList* m_bands{};
    ChoiceList* m_weekend{};
    PriceFields* m_weekendPrice{};
    PriceFields* m_sundayPrice{};
    ChoiceList* m_holiday{};
    PriceFields* m_holidayPrice{};
    std::vector<Decimal> m_holidayTimes; ///< in the order of the choices, from the second on
    ChoiceList* m_evening{};
    TimeOfDayPrices* m_evenings{};
    ChoiceList* m_ratePick{};
    ChoiceList* m_part{};

    ChoiceList* m_holidayDays{};
    TextField* m_alsoHolidays{};
    ChoiceList* m_paidTime{};
    ChoiceList* m_rounding{};
    std::vector<std::pair<Minutes, RoundMode>> m_roundings;
    ChoiceList* m_minimum{};
    std::vector<Minutes> m_minimums;
    ChoiceList* m_grace{};
    std::vector<Minutes> m_graces;
    ChoiceList* m_cancelling{};
    TextField* m_cancelHours{};
    TextField* m_cancelPercent{};
    CancellationSteps* m_cancelSteps{};
    ChoiceList* m_hospital{};
    TextField* m_hospitalDays{};
    TextField* m_hospitalPercent{};
    ChoiceList* m_sentAway{};
    TextField* m_sentAwayPercent{};
    ChoiceList* m_vat{};
    TextField* m_vatPercent{};
    TextField* m_source{};
    QPlainTextEdit* m_clause{};
    DateEntry* m_ends{};
    ChoiceList* m_notice{};
    DateEntry* m_noticeOn{};
};

} // namespace daybook
