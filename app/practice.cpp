#include "app/practice.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QDir practiceFolder()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/practice"_s);
    folder.mkpath(u"."_s);
    return folder;
}

QString practiceName(int number)
{
    return u"Practice %1.daybook"_s.arg(number);
}

} // namespace

Practice readPractice()
{
    Practice practice;
    practice.household = readHousehold(u":/practice"_s).household;
    practice.settings[u"practice/today"_s] = u"2026-07-02"_s;
    return practice;
}

QString freePracticePath()
{
    const QDir folder = practiceFolder();
    int number = 1;
    while (QFile::exists(folder.filePath(practiceName(number))))
        ++number;
    return folder.filePath(practiceName(number));
}

QString lastPracticePath()
{
    const QDir folder = practiceFolder();
    QString last;
    for (int number = 1; QFile::exists(folder.filePath(practiceName(number))); ++number)
        last = folder.filePath(practiceName(number));
    return last;
}

} // namespace daybook
