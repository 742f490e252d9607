#!/usr/bin/env python3
"""Breaks every stage of the check on purpose, one place at a time, and demands that a named test goes red.

Usage: tests/core/check/mutations.py [--build build/dev] [--write] [words …]
  --build  a configured build directory in which daybook_core_tests is up to date
  --write  writes what was seen to MUTATIONS.md
  words    only mutations whose title has one of them
The tree is never changed: the broken copy of one file is compiled with the flags of the build directory and
linked in front of the library, so that it takes the place of the real one.
"""

import argparse
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]

# stage, source, what is broken, what stands there, what is put in its place, the test that goes red
MUTATIONS = [
    ("document identity", "core/check/document_identity.cpp", "no revised bills",
     "return sameNumber(later, earlier) && periodsOverlap(later, earlier);", "return false;",
     "the same number for an overlapping period is a revision, and the later bill counts"),
    ("document identity", "core/check/document_identity.cpp", "a file brought in twice is two bills",
     "    if (sameDocument(later, earlier))\n        return true;\n", "",
     "the same file under two names is one bill"),
    ("days of the bills", "core/check/billed_days.cpp", "no day more on each side for the nights",
     "stretches.emplace_back(from - 1,", "stretches.emplace_back(from,",
     "the days of a bill are looked at, with one more on each side for the nights"),
    ("stretches", "core/check/stretches.cpp", "bills that charge what is paid once are not joined",
     "    PaidOnce(basis).include(spans);\n", "",
     "what is paid once is not due a second time, on whatever day it is charged"),
    ("written visits", "core/check/written_visits.cpp", "merged entries take the shorter",
     "if (length > visit.length) {", "if (visit.length < 0 || length < visit.length) {",
     "entries about one visit are merged: came beats nobody came, the longer stay, every name"),
    ("written visits", "core/check/written_visits.cpp", "carers counted by lines of names, not by name",
     "!names.contains(key)", "true",
     "carers are the distinct names, a number where no names are, and unknown where any entry leaves them open"),
    ("daybook and plan", "core/check/daybook_visits.cpp", "silence is a missed visit",
     "record.complete = said || record.byEntries;", "record.complete = true;",
     "silence about a visit is never a missed visit"),
    ("daybook and plan", "core/check/daybook_visits.cpp", "an entry counts for a visit hours away",
     "constexpr int farthestEntry = 240;", "constexpr int farthestEntry = 2400;",
     "an entry far from the plan is a visit of its own, and the day is not complete"),
    ("stays", "core/check/stays.cpp", "days in hospital counted anew each month",
     "stayDay > 0 && last + 1 == day ?", "stayDay > 0 && last + 1 == day && QDate::fromJulianDay(day).day() > 1 ?",
     "the days of a stay go on being counted over the end of a month, on whichever bill they are"),
    ("charges", "core/check/charge.cpp", "hours of both carers taken for one long visit",
     "if (charge.billed != clock * carers ||", "if (carers > 0 ||",
     "hours that are a whole multiple of the time between start and end are the hours of several carers"),
    ("joined lines", "core/check/joined_lines.cpp", "no joining at midnight",
     "const bool atMidnight = charge.end == 0;", "const bool atMidnight = false;",
     "a night in two rows that meet at midnight is one visit"),
    ("joined lines", "core/check/joined_lines.cpp", "no joining at midnight across two bills",
     "if (taken[found->second] || found->second == i)",
     "if (taken[found->second] || found->second == i ||\n"
     "                charges[found->second].rows.front().bill != charge.rows.front().bill)",
     "the two halves of a night may stand on two bills"),
    ("sums of a row", "core/check/row_sums.cpp", "VAT counted as care",
     "const qint64 net = line.amount.pence - vat;", "const qint64 net = line.amount.pence;",
     "VAT in a column of the row is split off, and is due only as far as it was agreed"),
    ("sums of a row", "core/check/row_sums.cpp", "nothing left open by a quantity of two decimals",
     "quantity.decimals >= 2 ? std::abs(each) : 0", "0",
     "a quantity printed to two decimals leaves half a hundredth open"),
    ("names of services", "core/bill/service_names.cpp", "a name that nobody knows is always an extra",
     "if (!standsOnPlan(beside) || !free)", "if (!standsOnPlan(beside) || !free || unknown.size() > 0)",
     "a name that nobody knows, on visits that were all planned, is the planned service"),
    ("names of services", "core/bill/service_names.cpp", "a fee with the name of a service in it is the service",
     "if (meant && meant->words != words && saysMoreThanCare(words)", "if (meant && words.isEmpty()",
     "what is charged beside the visits keeps its own name"),
    ("joined lines", "core/check/joined_lines.cpp", "no joining of nights without times",
     "    joinUntimedNights(charges, visits, taken, next);\n", "",
     "a night without times that is charged as its part of either day is one visit"),
    ("sums of a row", "core/check/row_sums.cpp", "a count that is not printed is one",
     "rate > 0 && net > rate)", "rate > 0 && net > rate && net % rate == 0)",
     "twice the price of a meal is two meals, where no number is printed"),
    ("promises", "core/check/provider_case.cpp", "a promise about one service holds for what names none",
     "(service != 0 || !terms->hasOnly(provider, about))", "service != 0",
     "a promise about one service is not held against a charge that does not say what it is for"),
    ("candidates", "core/check/candidates.cpp", "visits two hours away are sensible",
     "constexpr int farthestStart = 90;", "constexpr int farthestStart = 120;",
     "a line fits best within twenty minutes, less well within three quarters of an hour and an hour and a "
     "half"),
    ("candidates", "core/check/candidates.cpp", "pairings that the person ruled out are made",
     "    if (!link.together) {\n", "    if (!link.together) {\n        return false;\n",
     "a visit the person links is the only one, a visit the person rules out is none"),
    ("candidates", "core/check/candidates.cpp", "forced pairings are only one among others",
     "candidates = {Candidate{static_cast<int>(i), 0, 0, true}};",
     "candidates.push_back(Candidate{static_cast<int>(i), 0, 0, false});",
     "a visit the person links is the only one, a visit the person rules out is none"),
    ("assignment", "core/check/assignment.cpp", "greedy instead of exact",
     "    return Solver(nodes, places).solve();",
     "    Pairing greedy;\n"
     "    std::vector<bool> taken(static_cast<std::size_t>(places), false);\n"
     "    for (const PairingNode& node : nodes) {\n"
     "        const PairingEdge* best = nullptr;\n"
     "        for (const PairingEdge& edge : node.edges)\n"
     "            if (!taken[static_cast<std::size_t>(edge.place)] && (best == nullptr || edge.cost < best->cost))\n"
     "                best = &edge;\n"
     "        if (best != nullptr)\n"
     "            taken[static_cast<std::size_t>(best->place)] = true;\n"
     "        greedy.place.push_back(best != nullptr ? best->place : -1);\n"
     "        greedy.cost = greedy.cost + (best != nullptr ? best->cost : node.alone);\n"
     "    }\n"
     "    return greedy;",
     "as many lines as possible find a visit, although one of them would fit better elsewhere"),
    ("pairing", "core/check/pairing.cpp", "how well it fits is ignored",
     "cost.tier = candidate.tier;", "cost.tier = 0;",
     "how well times and lengths fit comes before what would be asked about"),
    ("pairing", "core/check/pairing.cpp", "the clock comes before charity",
     "cost.order = examined.charge.order;",
     "cost.order = examined.charge.order;\n                std::swap(cost.queried, cost.minutes);",
     "among pairings that fit equally well the one that asks about least is used, not the nearest clock"),
    ("pairing", "core/check/pairing.cpp", "the later bill is not put behind",
     "cost.order = examined.charge.order;", "cost.order = -examined.charge.order;",
     "where nothing else tells them apart the nearest visit is used, and the earlier bill comes first"),
    ("pairing", "core/check/pairing.cpp", "lines that could change places are not a group",
     "examined.interchangeable = true;", "examined.interchangeable = false;",
     "lines that could change places are one group, and a line with a place of its own is not in it"),
    ("prices", "core/check/price_list.cpp", "bands ignored",
     "    return below->price.pence +\n"
     "           proRataPence(row.price.pence, length - static_cast<int>(below->length.count()));",
     "    return proRataPence(row.price.pence, length);",
     "fifty minutes cost what each way of using a price list says"),
    ("prices", "core/check/price_list.cpp", "nothing is split at a boundary",
     "const bool byWindow = row->ratePick == RatePick::Split;", "const bool byWindow = false;",
     "a visit across a boundary of the day costs the price at its start, or of each side where that was "
     "agreed"),
    ("prices", "core/care/bank_holidays.cpp", "the basis of bank holidays is ignored",
     "(rule.basis != HolidayBasis::GovList && holiday.actual == day)", "(holiday.actual == day)",
     "Christmas 2026 comes to what the agreement means by a bank holiday"),
    ("minutes due", "core/check/minutes_due.cpp", "the coarseness of the daybook is ignored",
     "std::max(static_cast<int>(agreement.shortTolerance.count()), coarseness)",
     "std::max(static_cast<int>(agreement.shortTolerance.count()), 0 * coarseness)",
     "the grace is never finer than the daybook is written"),
    ("minutes due", "core/check/minutes_due.cpp", "coarse from a third of the times on",
     "multiples[i] * 100 >= written * 95", "multiples[i] * 100 >= written * 30",
     "a daybook written in quarter hours is held to quarter hours"),
    ("minutes due", "core/check/minutes_due.cpp", "no grace for what the times could support",
     "            result.most = std::min(planned, terms.rounded(written + grace));",
     "            result.most = std::min(planned, terms.rounded(written));",
     "time within what the written times could support is agreed, beyond it the whole difference is asked "
     "about"),
    ("minutes due", "core/check/minutes_due.cpp", "rounded before the grace is measured",
     "if (planned - written > grace) {", "if (planned - terms.rounded(written) > grace) {",
     "the grace is measured on the time that was written, before it is rounded"),
    ("not due", "core/check/not_due.cpp", "the lowest notice decides",
     "best == nullptr || tier.noticeHours > best->noticeHours",
     "best == nullptr || tier.noticeHours < best->noticeHours",
     "the highest notice that was given decides, to the minute"),
    ("promises", "core/check/provider_case.cpp", "promises ignored",
     "    return best;", "    return best == nullptr ? best : nullptr;",
     "a promise holds from its first to its last day, and no longer"),
    ("waterfall", "core/check/waterfall.cpp", "price by the printed start",
     "visit != nullptr && visit->onPlan && visit->start >= 0 ? visit->start : m_ask.start", "m_ask.start",
     "the planned start decides what a planned visit costs, the printed start what an unplanned one costs"),
    ("waterfall", "core/check/waterfall.cpp", "only the excess is asked about",
     "afterPromise(priceOfMinutes(smallestBand ? 1 : minutes.due))", "afterPromise(priceOfMinutes(minutes.most))",
     "time within what the written times could support is agreed, beyond it the whole difference is asked "
     "about"),
    ("waterfall", "core/check/waterfall.cpp", "time nobody wrote about is asked about",
     "if (minutes.excessUnchecked)", "if (false)",
     "with booked time a short stay changes nothing and a longer bill is asked about without a daybook"),
    ("waterfall", "core/check/line_parts.cpp", "nothing is set off within a line",
     "    if (favour == parts.end())\n        return;", "    if (!parts.empty())\n        return;",
     "what is in the provider's favour is set against the last claimed difference first"),
    ("leftovers", "core/check/leftovers.cpp", "second charges told by the amount",
     "if (otherService || !meet)",
     "if (otherService || first.charge.amount != second.charge.amount)",
     "equal amounts on other days are no second charges"),
    ("lumps", "core/check/lump_due.cpp", "only what is written down is allowed",
     "            result.due += due.due;\n            result.most += due.most;",
     "            result.due += silent ? 0 : due.due;\n            result.most += silent ? 0 : due.most;",
     "planned visits nobody wrote about are allowed in full, and are to be checked"),
    ("credits", "core/check/credits.cpp", "credits without a day are spread",
     "        if (meant.empty()) {\n",
     "        for (const auto& [place, lines] : charges)\n"
     "            if (!credit.date.isValid())\n"
     "                meant.insert(meant.end(), lines.begin(), lines.end());\n"
     "        if (meant.empty()) {\n",
     "a credit without a date is shown and never spread"),
    ("rows", "core/check/row_results.cpp", "the person's own purse is forgotten",
     "row.payer = agreed->payer;", "row.payer = Payer::DirectPayment;",
     "a meal has two purses: its delivery from the direct payment, its food from the person's own money"),
    ("bill report", "core/check/bill_report.cpp", "a wrong total is passed over",
     "if (checked.total.pence != sum)", "if (checked.total.pence != checked.total.pence)",
     "a printed total that differs from its rows closes the gap with a line of its own"),
    ("finding ids", "core/check/finding_id.cpp", "the id comes from the row",
     "QString::number(line.amount.pence)", "QString::number(line.row)",
     "a line is known by what it says, never by its row or its file"),
    ("findings", "core/check/finding_facts.cpp", "answers are kept by row",
     "finding.id = findingId({bill.provider, part.kind, about});",
     "finding.id = findingId({bill.provider, part.kind, QString::number(line.row)});",
     "an answer stays when rows move, the file has another name and the reason changes within its group"),
    ("findings", "core/check/finding_facts.cpp", "carers' names compared by their place in the list",
     "    const bool shared = std::any_of(billed.begin(), billed.end(),",
     "    const bool shared = std::any_of(billed.begin(), billed.begin() + (billed.isEmpty() ? 0 : 1),",
     "another carer is noted only where both lists of names are given and nobody is on both"),
    ("findings", "core/check/finding_facts.cpp", "what is written after the bill is as sure",
     "entry->enteredAt->date() < arrived", "entry->enteredAt->date() <= arrived",
     "an entry written before the day of the bill is sure, on that day, later or at no known time it is likely"),
    ("answers", "core/check/answers.cpp", "what was waived still counts",
     " || finding.answer->kind == AnswerKind::Waive", "",
     "what was accepted or waived stays in sight and counts as agreed"),
    ("answers", "core/check/answers.cpp", "an answer about another sum settles the question",
     "!finding.stale &&", "true &&",
     "an answer about another sum is kept, marked, and asked again"),
    ("papers", "core/papers/findings_json.cpp", "formulas go into the table as they are",
     "csvField(finding.service),", "csvField(finding.service, CsvGuard::Value),",
     "a cell that a spreadsheet would take for a formula is made text"),
    # What must always be true: each property has one fault that it finds among its thousand households.
    ("always", "core/check/bill_report.cpp", "no row closes the gap to a printed total",
     "if (checked.total.pence != sum)", "if (checked.total.pence == sum + 1)",
     "always: the parts of every bill that counts add up to its printed total"),
    ("always", "core/check/bill_report.cpp", "a settled question stays among those to ask about",
     "(status == FindingStatus::Query ? bill->query : bill->toCheck) -= finding.pence;",
     "bill->toCheck -= finding.pence;",
     "always: what the findings come to, status by status, is what the bill says"),
    ("always", "core/check/line_parts.cpp", "what is owed stands beside what is asked about",
     "    if (favour == parts.end())\n        return;", "    if (!parts.empty())\n        return;",
     "always: no part is below nought or more than its line, and nothing is asked about beside what is owed"),
    ("always", "core/check/document_identity.cpp", "every later bill of a provider replaces the earlier one",
     "return sameNumber(later, earlier) && periodsOverlap(later, earlier);",
     "return folded(later.provider) == folded(earlier.provider);",
     "always: a bill cut in two by date asks about the same money"),
    ("always", "core/check/leftovers.cpp", "second charges are not looked for",
     "        examined.duplicateOf = best;", "        examined.duplicateOf = -1;",
     "always: a line copied onto the bill is asked about in full, and nothing else moves"),
    ("always", "core/check/bill_report.cpp", "a credit lowers the VAT that is due",
     "if (line.type == BillLineType::Charge && !isCreditLine(line))",
     "if (line.type == BillLineType::Charge || isCreditLine(line))",
     "always: a credit never raises what is asked about"),
    ("always", "core/check/daybook_visits.cpp", "an empty daybook is a complete one",
     "record.complete = said || record.byEntries;", "record.complete = true;",
     "always: an empty daybook leads to no question that needs a diary"),
    ("always", "core/check/daybook_visits.cpp", "a silent day is a complete one",
     "record.complete = said || record.byEntries;", "record.complete = !said;",
     "always: a visit that nobody wrote about is never asked about as one that did not take place"),
    ("always", "core/check/minutes_due.cpp", "a visit written down without times lasted no time",
     "    if (written < 0) {\n", "    if (written < 0) {\n        result.due = result.most = hasEntry ? 0 : planned;\n",
     "always: writing down that a planned visit came in full never raises what is asked about"),
    ("always", "core/check/written_visits.cpp", "nobody came is taken for silence",
     "        return Happened::NobodyCame;", "        return Happened::NotRecorded;",
     "always: changing nobody came into came never raises what is asked about, nor does the reverse lower it"),
    ("always", "core/check/minutes_due.cpp", "a larger tolerance grants less",
     "std::max(static_cast<int>(agreement.shortTolerance.count()), coarseness)",
     "std::max(60 - static_cast<int>(agreement.shortTolerance.count()), coarseness)",
     "always: a larger tolerance never asks about more"),
    ("always", "core/check/document_identity.cpp", "bills count in the order of the folder",
     "        if (leftDay != rightDay)\n", "        if (a != b)\n            return a < b;\n        if (leftDay != rightDay)\n",
     "always: the order of entries, plan, bills, promises, links and answers does not matter"),
    ("always", "core/care/rota.cpp", "of planned rows with one name the last of the file counts",
     "if (!best || *best < row.from)", "if (true)",
     "always: rows and columns of the files may stand in any order"),
    ("always", "core/check/finding_id.cpp", "ids come from a seeded hash",
     "return sha256Hex(text.toUtf8()).left(16);",
     "return QString::number(qHash(text, static_cast<std::size_t>(QHashSeed::globalSeed())), 16);",
     "always: the same household gives the same bytes"),
    ("always", "core/check/leftovers.cpp", "only the first letter of a carer's name counts",
     "return right.contains(name, Qt::CaseInsensitive);", "return right.front().front() == name.front();",
     "always: names of carers never change money"),
    ("always", "core/check/price_list.cpp", "the day of the month is taken for the day of the week",
     "const int weekday = day % 7; // 0 = Monday", "const int weekday = QDate::fromJulianDay(day).day() % 7;",
     "always: everything 364 days later comes to the same money"),
    ("always", "core/check/document_identity.cpp", "a copy of a bill is another bill",
     "    if (sameDocument(later, earlier))\n        return true;\n", "",
     "always: the same bill once more under other names changes nothing"),
    ("always", "core/store/household_import.cpp", "what is in the daybook is not known again",
     "        --*found;\n        return true;", "        --*found;\n        return false;",
     "always: bringing the same folder into a daybook again changes nothing"),
    ("always", "core/check/finding_facts.cpp", "an answer sticks to the row",
     "finding.id = findingId({bill.provider, part.kind, about});",
     "finding.id = findingId({bill.provider, part.kind, QString::number(line.row)});",
     "always: what was set aside stays set aside when the rows of a bill move"),
]


