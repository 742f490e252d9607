#include "ui/models/find_index.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/money/bill_payments.h"
#include "ui/models/bills_table_model.h"
#include "ui/models/letter_text.h"
#include "ui/models/payment_text.h"
#include "ui/models/visit_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindIndex)
};

/// Each word between blanks. What joins times, dates and sums stays: "8:05", "4/6/2026", "44.00".
QString spaced(const QString& text)
{
    const QString lower = folded(text);
    QString out;
    out.reserve(lower.size() + 2);
    out += u' ';
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        const bool joins = (c == u':' || c == u'/' || c == u'.' || c == u'-' || c == u'\'') && i > 0 &&
                           i + 1 < lower.size() && lower[i - 1].isLetterOrNumber() &&
                           lower[i + 1].isLetterOrNumber();
        if (c.isLetterOrNumber() || joins)
            out += c;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    if (!out.endsWith(u' '))
        out += u' ';
    return out;
}

/// "thursday 4 june 2026 4/6/2026 04/06/2026 2026-06-04 "
QString searchedDay(QDate day)
{
    return spaced(toLongText(day) + u" %1/%2/%3 "_s.arg(day.day()).arg(day.month()).arg(day.year()) +
                  day.toString(u"dd/MM/yyyy"_s) + u' ' + toIso(day));
}

QString searchedTime(QTime time)
{
    return toText(time) + u' ' + toIso(time) + u' ';
}

/// A word that was typed, against one that is there.
bool begins(const QString& word, const QString& typed)
{
    // The 4th is not the 14th, and 4 is not 44.
    const bool isShortNumber =
        typed.size() <= 2 && std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
    if (isShortNumber)
        return word == typed;
    if (word.startsWith(typed))
        return true;
    // 8.05 is a time as well as a sum.
    return typed.contains(u'.') && word.startsWith(QString(typed).replace(u'.', u':'));
}

} // namespace

QString kindText(FindKind kind)
{
    switch (kind) {
    case FindKind::Person:
        return Words::tr("Person");
    case FindKind::Bill:
        return Words::tr("Bill");
    case FindKind::Letter:
        return Words::tr("Letter");
    case FindKind::Payment:
        return Words::tr("Payment");
    case FindKind::Visit:
        return Words::tr("Visit");
    }
    Q_UNREACHABLE();
}

FindIndex::FindIndex(const Household& household, const CareMoney& money, const std::vector<Letter>& letters,
                     QDate today, Build build)
{
    for (const Visit& visit : household.visits) {
        if (visit.state != VisitState::DayComplete && visit.date.isValid())
            m_visits.push_back(visit);
    }
    addPeople(household);
    addBills(household, money);
    for (const Letter& letter : letters)
        add(FindKind::Letter,
            Words::tr("Letter about %1 to %2. %3")
                .arg(letter.about, letter.provider, letterText(letter, today)),
            searchedDay(letter.writtenOn), letter.writtenOn, letter.uuid);
    if (build == Build::AtOnce || m_visits.empty())
        goOn(m_visits.size());
}

void FindIndex::sortEntries()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tuple(static_cast<int>(a.kind), b.day) < std::tuple(static_cast<int>(b.kind), a.day);
    });
}

void FindIndex::add(FindKind kind, const QString& words, const QString& searched, QDate day,
                    const QString& key)
{
    const std::size_t first = m_sequence.size();
    append(numbersOf(words + u' ' + searched));
    m_entries.push_back({first, m_sequence.size() - first, kind, day, m_words.size(), key});
    m_words += words;
}

FindIndex::Numbers FindIndex::numbersOf(const QString& text)
{
    Numbers numbers;
    const QString words = spaced(text);
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        const QString own = word.toString();
        const auto known = m_number.constFind(own);
        if (known != m_number.cend()) {
            numbers.push_back(*known);
        } else {
            const auto next = static_cast<quint32>(m_vocabulary.size());
            m_number.insert(own, next);
            m_vocabulary += own;
            numbers.push_back(next);
        }
    }
    return numbers;
}

void FindIndex::append(const Numbers& numbers)
{
    m_sequence.insert(m_sequence.end(), numbers.begin(), numbers.end());
}

template <typename Known, typename Key, typename Text>
void FindIndex::appendRemembered(Known& known, const Key& key, const Text& text)
{
    auto at = known.find(key);
    if (at == known.end())
        at = known.insert(key, numbersOf(text()));
    append(*at);
}

