"""Whole processes in paired runs: daybook-cli check against a program that only starts QtCore.

Prints ratios; asserts nothing. Usage: processes.py DIRECTORY_OF_PROGRAMS [RUNS]
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def run(command):
    """Seconds by the clock, seconds of processor time, and the largest memory in MB of one run."""
    started = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere)
        _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("%s failed" % command[0])
    return time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    programs = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    empty = [os.path.join(programs, "empty_core")]
    with tempfile.TemporaryDirectory() as place:
        for name, months in (("one month", 1), ("ten years", 120)):
            folder = os.path.join(place, str(months))
            subprocess.run([os.path.join(programs, "write_household"), str(months), folder], check=True)
            check = [os.path.join(programs, "daybook-cli"), "check", "--json", folder]
            pairs = [(run(empty), run(check)) for _ in range(runs)]
            ratio = statistics.median(checked[1] / least[1] for least, checked in pairs)
            print("%s, files read: wall %.1f ms, processor %.1f ms, %.1f MB; empty QtCore %.1f ms, %.1f ms, %.1f MB;"
                  " processor time is %.2f times the empty program's (median of %d pairs)"
                  % (name,
                     min(checked[0] for _, checked in pairs) * 1000,
                     min(checked[1] for _, checked in pairs) * 1000,
                     max(checked[2] for _, checked in pairs),
                     min(least[0] for least, _ in pairs) * 1000,
                     min(least[1] for least, _ in pairs) * 1000,
                     max(least[2] for least, _ in pairs),
                     ratio, runs))


main()
