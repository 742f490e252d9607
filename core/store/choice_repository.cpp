#include "core/store/choice_repository.h"

#include "core/store/sealed_table.h"

#include <algorithm>
#include <iterator>

namespace daybook {

namespace {

const SealedTable seenChecks("seen_check", {"uuid", "name", "check_kind", "details", "dated", "seen_on",
                                            "seen_by", "runs_out"});
const SealedTable careOffers("care_offer", {"uuid", "wanted", "name", "told_by", "offered_on", "offer",
                                            "rating_told", "price_told", "choice", "decided_on", "why"});

constexpr Word<CheckKind> kindWords[] = {{CheckKind::Other, "other"},
                                         {CheckKind::Dbs, "dbs"},
                                         {CheckKind::Insurance, "insurance"},
                                         {CheckKind::Training, "training"},
                                         {CheckKind::RightToWork, "right_to_work"},
                                         {CheckKind::Reference, "reference"},
                                         {CheckKind::Registration, "registration"}};
constexpr Word<OfferChoice> choiceWords[] = {
    {OfferChoice::Open, "open"}, {OfferChoice::Chosen, "chosen"}, {OfferChoice::NotChosen, "not_chosen"}};

template <typename Value, std::size_t count>
QString wordFor(Value value, const Word<Value> (&words)[count])
{
    const auto found = std::ranges::find(words, value, &Word<Value>::first);
    return found == std::end(words) ? QString() : QString::fromLatin1(found->second);
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(QStringView keyword, const Word<Value> (&words)[count])
{
    for (const Word<Value>& each : words) {
        if (keyword == QLatin1StringView(each.second))
            return each.first;
    }
    return {};
}

RowWriter rowOf(const SeenCheck& check)
{
    RowWriter row;
    row.uuid(check.uuid)
        .text(check.name)
        .word(check.kind, kindWords)
        .text(check.details)
        .date(check.dated)
        .date(check.seenOn)
        .text(check.seenBy)
        .date(check.runsOut);
    return row;
}

RowWriter rowOf(const CareOffer& offer)
{
    RowWriter row;
    row.uuid(offer.uuid)
        .text(offer.wanted)
        .text(offer.name)
        .text(offer.toldBy)
        .date(offer.offeredOn)
        .text(offer.offer)
        .text(offer.rating)
        .text(offer.price)
        .word(offer.choice, choiceWords)
        .date(offer.decidedOn)
        .text(offer.why);
    return row;
}

} // namespace

QString keyword(CheckKind kind)
{
    return wordFor(kind, kindWords);
}

std::optional<CheckKind> parseCheckKind(QStringView keyword)
{
    return valueOf(keyword, kindWords);
}

QString keyword(OfferChoice choice)
{
    return wordFor(choice, choiceWords);
}

std::optional<OfferChoice> parseOfferChoice(QStringView keyword)
{
    return valueOf(keyword, choiceWords);
}

/// A daybook of an earlier version that is only looked at has no such tables.
bool ChoiceRepository::isKept() const
{
    return m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'seen_check';") == 1;
}

std::vector<SeenCheck> ChoiceRepository::checks() const
{
    std::vector<SeenCheck> checks;
    if (!isKept())
        return checks;
    seenChecks.each(m_connection, [&checks](qint64 id, RowReader& row) {
        SeenCheck& check = checks.emplace_back();
        check.id = id;
        check.uuid = row.uuid();
        check.name = row.text();
        check.kind = row.word(kindWords);
        check.details = row.text();
        check.dated = row.optionalDate();
        check.seenOn = row.optionalDate();
        check.seenBy = row.text();
        check.runsOut = row.optionalDate();
    });
    return checks;
}

qint64 ChoiceRepository::addCheck(const SeenCheck& check) const
{
    return seenChecks.insert(m_connection, rowOf(check));
}

void ChoiceRepository::updateCheck(const SeenCheck& check) const
{
    seenChecks.update(m_connection, check.id, rowOf(check));
}

void ChoiceRepository::removeCheck(qint64 id) const
{
    seenChecks.remove(m_connection, id);
}

std::vector<CareOffer> ChoiceRepository::offers() const
{
    std::vector<CareOffer> offers;
    if (!isKept())
        return offers;
    careOffers.each(m_connection, [&offers](qint64 id, RowReader& row) {
        CareOffer& offer = offers.emplace_back();
        offer.id = id;
        offer.uuid = row.uuid();
        offer.wanted = row.text();
        offer.name = row.text();
        offer.toldBy = row.text();
        offer.offeredOn = row.date();
        offer.offer = row.text();
        offer.rating = row.text();
        offer.price = row.text();
        offer.choice = row.word(choiceWords);
        offer.decidedOn = row.optionalDate();
        offer.why = row.text();
    });
    return inOrderOffered(std::move(offers));
}

qint64 ChoiceRepository::addOffer(const CareOffer& offer) const
{
    return careOffers.insert(m_connection, rowOf(offer));
}

void ChoiceRepository::updateOffer(const CareOffer& offer) const
{
    careOffers.update(m_connection, offer.id, rowOf(offer));
}

void ChoiceRepository::removeOffer(qint64 id) const
{
    careOffers.remove(m_connection, id);
}

} // namespace daybook
