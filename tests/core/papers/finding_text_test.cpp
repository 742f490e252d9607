#include "core/papers/finding_text.h"

#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <QRegularExpression>

#include <array>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::findingOf;

namespace {

constexpr std::array allKinds{FindingKind::Arithmetic,
                              FindingKind::TotalWrong,
                              FindingKind::DuplicateSameBill,
                              FindingKind::DuplicateEarlierBill,
                              FindingKind::OutsideAgreement,
                              FindingKind::ExtraNotAgreed,
                              FindingKind::VatNotDue,
                              FindingKind::MissedVisit,
                              FindingKind::CancelledByProvider,
                              FindingKind::CancelledInTime,
                              FindingKind::LateCancelOvercharged,
                              FindingKind::HospitalOrAway,
                              FindingKind::NotOnPlanOrLog,
                              FindingKind::FewerCarers,
                              FindingKind::WrongRate,
                              FindingKind::PremiumNotDue,
                              FindingKind::ShortVisit,
                              FindingKind::RoundedUp,
                              FindingKind::TimeOverbilled,
                              FindingKind::LumpTooHigh,
                              FindingKind::NotRecorded,
                              FindingKind::NoTerm,
                              FindingKind::CannotRead,
                              FindingKind::NotBilled,
                              FindingKind::Underbilled,
                              FindingKind::LateVisit,
                              FindingKind::DifferentCarer,
                              FindingKind::ShortButBooked,
                              FindingKind::CreditUnmatched};

/// Everything an engine may leave out is left out.
Finding bareFinding(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.pence = Money{800};
    return finding;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

TEST_CASE("a short visit says charge, record, rule and difference", "[papers]")
{
    Finding finding = findingOf(FindingKind::ShortVisit, Money{800});
    finding.date = {2024, 5, 6};
    finding.facts.charged = Money{1200};
    finding.facts.writtenStart = QTime(8, 5);
    finding.facts.writtenEnd = QTime(8, 15);
    finding.facts.dueMinutes = Minutes(10);
    finding.facts.due = Money{400};
    CHECK(plain(findingSentence(finding)) ==
          u"You were charged £12.00 for 30 minutes at 8:00 am on Monday 6 May. Your daybook says the carer "
          u"was there "
          "from 8:05 am to 8:15 am. Under your agreement 10 minutes is £4.00, so £8.00 may be wrong."_s);
}

TEST_CASE("a visit nobody came to is stated with its price and its day", "[papers]")
{
    CHECK(plain(findingSentence(findingOf(FindingKind::MissedVisit, Money{1050}))) ==
          u"You were charged £10.50 for 30 minutes at 8:00 am on Thursday 4 June. Your daybook says nobody "
          u"came. "
          u"Nothing is due for a visit that did not happen, so £10.50 may be wrong."_s);
}

TEST_CASE("what is not written down is asked, not claimed", "[papers]")
{
    const QString sentence = plain(findingSentence(findingOf(FindingKind::NotRecorded, Money{1050})));
    CHECK(sentence.contains(u"You have nothing written down for this visit"_s));
    CHECK_FALSE(sentence.contains(u"nobody came"_s));
    CHECK_FALSE(sentence.contains(u"may be wrong"_s));
}

TEST_CASE("a promise is quoted", "[papers]")
{
    Finding finding = findingOf(FindingKind::CancelledInTime, Money{1050});
    finding.facts.promise = u"Mrs Green said these would be free"_s;
    CHECK(plain(findingSentence(finding)).contains(u"“Mrs Green said these would be free”"_s));
}

TEST_CASE("visits that could be exchanged are counted together", "[papers]")
{
    Finding finding = findingOf(FindingKind::MissedVisit, Money{1050});
    finding.facts.groupCharged = 3;
    finding.facts.groupWritten = 2;
    const QString sentence = plain(findingSentence(finding));
    CHECK(sentence.contains(u"£10.50"_s));
    CHECK(sentence.contains(u'3'));
    CHECK(sentence.contains(u'2'));
}

TEST_CASE("every kind has sentences that are whole, short and calm, even when facts are missing", "[papers]")
{
    static const QRegularExpression blame(
        uR"(\b(fraud|false|overcharged|dispute|must pay|null|error|failed|invalid)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const FindingKind kind : allKinds) {
        for (const Finding& finding : {bareFinding(kind), findingOf(kind, Money{800})}) {
            const QString sentence = plain(findingSentence(finding));
            INFO(keyword(kind).toStdString() << ": " << sentence.toStdString());
            CHECK(QRegularExpression(u"[.?”]$"_s).match(sentence).hasMatch());
            CHECK(sentence.size() > 20);
            CHECK_FALSE(sentence.contains(u'%'));
            CHECK_FALSE(sentence.contains(u"  "_s));
            CHECK_FALSE(sentence.contains(u" ."_s));
            CHECK_FALSE(sentence.contains(u" on ."_s));
            CHECK_FALSE(sentence.contains(u" on  "_s));
            CHECK_FALSE(sentence.contains(u" on began"_s));
            CHECK_FALSE(blame.match(sentence).hasMatch());
            const auto sentences = sentence.count(QRegularExpression(u"[.?](\\s|$)"_s));
            CHECK(sentence.count(u' ') + 1 <= 20 * std::max<qsizetype>(1, sentences));

            const FindingView view = findingView(finding);
            CHECK_FALSE(view.title.isEmpty());
            CHECK_FALSE(view.billSays.isEmpty());
            CHECK_FALSE(view.daybookSays.isEmpty());
            CHECK_FALSE(view.agreed.isEmpty());
            CHECK_FALSE(view.sum.isEmpty());
        }
        CHECK_FALSE(kindText(kind).isEmpty());
    }
}

TEST_CASE("how sure a finding is has words, not percentages", "[papers]")
{
    CHECK(confidenceText(Confidence::Certain) == u"Sure"_s);
    CHECK(confidenceText(Confidence::Likely) == u"Your daybook says"_s);
    CHECK(confidenceText(Confidence::Possible) == u"Please check"_s);
}
