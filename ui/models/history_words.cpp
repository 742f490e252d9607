#include "ui/models/history_words.h"

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QHash>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char* stored;
    const char* shown;
};

constexpr Word things[] = {
    {"person", QT_TRANSLATE_NOOP("HistoryWords", "About you")},
    {"provider", QT_TRANSLATE_NOOP("HistoryWords", "Care provider %1")},
    {"agreement", QT_TRANSLATE_NOOP("HistoryWords", "What was agreed, %1")},
    {"rota_entry", QT_TRANSLATE_NOOP("HistoryWords", "Planned visit %1")},
    {"visit", QT_TRANSLATE_NOOP("HistoryWords", "Visit %1")},
    {"their_visit", QT_TRANSLATE_NOOP("HistoryWords", "Visit in the provider's own list, %1")},
    {"bill", QT_TRANSLATE_NOOP("HistoryWords", "Bill %1")},
    {"bill_line", QT_TRANSLATE_NOOP("HistoryWords", "Line of a bill, %1")},
    {"promise", QT_TRANSLATE_NOOP("HistoryWords", "What was promised, %1")},
    {"answer", QT_TRANSLATE_NOOP("HistoryWords", "Your answer %1")},
    {"visit_link", QT_TRANSLATE_NOOP("HistoryWords", "Line and visit that belong together, %1")},
    {"wanted_time", QT_TRANSLATE_NOOP("HistoryWords", "Time you want, %1")},
    {"goal", QT_TRANSLATE_NOOP("HistoryWords", "What matters to you, %1")},
    {"unpaid_help", QT_TRANSLATE_NOOP("HistoryWords", "Help from family and friends, %1")},
    {"kept_paper", QT_TRANSLATE_NOOP("HistoryWords", "Picture of a bill, %1")},
    {"seen_check", QT_TRANSLATE_NOOP("HistoryWords", "Check of a provider or carer, %1")},
    {"care_offer", QT_TRANSLATE_NOOP("HistoryWords", "Offer of care, %1")},
    {"day_paper", QT_TRANSLATE_NOOP("HistoryWords", "Picture or paper of a day, %1")},
    {"sent_report", QT_TRANSLATE_NOOP("HistoryWords", "Report that was sent, %1")},
    {"setting", QT_TRANSLATE_NOOP("HistoryWords", "Setting %1")},
    {"bill_layout", QT_TRANSLATE_NOOP("HistoryWords", "What the columns of a bill mean, %1")},
    {"letter", QT_TRANSLATE_NOOP("HistoryWords", "Letter %1")},
    {"account", QT_TRANSLATE_NOOP("HistoryWords", "Account %1")},
    {"account_entry", QT_TRANSLATE_NOOP("HistoryWords", "Money in or out, %1")},
    {"entry_part", QT_TRANSLATE_NOOP("HistoryWords", "What money was for, %1")},
    {"bank_balance", QT_TRANSLATE_NOOP("HistoryWords", "What the bank says, %1")},
    {"bank_statement", QT_TRANSLATE_NOOP("HistoryWords", "Statement of the bank, %1")},
    {"statement_layout", QT_TRANSLATE_NOOP("HistoryWords", "What the columns of a statement mean, %1")},
    {"entry_detail", QT_TRANSLATE_NOOP("HistoryWords", "More about money in or out, %1")},
    {"money_owed", QT_TRANSLATE_NOOP("HistoryWords", "What is owed, %1")},
    {"award", QT_TRANSLATE_NOOP("HistoryWords", "What you are given, %1")},
};

