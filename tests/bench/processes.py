#!/usr/bin/env python3
"""Whole processes in paired runs: daybook-cli check against a program that only starts QtCore.

Prints figures and ratios; asserts nothing. Usage: processes.py DIRECTORY_OF_PROGRAMS [RUNS] [--instructions]
With --instructions also how many instructions each needs, by valgrind: the same on every run, however busy the machine.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

# What is read: name, months, layout of the bills (none: our own), a bill a week, kept as a daybook.
CASES = (
    ("one month", 1, None, False, False),
    ("ten years, a bill a month", 120, None, False, False),
    ("ten years, agency table", 120, "agency table", False, False),
    ("ten years, agency table, a bill a week", 120, "agency table", True, False),
    ("ten years, accounts package", 120, "accounts package", False, False),
    ("ten years, a table without names", 120, "no header", False, False),
    ("ten years, kept as a daybook", 120, None, False, True),
)


def run(command):
    """Seconds by the clock, seconds of processor time, and the largest memory in MB of one run."""
    started = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere)
        _, status, used = os.wait4(process.pid, 0)
    taken = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s ended with %d" % (" ".join(command), process.returncode))
    return taken, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def instructions(command):
    """Millions of instructions of one run."""
    counted = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command,
                             check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(re.search(r"Collected : (\d+)", counted.stderr).group(1)) / 1e6


def written(programs, place, number, case):
    """The folder or daybook that is checked."""
    _, months, layout, weekly, kept = case
    folder = os.path.join(place, str(number))
    shape = ([layout] if layout else []) + (["weekly"] if weekly else [])
    subprocess.run([os.path.join(programs, "write_household"), str(months), folder] + shape, check=True)
    if not kept:
        return folder
    daybook = folder + ".daybook"
    subprocess.run([os.path.join(programs, "daybook-cli"), "import", folder, daybook],
                   check=True, stdout=subprocess.DEVNULL)
    return daybook


def main():
    words = [word for word in sys.argv[1:] if word != "--instructions"]
    counts = len(words) < len(sys.argv) - 1
    programs = words[0]
    runs = int(words[1]) if len(words) > 1 else 15
    empty = [os.path.join(programs, "empty_core")]
    print("the fastest of %d runs in turn with an empty QtCore program; the ratio is the median of the pairs" % runs)
    print("%-40s %9s %9s %8s %9s %9s %7s" % ("", "wall ms", "cpu ms", "MB", "empty ms", "empty MB", "ratio"))
    with tempfile.TemporaryDirectory() as place:
        for number, case in enumerate(CASES):
            check = [os.path.join(programs, "daybook-cli"), "check", "--json",
                     written(programs, place, number, case)]
            pairs = [(run(empty), run(check)) for _ in range(runs)]
            print("%-40s %9.1f %9.1f %8.1f %9.2f %9.1f %7.2f"
                  % (case[0],
                     min(checked[0] for _, checked in pairs) * 1000,
                     min(checked[1] for _, checked in pairs) * 1000,
                     max(checked[2] for _, checked in pairs),
                     min(least[1] for least, _ in pairs) * 1000,
                     max(least[2] for least, _ in pairs),
                     statistics.median(checked[1] / least[1] for least, checked in pairs)), flush=True)
            if counts:
                print("%-40s %.1f million instructions, the empty program %.1f"
                      % ("", instructions(check), instructions(empty)), flush=True)


main()
