#include "core/bill/bill_words.h"

#include "core/base/text.h"
#include "core/bill/letters_and_digits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t N>
bool hasAny(QStringView text, const std::array<QStringView, N>& words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return hasWord(text, word); });
}

constexpr std::array<QStringView, 22> subtotalWords{
    u"sub-total",        u"subtotal",       u"sub total",   u"week total",      u"weekly total",
    u"page total",       u"day total",      u"daily total", u"carried forward", u"c/f",
    u"total for week",   u"net total",      u"total net",   u"total ex vat",    u"total excluding vat",
    u"total before vat", u"total excl vat", u"month total", u"total exc vat",   u"total for the week",
    u"total this week",  u"total this page"};
constexpr std::array<QStringView, 11> balanceWords{u"brought forward", u"b/f",
                                                   u"b/fwd",           u"previous balance",
                                                   u"opening balance", u"balance from",
                                                   u"last invoice",    u"previous invoice",
                                                   u"previously owed", u"previous invoices",
                                                   u"last statement"};
constexpr std::array<QStringView, 9> totalWords{u"balance due",    u"amount due",     u"total due",
                                                u"amount payable", u"now due",        u"to pay",
                                                u"payment due",    u"balance to pay", u"please pay"};
constexpr std::array<QStringView, 6> paymentWords{u"payment",        u"payments",      u"direct debit",
                                                  u"standing order", u"bank transfer", u"bacs"};
constexpr std::array<QStringView, 5> feeWords{u"fee", u"charge", u"surcharge", u"interest", u"fees"};
constexpr std::array<QStringView, 8> creditWords{u"credit",   u"credit note", u"credited", u"refund",
                                                 u"refunded", u"discount",    u"rebate",   u"credits"};
/// Words that say that care was given, when, and how much of it, but not which service of a price list.
constexpr std::array<QStringView, 137> generalCare{
    u"care",      u"home",     u"homecare",     u"domiciliary", u"service",   u"services",  u"visit",
    u"visits",    u"call",     u"calls",        u"support",     u"provided",  u"package",   u"standard",
    u"normal",    u"basic",    u"usual",        u"hourly",      u"rate",      u"attended",  u"attendance",
    u"hour",      u"hours",    u"hr",           u"hrs",         u"min",       u"mins",      u"minute",
    u"minutes",   u"half",     u"quarter",      u"am",          u"pm",        u"morning",   u"mornings",
    u"breakfast", u"lunch",    u"tea",          u"teatime",     u"lunchtime", u"bed",       u"bedtime",
    u"evening",   u"evenings", u"afternoon",    u"midday",      u"noon",      u"day",       u"daytime",
    u"weekday",   u"weekdays", u"weekend",      u"weekends",    u"bank",      u"holiday",   u"holidays",
    u"mon",       u"tue",      u"tues",         u"wed",         u"thu",       u"thur",      u"thurs",
    u"fri",       u"sat",      u"sun",          u"monday",      u"tuesday",   u"wednesday", u"thursday",
    u"friday",    u"saturday", u"sunday",       u"of",          u"for",       u"on",        u"at",
    u"to",        u"from",     u"the",          u"your",        u"and",       u"per",       u"single",
    u"double",    u"carer",    u"carers",       u"x",           u"january",   u"february",  u"march",
    u"april",     u"may",      u"june",         u"july",        u"august",    u"september", u"october",
    u"november",  u"december", u"jan",          u"feb",         u"mar",       u"apr",       u"jun",
    u"jul",       u"aug",      u"sep",          u"sept",        u"oct",       u"nov",       u"dec",
    u"we",        u"our",      u"visited",      u"until",       u"till",      u"core",      u"in",
    u"cancelled", u"canceled", u"cancellation", u"late",        u"notice",    u"short",     u"aborted",
    u"week",      u"weeks",    u"weekly",       u"month",       u"monthly",   u"period",    u"commencing",
    u"beginning", u"ending",   u"four"};