constexpr Word parts[] = {
    {"name", QT_TRANSLATE_NOOP("HistoryWords", "name")},
    {"address", QT_TRANSLATE_NOOP("HistoryWords", "address")},
    {"phone", QT_TRANSLATE_NOOP("HistoryWords", "phone")},
    {"email", QT_TRANSLATE_NOOP("HistoryWords", "email")},
    {"nation", QT_TRANSLATE_NOOP("HistoryWords", "where you live")},
    {"kept_by", QT_TRANSLATE_NOOP("HistoryWords", "who keeps the daybook")},
    {"keeper_name", QT_TRANSLATE_NOOP("HistoryWords", "name of who keeps the daybook")},
    {"funder_name", QT_TRANSLATE_NOOP("HistoryWords", "who else pays")},
    {"funder_reference", QT_TRANSLATE_NOOP("HistoryWords", "reference of who else pays")},
    {"information_needs", QT_TRANSLATE_NOOP("HistoryWords", "how you need information")},
    {"helper_phone", QT_TRANSLATE_NOOP("HistoryWords", "who can help")},
    {"aliases", QT_TRANSLATE_NOOP("HistoryWords", "other names")},
    {"customer_reference", QT_TRANSLATE_NOOP("HistoryWords", "your customer number")},
    {"provider", QT_TRANSLATE_NOOP("HistoryWords", "care provider")},
    {"starts", QT_TRANSLATE_NOOP("HistoryWords", "first day")},
    {"ends", QT_TRANSLATE_NOOP("HistoryWords", "last day")},
    {"from_date", QT_TRANSLATE_NOOP("HistoryWords", "first day")},
    {"to_date", QT_TRANSLATE_NOOP("HistoryWords", "last day")},
    {"period_from", QT_TRANSLATE_NOOP("HistoryWords", "first day")},
    {"period_to", QT_TRANSLATE_NOOP("HistoryWords", "last day")},
    {"on_date", QT_TRANSLATE_NOOP("HistoryWords", "day")},
    {"date", QT_TRANSLATE_NOOP("HistoryWords", "day")},
    {"end_date", QT_TRANSLATE_NOOP("HistoryWords", "last day")},
    {"bill_date", QT_TRANSLATE_NOOP("HistoryWords", "date of the bill")},
    {"received_on", QT_TRANSLATE_NOOP("HistoryWords", "came on")},
    {"planned", QT_TRANSLATE_NOOP("HistoryWords", "planned time")},
    {"start_time", QT_TRANSLATE_NOOP("HistoryWords", "start")},
    {"end_time", QT_TRANSLATE_NOOP("HistoryWords", "end")},
    {"state", QT_TRANSLATE_NOOP("HistoryWords", "what happened")},
    {"carers", QT_TRANSLATE_NOOP("HistoryWords", "carers")},
    {"carer_names", QT_TRANSLATE_NOOP("HistoryWords", "carers")},
    {"carer_count", QT_TRANSLATE_NOOP("HistoryWords", "number of carers")},
    {"service", QT_TRANSLATE_NOOP("HistoryWords", "kind of care")},
    {"notice_at", QT_TRANSLATE_NOOP("HistoryWords", "told the provider at")},
    {"note", QT_TRANSLATE_NOOP("HistoryWords", "note")},
    {"number", QT_TRANSLATE_NOOP("HistoryWords", "number on the bill")},
    {"replaces", QT_TRANSLATE_NOOP("HistoryWords", "in place of bill")},
    {"printed_total_pence", QT_TRANSLATE_NOOP("HistoryWords", "total on the bill")},
    {"visit_name", QT_TRANSLATE_NOOP("HistoryWords", "name of the visit")},
    {"quantity", QT_TRANSLATE_NOOP("HistoryWords", "how many")},
    {"rate_pence", QT_TRANSLATE_NOOP("HistoryWords", "price")},
    {"amount_pence", QT_TRANSLATE_NOOP("HistoryWords", "amount")},
    {"vat_pence", QT_TRANSLATE_NOOP("HistoryWords", "VAT")},
    {"description", QT_TRANSLATE_NOOP("HistoryWords", "words on the bill")},
    {"text", QT_TRANSLATE_NOOP("HistoryWords", "words")},
    {"by_whom", QT_TRANSLATE_NOOP("HistoryWords", "who said so")},
    {"pence", QT_TRANSLATE_NOOP("HistoryWords", "amount")},
    {"value", QT_TRANSLATE_NOOP("HistoryWords", "chosen")},
    {"visit", QT_TRANSLATE_NOOP("HistoryWords", "visit")},
    {"about", QT_TRANSLATE_NOOP("HistoryWords", "about")},
    {"asked_pence", QT_TRANSLATE_NOOP("HistoryWords", "asked about")},
    {"agreed_pence", QT_TRANSLATE_NOOP("HistoryWords", "they agreed")},
    {"reason", QT_TRANSLATE_NOOP("HistoryWords", "their reason")},
    {"written_on", QT_TRANSLATE_NOOP("HistoryWords", "written on")},
    {"sent_on", QT_TRANSLATE_NOOP("HistoryWords", "sent on")},
    {"reply_by", QT_TRANSLATE_NOOP("HistoryWords", "answer expected by")},
    {"answered_on", QT_TRANSLATE_NOOP("HistoryWords", "answered on")},
    {"status", QT_TRANSLATE_NOOP("HistoryWords", "where it stands")},
    {"answer", QT_TRANSLATE_NOOP("HistoryWords", "what they answered")},
    {"payee", QT_TRANSLATE_NOOP("HistoryWords", "paid to")},
    {"reference", QT_TRANSLATE_NOOP("HistoryWords", "reference")},
    {"earliest", QT_TRANSLATE_NOOP("HistoryWords", "not before")},
    {"latest", QT_TRANSLATE_NOOP("HistoryWords", "not after")},
    {"words", QT_TRANSLATE_NOOP("HistoryWords", "words")},
    {"review_on", QT_TRANSLATE_NOOP("HistoryWords", "look at it again on")},
    {"how_it_goes", QT_TRANSLATE_NOOP("HistoryWords", "how it goes")},
    {"who", QT_TRANSLATE_NOOP("HistoryWords", "who helped")},
    {"minutes", QT_TRANSLATE_NOOP("HistoryWords", "minutes")},
    {"invoice", QT_TRANSLATE_NOOP("HistoryWords", "number of the bill")},
    {"page", QT_TRANSLATE_NOOP("HistoryWords", "page of the paper")},
    {"units", QT_TRANSLATE_NOOP("HistoryWords", "how many were bought")},
    {"since", QT_TRANSLATE_NOOP("HistoryWords", "owed since")},
    {"until", QT_TRANSLATE_NOOP("HistoryWords", "settled on")},
    {"file_name", QT_TRANSLATE_NOOP("HistoryWords", "name of the file")},
    {"check_kind", QT_TRANSLATE_NOOP("HistoryWords", "which check")},
    {"details", QT_TRANSLATE_NOOP("HistoryWords", "as on the paper")},
    {"dated", QT_TRANSLATE_NOOP("HistoryWords", "date on the paper")},
    {"seen_on", QT_TRANSLATE_NOOP("HistoryWords", "seen on")},
    {"seen_by", QT_TRANSLATE_NOOP("HistoryWords", "seen by")},
    {"runs_out", QT_TRANSLATE_NOOP("HistoryWords", "runs out on")},
    {"wanted", QT_TRANSLATE_NOOP("HistoryWords", "care that was wanted")},
    {"told_by", QT_TRANSLATE_NOOP("HistoryWords", "offered by")},
    {"offered_on", QT_TRANSLATE_NOOP("HistoryWords", "offered on")},
    {"offer", QT_TRANSLATE_NOOP("HistoryWords", "what was offered")},
    {"rating_told", QT_TRANSLATE_NOOP("HistoryWords", "rating as told")},
    {"price_told", QT_TRANSLATE_NOOP("HistoryWords", "price as told")},
    {"choice", QT_TRANSLATE_NOOP("HistoryWords", "what you chose")},
    {"decided_on", QT_TRANSLATE_NOOP("HistoryWords", "decided on")},
    {"why", QT_TRANSLATE_NOOP("HistoryWords", "why")},
    {"what", QT_TRANSLATE_NOOP("HistoryWords", "what was done")},
};

