#include "core/care/phone_piece.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

QRegularExpression wordsOf(const QString& pattern)
{
    return QRegularExpression(u"(?:(?<=^)|(?<=\\W))(?:"_s + pattern + u")(?=\\W|$)"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Takes every match out of the text; true when there was one.
bool take(QString& text, const QRegularExpression& words)
{
    if (!words.match(text).hasMatch())
        return false;
    text.replace(words, u" "_s);
    return true;
}

struct StateWords
{
    VisitState state;
    QRegularExpression words;
};

/// In the order in which they are looked for: "they cancelled" before "cancelled", "nobody" before "came".
const std::array<StateWords, 6>& stateWords()
{
    static const std::array<StateWords, 6> words{
        StateWords{
            VisitState::DayComplete,
            wordsOf(
                u"that'?s (?:all|everyone|everything)|that is all|all written(?: down)?|"
                u"day (?:complete|finished)|nothing else|no[ -]?one else(?: came)?|nobody else(?: came)?"_s)},
        StateWords{
            VisitState::CancelledByProvider,
            wordsOf(u"(?:they|agency|the agency|office|the office|provider) (?:have |had |has "
                    u")?(?:cancelled|canceled|rang to cancel)|"
                    u"cancelled by (?:them|the agency|agency|the office|office|provider|the provider)"_s)},
        StateWords{
            VisitState::CancelledByPerson,
            wordsOf(u"(?:i|we|mum|dad) (?:have |had )?(?:cancelled|canceled)|cancelled by (?:me|us)"_s)},
        StateWords{
            VisitState::SentAway,
            wordsOf(
                u"(?:i |we )?(?:sent|turned) (?:her |him |them )?away|couldn'?t get in|could not get in|no access"_s)},
        StateWords{VisitState::NobodyCame,
                   wordsOf(u"no[ -]?one(?: (?:came|turned up|showed(?: up)?|here))?|nobody(?: (?:came|turned "
                           u"up|showed(?: up)?|here))?|"
                           u"no[ -]?shows?|no visits?|no carers?(?: came)?|did(?:n'?t| not) (?:come|show(?: "
                           u"up)?|turn up)|"
                           u"never (?:came|showed(?: up)?|turned up)|missed|not come|dna|none"_s)},
        StateWords{
            VisitState::Away,
            wordsOf(
                u"(?:still |went |taken |back )?(?:in|into|to) hospital|hospital(?: all day)?|in respite|respite|away(?: all day)?"_s)},
    };
    return words;
}

DayWord takeDayWord(QString& text)
{
    static const std::array<std::pair<DayWord, QRegularExpression>, 4> words{
        std::pair{DayWord::Morning,
                  wordsOf(u"mornings?|breakfast|brekkie|getting up|get up|am call|am visit|morn"_s)},
        std::pair{DayWord::Midday, wordsOf(u"lunch ?time|lunch|dinner ?time|mid-?day|noon call"_s)},
        std::pair{DayWord::Teatime, wordsOf(u"tea ?time|tea|afternoon"_s)},
        std::pair{DayWord::Bedtime,
                  wordsOf(u"bed ?time|bed|evening|eve|night|tonight|supper|pm call|pm visit"_s)},
    };
    DayWord found = DayWord::None;
    for (const auto& [word, pattern] : words)
        if (take(text, pattern))
            found = found == DayWord::None ? word : found;
    return found;
}

/// A time as one of the shapes below. Errors: nullopt for 25.00 and 8.75.
std::optional<PhoneTime> timeOf(const QRegularExpressionMatch& found)
{
    if (const QString word = folded(found.captured(u"word"_s)); !word.isEmpty())
        return PhoneTime{word == u"midnight"_s ? QTime(0, 0) : QTime(12, 0), false};
    QString hourText = found.captured(u"hour"_s) + found.captured(u"before"_s) + found.captured(u"after"_s);
    QString minuteText = found.captured(u"minute"_s);
    if (const QString run = found.captured(u"run"_s); !run.isEmpty()) {
        hourText = run.chopped(2);
        minuteText = run.right(2);
    }
    const int hour = hourText.toInt();
    const int minute = minuteText.toInt();
    const QString half = folded(found.captured(u"half"_s));
    if (hour > 23 || minute > 59 || (!half.isEmpty() && (hour > 12 || hour == 0)))
        return {};
    if (!half.isEmpty())
        return PhoneTime{QTime(hour % 12 + (half == u"p"_s ? 12 : 0), minute), false};
    // "08:05" is how a clock with 24 hours writes it; "8.05" and "12.30" leave it open.
    const bool isOpen = hour >= 1 && hour <= 12 && !hourText.startsWith(u'0');
    return PhoneTime{QTime(isOpen ? hour % 12 : hour, minute), isOpen};
}

/// Takes a length out: "30 mins". "20 mins late" is none: those words stay in the note.
void takeLength(QString& text, PhonePiece& piece)
{
    static const QRegularExpression lengthWords(
        u"\\b(?<n>\\d{1,3}) ?(?:minutes|minute|mins|min)\\b(?<apart> (?:late|early))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch length = lengthWords.match(text);
    if (!length.hasMatch())
        return;
    if (length.captured(u"apart"_s).isEmpty())
        piece.length = Minutes(length.captured(u"n"_s).toInt());
    text.remove(length.capturedStart(), length.capturedLength());
}

/// Takes the times out. Errors: false when there are more than two, or one that no clock shows.
bool takeTimes(QString& text, PhonePiece& piece)
{
    // A number alone is a time only beside am, pm, a dash or a word such as "at".
    static const QRegularExpression times(
        u"(?<![\\d£/"
        u".:])(?:(?<word>noon|midnight)|(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?!\\d)|(?<run>\\d{3,4})|"
        u"(?<before>\\d{1,2})(?=\\s*(?:[ap]\\.?m\\b|o'?clock|(?:-|–|—|to|till|until)\\s*\\d))|"
        u"(?<=-|–|—|- |– |— |at |to |il |eft |ame |rom |in |out |ved )(?<after>\\d{1,2})(?!\\d|[/.:]\\d))"
        u"(?:\\s*(?<half>[ap])\\.?m\\b)?(?:\\s*o'?clock)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    QRegularExpressionMatchIterator found = times.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const std::optional<PhoneTime> time = timeOf(match);
        if (!time || piece.times.size() == 2)
            return false;
        piece.times.push_back(*time);
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    // "5–5.30 pm": the half of the day at the end holds for both.
    if (piece.times.size() == 2 && piece.times[0].isOpen && !piece.times[1].isOpen) {
        const QTime early = piece.times[0].time;
        const QTime late = early.addSecs(12 * 60 * 60);
        const QTime end = piece.times[1].time;
        piece.times[0] = {clockMinutes(late, end) < clockMinutes(early, end) ? late : early, false};
    }
    text = rest;
    return true;
}

/// Carers among the words that nothing else explained: names that are known, and words with a capital
/// letter. The first word of a piece has one anyway, so it counts only when there is no other name.
QStringList namesIn(const QStringList& words, const QString& first, const QStringList& carers)
{
    QStringList names;
    QString firstWord;
    for (const QString& word : words) {
        const bool isKnown = std::ranges::any_of(carers, [&](const QString& name) {
            return folded(word) == folded(name) || folded(word) == folded(name).section(u' ', 0, 0);
        });
        const bool isCapital = word.front().isUpper() && word.size() > 1 && word != word.toUpper();
        if (isKnown || (isCapital && word != first))
            names.append(word);
        else if (isCapital)
            firstWord = word;
    }
    if (names.isEmpty() && !firstWord.isEmpty())
        names.append(firstWord);
    return names;
}

} // namespace

bool PhonePiece::isEmpty() const
{
    return words.isEmpty();
}

bool PhonePiece::namesVisit(const QString& name) const
{
    const QStringList wanted = folded(name).split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty() &&
           std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word); });
}

