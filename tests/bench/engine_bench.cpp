#include "core/check/check_bill.h"
#include "core/check/recheck.h"
#include "core/papers/findings_json.h"
#include "core/store/daybook.h"
#include "tests/bench/floor.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/long_household.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace daybook;

constexpr int month = 1;
constexpr int year = 12;
constexpr int tenYears = 120;
constexpr int fiftyYears = 600;

constexpr double shortest = 0.05; ///< seconds of one repetition
constexpr int repetitions = 7;

const Household& household(int months)
{
    static std::map<int, Household> made;
    const auto [found, isNew] = made.try_emplace(months);
    if (isNew)
        found->second = bench::longHousehold(months);
    return found->second;
}

std::size_t linesOf(const Household& each)
{
    std::size_t lines = 0;
    for (const Bill& bill : each.bills)
        lines += static_cast<std::size_t>(bill.lines.size());
    return lines;
}

void countLines(benchmark::State& state, const Household& each)
{
    state.counters["lines"] = static_cast<double>(linesOf(each));
    state.counters["per_line"] =
        benchmark::Counter(static_cast<double>(linesOf(each)),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void floorOfRows(benchmark::State& state)
{
    const Household& each = household(static_cast<int>(state.range(0)));
    const bench::PlainRows rows = bench::plainRows(each);
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::pairPlainRows(rows));
    countLines(state, each);
}

void checkHousehold(benchmark::State& state)
{
    const Household& each = household(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(check(each));
    countLines(state, each);
}

/// One entry changes its end by five minutes, there and back.
void recheckOneVisit(benchmark::State& state)
{
    const Household& each = household(static_cast<int>(state.range(0)));
    Recheck recheck;
    recheck.of(each);
    std::vector<Visit> visits = each.visits;
    std::size_t chosen = visits.size() / 2;
    while (visits[chosen].state != VisitState::Came)
        ++chosen;
    Visit& changed = visits[chosen];
    const std::array<QTime, 2> ends{*changed.end, changed.end->addSecs(-20 * 60)};
    std::size_t turn = 0;
    for (auto _ : state) {
        turn = 1 - turn;
        changed.end = ends[turn];
        benchmark::DoNotOptimize(recheck.ofSameBills(visits, each.answers));
    }
    state.counters["stretches"] = static_cast<double>(recheck.examined());
    countLines(state, each);
}

/// The same without being told that the bills are the same.
void recheckWholeHousehold(benchmark::State& state)
{
    Household each = household(static_cast<int>(state.range(0)));
    Recheck recheck;
    recheck.of(each);
    std::size_t chosen = each.visits.size() / 2;
    while (each.visits[chosen].state != VisitState::Came)
        ++chosen;
    Visit& changed = each.visits[chosen];
    const std::array<QTime, 2> ends{*changed.end, changed.end->addSecs(-20 * 60)};
    std::size_t turn = 0;
    for (auto _ : state) {
        turn = 1 - turn;
        changed.end = ends[turn];
        benchmark::DoNotOptimize(recheck.of(each));
    }
    countLines(state, each);
}

void writeFindings(benchmark::State& state)
{
    const Household& each = household(static_cast<int>(state.range(0)));
    const Report report = check(each);
    for (auto _ : state)
        benchmark::DoNotOptimize(findingsJson(report));
    countLines(state, each);
}

/// Opens a daybook with all that is checked at opening, and reads the whole household with every seal.
void openAndRead(benchmark::State& state)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("long.daybook"));
    const Clock clock = [] { return QDateTime(QDate(2024, 1, 1), QTime(12, 0)); };
    const Household& each = household(static_cast<int>(state.range(0)));
    Daybook::create(path, each.person, clock)->change(QStringLiteral("import"), [&each](Changes& changes) {
        changes.importHousehold(each);
    });
    for (auto _ : state) {
        const auto daybook = Daybook::open(path, OpenMode::ReadOnly, clock);
        benchmark::DoNotOptimize(daybook->household());
    }
    countLines(state, each);
}

void importTenYears(benchmark::State& state)
{
    const QTemporaryDir place;
    const Household& each = household(static_cast<int>(state.range(0)));
    const std::vector<bench::BillFile> files = bench::billFiles(each);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            bench::importBills(each, files, place.filePath(QStringLiteral("bills.daybook"))));
    countLines(state, each);
}