constexpr Word values[] = {
    {"came", QT_TRANSLATE_NOOP("HistoryWords", "came")},
    {"nobody_came", QT_TRANSLATE_NOOP("HistoryWords", "nobody came")},
    {"cancelled_by_person", QT_TRANSLATE_NOOP("HistoryWords", "you cancelled")},
    {"cancelled_by_provider", QT_TRANSLATE_NOOP("HistoryWords", "they cancelled")},
    {"sent_away", QT_TRANSLATE_NOOP("HistoryWords", "sent away")},
    {"away", QT_TRANSLATE_NOOP("HistoryWords", "you were away")},
    {"day_complete", QT_TRANSLATE_NOOP("HistoryWords", "that is everything for the day")},
    {"england-and-wales", QT_TRANSLATE_NOOP("HistoryWords", "England or Wales")},
    {"scotland", QT_TRANSLATE_NOOP("HistoryWords", "Scotland")},
    {"northern-ireland", QT_TRANSLATE_NOOP("HistoryWords", "Northern Ireland")},
    {"accept", QT_TRANSLATE_NOOP("HistoryWords", "the bill is right")},
    {"dispute", QT_TRANSLATE_NOOP("HistoryWords", "ask about this")},
    {"waive", QT_TRANSLATE_NOOP("HistoryWords", "leave it")},
    {"resolved", QT_TRANSLATE_NOOP("HistoryWords", "settled")},
    {"dbs", QT_TRANSLATE_NOOP("HistoryWords", "DBS check")},
    {"insurance", QT_TRANSLATE_NOOP("HistoryWords", "insurance")},
    {"training", QT_TRANSLATE_NOOP("HistoryWords", "training")},
    {"right_to_work", QT_TRANSLATE_NOOP("HistoryWords", "right to work")},
    {"reference", QT_TRANSLATE_NOOP("HistoryWords", "reference")},
    {"registration", QT_TRANSLATE_NOOP("HistoryWords", "registration")},
    {"chosen", QT_TRANSLATE_NOOP("HistoryWords", "chosen")},
    {"not_chosen", QT_TRANSLATE_NOOP("HistoryWords", "not chosen")},
    {"draft", QT_TRANSLATE_NOOP("HistoryWords", "not sent yet")},
    {"sent", QT_TRANSLATE_NOOP("HistoryWords", "sent")},
    {"acknowledged", QT_TRANSLATE_NOOP("HistoryWords", "they are looking into it")},
    {"answered", QT_TRANSLATE_NOOP("HistoryWords", "answered")},
    {"closed", QT_TRANSLATE_NOOP("HistoryWords", "closed")},
    {"none", QT_TRANSLATE_NOOP("HistoryWords", "no answer yet")},
    {"agreed", QT_TRANSLATE_NOOP("HistoryWords", "they agreed")},
    {"part", QT_TRANSLATE_NOOP("HistoryWords", "they agreed to part of it")},
    {"no", QT_TRANSLATE_NOOP("HistoryWords", "they said no")},
};

