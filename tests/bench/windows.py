#!/usr/bin/env python3
"""The window beside an empty Qt window: start, memory, what is loaded, and whether it sleeps when nobody touches it.

Prints figures and ratios; asserts nothing. Usage: windows.py DIRECTORY_OF_PROGRAMS [RUNS] [--instructions]
Needs Xvfb. With --instructions also how many each start needs, by valgrind, drawn offscreen.
"""
import datetime
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

IDLE_SECONDS = 60
SETTLING_SECONDS = 4


def ended(command, surroundings):
    """Seconds by the clock, of processor time, and the largest memory in MB of one start that ends when drawn."""
    started = time.perf_counter()
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    taken = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s ended with %d" % (" ".join(command), process.returncode))
    return taken, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def instructions(command, surroundings):
    """Millions of instructions of one start."""
    counted = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command,
                             check=True, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(re.search(r"Collected : (\d+)", counted.stderr).group(1)) / 1e6


def wakings(pid):
    """How often the threads of a process were woken, and the ticks they ran."""
    woken = ticks = 0
    for thread in os.listdir("/proc/%d/task" % pid):
        with open("/proc/%d/task/%s/status" % (pid, thread)) as status:
            woken += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read(), re.M).group(1))
        with open("/proc/%d/task/%s/stat" % (pid, thread)) as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
    return woken, ticks


def resting(command, surroundings):
    """Wakings and ticks in a window that nobody touches, its memory in MB (resident, its own share), and its modules."""
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLING_SECONDS)
        before = wakings(process.pid)
        time.sleep(IDLE_SECONDS)
        after = wakings(process.pid)
        with open("/proc/%d/status" % process.pid) as status:
            resident = int(re.search(r"^VmRSS:\s+(\d+)", status.read(), re.M).group(1)) / 1024
        with open("/proc/%d/smaps_rollup" % process.pid) as rollup:
            share = int(re.search(r"^Pss:\s+(\d+)", rollup.read(), re.M).group(1)) / 1024
        with open("/proc/%d/maps" % process.pid) as maps:
            modules = sorted(set(re.findall(r"(Qt6Charts|Qt6PrintSupport|Qt6OpenGL|daybook_\w+_module)", maps.read())))
    finally:
        process.terminate()
        process.wait()
    return after[0] - before[0], after[1] - before[1], resident, share, modules


def main():
    words = [word for word in sys.argv[1:] if word != "--instructions"]
    counts = len(words) < len(sys.argv) - 1
    programs = words[0]
    runs = int(words[1]) if len(words) > 1 else 15
    floor = os.path.join(programs, "floor_window")
    window = os.path.join(programs, "daybook")
    reading, writing = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    display = ":" + os.fdopen(reading).readline().strip()
    try:
        with tempfile.TemporaryDirectory() as place:
            surroundings = dict(os.environ, HOME=place, XDG_CONFIG_HOME=place, XDG_DATA_HOME=place, DISPLAY=display,
                                QT_QPA_PLATFORM="xcb")
            print("load of the machine %s" % " ".join("%.1f" % one for one in os.getloadavg()))
            print("%-12s %9s %9s %8s %9s %9s %7s %7s" % ("start", "wall ms", "cpu ms", "MB", "empty ms", "empty cpu",
                                                         "cpu ×", "wall ×"))
            daybooks = {}
            for name, months in (("one month", 1), ("ten years", 120), ("fifty years", 600)):
                folder = os.path.join(place, "%d" % months)
                daybook = daybooks[name] = folder + ".daybook"
                subprocess.run([os.path.join(programs, "write_household"), str(months), folder,
                                "until=%s" % datetime.date.today()], check=True)
                subprocess.run([os.path.join(programs, "daybook-cli"), "import", folder, daybook], check=True,
                               stdout=subprocess.DEVNULL)
                empty = [floor, "--quit-after-first-paint"]
                full = [window, daybook, "--quit-after-first-paint"]
                ended(full, surroundings)
                pairs = [(ended(empty, surroundings), ended(full, surroundings)) for _ in range(runs)]
                print("%-12s %9.1f %9.1f %8.1f %9.1f %9.1f %7.2f %7.2f"
                      % (name, min(own[0] for _, own in pairs) * 1000, min(own[1] for _, own in pairs) * 1000,
                         max(own[2] for _, own in pairs), min(least[0] for least, _ in pairs) * 1000,
                         min(least[1] for least, _ in pairs) * 1000,
                         statistics.median(own[1] / least[1] for least, own in pairs),
                         statistics.median(own[0] / least[0] for least, own in pairs)), flush=True)
                if counts:
                    offscreen = dict(surroundings, QT_QPA_PLATFORM="offscreen")
                    own, least = instructions(full, offscreen), instructions(empty, offscreen)
                    print("%-12s %.0f million instructions, the empty window %.0f: %.2f ×" % ("", own, least, own / least),
                          flush=True)
            for name, command in (("empty window", [floor]),
                                  *((name, [window, daybook]) for name, daybook in daybooks.items())):
                woken, ticks, resident, share, modules = resting(command, surroundings)
                print("%-12s in %d s untouched: woken %d times, %d ticks; %.1f MB resident, %.1f MB its share; %s"
                      % (name, IDLE_SECONDS, woken, ticks, resident, share,
                         "loaded: " + ", ".join(modules) if modules else "no module for charts or printing loaded"),
                      flush=True)
    finally:
        screen.terminate()
        screen.wait()


main()
