#include "core/money/entry_split.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

ShareWish share(const QString& size, Funder funder, MoneyCategory category = MoneyCategory::Provider)
{
    return {size, {category, funder, {}, {}}};
}

} // namespace

TEST_CASE("bringing a meal is paid by the council and the food by the person, to the penny", "[money][split]")
{
    const SplitResult split =
        splitEntry({-4700}, {share({}, Funder::DirectPayment, MoneyCategory::MealDelivery),
                             share(u"£32.00"_s, Funder::OwnMoney, MoneyCategory::OtherOut)});
    REQUIRE(split.problem.isEmpty());
    CHECK(split.parts[0].amount == Money{-1500});
    CHECK(split.parts[1].amount == Money{-3200});
    CHECK(split.parts[1].funder == Funder::OwnMoney);
}

TEST_CASE("three who share a bill in thirds pay all of it between them", "[money][split]")
{
    const SplitResult split =
        splitEntry({-10000}, {share(u"33.33%"_s, Funder::DirectPayment), share(u"33.33 %"_s, Funder::Health),
                              share(u"33.34%"_s, Funder::OwnMoney)});
    REQUIRE(split.problem.isEmpty());
    CHECK(split.parts[0].amount + split.parts[1].amount + split.parts[2].amount == Money{-10000});
    const SplitResult odd =
        splitEntry({-5}, {share(u"50%"_s, Funder::DirectPayment), share(u"50%"_s, Funder::OwnMoney)});
    CHECK(odd.parts[0].amount == Money{-3});
    CHECK(odd.parts[1].amount == Money{-2});
}

TEST_CASE("parts that do not come to the whole are said, and nothing is made up", "[money][split]")
{
    CHECK(splitEntry({-1000}, {share(u"4"_s, Funder::Health), share(u"5"_s, Funder::OwnMoney)})
              .problem.contains(u"£9.00"_s));
    CHECK(splitEntry({-1000}, {share({}, Funder::Health), share(u"11"_s, Funder::OwnMoney)})
              .problem.contains(u"more than the whole"_s));
    CHECK(!splitEntry({-1000}, {share({}, Funder::Health), share({}, Funder::OwnMoney)}).problem.isEmpty());
    CHECK(!splitEntry({-1000}, {share({}, Funder::Health), share(u"half"_s, Funder::OwnMoney)})
               .problem.isEmpty());
    CHECK(!splitEntry({-1000}, {share({}, Funder::Health), share(u"-5%"_s, Funder::OwnMoney)})
               .problem.isEmpty());
    CHECK(!splitEntry({-1000}, {share(u"50%"_s, Funder::Health), share(u"40%"_s, Funder::OwnMoney)})
               .problem.isEmpty());
}

TEST_CASE("whatever the shares, the parts come to the whole", "[money][split][property]")
{
    const bool holds = rc::check("shares are exact", [] {
        const Money whole{*rc::gen::inRange(-900000, 900000)};
        std::vector<ShareWish> wishes{share({}, Funder::DirectPayment)};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            wishes.push_back(*rc::gen::arbitrary<bool>()
                                 ? share(QString::number(*rc::gen::inRange(1, 40)) + u'%', Funder::OwnMoney)
                                 : share(toPlainText({*rc::gen::inRange(1, 90000)}), Funder::Health));
        const SplitResult split = splitEntry(whole, wishes);
        RC_PRE(split.problem.isEmpty());
        Money sum;
        for (const EntryPart& part : split.parts)
            sum += part.amount;
        RC_ASSERT(sum == whole);
    });
    CHECK(holds);
}