constexpr std::array<std::pair<ChargeUnit, QStringView>, 13> unitKeywords{
    {{ChargeUnit::Hour, u"hour"},
     {ChargeUnit::Visit, u"visit"},
     {ChargeUnit::Each, u"each"},
     {ChargeUnit::Day, u"day"},
     {ChargeUnit::Mile, u"mile"},
     {ChargeUnit::Night, u"night"},
     {ChargeUnit::Session, u"session"},
     {ChargeUnit::Trip, u"trip"},
     {ChargeUnit::Event, u"event"},
     {ChargeUnit::Week, u"week"},
     {ChargeUnit::FourWeeks, u"four_weeks"},
     {ChargeUnit::CalendarMonth, u"calendar_month"},
     {ChargeUnit::Fixed, u"fixed"}}};
constexpr std::array<std::pair<QStringView, ChargeUnit>, 14> unitWords{
    {{u"hr", ChargeUnit::Hour},
     {u"hrs", ChargeUnit::Hour},
     {u"h", ChargeUnit::Hour},
     {u"hourly", ChargeUnit::Hour},
     {u"call", ChargeUnit::Visit},
     {u"ea", ChargeUnit::Each},
     {u"item", ChargeUnit::Each},
     {u"mi", ChargeUnit::Mile},
     {u"daily", ChargeUnit::Day},
     {u"weekly", ChargeUnit::Week},
     {u"4 weeks", ChargeUnit::FourWeeks},
     {u"four weeks", ChargeUnit::FourWeeks},
     {u"month", ChargeUnit::CalendarMonth},
     {u"calendar month", ChargeUnit::CalendarMonth}}};
constexpr std::array<std::pair<BillLineType, QStringView>, 7> typeKeywords{
    {{BillLineType::Charge, u"charge"},
     {BillLineType::Credit, u"credit"},
     {BillLineType::Vat, u"vat"},
     {BillLineType::Subtotal, u"subtotal"},
     {BillLineType::Total, u"total"},
     {BillLineType::Payment, u"payment"},
     {BillLineType::Balance, u"balance"}}};

/// The first three letters of every word without which no label is meant: most rows are visits, and are told
/// by this at once.
constexpr std::array<QStringView, 23> labelBeginnings{
    u"tot", u"sub", u"b/f", u"c/f", u"for", u"bal", u"due", u"pay", u"pai", u"pre", u"las", u"rec",
    u"tha", u"cre", u"ref", u"dis", u"reb", u"vat", u"dir", u"sta", u"ban", u"bac", u"arr"};

/// A bit for each small letter with which one of them begins: figures and most words are told by it.
constexpr quint32 firstLetters = [] {
    quint32 letters = 0;
    for (const QStringView beginning : labelBeginnings)
        letters |= 1U << (beginning[0].unicode() - u'a');
    return letters;
}();

constexpr bool mayBegin(char16_t letter)
{
    return letter >= u'a' && letter <= u'z' && ((firstLetters >> (letter - u'a')) & 1U) != 0;
}

constexpr quint64 packed(char16_t a, char16_t b, char16_t c)
{
    return (static_cast<quint64>(a) << 32U) | (static_cast<quint64>(b) << 16U) | c;
}

char16_t lowered(QChar c)
{
    const char16_t code = c.unicode();
    return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code;
}

bool mayBeLabel(QStringView text)
{
    bool wordBegins = true;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (wordBegins && mayBegin(lowered(text[i]))) {
            const quint64 three = packed(lowered(text[i]), lowered(text[i + 1]), lowered(text[i + 2]));
            for (const QStringView known : labelBeginnings) {
                if (three == packed(known[0].unicode(), known[1].unicode(), known[2].unicode()))
                    return true;
            }
        }
        wordBegins = !text[i].isLetterOrNumber();
    }
    return false;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigitOrPoint(QChar c)
{
    return isDigit(c) || c == u'.' || c == u',';
}

