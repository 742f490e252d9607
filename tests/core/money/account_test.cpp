#include "core/money/account.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("every heading of the account has a word in files and a text of its own", "[money]")
{
    QSet<QString> words;
    QSet<QString> texts;
    for (const MoneyCategory category : moneyCategories()) {
        const QString word = keyword(category);
        INFO(word.toStdString());
        CHECK(parseMoneyCategory(word) == category);
        words.insert(word);
        texts.insert(categoryText(category));
    }
    CHECK(words.size() == 31);
    CHECK(texts.size() == 31);
    CHECK(!parseMoneyCategory(u"sundries"));
}

TEST_CASE("money in, money out and money moved are told apart", "[money]")
{
    CHECK(directionOf(MoneyCategory::CouncilPayment) == MoneyDirection::In);
    CHECK(directionOf(MoneyCategory::OtherIn) == MoneyDirection::In);
    CHECK(directionOf(MoneyCategory::Provider) == MoneyDirection::Out);
    CHECK(directionOf(MoneyCategory::OtherOut) == MoneyDirection::Out);
    CHECK(directionOf(MoneyCategory::Transfer) == MoneyDirection::Neither);
    CHECK(directionOf(MoneyCategory::NotSaidYet) == MoneyDirection::Neither);
}

TEST_CASE("whoever gives the money is called by its own name", "[money]")
{
    CHECK(categoryText(MoneyCategory::CouncilPayment) == u"Payments from the council"_s);
    CHECK(categoryText(MoneyCategory::CouncilPayment, u"Belfast Trust"_s) ==
          u"Payments from Belfast Trust"_s);
    CHECK(categoryText(MoneyCategory::RepaidToCouncil, u"Belfast Trust"_s) ==
          u"Paid back to Belfast Trust"_s);
}

TEST_CASE("funders, ways of paying and kinds of account are read as they are written", "[money]")
{
    for (const Funder funder : {Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund})
        CHECK(parseFunder(keyword(funder)) == funder);
    for (const PaymentMethod method :
         {PaymentMethod::NotSaid, PaymentMethod::BankTransfer, PaymentMethod::DirectDebit,
          PaymentMethod::StandingOrder, PaymentMethod::Card, PaymentMethod::Cheque, PaymentMethod::Cash})
        CHECK(parsePaymentMethod(keyword(method)) == method);
    for (const AccountKind kind : {AccountKind::Bank, AccountKind::Card, AccountKind::Cash})
        CHECK(parseAccountKind(keyword(kind)) == kind);
    CHECK(!parseFunder(u""_s));
    CHECK(!parsePaymentMethod(u"shells"_s));
}
