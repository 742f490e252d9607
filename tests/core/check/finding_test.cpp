#include "core/check/finding.h"
#include "tests/support/catch.h"

#include <array>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char16_t* word;
    FindingStatus status;
};

constexpr auto query = FindingStatus::Query;
constexpr auto toCheck = FindingStatus::ToCheck;
constexpr auto theirs = FindingStatus::InTheirFavour;
constexpr auto info = FindingStatus::Info;

/// Source: the table of findings in the description of the file formats.
constexpr std::array table{Row{u"arithmetic", query},
                           Row{u"total_wrong", query},
                           Row{u"duplicate_same_bill", query},
                           Row{u"duplicate_earlier_bill", query},
                           Row{u"outside_agreement", query},
                           Row{u"extra_not_agreed", query},
                           Row{u"vat_not_due", query},
                           Row{u"missed_visit", query},
                           Row{u"cancelled_by_provider", query},
                           Row{u"cancelled_in_time", query},
                           Row{u"late_cancel_overcharged", query},
                           Row{u"hospital_or_away", query},
                           Row{u"not_on_plan_or_log", query},
                           Row{u"fewer_carers", query},
                           Row{u"wrong_rate", query},
                           Row{u"premium_not_due", query},
                           Row{u"short_visit", query},
                           Row{u"rounded_up", query},
                           Row{u"time_overbilled", query},
                           Row{u"lump_too_high", query},
                           Row{u"not_recorded", toCheck},
                           Row{u"no_term", toCheck},
                           Row{u"cannot_read", toCheck},
                           Row{u"not_billed", theirs},
                           Row{u"underbilled", theirs},
                           Row{u"late_visit", info},
                           Row{u"different_carer", info},
                           Row{u"short_but_booked", info},
                           Row{u"credit_unmatched", info}};

} // namespace

TEST_CASE(
    "every kind of finding has the word and the status of the format: only what rests on a record is asked "
    "about")
{
    for (const Row& row : table) {
        const QString word = QStringView(row.word).toString();
        INFO(word.toStdString());
        const std::optional<FindingKind> kind = parseFindingKind(word);
        REQUIRE(kind.has_value());
        CHECK(keyword(*kind) == word);
        CHECK(statusOf(*kind) == row.status);
    }
    // Besides them only the two parts that are no findings.
    CHECK(static_cast<std::size_t>(FindingKind::Agreed) + 1 == table.size() + 2);
    CHECK(keyword(FindingKind::Credited) == u"credited"_s);
    CHECK(keyword(FindingKind::Agreed) == u"agreed"_s);
}

TEST_CASE("a status and a degree of sureness are written by the words of the format")
{
    CHECK(keyword(FindingStatus::Query) == u"query"_s);
    CHECK(keyword(FindingStatus::ToCheck) == u"to_check"_s);
    CHECK(keyword(FindingStatus::InTheirFavour) == u"in_their_favour"_s);
    CHECK(keyword(FindingStatus::Info) == u"info"_s);
    CHECK(keyword(Confidence::Certain) == u"certain"_s);
    CHECK(keyword(Confidence::Likely) == u"likely"_s);
    CHECK(keyword(Confidence::Possible) == u"possible"_s);
}