void floorOfImport(benchmark::State& state)
{
    const QTemporaryDir place;
    const Household& each = household(static_cast<int>(state.range(0)));
    const std::vector<bench::BillFile> files = bench::billFiles(each);
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::importCells(files, place.filePath(QStringLiteral("cells.sqlite"))));
    countLines(state, each);
}

/// Keeps the fastest of the repetitions, so that what else the machine does matters least.
class Fastest : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        std::vector<Run> iterations;
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            iterations.push_back(run);
            const double seconds = run.cpu_accumulated_time / static_cast<double>(run.iterations);
            const auto [found, isNew] =
                m_fastest.try_emplace(run.run_name.function_name + '/' + run.run_name.args, seconds);
            if (!isNew)
                found->second = std::min(found->second, seconds);
        }
        ConsoleReporter::ReportRuns(iterations);
    }

    double milliseconds(const std::string& name) const
    {
        const auto found = m_fastest.find(name);
        return found == m_fastest.end() ? 0 : found->second * 1000;
    }

private:
    std::map<std::string, double> m_fastest;
};

/// Exponent of the growth: the slope of a straight line through the logarithms.
double growth(const std::vector<std::pair<double, double>>& points)
{
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto& [size, time] : points) {
        const double x = std::log(size);
        const double y = std::log(time);
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const auto n = static_cast<double>(points.size());
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

void printRatios(const Fastest& times)
{
    const auto of = [&](const char* name, int months) {
        return times.milliseconds(std::string(name) + '/' + std::to_string(months));
    };
    if (of("check", tenYears) <= 0 || of("floor", tenYears) <= 0)
        return;
    std::printf("\nThe fastest of the repetitions, processor time:\n");
    std::vector<std::pair<double, double>> points;
    for (const int months : {month, year, tenYears, fiftyYears}) {
        const double checked = of("check", months);
        const double least = of("floor", months);
        if (checked <= 0 || least <= 0)
            continue;
        const auto lines = static_cast<double>(linesOf(household(months)));
        std::printf("  %3d months, %6.0f lines: %8.3f ms, %6.0f ns a line, floor %8.4f ms (%4.0f ns a line), "
                    "%5.1f x the floor\n",
                    months, lines, checked, checked * 1e6 / lines, least, least * 1e6 / lines,
                    checked / least);
        if (months != month)
            points.emplace_back(lines, checked);
    }
    std::printf("  fifty years / ten years: %.2f\n", of("check", fiftyYears) / of("check", tenYears));
    std::printf("  after one changed visit in ten years: %.3f ms; with the bills compared too: %.3f ms\n",
                of("recheck", tenYears), of("recheck_all_compared", tenYears));
    std::printf("  findings as JSON, ten years: %.2f ms\n", of("json", tenYears));
    std::printf("  a daybook of ten years opened, looked through and read: %.2f ms\n",
                of("open_daybook", tenYears));
    std::printf("  ten years of bills brought in: %.1f ms, floor %.1f ms, %.2f x the floor\n",
                of("import", tenYears), of("import_floor", tenYears),
                of("import", tenYears) / of("import_floor", tenYears));
    std::printf("  growth exponent over 1, 10 and 50 years: %.3f\n", growth(points));
}

} // namespace

int main(int argc, char** argv)
{
    const auto add = [](const char* name, void (*run)(benchmark::State&), int months) {
        benchmark::RegisterBenchmark(name, run)
            ->Arg(months)
            ->Unit(benchmark::kMillisecond)
            ->MinTime(shortest)
            ->Repetitions(repetitions);
    };
    for (const int months : {month, year, tenYears, fiftyYears}) {
        add("floor", floorOfRows, months);
        add("check", checkHousehold, months);
    }
    add("recheck", recheckOneVisit, tenYears);
    add("recheck_all_compared", recheckWholeHousehold, tenYears);
    add("json", writeFindings, tenYears);
    add("open_daybook", openAndRead, tenYears);
    add("import_floor", floorOfImport, tenYears);
    add("import", importTenYears, tenYears);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    Fastest reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    printRatios(reporter);
    benchmark::Shutdown();
    return 0;
}