def run(command, cwd):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)


class Bench:
    """Compiles one broken file and links the tests with it."""

    def __init__(self, build, scratch):
        self.build = build
        self.scratch = scratch
        self.flags = {}
        for entry in json.loads((build / "compile_commands.json").read_text()):
            self.flags[entry["file"]] = entry["command"]
        commands = run(["ninja", "-t", "commands", "daybook_core_tests"], build).stdout.strip().splitlines()
        link = next(line for line in reversed(commands) if "-o bin/daybook_core_tests" in line)
        self.link = shlex.split(link.split("&&")[1])

    def tests_with(self, source, text):
        broken = self.scratch / pathlib.Path(source).name
        broken.write_text(text)
        compile_command = shlex.split(self.flags[str(root / source)])
        if pathlib.Path(compile_command[0]).name == "ccache":
            compile_command = compile_command[1:]
        output = self.scratch / "broken.o"
        compile_command = [word for word in compile_command if word != "-Werror"]
        compile_command[compile_command.index("-o") + 1] = str(output)
        compile_command[compile_command.index("-c") + 1] = str(broken)
        compiled = run(compile_command + ["-O0", "-g0", "-w"], self.build)
        if compiled.returncode != 0:
            sys.exit(f"{source} does not compile when broken:\n{compiled.stderr}")
        link = list(self.link)
        tests = self.scratch / "tests"
        link[link.index("-o") + 1] = str(tests)
        first = next(i for i, word in enumerate(link) if word.endswith(".o"))
        link.insert(first, str(output))
        linked = run(link, self.build)
        if linked.returncode != 0:
            sys.exit(f"the tests do not link with the broken {source}:\n{linked.stderr}")
        return tests

    def is_green(self, tests, name):
        result = run([str(tests), re.sub(r"([,\[\]])", r"\\\1", name)], root)
        if re.search(r"No test cases matched|No tests ran", result.stdout + result.stderr):
            sys.exit(f"there is no test of this name: {name}")
        return result.returncode == 0


