#include "tests/support/household_score.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    qint64 query{};
    qint64 toCheck{};
    qint64 favour{};
    std::set<QString> kinds{};
};

QString pounds(qint64 pence)
{
    return QString::number(static_cast<double>(pence) / 100.0, 'f', 2);
}

/// The printed sums of a bill explain every penny.
bool isTied(const CheckedBill& bill)
{
    if (bill.supersededBy)
        return true;
    for (const CheckedLine& line : bill.lines) {
        Money sum;
        for (const LinePart& part : line.parts)
            sum += part.pence;
        if (sum != line.amount)
            return false;
    }
    return bill.total == bill.agreed + bill.query + bill.toCheck + bill.credited - bill.inTheirFavour;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

class Comparison
{
public:
    Comparison(const Bills& bills, const std::vector<Expected>& truth, const Report& report,
               QStringList& differences)
        : m_bills(bills), m_truth(truth), m_differences(differences)
    {
        for (const Finding& finding : report.findings)
            sort(finding);
        m_score.households = 1;
        for (const CheckedBill& bill : report.bills) {
            ++m_score.bills;
            if (isTied(bill))
                ++m_score.tied;
            else
                m_differences.append(bill.file + u": the parts do not add up"_s);
        }
        if (report.bills.size() != bills.bills.size())
            m_differences.append(
                u"%1 bills sent, %2 read"_s.arg(bills.bills.size()).arg(report.bills.size()));
        for (const CheckedBill& bill : report.bills)
            checkTotal(bill);
    }

    Score run()
    {
        for (const Expected& expected : m_truth)
            compareOne(expected);
        for (const auto& [key, found] : m_byRow)
            wrongly(key.first + u" row "_s + QString::number(key.second), found);
        for (const auto& [key, found] : m_notBilled)
            wrongly(key.first + u" not billed "_s + key.second, found);
        m_score.whollyRight = m_differences.isEmpty() ? 1 : 0;
        m_score.sameKinds = m_differences.isEmpty() && !m_otherKinds ? 1 : 0;
        return m_score;
    }

private:
    void sort(const Finding& finding)
    {
        if (finding.status() == FindingStatus::Info)
            return;
        Found& found = finding.row ? m_byRow[{finding.file, *finding.row}]
                                   : m_notBilled[{finding.file, finding.date.toString(Qt::ISODate)}];
        const qint64 pence = finding.pence.pence;
        switch (finding.status()) {
        case FindingStatus::Query:
            found.query += pence;
            found.kinds.insert(keyword(finding.kind));
            break;
        case FindingStatus::ToCheck:
            found.toCheck += pence;
            break;
        default:
            found.favour += pence;
            break;
        }
    }

    void checkTotal(const CheckedBill& checked)
    {
        for (const MadeBill& bill : m_bills.bills) {
            if (bill.file != checked.file)
                continue;
            qint64 sum = 0;
            for (const PrintedLine& line : bill.printed.lines)
                sum += line.amountPence;
            const qint64 total = bill.printed.totalPence.value_or(sum);
            if (checked.total.pence != total && !bill.superseded)
                m_differences.append(
                    u"%1: total %2, read %3"_s.arg(bill.file, pounds(total), pounds(checked.total.pence)));
        }
    }

    Found taken(const Expected& expected)
    {
        Found sum;
        const QString& file = m_bills.bills[static_cast<std::size_t>(expected.bill)].file;
        const auto add = [&sum](const Found& found) {
            sum.query += found.query;
            sum.toCheck += found.toCheck;
            sum.favour += found.favour;
            sum.kinds.insert(found.kinds.begin(), found.kinds.end());
        };
        for (const int row : expected.rows)
            if (const auto found = m_byRow.find({file, row}); found != m_byRow.end()) {
                add(found->second);
                m_byRow.erase(found);
            }
        if (expected.rows.empty())
            if (const auto found = m_notBilled.find({file, expected.date.toString(Qt::ISODate)});
                found != m_notBilled.end()) {
                // Several on one day: each takes what is its own.
                sum.favour = std::min(found->second.favour, expected.favour);
                found->second.favour -= sum.favour;
                if (found->second.favour == 0)
                    m_notBilled.erase(found);
            }
        return sum;
    }

    void compareOne(const Expected& expected)
    {
        const Found found = taken(expected);
        const qint64 right = std::min(expected.query, found.query);
        m_score.truePence += expected.query;
        m_score.rightPence += right;
        m_score.wrongPence += found.query - right;
        if (expected.query == 0 && !expected.rows.empty()) {
            ++m_score.cleanLines;
            m_score.accusedLines += found.query > 0 ? 1 : 0;
        }
        // 3.00 hours at £22.35 are £67.05; for two carers of 1.5 hours each, £67.06: no accusation.
        if (expected.notRecorded && found.query > expected.mayQuery + 1) {
            ++m_score.unrecordedAccused;
            m_differences.append(u"%1 %2: nothing is written down, query %3 of at most %4"_s.arg(
                m_bills.bills[static_cast<std::size_t>(expected.bill)].file, expected.about,
                pounds(found.query), pounds(expected.mayQuery)));
        }
        // A penny may go either way where two carers share an odd sum.
        const auto near = [](qint64 a, qint64 b) { return std::abs(a - b) <= 1; };
        const bool same = near(found.query, expected.query) &&
                          (expected.anyToCheck || near(found.toCheck, expected.toCheck)) &&
                          (expected.anyFavour || near(found.favour, expected.favour));
        std::set<QString> groups;
        for (const QString& kind : found.kinds)
            groups.insert(kindGroup(kind));
        m_otherKinds = m_otherKinds || (same && groups != expected.kinds);
        if (!same)
            m_differences.append(
                u"%1 %2: query %3 found %4, to check %5 found %6, favour %7 found %8 (%9 | "_s.arg(
                    m_bills.bills[static_cast<std::size_t>(expected.bill)].file, expected.about,
                    pounds(expected.query), pounds(found.query), pounds(expected.toCheck),
                    pounds(found.toCheck), pounds(expected.favour), pounds(found.favour),
                    words(expected.kinds)) +
                words(found.kinds) + u")"_s);
    }

    void wrongly(const QString& where, const Found& found)
    {
        m_score.wrongPence += found.query;
        m_differences.append(u"%1: nothing expected, found query %2, to check %3, favour %4 (%5)"_s.arg(
            where, pounds(found.query), pounds(found.toCheck), pounds(found.favour), words(found.kinds)));
    }

    static QString words(const std::set<QString>& kinds)
    {
        return QStringList(kinds.begin(), kinds.end()).join(u' ');
    }

    const Bills& m_bills;
    const std::vector<Expected>& m_truth;
    QStringList& m_differences;
    std::map<std::pair<QString, int>, Found> m_byRow;
    std::map<std::pair<QString, QString>, Found> m_notBilled;
    bool m_otherKinds{false};
    Score m_score;
};

} // namespace

