#include "core/bill/line_description.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_words.h"
#include "core/bill/column_contents.h"
#include "core/bill/description_words.h"
#include "core/bill/letters_and_digits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDescription = 400;

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
}

bool isHourWord(QStringView word)
{
    return beginsWith(word, u"hour") || beginsWith(word, u"hr") || isSameWord(word, u"h");
}

bool isMinuteWord(QStringView word)
{
    return beginsWith(word, u"min");
}

bool isCarerWord(QStringView word)
{
    return beginsWith(word, u"carer") || isSameWord(word, u"staff") || beginsWith(word, u"worker");
}

class LineWords
{
public:
    LineWords(QStringView text, BillDates& dates) : m_text(text), m_words(wordsOf(text)), m_dates(dates) {}

    DescribedLine read()
    {
        for (std::size_t i = 0; i < m_words.size();) {
            const std::size_t taken = takeFact(i);
            for (std::size_t k = i; k < i + taken; ++k)
                m_words[k].used = true;
            i += std::max<std::size_t>(taken, 1);
        }
        takeText();
        return std::move(m_line);
    }

private:
    std::size_t takeFact(std::size_t i)
    {
        if (const std::size_t taken = takeDate(i))
            return taken;
        if (const std::size_t taken = takeMeasure(i))
            return taken;
        return takeClock(i);
    }

    /// "June 2026": the whole month.
    std::size_t takeMonth(std::size_t i)
    {
        if (i + 1 >= m_words.size() || !isMonthName(bare(m_words[i].text)) ||
            !isYear(bare(m_words[i + 1].text)))
            return 0;
        QString text = u"15 "_s;
        text += bare(m_words[i].text);
        text += u' ';
        text += bare(m_words[i + 1].text);
        const QDate middle = parseUkDate(text).value_or(QDate());
        if (!middle.isValid())
            return 0;
        m_line.date.date = monthOf(middle).from;
        m_line.endDate = monthOf(middle).to;
        return 2;
    }

    std::size_t takeDate(std::size_t i)
    {
        if (m_line.date.date.isValid() || m_line.date.ambiguous)
            return 0;
        if (const std::size_t month = takeMonth(i))
            return month;
        std::size_t taken = 0;
        // "01/05/2024-31/05/2024" in one word.
        if (const QStringView word = bare(m_words[i].text); beginsWithDigit(word) && word.size() >= 13) {
            if (const std::optional<BillingPeriod> span = readPeriod(word, m_dates)) {
                m_line.date.date = span->from;
                m_line.endDate = span->to;
                return 1;
            }
        }
        const DateRead read = dateAt(m_words, i, m_dates, &taken);
        if (taken == 0)
            return takeShortSpan(i);
        m_line.date = read;
        // A second date makes it a span.
        std::size_t next = i + taken;
        if (next + 1 < m_words.size() &&
            (isDashWord(m_words[next].text) || isSameWord(m_words[next].text, u"to") ||
             isSameWord(m_words[next].text, u"until"))) {
            std::size_t more = 0;
            const DateRead end = dateAt(m_words, next + 1, m_dates, &more);
            if (more > 0 && end.date.isValid() && end.date >= read.date) {
                m_line.endDate = end.date;
                taken += 1 + more;
            }
        }
        return taken;
    }