def table(seen):
    lines = [
        "# Broken on purpose",
        "",
        "`mutations.py` breaks every stage of the check in one place at a time and runs the test named here, which",
        "has to go red. Written by `mutations.py --write` from a run in which each of them did; the same tests were",
        "green with nothing broken.",
        "",
        "| stage | what is broken | where | the test that goes red |",
        "|---|---|---|---|",
    ]
    for stage, source, what, test in seen:
        lines.append(f"| {stage} | {what} | `{source}` | {test} |")
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--build", default="build/dev")
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--dry", action="store_true", help="only see whether every mutation still applies")
    arguments.add_argument("words", nargs="*")
    given = arguments.parse_args()
    build = (root / given.build).resolve()
    chosen = [m for m in MUTATIONS if not given.words or any(word in m[2] for word in given.words)]
    failed = []
    for stage, source, what, old, new, test in chosen:
        if (root / source).read_text().count(old) != 1:
            failed.append(f"does not apply any more: {what} ({source})")
    if failed or given.dry:
        print("\n".join(failed) or f"{len(chosen)} mutations apply")
        return 1 if failed else 0

    seen = []
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(build, pathlib.Path(scratch))
        for stage, source, what, old, new, test in chosen:
            begun = time.monotonic()
            if not bench.is_green(build / "bin" / "daybook_core_tests", test):
                failed.append(f"red with nothing broken: {test}")
                continue
            text = (root / source).read_text().replace(old, new)
            if bench.is_green(bench.tests_with(source, text), test):
                failed.append(f"nobody noticed: {what} ({source}): {test}")
            else:
                seen.append((stage, source, what, test))
            print(f"{stage}: {what}: {'red' if seen and seen[-1][2] == what else 'GREEN'}"
                  f" ({time.monotonic() - begun:.0f} s)", flush=True)
    print("\n".join(failed) or f"all {len(seen)} went red")
    if given.write and not failed and len(chosen) == len(MUTATIONS):
        (here / "MUTATIONS.md").write_text(table(seen))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
