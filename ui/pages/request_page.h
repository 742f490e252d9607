#pragma once

#include "core/papers/request_letter.h"
#include "ui/widgets/page.h"

#include <optional>
#include <vector>

namespace daybook {

class ChoiceList;
class TextField;

/// Another letter than the one about differences of a bill, or what to say on the telephone: what it is for,
/// to whom, about which bill, and how it should sound.
class RequestPage : public Page
{
    Q_OBJECT
public:
    struct Bill
    {
        QString file{};
        QString name{}; ///< "June 2026, Brightcare"
    };
    RequestPage(const QStringList& providers, const std::vector<Bill>& bills, const QString& council,
                QWidget* parent = nullptr);
    void setTone(LetterTone tone);

Q_SIGNALS:
    void letterWanted(const daybook::RequestFacts& facts, daybook::LetterTone tone);
    /// What to say on the telephone about a bill.
    void scriptWanted(const QString& billFile);

private:
    struct Purpose
    {
        std::optional<LetterKind> kind{}; ///< absent: the telephone
        bool needsBill{};
        bool needsProvider{};
        RequestTopic topic{RequestTopic::Usual};
    };
    void addPurpose(const QString& words, const Purpose& purpose);
    void showFields();
    void see();

    QStringList m_providers;
    std::vector<Bill> m_bills;
    std::vector<Purpose> m_purposes;
    ChoiceList* m_purpose;
    ChoiceList* m_provider;
    ChoiceList* m_bill;
    TextField* m_offered;
    ChoiceList* m_tone;
};

} // namespace daybook