double Score::score() const
{
    return truePence == 0 ? (wrongPence == 0 ? 1.0 : -1.0)
                          : static_cast<double>(rightPence - 3 * wrongPence) / static_cast<double>(truePence);
}

Score& Score::operator+=(const Score& other)
{
    households += other.households;
    whollyRight += other.whollyRight;
    sameKinds += other.sameKinds;
    bills += other.bills;
    tied += other.tied;
    cleanLines += other.cleanLines;
    accusedLines += other.accusedLines;
    unrecordedAccused += other.unrecordedAccused;
    truePence += other.truePence;
    rightPence += other.rightPence;
    wrongPence += other.wrongPence;
    return *this;
}

Score compare(const Bills& bills, const std::vector<Expected>& truth, const Report& report,
              QStringList& differences)
{
    return Comparison(bills, truth, report, differences).run();
}

void writeHousehold(const QString& directory, const std::vector<Part>& parts)
{
    const QDir dir(directory);
    if (!dir.mkpath(u"bills"_s) || !dir.mkpath(u"agreements"_s))
        throw std::runtime_error("cannot make " + directory.toStdString());
    QByteArray rota;
    QByteArray visits;
    QJsonArray promises;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const World& world = parts[i].world;
        writeFile(dir.filePath(parts.size() == 1 ? u"agreement.json"_s : u"agreements/%1.json"_s.arg(i + 1)),
                  agreementJson(world.terms));
        // The first row of each table is its header.
        const QByteArray plan = rotaCsv(world);
        const QByteArray entries = visitsCsv(world);
        rota += i == 0 ? plan : plan.mid(plan.indexOf('\n') + 1);
        visits += i == 0 ? entries : entries.mid(entries.indexOf('\n') + 1);
        for (const QJsonValue& promise : promisesJson(world))
            promises.append(promise);
        for (const MadeBill& bill : parts[i].bills.bills)
            writeFile(dir.filePath(bill.file), bill.printed.bytes);
    }
    writeFile(dir.filePath(u"rota.csv"_s), rota);
    writeFile(dir.filePath(u"visits.csv"_s), visits);
    if (!promises.isEmpty())
        writeFile(dir.filePath(u"promises.json"_s), QJsonDocument(promises).toJson());
}

QString tableHead()
{
    return u"                            households  wholly  kinds   score     true £    right £    wrong £  "
           u"accused/clean "
           "  unrecorded  tied"_s;
}

QString tableRow(const QString& name, const Score& score)
{
    const auto percent = [](int part, int whole) {
        return QString::number(whole ? 100.0 * part / whole : 100.0, 'f', 2);
    };
    return u"%1 %2 %3% %4% %5 %6 %7 %8 %9"_s.arg(name, -28)
        .arg(score.households, 9)
        .arg(percent(score.whollyRight, score.households), 6)
        .arg(percent(score.sameKinds, score.households), 6)
        .arg(QString::number(score.score(), 'f', 4), 8)
        .arg(pounds(score.truePence), 10)
        .arg(pounds(score.rightPence), 10)
        .arg(pounds(score.wrongPence), 10)
        .arg(u"%1/%2 %3 %4/%5"_s.arg(score.accusedLines, 6)
                 .arg(score.cleanLines, -8)
                 .arg(score.unrecordedAccused, 10)
                 .arg(score.tied)
                 .arg(score.bills));
}

} // namespace daybook::test