constexpr Word settingNames[] = {
    {"statement/points", QT_TRANSLATE_NOOP("HistoryWords", "how large words are on paper")},
    {"letter/tone", QT_TRANSLATE_NOOP("HistoryWords", "how letters sound")},
    {"hours/pay", QT_TRANSLATE_NOOP("HistoryWords", "pay period of assistants")},
    {"care/paid_by", QT_TRANSLATE_NOOP("HistoryWords", "who pays for the care")},
    {"care/country", QT_TRANSLATE_NOOP("HistoryWords", "in which country the care is")},
    {"care/assessments", QT_TRANSLATE_NOOP("HistoryWords", "what was assessed")},
    {"closed/on", QT_TRANSLATE_NOOP("HistoryWords", "last day of care")},
    {"closed/why", QT_TRANSLATE_NOOP("HistoryWords", "why this daybook was closed")},
    {"wishes/carers", QT_TRANSLATE_NOOP("HistoryWords", "how many different carers are right for you")},
    {"council/profile", QT_TRANSLATE_NOOP("HistoryWords", "how your council wants its report")},
    {"council/chosen", QT_TRANSLATE_NOOP("HistoryWords", "which way of a report is used")},
    {"bank_holidays/names", QT_TRANSLATE_NOOP("HistoryWords", "names of bank holidays")},
    {"meeting/words", QT_TRANSLATE_NOOP("HistoryWords", "what you want to say at your review meeting")},
    {"plan/ways", QT_TRANSLATE_NOOP("HistoryWords", "other ways to arrange the care")},
};

