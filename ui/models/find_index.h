#pragma once

#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/money/account.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <vector>

namespace daybook {

enum class FindKind { Person, Bill, Letter, Payment, Visit };

/// Something that was found: what to show of it, and what opens it.
struct FindHit
{
    FindKind kind{};
    QString words{}; ///< "8:00 am visit on Thu 4 June 2026: nobody came"
    QString key{};   ///< file name of the bill, uuid of the letter; else empty
    QDate day{};     ///< the day a visit or a carer leads to
    friend bool operator==(const FindHit&, const FindHit&) = default;
};

struct FindResult
{
    std::vector<FindHit> hits{};
    int total{}; ///< more than hits when they were too many to show
};

/// "Visit", "Bill" …
QString kindText(FindKind kind);

/// Visits, bills, payments and people as text that is ready to be searched at every key.
/// Cost: building is linear in visits. Finding looks at each different word once and at each entry's word
/// numbers once; sentences are made only for what is shown.
class FindIndex
{
public:
    /// InSlices leaves the visits to goOn(), so that a window need not wait for ten years of them.
    enum class Build { AtOnce, InSlices };
    FindIndex() = default;
    FindIndex(const Household& household, const CareMoney& money, const std::vector<Letter>& letters = {},
              QDate today = {}, Build build = Build::AtOnce);

    /// Whether every visit can be found by now.
    bool isWhole() const { return m_nextVisit == m_visits.size(); }
    /// Makes the next so many visits ready.
    void goOn(std::size_t visits);

    /// Every word of the query has to begin a word of the entry; numbers of one or two digits must stand
    /// alone. People first, then bills, letters, payments and visits, each with the newest first. Nothing for
    /// an empty query.
    FindResult find(const QString& query, int most) const;

private:
    struct Entry
    {
        std::size_t firstWord{}; ///< place in m_sequence
        std::size_t wordCount{};
        FindKind kind{};
        QDate day{};
        qsizetype at{}; ///< place in m_visits or m_words
        QString key{};
    };
    void sortEntries();
    void addBills(const Household& household, const CareMoney& money);
    void addPeople(const Household& household);
    void add(FindKind kind, const QString& words, const QString& searched, QDate day, const QString& key);

    using Numbers = std::vector<quint32>;
    /// The number of each word of a text, in its order.
    Numbers numbersOf(const QString& text);
    void append(const Numbers& numbers);
    bool fits(const Entry& entry, const std::vector<std::vector<char>>& sought) const;

    template <typename Known, typename Key, typename Text>
    void appendRemembered(Known& known, const Key& key, const Text& text);

    std::vector<Visit> m_visits;
    std::size_t m_nextVisit{}; ///< the first that cannot be found yet
    // Days, times, names, services and states come again and again; let go when all visits are there.
    QHash<QDate, Numbers> m_days;
    QHash<QTime, Numbers> m_times;
    QHash<QString, Numbers> m_rest;
    QHash<QString, quint32> m_number; ///< of each different word
    QStringList m_vocabulary;         ///< the words by their numbers
    Numbers m_sequence;               ///< the words of all entries, one entry after the other
    QStringList m_words;
    std::vector<Entry> m_entries;
};

} // namespace daybook