/// "12.5000" and "16.125" to two decimals, half up.
std::optional<Money> manyDecimals(QStringView text, bool* rounded)
{
    const qsizetype point = text.lastIndexOf(u'.');
    if (point < 0)
        return {};
    qsizetype end = point + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end - point <= 3 || end - point > 12)
        return {};
    const QStringView dropped = text.sliced(point + 3, end - point - 3);
    const bool exact = std::all_of(dropped.begin(), dropped.end(), [](QChar c) { return c == u'0'; });
    const QString shorter = text.first(point + 3).toString().append(text.sliced(end));
    std::optional<Money> money = parseMoney(shorter);
    if (money && !exact) {
        if (dropped.front() >= u'5')
            money->pence += money->pence < 0 || text.contains(u'-') || text.contains(u'(') ? -1 : 1;
        if (rounded)
            *rounded = true;
    }
    return money;
}

} // namespace

bool hasWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) &&
            (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

std::optional<RowLabel> rowLabel(QStringView text)
{
    if (text.size() > 200)
        text = text.first(200);
    if (!mayBeLabel(text))
        return {};
    const QString words = folded(text);
    const QStringView said(words);
    if (hasAny(said, subtotalWords))
        return RowLabel{BillLineType::Subtotal};
    if (hasAny(said, balanceWords))
        return RowLabel{BillLineType::Balance};
    const bool saysTotal = hasWord(said, u"total") || hasWord(said, u"totals");
    if (hasAny(said, totalWords))
        return RowLabel{BillLineType::Total, true,
                        !hasWord(said, u"invoice") && !hasWord(said, u"this bill") &&
                            !hasWord(said, u"this period")};
    if (saysTotal && hasWord(said, u"vat") && !hasWord(said, u"inc") && !hasWord(said, u"incl") &&
        !hasWord(said, u"including") && !hasWord(said, u"with"))
        return RowLabel{BillLineType::Vat};
    if (said.startsWith(u"total") || said.endsWith(u"total") || said.endsWith(u"total:") ||
        hasWord(said, u"grand total"))
        return RowLabel{
            BillLineType::Total, said != u"total" && said != u"total:", hasWord(said, u"outstanding"),
            hasWord(said, u"invoice") || hasWord(said, u"this bill") || hasWord(said, u"charges")};
    if (hasWord(said, u"credit card") || hasWord(said, u"surcharge"))
        return {};
    if (hasAny(said, creditWords))
        return RowLabel{BillLineType::Credit};
    const bool thanked = hasWord(said, u"thank you") || hasWord(said, u"with thanks");
    // "Direct payment" alone names who pays: the council's money.
    const bool purse = said == u"direct payment" || said == u"direct payments";
    const bool saysPaid = (!purse && hasAny(said, paymentWords)) || thanked || said.startsWith(u"paid") ||
                          said.startsWith(u"received") || said.startsWith(u"receipt");
    if (saysPaid && !hasAny(said, feeWords) && !hasWord(said, u"terms") && !hasWord(said, u"within"))
        return RowLabel{BillLineType::Payment};
    if (said.startsWith(u"balance") || said.startsWith(u"arrears") || hasWord(said, u"account balance"))
        return RowLabel{BillLineType::Balance};
    if (said.startsWith(u"vat") && hasWord(said, u"vat") && !hasWord(said, u"no") && !hasWord(said, u"reg") &&
        !hasWord(said, u"number") && !hasWord(said, u"registration"))
        return RowLabel{BillLineType::Vat};
    return {};
}

std::optional<BillLineType> parseBillLineType(QStringView text)
{
    text = text.trimmed();
    for (const auto& [type, keyword] : typeKeywords) {
        if (isSameWord(text, keyword))
            return type;
    }
    return {};
}

QString billLineTypeKeyword(BillLineType type)
{
    const auto found = std::find_if(typeKeywords.begin(), typeKeywords.end(),
                                    [type](const auto& pair) { return pair.first == type; });
    return found == typeKeywords.end() ? QString() : found->second.toString();
}

std::optional<ChargeUnit> parseChargeUnit(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"per ", Qt::CaseInsensitive))
        text = text.sliced(4).trimmed();
    if (text.isEmpty() || text.size() > 20)
        return {};
    const auto is = [text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0 ||
               (text.size() == word.size() + 1 && (text.back() == u's' || text.back() == u'S') &&
                text.startsWith(word, Qt::CaseInsensitive));
    };
    for (const auto& [unit, keyword] : unitKeywords) {
        if (is(keyword))
            return unit;
    }
    for (const auto& [word, unit] : unitWords) {
        if (is(word))
            return unit;
    }
    return {};
}

