#include "core/check/recheck.h"

#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// Four months of two visits a day, each month on a bill of its own, now and then something not as planned.
Household fourMonths()
{
    Household household;
    household.agreements = {
        agreementAt(2400).by(ChargeBy::Lesser).cancellation(24, 0).hospital(1, 0).agreement()};
    household.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"18:00", u"18:30")};
    for (int month = 1; month <= 4; ++month) {
        const BillingPeriod days = monthOf(QDate(2024, month, 1));
        std::vector<BillLine> lines;
        for (QDate date = days.from; date <= days.to; date = date.addDays(1)) {
            for (const QStringView start : {u"08:00", u"18:00"}) {
                const QString end = start.first(2).toString() + u":30"_s;
                const QString iso = date.toString(Qt::ISODate);
                lines.push_back(lineAt(iso, start, end, date.day() == 9 ? 1350 : 1200));
                if (date.day() % 11 != 0)
                    household.visits.push_back(
                        visitAt(iso, start)
                            .to(date.day() % 7 == 0 ? start.first(2).toString() + u":13"_s : end));
            }
        }
        Bill bill = billOf(lines, u"INV-%1"_s.arg(month));
        bill.file = u"bills/%1.csv"_s.arg(month);
        bill.period = days;
        bill.billDate = days.to.addDays(1);
        household.bills.push_back(bill);
    }
    return household;
}

/// Changes something at random, as a person or an import might.
class Edits
{
public:
    explicit Edits(unsigned seed) : m_random(seed) {}

    void change(Household& household)
    {
        switch (below(12)) {
        case 0:
            addVisit(household);
            break;
        case 1:
            removeVisit(household);
            break;
        case 2:
            household.rota.front().end = household.rota.front().end->addSecs(300);
            break;
        case 3:
            changeBill(household);
            break;
        case 4:
        case 5:
            answer(household);
            break;
        case 6:
            std::shuffle(household.visits.begin(), household.visits.end(), m_random);
            break;
        default:
            changeVisit(household);
        }
    }

private:
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }
    template <typename Values>
    auto& any(Values& values)
    {
        return values[below(values.size())];
    }

    void addVisit(Household& household)
    {
        if (household.visits.empty())
            return;
        Visit copy = any(household.visits);
        copy.date = copy.date.addDays(static_cast<qint64>(below(70)) - 35);
        household.visits.insert(
            household.visits.begin() + static_cast<std::ptrdiff_t>(below(household.visits.size() + 1)), copy);
    }

    void removeVisit(Household& household)
    {
        if (!household.visits.empty())
            household.visits.erase(household.visits.begin() +
                                   static_cast<std::ptrdiff_t>(below(household.visits.size())));
    }

    void changeVisit(Household& household)
    {
        if (household.visits.empty())
            return;
        Visit& visit = any(household.visits);
        switch (below(8)) {
        case 0:
            visit.state = VisitState::NobodyCame;
            break;
        case 1:
            visit.state = VisitState::Away;
            break;
        case 2:
            visit = visitAt(visit.date.toString(Qt::ISODate)).state(VisitState::DayComplete);
            break;
        case 3:
            visit.start = QTime(22, 0);
            visit.end = QTime(7, 0);
            break;
        case 4:
            visit.state = VisitState::CancelledByPerson;
            break;
        default:
            visit.end = QTime(8, static_cast<int>(below(60)));
        }
    }

    void changeBill(Household& household)
    {
        if (household.bills.empty())
            return;
        Bill& bill = any(household.bills);
        if (bill.lines.empty() || below(4) == 0)
            bill.billDate = bill.billDate.addDays(1);
        else
            any(bill.lines).amount += Money{100};
    }

    void answer(Household& household)
    {
        const Report report = check(household);
        if (report.findings.empty())
            return;
        const Finding& finding = report.findings[below(report.findings.size())];
        Answer given;
        given.findingId = finding.id;
        given.kind = below(2) == 0 ? AnswerKind::Waive : AnswerKind::Dispute;
        given.pence = finding.pence + Money{below(3) == 0 ? 1 : 0};
        given.at = QDateTime(QDate(2024, 6, 1), QTime(10, static_cast<int>(below(60))), Qt::UTC);
        household.answers.push_back(given);
    }

    std::mt19937 m_random;
};

void requireSame(Recheck& recheck, const Household& household)
{
    const Report& again = recheck.of(household);
    const Report fresh = check(household);
    REQUIRE(findingsJson(again) == findingsJson(fresh));
    REQUIRE(again == fresh);
}

} // namespace

TEST_CASE("whatever is changed, checking again says what checking anew would say", "[recheck]")
{
    const unsigned seed = GENERATE(range(1U, 13U));
    Household household = fourMonths();
    Edits edits(seed);
    Recheck recheck;
    requireSame(recheck, household);
    for (int i = 0; i < 40; ++i) {
        INFO("seed " << seed << ", change " << i);
        edits.change(household);
        requireSame(recheck, household);
    }
}

TEST_CASE("in every example, checking again after each change says what checking anew would say", "[recheck]")
{
    const QDir households(QStringLiteral(DAYBOOK_TEST_DATA "/households"));
    unsigned seed = 100;
    for (const QString& name : households.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        INFO(name.toStdString());
        Household household = readHousehold(households.filePath(name)).household;
        Edits edits(++seed);
        Recheck recheck;
        for (int i = 0; i < 8; ++i) {
            requireSame(recheck, household);
            edits.change(household);
        }
    }
}

TEST_CASE("after one changed entry only its month is looked at again", "[recheck]")
{
    Household household = fourMonths();
    Recheck recheck;
    recheck.of(household);
    CHECK(recheck.examined() == 4);
    household.visits[100].state = VisitState::NobodyCame;
    household.visits[100].end.reset();
    CHECK(recheck.ofSameBills(household.visits, household.answers) == check(household));
    CHECK(recheck.examined() == 1);

    SECTION("and after an answer none at all")
    {
        household.answers.push_back(
            {check(household).findings.front().id, AnswerKind::Waive, Money{1}, {}, {}});
        CHECK(recheck.of(household) == check(household));
        CHECK(recheck.examined() == 0);
    }
    SECTION("and after an entry that is new or gone, its month")
    {
        household.visits.erase(household.visits.begin() + 5);
        CHECK(recheck.of(household) == check(household));
        CHECK(recheck.examined() == 1);
    }
    SECTION("but after a stay in hospital, all of them")
    {
        household.visits[20] = visitAt(u"2024-01-12").state(VisitState::Away);
        CHECK(recheck.of(household) == check(household));
        CHECK(recheck.examined() == 4);
    }
    SECTION("and when minutes are written more finely, all of them")
    {
        for (Visit& visit : household.visits)
            if (visit.end)
                visit.end = visit.end->addSecs(60);
        CHECK(recheck.ofSameBills(household.visits, household.answers) == check(household));
        CHECK(recheck.examined() == 4);
    }
}