template <std::size_t Size>
QString lookedUp(const Word (&words)[Size], const QString& stored)
{
    for (const Word& word : words)
        if (stored == QLatin1StringView(word.stored))
            return QCoreApplication::translate("HistoryWords", word.shown);
    return {};
}

/// Answers and states have words of their own; everything else that was typed stays as it was typed.
bool isChosen(const HistoryDetail& detail)
{
    return detail.column == "state"_L1 || detail.column == "nation"_L1 ||
           (detail.table == "answer"_L1 && detail.column == "kind"_L1) ||
           (detail.table == "letter"_L1 && (detail.column == "status"_L1 || detail.column == "answer"_L1));
}

QString valueText(const HistoryDetail& detail, const QString& stored)
{
    if (stored.isEmpty())
        return {};
    if (detail.table == "setting"_L1 && detail.column == "name"_L1) {
        const QString word = lookedUp(settingNames, stored);
        return word.isEmpty() ? stored : word;
    }
    if (isChosen(detail)) {
        const QString word = lookedUp(values, stored);
        return word.isEmpty() ? stored : word;
    }
    if (detail.column.endsWith("pence"_L1)) {
        bool isNumber = false;
        const qint64 pence = stored.toLongLong(&isNumber);
        return isNumber ? toText(Money{pence}) : stored;
    }
    if (const QDateTime at = QDateTime::fromString(stored, Qt::ISODate);
        stored.contains(u'T') && at.isValid())
        return QCoreApplication::translate("HistoryWords", "%1, %2")
            .arg(toText(at.date()), toText(at.time()));
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid())
        return toText(day);
    if (detail.column == "planned"_L1 || detail.column == "earliest"_L1 || detail.column == "latest"_L1 ||
        detail.column.endsWith("_time"_L1))
        if (const QTime time = QTime::fromString(stored, Qt::ISODate); time.isValid())
            return toText(time);
    return stored;
}

/// A setting that is a whole record, written as the program reads it.
bool isRecord(const HistoryDetail& detail)
{
    if (detail.table != "setting"_L1)
        return false;
    const auto isWritten = [](const QString& value) {
        return value.startsWith(u'{') || value.startsWith("[{"_L1);
    };
    return isWritten(detail.before) || isWritten(detail.after);
}

QString partText(const HistoryDetail& detail)
{
    if (isRecord(detail))
        return {};
    if (detail.table == "answer"_L1 && detail.column == "kind"_L1)
        return QCoreApplication::translate("HistoryWords", "what you said");
    return lookedUp(parts, detail.column);
}

} // namespace

std::vector<HistoryWords> inWords(const std::vector<HistoryDetail>& details)
{
    const QString rules = QCoreApplication::translate("HistoryWords", "prices and rules: changed");
    const QString rest =
        QCoreApplication::translate("HistoryWords", "details that the program keeps with it: changed");
    std::vector<HistoryWords> groups;
    QHash<QString, std::size_t> places;
    for (const HistoryDetail& detail : details) {
        const QString place = u"%1 %2"_s.arg(detail.table).arg(detail.record);
        if (!places.contains(place)) {
            places.insert(place, groups.size());
            QString heading = lookedUp(things, detail.table);
            if (heading.contains("%1"_L1))
                heading = heading.arg(detail.record);
            groups.push_back({heading, {}});
        }
        QStringList& sentences = groups[places.value(place)].sentences;
        const QString part = partText(detail);
        const QString before = valueText(detail, detail.before);
        const QString after = valueText(detail, detail.after);
        if (part.isEmpty() || before == after) {
            const QString& sentence = detail.column == "terms"_L1 ? rules : rest;
            if (!sentences.contains(sentence))
                sentences += sentence;
        } else if (before.isEmpty()) {
            sentences += QCoreApplication::translate("HistoryWords", "%1: now “%2”").arg(part, after);
        } else if (after.isEmpty()) {
            sentences +=
                QCoreApplication::translate("HistoryWords", "%1: was “%2”, now empty").arg(part, before);
        } else {
            sentences += QCoreApplication::translate("HistoryWords", "%1: was “%2”, now “%3”")
                             .arg(part, before, after);
        }
    }
    return groups;
}

} // namespace daybook
