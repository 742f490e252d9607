#include "core/check/finding_id.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString id(FindingKind kind, const QString& about = u"visit"_s, const QString& provider = u"Rowan"_s)
{
    return findingId({provider, kind, about});
}

} // namespace

TEST_CASE("the id of a finding is sixteen hex digits that are the same for ever")
{
    const QString found =
        id(FindingKind::MissedVisit, visitIdentity(day(u"2024-05-06"), 480, u"personal care"_s, 0));
    CHECK(found.size() == 16);
    for (const QChar digit : found)
        CHECK(u"0123456789abcdef"_s.contains(digit));
    CHECK(found == id(FindingKind::MissedVisit,
                      visitIdentity(day(u"2024-05-06"), 480, u"Personal  CARE"_s, 0), u"ROWAN"_s));
    CHECK(found == u"36b6e88a437fa893"_s); // answers are kept under it
}

TEST_CASE("kinds of one group share an id, kinds of different groups never do")
{
    const std::vector<std::vector<FindingKind>> groups{
        {FindingKind::Arithmetic, FindingKind::TotalWrong, FindingKind::VatNotDue},
        {FindingKind::DuplicateSameBill, FindingKind::DuplicateEarlierBill},
        {FindingKind::MissedVisit, FindingKind::CancelledByProvider, FindingKind::CancelledInTime,
         FindingKind::LateCancelOvercharged, FindingKind::HospitalOrAway, FindingKind::OutsideAgreement,
         FindingKind::NotOnPlanOrLog},
        {FindingKind::FewerCarers},
        {FindingKind::WrongRate, FindingKind::PremiumNotDue, FindingKind::ExtraNotAgreed},
        {FindingKind::ShortVisit, FindingKind::RoundedUp, FindingKind::TimeOverbilled},
        {FindingKind::LumpTooHigh},
        {FindingKind::NotRecorded, FindingKind::NoTerm, FindingKind::CannotRead},
        {FindingKind::NotBilled, FindingKind::Underbilled}};
    QSet<QString> seen;
    for (const std::vector<FindingKind>& group : groups) {
        CHECK_FALSE(seen.contains(id(group.front())));
        for (const FindingKind kind : group)
            CHECK(id(kind) == id(group.front()));
        seen.insert(id(group.front()));
    }
}

TEST_CASE("another visit, another carer and another provider are other findings")
{
    const QString first = visitIdentity(day(u"2024-05-06"), 480, u"personal care"_s, 0);
    CHECK(first != visitIdentity(day(u"2024-05-07"), 480, u"personal care"_s, 0));
    CHECK(first != visitIdentity(day(u"2024-05-06"), 481, u"personal care"_s, 0));
    CHECK(first != visitIdentity(day(u"2024-05-06"), 480, u"laundry"_s, 0));
    CHECK(first != visitIdentity(day(u"2024-05-06"), 480, u"personal care"_s, 1));
    CHECK(id(FindingKind::MissedVisit, first) != id(FindingKind::MissedVisit, first, u"Alder"_s));
}

TEST_CASE("a line is known by what it says, never by its row or its file")
{
    Bill bill = billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)});
    const QString about = lineIdentity(bill, bill.lines.front(), 1);
    bill.lines.front().row = 99;
    bill.file = u"bills/other.csv"_s;
    bill.originalSha256 = u"other"_s;
    bill.lines.front().description = u"printed otherwise"_s;
    CHECK(lineIdentity(bill, bill.lines.front(), 1) == about);
    CHECK(lineIdentity(bill, bill.lines.front(), 2) != about);
    BillLine other = bill.lines.front();
    other.amount = Money{1300};
    CHECK(lineIdentity(bill, other, 1) != about);
    // A revision of the bill keeps the answers.
    bill.number = u"INV-1R"_s;
    CHECK(lineIdentity(bill, bill.lines.front(), 1) == about);
    bill.number = u"INV-2"_s;
    CHECK(lineIdentity(bill, bill.lines.front(), 1) != about);
}

TEST_CASE("a bill without a number is known by its provider and its first day")
{
    Bill bill = billOf({});
    bill.number = u"may"_s; // the name of the file
    bill.numberPrinted = false;
    CHECK(billNumberRoot(bill) == u"rowan 2024-05-01"_s);
    bill.number = u"copy of may"_s;
    CHECK(billNumberRoot(bill) == u"rowan 2024-05-01"_s);
}

TEST_CASE("equal ids are numbered by date, time and amount, whatever their order was")
{
    const auto finding = [](QStringView date, QStringView time, qint64 pence) {
        Finding made;
        made.id = u"same"_s;
        made.date = day(date);
        made.time = at(time);
        made.pence = Money{pence};
        return made;
    };
    std::vector<Finding> findings{
        finding(u"2024-05-07", u"08:00", 100), finding(u"2024-05-06", u"09:00", 100),
        finding(u"2024-05-06", u"08:00", 200), finding(u"2024-05-06", u"08:00", 100)};
    numberEqualIds(findings);
    CHECK(findings[3].id == u"same"_s);
    CHECK(findings[2].id == u"same-2"_s);
    CHECK(findings[1].id == u"same-3"_s);
    CHECK(findings[0].id == u"same-4"_s);
}
