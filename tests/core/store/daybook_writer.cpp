// Opens a daybook in a process of its own, for tests that end it or are kept out by it. Says each thing that
// is done on a line of its own, at once.

#include "core/store/daybook.h"

#include <QDateTime>
#include <QString>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/resource.h>
#include <unistd.h>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

QDateTime evening()
{
    return QDateTime(QDate(2026, 6, 4), QTime(21, 12));
}

void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

Visit nextVisit(int number, int noteLength)
{
    Visit visit;
    visit.date = QDate(2026, 6, 1).addDays(number % 28);
    visit.start = QTime(8, 0);
    visit.note = QString(noteLength, QChar(u'a' + number % 26));
    return visit;
}

/// Writes visits until it is ended.
int keepWriting(const QString& path)
{
    const auto daybook = Daybook::open(path, OpenMode::ReadWrite, evening, u"Ben"_s);
    for (int number = static_cast<int>(daybook->visits().size()) + 1;; ++number) {
        daybook->change(u"Visit %1"_s.arg(number),
                        [number](Changes& changes) { changes.addVisit(nextVisit(number, number % 90)); });
        say(QString::number(number));
    }
}

/// Keeps the daybook open until its input ends.
int hold(const QString& path)
{
    const auto daybook = Daybook::open(path, OpenMode::ReadWrite, evening, u"Ben"_s);
    say(u"open"_s);
    while (std::getchar() != EOF) {
    }
    return 0;
}

/// Writes until the file may grow no more; says how many visits were saved, the sentence, and how many are
/// there afterwards.
int fill(const QString& path, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const auto daybook = Daybook::open(path, OpenMode::ReadWrite, evening, u"Ben"_s);
    const rlimit limit{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    int saved = 0;
    try {
        for (;; ++saved)
            daybook->change(u"Visit"_s,
                            [saved](Changes& changes) { changes.addVisit(nextVisit(saved, 4000)); });
    } catch (const StoreError& error) {
        say(QString::number(saved));
        say(error.sentence());
    }
    const rlimit roomAgain{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &roomAgain);
    say(QString::number(daybook->visits().size()));
    daybook->change(u"After room was made"_s, [](Changes& changes) { changes.addVisit(nextVisit(1, 4000)); });
    say(QString::number(daybook->visits().size()));
    return 0;
}

/// Opens as somebody who may read and not write, and says the sentence.
int openAsSomebodyElse(const QString& path)
{
    if (getuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 3;
    try {
        Daybook::open(path, OpenMode::ReadWrite, evening);
        say(u"opened for writing"_s);
    } catch (const StoreError& error) {
        say(QString::number(static_cast<int>(error.reason())));
    }
    say(QString::number(Daybook::open(path, OpenMode::ReadOnly, evening)->visits().size()));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3)
        return 3;
    const QString path = QString::fromLocal8Bit(argv[2]);
    try {
        if (std::strcmp(argv[1], "write") == 0)
            return keepWriting(path);
        if (std::strcmp(argv[1], "hold") == 0)
            return hold(path);
        if (std::strcmp(argv[1], "fill") == 0 && argc == 4)
            return fill(path, static_cast<rlim_t>(std::atoll(argv[3])));
        if (std::strcmp(argv[1], "protected") == 0)
            return openAsSomebodyElse(path);
    } catch (const StoreError& error) {
        say(error.sentence());
        return 2;
    }
    return 3;
}
