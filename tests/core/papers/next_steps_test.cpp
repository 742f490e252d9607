#include "core/papers/next_steps.h"

#include "tests/support/catch.h"
#include "tests/support/reading_age.h"

#include <QRegularExpression>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Country> countries{Country::England, Country::Wales, Country::Scotland,
                                     Country::NorthernIreland};
const std::vector<WhoPays> payers{WhoPays::Privately, WhoPays::DirectPayment, WhoPays::Council, WhoPays::Nhs};

} // namespace

TEST_CASE("there are steps for whoever pays, in all four countries, with their version, day and source",
          "[next_steps]")
{
    const NextStepsPack& pack = nextStepsPack();
    CHECK(pack.version >= 1);
    CHECK(pack.dated >= QDate(2026, 11, 23));
    CHECK(pack.routes.size() == 16);
    for (const Country country : countries) {
        for (const WhoPays who : payers) {
            INFO(keyword(country).toStdString() << ' ' << keyword(who).toStdString());
            const NextSteps steps = nextSteps(country, who, {u"Rowan"_s, {}, {}});
            CHECK(steps.country == country);
            CHECK(steps.who == who);
            CHECK(steps.steps.size() >= 3);
            CHECK(steps.writeTo.size() == 2);
            CHECK_FALSE(steps.source.isEmpty());
            const QString text = (steps.steps + steps.writeTo).join(u'\n');
            CHECK_FALSE(text.contains(u'{'));
            CHECK(text.contains(u"can"_s));
        }
    }
}

TEST_CASE("no step says what somebody must do, or who is to blame, and all are read with ease at twelve",
          "[next_steps]")
{
    static const QRegularExpression banned(
        u"\\b(must|have to|need to|should|fraud|dispute|overcharged|fault|refuse|withhold|legal|court)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression office(u"(the |your )?(Local Government|Parliamentary|Public "
                                           u"Services|Scottish Public|Northern Ireland Public)"
                                           "[\\w ]*Ombudsman( for Wales)?|(the |your )?(Regulation and "
                                           "Quality Improvement Authority|Patient and "
                                           "Client Council|Care Inspectorate|Citizens Advice Scotland|Health "
                                           "and Social Care Trust|NHS integrated "
                                           "care board|health and social care partnership)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Country country : countries) {
        for (const WhoPays who : payers) {
            QString text = nextSteps(country, who, {u"Rowan"_s, u"Westshire"_s, {}}).steps.join(u'\n');
            INFO(text.toStdString());
            CHECK_FALSE(banned.match(text).hasMatch());
            // What an office is called cannot be said more simply.
            text.replace(office, u"Ann"_s);
            CHECK(test::readingAge(text) <= 12.0);
        }
    }
}

TEST_CASE("who pays decides to whom the next letter goes", "[next_steps]")
{
    const NextStepsNames names{u"Rowan"_s, u"Westshire Council"_s, {u"12 Market Street"_s}};
    CHECK(nextSteps(Country::England, WhoPays::Privately, names).writeTo ==
          QStringList{u"For the manager"_s, u"Rowan"_s, u"12 Market Street"_s});
    CHECK(nextSteps(Country::England, WhoPays::Council, names).writeTo.last() == u"Westshire Council"_s);
    CHECK(nextSteps(Country::England, WhoPays::Nhs, {u"Rowan"_s, {}, {}}).writeTo.last() ==
          u"Your NHS integrated care board"_s);
    CHECK(nextSteps(Country::NorthernIreland, WhoPays::Council, {u"Rowan"_s, {}, {}}).writeTo.last() ==
          u"Your Health and Social Care Trust"_s);
}

TEST_CASE("each country has its own ombudsman, and none is named where it does not look", "[next_steps]")
{
    const auto text = [](Country country, WhoPays who) {
        return nextSteps(country, who, {u"Rowan"_s, {}, {}}).steps.join(u' ');
    };
    CHECK(
        text(Country::England, WhoPays::Privately).contains(u"Local Government and Social Care Ombudsman"_s));
    CHECK(text(Country::England, WhoPays::Nhs).contains(u"Parliamentary and Health Service Ombudsman"_s));
    CHECK(text(Country::Wales, WhoPays::Privately).contains(u"Public Services Ombudsman for Wales"_s));
    CHECK(text(Country::Scotland, WhoPays::Council).contains(u"Scottish Public Services Ombudsman"_s));
    CHECK(text(Country::Scotland, WhoPays::Privately).contains(u"Care Inspectorate"_s));
    CHECK_FALSE(text(Country::Scotland, WhoPays::Privately).contains(u"Ombudsman"_s));
    CHECK_FALSE(text(Country::NorthernIreland, WhoPays::Privately).contains(u"Ombudsman"_s));
    CHECK(text(Country::NorthernIreland, WhoPays::Council).contains(u"6 months"_s));
}

TEST_CASE("a pack of texts that is not whole is not taken", "[next_steps]")
{
    CHECK_FALSE(readNextSteps({}));
    CHECK_FALSE(readNextSteps("{\"format\": \"something else\"}"));
    CHECK_FALSE(readNextSteps("{\"format\": \"daybook-next-steps/1\", \"version\": 1}"));
    CHECK_FALSE(readNextSteps("{\"format\": \"daybook-next-steps/1\", \"version\": 1, \"dated\": "
                              "\"2026-11-23\", \"routes\": [{\"country\": \"france\"}]}"));
    CHECK(readNextSteps("{\"format\": \"daybook-next-steps/1\", \"version\": 2, \"dated\": \"2027-01-05\", "
                        "\"routes\": []}")
              ->version == 2);
}