QString chargeUnitKeyword(ChargeUnit unit)
{
    const auto found = std::find_if(unitKeywords.begin(), unitKeywords.end(),
                                    [unit](const auto& pair) { return pair.first == unit; });
    return found == unitKeywords.end() ? QString() : found->second.toString();
}

bool isPageNoise(QStringView text)
{
    if (text.size() > 80)
        return false;
    const QString words = folded(text);
    return (words.startsWith(u"page "_s) && words.size() > 5 && words.at(5).isDigit()) ||
           words.startsWith(u"continued"_s) || words.startsWith(u"(continued"_s) ||
           words.startsWith(u"printed "_s);
}

bool isRemittance(QStringView text)
{
    constexpr std::array<QStringView, 22> words{
        u"account number", u"account no",      u"a/c no",     u"a/c number",
        u"sort code",      u"sort-code",       u"iban",       u"swift",
        u"vat reg",        u"vat no",          u"vat number", u"company no",
        u"registered",     u"reg no",          u"charity no", u"tel",
        u"telephone",      u"phone",           u"email",      u"company number",
        u"account name",   u"vat registration"};
    if (text.size() > 200)
        return false;
    const QString said = folded(text);
    return hasAny(said, words);
}

bool isGeneralCare(QStringView text)
{
    constexpr qsizetype longest = 80;
    if (text.size() > longest)
        return false;
    const QString words = folded(text);
    bool any = false;
    for (qsizetype at = 0; at < words.size();) {
        if (!words.at(at).isLetter()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < words.size() && words.at(at).isLetter())
            ++at;
        const QStringView word = QStringView(words).sliced(begin, at - begin);
        if (std::find(generalCare.begin(), generalCare.end(), word) == generalCare.end())
            return false;
        any = true;
    }
    return any;
}

std::optional<Money> billMoney(QStringView text, bool* rounded)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return {};
    if (const std::optional<Money> money = parseMoney(text))
        return money;
    if (text.compare(u"nil", Qt::CaseInsensitive) == 0 || text.compare(u"n/c", Qt::CaseInsensitive) == 0 ||
        text.compare(u"no charge", Qt::CaseInsensitive) == 0 ||
        text.compare(u"free", Qt::CaseInsensitive) == 0 || text.compare(u"foc", Qt::CaseInsensitive) == 0 ||
        text == u"-" || text == u"\u2013")
        return Money{};
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c != QChar(0xC2) && c != QChar::ReplacementCharacter && !c.isSpace() && c != QChar(0xA3))
            plain += c;
    }
    bool bracketed = false;
    int minuses = 0;
    QStringView rest(plain);
    const auto takes = [&rest](QStringView word) {
        if (rest.startsWith(word, Qt::CaseInsensitive))
            rest = rest.sliced(word.size());
        else if (rest.endsWith(word, Qt::CaseInsensitive))
            rest.chop(word.size());
        else
            return false;
        return true;
    };
    for (bool more = true; more && !rest.isEmpty();) {
        more = false;
        if (!bracketed && rest.size() > 2 && rest.front() == u'(' && rest.back() == u')') {
            rest = rest.sliced(1).chopped(1);
            bracketed = more = true;
        } else if (takes(u"-") || takes(u"\u2212") || takes(u"\u2013") || takes(u"cr")) {
            ++minuses;
            more = true;
        } else if (takes(u"gbp") || takes(u"dr") || (rest.front() == u'+' && takes(u"+"))) {
            more = true;
        }
    }
    if (minuses > 1 || rest.isEmpty() || !isDigitOrPoint(rest.front()))
        return {};
    std::optional<Money> money = parseMoney(rest);
    if (!money)
        money = manyDecimals(rest, rounded);
    if (money && (bracketed || minuses > 0))
        money = -*money;
    return money;
}

} // namespace daybook
