#pragma once

#include "core/check/report.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace daybook::test {

// The bill of the practice month as providers of every kind might print it: £323.00, of which £44.00 is for
// four visits that nobody came to. However it is printed, that is what has to come out.

struct PrintedDay
{
    QDate date{};
    int pence{};
    int number{};
    QString amount{};
};

std::vector<PrintedDay> daysOfJune();
QString shown(QDate date, const QString& format);
QString carerOf(const PrintedDay& day);
/// "1st", "22nd"
QString ordinal(int number);

/// The rows of `row` for each day, between `above` and `below`.
template <typename Row>
QString printed(const QString& above, Row row, const QString& below)
{
    QString text = above;
    for (const PrintedDay& day : daysOfJune())
        text += row(day) + u'\n';
    return text + below;
}

/// The practice month with this bill alone; requires that it is read without a problem.
Report checkedAs(const QByteArray& bytes, const QString& file = QStringLiteral("bills/june.csv"));
void requirePracticeSums(const Report& report);
/// Each of the four visits by itself.
void requireFourVisits(const Report& report);

} // namespace daybook::test