    /// "1 - 31 May 2024", "1 May to 31 May 2024": the first half has no year.
    std::size_t takeShortSpan(std::size_t i)
    {
        if (!beginsWithDigit(bare(m_words[i].text)) || m_words[i].text.contains(u':'))
            return 0;
        for (const std::size_t length : {std::size_t{6}, std::size_t{5}, std::size_t{4}}) {
            if (i + length > m_words.size())
                continue;
            const QStringView text = bare(joined(m_words, i, i + length - 1));
            if (!std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
                continue;
            if (const std::optional<BillingPeriod> span = readPeriod(text, m_dates)) {
                m_line.date.date = span->from;
                m_line.endDate = span->to;
                return length;
            }
        }
        return 0;
    }

    /// "x2", "x 2", "(2 carers)", "double-up", "(62.5 hours)", "45 mins", "1h 15m".
    std::size_t takeMeasure(std::size_t i)
    {
        const QStringView word = bare(m_words[i].text);
        const QStringView next = i + 1 < m_words.size() ? bare(m_words[i + 1].text) : QStringView();
        if (word.size() >= 2 && word.size() <= 3 &&
            (word.front() == u'x' || word.front() == u'X' || word.front() == QChar(0xD7)) &&
            word.sliced(1).toInt() > 0)
            return takeCarers(word.sliced(1).toInt(), 1);
        if (word.size() == 1 &&
            (word.front() == u'x' || word.front() == u'X' || word.front() == QChar(0xD7)) &&
            next.size() == 1 && next.toInt() > 0)
            return takeCarers(next.toInt(), 2);
        if (isCarerWord(next)) {
            const int number = isSameWord(word, u"two")     ? 2
                               : isSameWord(word, u"three") ? 3
                               : isSameWord(word, u"one")   ? 1
                                                            : word.toInt();
            if (number > 0)
                return takeCarers(number, 2);
        }
        if (beginsWith(word, u"double-up") || isSameWord(word, u"doubleup"))
            return takeCarers(2, 1);
        if (isSameWord(word, u"double") &&
            (next.compare(u"up", Qt::CaseInsensitive) == 0 || next.startsWith(u"hand", Qt::CaseInsensitive)))
            return takeCarers(2, 2);
        if (m_line.length || !beginsWithDigit(word))
            return 0;
        if (isHourWord(next) || isMinuteWord(next)) {
            const QString text = word.toString() + (isHourWord(next) ? u" hours"_s : u" minutes"_s);
            m_line.length = readLongLength(text);
            return m_line.length ? 2 : 0;
        }
        if (word.back().isLetter() &&
            (word.endsWith(u"mins", Qt::CaseInsensitive) || word.endsWith(u"min", Qt::CaseInsensitive) ||
             word.endsWith(u"hrs", Qt::CaseInsensitive) || word.endsWith(u"hours", Qt::CaseInsensitive) ||
             word.endsWith(u'h', Qt::CaseInsensitive))) {
            m_line.length = readLongLength(word);
            return m_line.length ? 1 : 0;
        }
        return 0;
    }

    std::size_t takeCarers(int number, std::size_t words)
    {
        if (!m_line.carers && number < 20)
            m_line.carers = number;
        return words;
    }

    std::size_t takeClock(std::size_t i)
    {
        if (m_line.start)
            return 0;
        const QStringView word = bare(m_words[i].text);
        if (!beginsWithDigit(word) && !isSameWord(word, u"noon"))
            return 0;
        if (word.size() > 7) { // "08:00-08:45" in one word
            const ClockSpan span = readClockSpan(word);
            if (span.start && span.end) {
                m_line.start = span.start;
                m_line.end = span.end;
                return 1;
            }
        }
        for (const std::size_t length :
             {std::size_t{5}, std::size_t{4}, std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
            if (i + length > m_words.size())
                continue;
            const QStringView text = bare(joined(m_words, i, i + length - 1));
            if (text.size() > 24)
                continue;
            const ClockSpan span = readClockSpan(text);
            if (!span.start || (!span.end && length > 2))
                continue;
            m_line.start = span.start;
            m_line.end = span.end;
            return length;
        }
        return 0;
    }

    void takeText()
    {
        m_line.text.reserve(m_text.size());
        for (const DescriptionWord& word : m_words) {
            if (word.used)
                continue;
            if (!m_line.text.isEmpty())
                m_line.text += u' ';
            m_line.text += word.text;
        }
        const auto isLoose = [](QChar c) {
            return c.isSpace() || c == u',' || c == u':' || c == u';' || isDash(c);
        };
        while (!m_line.text.isEmpty() && isLoose(m_line.text.back()))
            m_line.text.chop(1);
        qsizetype loose = 0;
        while (loose < m_line.text.size() && isLoose(m_line.text.at(loose)))
            ++loose;
        m_line.text.remove(0, loose);
    }

    QStringView m_text;
    std::vector<DescriptionWord> m_words;
    BillDates& m_dates;
    DescribedLine m_line;
};

/// "Jane S", "Siân Evans": up to four words, each beginning with a capital.
bool looksLikeName(QStringView text)
{
    const std::vector<DescriptionWord> words = wordsOf(text);
    return !words.empty() && words.size() <= 8 &&
           std::all_of(words.begin(), words.end(), [](const DescriptionWord& word) {
               return word.text.front().isUpper() || word.text == u"&" || word.text == u"and" ||
                      word.text == u"/";
           });
}

/// Where `words` begin as whole words, be it as more than one ("meals"); negative when they are not there.
qsizetype wordsAt(const QString& text, const QString& words)
{
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        qsizetype end = at + words.size();
        if (end < text.size() && (text.at(end) == u's' || text.at(end) == u'S'))
            ++end;
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
            (end == text.size() || !text.at(end).isLetterOrNumber()))
            return at;
    }
    return -1;
}