int weekdayOf(QStringView text)
{
    static constexpr std::array<QStringView, 7> starts{u"mon", u"tue", u"wed", u"thu",
                                                       u"fri", u"sat", u"sun"};
    const QString word = folded(text);
    for (std::size_t i = 0; i < starts.size(); ++i)
        if (word.startsWith(starts[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

PhonePiece phonePiece(const QString& text, const QStringList& carers)
{
    PhonePiece piece;
    const QString plain = QString(text).replace(u'’', u'\'');
    for (const QString& word : folded(plain).split(QRegularExpression(u"[^\\w']+"_s), Qt::SkipEmptyParts))
        piece.words.append(word);
    QString rest = plain;
    takeLength(rest, piece);
    piece.isUnclear = !takeTimes(rest, piece);
    static const QRegularExpression appointment(
        wordsOf(u"(?:hospital )?appointment|might|maybe|perhaps|not sure|think|\\?+"_s));
    if (take(rest, appointment) || text.contains(u'?'))
        piece.isUnclear = true;
    for (const StateWords& each : stateWords()) {
        if (!take(rest, each.words))
            continue;
        if (piece.isStateWritten && piece.state != each.state)
            piece.isUnclear = true;
        piece.state = piece.isStateWritten ? piece.state : each.state;
        piece.isStateWritten = true;
    }
    piece.dayWord = takeDayWord(rest);
    static const QRegularExpression all(wordsOf(
        u"all (?:came|fine|ok|okay|good|as planned|there|visits?)|everyone came|all day|all (?:four|three|two|3|4|2)(?: came| visits)?|everything as planned"_s));
    if (take(rest, all)) {
        piece.isAboutAll = piece.state == VisitState::Came || piece.state == VisitState::NobodyCame;
        piece.isStateWritten = true;
    }
    static const QRegularExpression leaving(wordsOf(u"left|out|gone|went|until|till|home|finished"_s));
    static const QRegularExpression arriving(wordsOf(u"came|arrived|in|from|here|started"_s));
    const bool isLeft = take(rest, leaving);
    const bool isArrived = take(rest, arriving);
    piece.isUntil = isLeft && !isArrived && piece.times.size() == 1;
    static const QRegularExpression came(wordsOf(u"as planned|on time|ok|okay|fine|good|both|done"_s));
    if (take(rest, came) || isArrived)
        piece.isStateWritten = true;
    static const QRegularExpression cancelledByWhom(
        wordsOf(u"cancell?ed|not|never|\\w+n't|instead(?: of)?"_s));
    if (take(rest, cancelledByWhom))
        piece.isUnclear = true;
    static const QRegularExpression filler(wordsOf(
        u"with|was|were|at|for|the|a|an|carers?|to|on|and|only|just|stayed|visit|call|again|by|late|early|today|o'clock|this|my|so|she|he|it"_s));
    take(rest, filler);

    static const QRegularExpression breaks(u"[^\\w'-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList left = rest.split(breaks, Qt::SkipEmptyParts);
    const QString first = plain.split(breaks, Qt::SkipEmptyParts).value(0);
    piece.names = namesIn(left, first, carers);
    piece.isOnlyNames = !piece.names.isEmpty() && piece.names == left && !piece.isStateWritten &&
                        !piece.isUnclear && piece.times.empty() && !piece.length &&
                        piece.dayWord == DayWord::None;
    if (!piece.isStateWritten && piece.times.empty() && piece.names.isEmpty() && !piece.length)
        piece.isUnclear = true;
    return piece;
}

} // namespace daybook
