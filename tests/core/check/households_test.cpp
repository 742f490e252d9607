#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList households()
{
    return QDir(dataPath(u"households"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Household householdNamed(const QString& name)
{
    HouseholdReading reading = readHousehold(dataPath(u"households/"_s + name));
    INFO(reading.unusable.join(u'\n').toStdString());
    REQUIRE(reading.unusable.isEmpty());
    return reading.household;
}

QString shown(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// Fields of the expected document that differ, one a line; only fields that are there are compared.
void compare(const QString& path, const QJsonValue& expected, const QJsonValue& found,
             QStringList& differences)
{
    static const QStringList notCompared{u"id"_s,         u"sentence"_s, u"evidence"_s,
                                         u"confidence"_s, u"coverage"_s, u"import"_s};
    if (expected.isObject() && found.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            if (!notCompared.contains(field.key()))
                compare(path + u'.' + field.key(), field.value(), found.toObject().value(field.key()),
                        differences);
        return;
    }
    if (expected.isArray() && found.isArray()) {
        const QJsonArray wanted = expected.toArray();
        const QJsonArray got = found.toArray();
        if (wanted.size() != got.size())
            differences.append(path +
                               u": expected %1 entries, found %2"_s.arg(wanted.size()).arg(got.size()));
        for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
            compare(path + u"[%1]"_s.arg(i), wanted.at(i), got.at(i), differences);
        return;
    }
    if (expected != found)
        differences.append(path + u": expected "_s + shown(expected) + u", found "_s + shown(found));
}

QJsonObject withoutNotes(QJsonObject findings)
{
    QJsonArray kept;
    for (const QJsonValue& finding : findings.value("findings"_L1).toArray())
        if (finding.toObject().value("status"_L1).toString() != "info"_L1)
            kept.append(finding);
    findings.insert("findings"_L1, kept);
    return findings;
}

} // namespace

TEST_CASE("every example household is explained to the penny")
{
    REQUIRE(households().size() == 28);
    for (const QString& name : households()) {
        const Report report = check(householdNamed(name));
        const QJsonObject found = withoutNotes(QJsonDocument::fromJson(findingsJson(report)).object());
        const QJsonObject expected =
            QJsonDocument::fromJson(dataFile(u"households/"_s + name + u"/expected.json"_s)).object();
        REQUIRE(!expected.isEmpty());
        QStringList differences;
        compare(name, expected, found, differences);
        INFO(differences.join(u'\n').toStdString());
        CHECK(differences.isEmpty());
    }
}

TEST_CASE("the parts of every example add up to the printed amounts and totals")
{
    for (const QString& name : households()) {
        INFO(name.toStdString());
        const Report report = check(householdNamed(name));
        requireTied(report);
        for (const CheckedBill& bill : report.bills)
            for (const CheckedLine& line : bill.lines)
                for (const LinePart& part : line.parts) {
                    const bool owed = line.parts.front().kind == FindingKind::Underbilled;
                    CHECK((part.pence.pence >= 0 || part.kind == FindingKind::Underbilled));
                    CHECK((part.pence.pence <= line.amount.pence || owed));
                }
    }
}

TEST_CASE("the order of rows in the daybook, the plan and the folder of bills does not matter")
{
    for (const QString& name : households()) {
        INFO(name.toStdString());
        Household household = householdNamed(name);
        const QByteArray before = findingsJson(check(household));
        std::reverse(household.visits.begin(), household.visits.end());
        std::reverse(household.rota.begin(), household.rota.end());
        std::reverse(household.bills.begin(), household.bills.end());
        for (std::size_t i = 0; i + 7 < household.visits.size(); i += 7)
            std::swap(household.visits[i], household.visits[i + 5]);
        for (Visit& visit : household.visits)
            visit.row = 0;
        CHECK(findingsJson(check(household)) == before);
    }
}

TEST_CASE("an empty daybook leads to no question that needs a diary")
{
    for (const QString& name : households()) {
        INFO(name.toStdString());
        Household household = householdNamed(name);
        household.visits.clear();
        const Report report = check(household);
        requireTied(report);
        for (const Finding& finding : report.findings) {
            if (finding.status() != FindingStatus::Query)
                continue;
            const bool needsNoDiary =
                finding.kind == FindingKind::Arithmetic || finding.kind == FindingKind::TotalWrong ||
                finding.kind == FindingKind::DuplicateSameBill ||
                finding.kind == FindingKind::DuplicateEarlierBill ||
                finding.kind == FindingKind::OutsideAgreement ||
                finding.kind == FindingKind::ExtraNotAgreed || finding.kind == FindingKind::VatNotDue ||
                finding.kind == FindingKind::WrongRate || finding.kind == FindingKind::PremiumNotDue ||
                finding.kind == FindingKind::TimeOverbilled;
            INFO(keyword(finding.kind).toStdString());
            CHECK(needsNoDiary);
            // Time beyond the plan can be asked about without a diary only where the booked time is paid.
            if (finding.kind == FindingKind::TimeOverbilled)
                CHECK(household.agreements.front().chargeBy == ChargeBy::Booked);
        }
    }
}

TEST_CASE("names of carers never change money")
{
    for (const QString& name : households()) {
        INFO(name.toStdString());
        Household household = householdNamed(name);
        const QStringList before = findingLines(check(household));
        for (Bill& bill : household.bills)
            for (BillLine& line : bill.lines)
                if (!line.carerNames.isEmpty())
                    line.carerNames = u"Somebody Else"_s;
        CHECK(findingLines(check(household)) == before);
    }
}

TEST_CASE("reading a bill a second time under another name changes nothing")
{
    for (const QString& name : households()) {
        INFO(name.toStdString());
        Household household = householdNamed(name);
        const Report before = check(household);
        Bill again = household.bills.back();
        again.file = u"bills/zz again.csv"_s;
        household.bills.push_back(again);
        const Report after = check(household);
        Money query;
        Money queryAfter;
        for (const CheckedBill& bill : before.bills)
            query += bill.query;
        for (const CheckedBill& bill : after.bills)
            queryAfter += bill.query;
        CHECK(query == queryAfter);
        CHECK(after.findings.size() == before.findings.size());
    }
}

TEST_CASE("everything 364 days later comes to the same money")
{
    for (const QString& name : households()) {
        if (name.startsWith(u"nights"))
            continue;
        INFO(name.toStdString());
        Household household = householdNamed(name);
        const QStringList before = findingLines(check(household));
        const auto later = [](QDate& date) { date = date.isValid() ? date.addDays(364) : date; };
        for (Agreement& agreement : household.agreements) {
            later(agreement.starts);
            for (QDate& day : agreement.bankHolidays.also)
                later(day);
            for (Tariff& tariff : agreement.tariffs)
                later(tariff.from);
        }
        for (Visit& visit : household.visits) {
            later(visit.date);
            if (visit.noticeAt)
                visit.noticeAt = visit.noticeAt->addDays(364);
        }
        for (Bill& bill : household.bills) {
            later(bill.billDate);
            later(bill.period.from);
            later(bill.period.to);
            for (BillLine& line : bill.lines) {
                later(line.date);
                if (line.endDate)
                    later(*line.endDate);
            }
        }
        CHECK(findingLines(check(household)) == before);
    }
}

TEST_CASE("writing down that a visit came never raises what is asked about, that nobody came never lowers it")
{
    for (const QString& name :
         {u"cancelled_visits-plain"_s, u"four_missed_days-untidy"_s, u"wrong_premium-plain"_s}) {
        INFO(name.toStdString());
        const Household household = householdNamed(name);
        const auto queried = [](const Household& each) {
            Money sum;
            for (const CheckedBill& bill : check(each).bills)
                sum += bill.query;
            return sum;
        };
        const Money before = queried(household);
        for (std::size_t i = 0; i < household.visits.size(); i += 3) {
            if (!household.visits[i].planned)
                continue;
            Household came = household;
            came.visits[i].state = VisitState::Came;
            came.visits[i].start.reset();
            came.visits[i].end.reset();
            CHECK(queried(came) <= before);
            Household missed = came;
            missed.visits[i].state = VisitState::NobodyCame;
            CHECK(queried(missed) >= queried(came));
        }
    }
}

TEST_CASE("a larger tolerance never asks about more")
{
    for (const QString& name :
         {u"short_visits-plain"_s, u"short_visits-untidy"_s, u"cancelled_visits-untidy"_s}) {
        INFO(name.toStdString());
        Household household = householdNamed(name);
        Money last{1'000'000'000};
        for (const int minutes : {0, 5, 10, 15, 30}) {
            household.agreements.front().shortTolerance = Minutes{minutes};
            Money sum;
            for (const CheckedBill& bill : check(household).bills)
                sum += bill.query;
            CHECK(sum <= last);
            last = sum;
        }
    }
}