/// The service and the names in `text`, what is left of a line when dates, times and lengths are taken out.
SaidWords readSaidWords(const QString& text, bool timed, const QStringList& knownServices)
{
    SaidWords said;
    const auto named = std::find_if(knownServices.begin(), knownServices.end(),
                                    [&text](const QString& service) { return wordsAt(text, service) >= 0; });
    const auto isNamed = [&](QStringView words) {
        return words.compare(named != knownServices.end() ? *named : QString(), Qt::CaseInsensitive) == 0;
    };
    QStringView rest(text);
    qsizetype divider = rest.lastIndexOf(u" - ");
    if (divider < 0)
        divider = rest.lastIndexOf(u" \u2013 ");
    if (divider > 0) {
        const QStringView last = rest.sliced(divider + 3).trimmed();
        if (looksLikeName(last) && !isGeneralCare(last) && !isNamed(last)) {
            said.carerNames = last.toString();
            rest = rest.first(divider).trimmed();
        }
    }
    // "Homecare visit (Ann P)"
    if (const qsizetype open = rest.lastIndexOf(u'(');
        said.carerNames.isEmpty() && open >= 0 && rest.endsWith(u')')) {
        const QStringView last = rest.sliced(open + 1).chopped(1).trimmed();
        if (looksLikeName(last) && !isGeneralCare(last) && !isNamed(last)) {
            said.carerNames = last.toString();
            rest = rest.first(open).trimmed();
        }
    }
    if (named != knownServices.end()) {
        const qsizetype at = wordsAt(text, *named);
        said.service = text.mid(at, named->size());
    } else if (timed && said.carerNames.isEmpty() && rest.contains(u' ') && looksLikeName(rest) &&
               !isGeneralCare(rest) && !namesService(rest)) {
        said.carerNames = rest.toString(); // "01/06/2026 08:00-08:30 Ann P"
    } else if (!isGeneralCare(rest) && !rowLabel(rest)) {
        said.service = rest.toString();
    }
    return said;
}

} // namespace

DescribedLine DescriptionReading::of(const QString& description, BillDates& dates)
{
    constexpr qsizetype mostRemembered = 1024;
    DescribedLine line = LineWords(QStringView(description).left(longestDescription), dates).read();
    const std::pair<QString, bool> key(line.text, line.start.has_value());
    auto said = m_said.constFind(key);
    if (said == m_said.constEnd()) {
        if (m_said.size() >= mostRemembered)
            m_said.clear();
        said = m_said.insert(key, readSaidWords(line.text, key.second, m_services));
    }
    line.service = said->service;
    line.carerNames = said->carerNames;
    return line;
}

} // namespace daybook