void FindIndex::goOn(std::size_t visits)
{
    const std::size_t end = std::min(m_visits.size(), m_nextVisit + visits);
    for (; m_nextVisit < end; ++m_nextVisit) {
        const Visit& visit = m_visits[m_nextVisit];
        const std::size_t first = m_sequence.size();
        appendRemembered(m_days, visit.date, [&] { return searchedDay(visit.date); });
        for (const auto& time : {visit.planned, visit.start, visit.end}) {
            if (time)
                appendRemembered(m_times, *time, [&] { return searchedTime(*time); });
        }
        const QString said = visit.carers.join(u' ') + u' ' + visit.service + u' ' + visit.provider + u' ' +
                             QString::number(static_cast<int>(visit.state));
        appendRemembered(m_rest, said, [&] {
            return visit.carers.join(u' ') + u' ' + visit.service + u' ' + visit.provider + u' ' +
                   stateText(visit.state);
        });
        if (!visit.note.isEmpty())
            append(numbersOf(visit.note));
        m_entries.push_back({first,
                             m_sequence.size() - first,
                             FindKind::Visit,
                             visit.date,
                             static_cast<qsizetype>(m_nextVisit),
                             {}});
    }
    if (!isWhole())
        return;
    m_days.clear();
    m_times.clear();
    m_rest.clear();
    sortEntries();
}

void FindIndex::addBills(const Household& household, const CareMoney& money)
{
    for (const Bill& bill : household.bills) {
        const QString month = monthText(bill.period);
        const QString asks = toText(askedBy(bill));
        const QString words =
            bill.numberPrinted
                ? Words::tr("Bill %1 for %2 from %3: %4").arg(bill.number, month, bill.provider, asks)
                : Words::tr("Bill for %1 from %2: %3").arg(month, bill.provider, asks);
        const QDate day = bill.period.to;
        add(FindKind::Bill, words,
            (day.isValid() ? searchedDay(day) + toMonthText(day) : QString()) + u' ' + bill.file, day,
            bill.file);
        for (const AccountEntry& entry : money.entries) {
            if (!paidOf(entry, bill.uuid).isZero())
                add(FindKind::Payment,
                    Words::tr("Payment to %1, %2").arg(bill.provider, paymentText(entry, bill.uuid)),
                    searchedDay(entry.date) + month + u' ' + entry.reference, entry.date, bill.file);
        }
    }
}

void FindIndex::addPeople(const Household& household)
{
    const Person& person = household.person;
    if (!person.name.isEmpty())
        add(FindKind::Person, person.name, person.address.join(u' ') + u' ' + person.phone, {}, {});
    for (const Provider& provider : household.providers) {
        QStringList parts{provider.name};
        if (!provider.phone.isEmpty())
            parts += provider.phone;
        parts += kindText(provider.kind);
        add(FindKind::Person, parts.join(u", "_s),
            provider.aliases.join(u' ') + u' ' + provider.address.join(u' ') + u' ' + provider.email, {}, {});
    }
    struct Seen
    {
        int visits{};
        QDate last{};
    };
    QMap<QString, Seen> carers;
    for (const Visit& visit : m_visits) {
        for (const QString& name : visit.carers) {
            Seen& seen = carers[name];
            ++seen.visits;
            seen.last = std::max(seen.last, visit.date);
        }
    }
    for (auto at = carers.cbegin(); at != carers.cend(); ++at)
        add(FindKind::Person,
            Words::tr("%1, %n visit(s), the last on %2", nullptr, at->visits).arg(at.key(), toText(at->last)),
            {}, at->last, {});
}

bool FindIndex::fits(const Entry& entry, const std::vector<std::vector<char>>& sought) const
{
    const quint32* first = m_sequence.data() + entry.firstWord;
    const quint32* last = first + entry.wordCount;
    return std::all_of(sought.begin(), sought.end(), [first, last](const std::vector<char>& meant) {
        const char* flags = meant.data();
        for (const quint32* word = first; word != last; ++word) {
            if (flags[*word] != 0)
                return true;
        }
        return false;
    });
}

FindResult FindIndex::find(const QString& query, int most) const
{
    FindResult result;
    // For each word that was typed: which of the words that are there it may mean.
    std::vector<std::vector<char>> sought;
    const QStringList typed = spaced(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : typed) {
        std::vector<char>& meant = sought.emplace_back(static_cast<std::size_t>(m_vocabulary.size()));
        for (qsizetype i = 0; i < m_vocabulary.size(); ++i)
            meant[static_cast<std::size_t>(i)] = begins(m_vocabulary[i], word) ? 1 : 0;
    }
    if (sought.empty())
        return result;
    for (const Entry& entry : m_entries) {
        if (!fits(entry, sought))
            continue;
        if (++result.total > most)
            continue;
        FindHit hit{entry.kind, {}, entry.key, entry.day};
        if (entry.kind == FindKind::Visit) {
            const Visit& visit = m_visits[static_cast<std::size_t>(entry.at)];
            hit.words = changeSentence(visit);
            if (!visit.note.isEmpty())
                hit.words += u" – "_s + visit.note.simplified();
        } else {
            hit.words = m_words[entry.at];
        }
        result.hits.push_back(hit);
    }
    return result;
}

} // namespace daybook
