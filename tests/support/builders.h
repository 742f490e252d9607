#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace daybook::test {

QDate day(QStringView iso);
QTime at(QStringView time);

/// An entry of the daybook: visitAt(u"2024-05-06", u"08:00").to(u"08:30"). Without a time: a whole day.
class VisitBuilder
{
public:
    explicit VisitBuilder(QStringView date, QStringView start);
    VisitBuilder& to(QStringView end);
    VisitBuilder& planned(QStringView start);
    VisitBuilder& noTimes();
    VisitBuilder& state(VisitState state);
    VisitBuilder& carers(int count);
    VisitBuilder& names(const QStringList& names);
    VisitBuilder& service(const QString& service);
    VisitBuilder& provider(const QString& provider);
    VisitBuilder& notice(QStringView dateTime);
    VisitBuilder& entered(QStringView dateTime);
    operator Visit() const { return m_visit; } // NOLINT(google-explicit-constructor)

private:
    Visit m_visit;
};
VisitBuilder visitAt(QStringView date, QStringView start = {});

/// A row of a bill: lineAt(u"2024-05-06", u"08:00", u"08:30", 1200). Its row is set when it joins a bill.
class LineBuilder
{
public:
    LineBuilder(QStringView date, QStringView start, QStringView end, qint64 pence);
    LineBuilder& type(BillLineType type);
    LineBuilder& minutes(int minutes);
    LineBuilder& carers(int count);
    LineBuilder& service(const QString& service);
    LineBuilder& visitName(const QString& name);
    LineBuilder& quantity(qint64 unscaled, int decimals, ChargeUnit unit, qint64 ratePence);
    LineBuilder& span(LineSpan span, QStringView end = {});
    LineBuilder& vat(qint64 pence);
    LineBuilder& unreadable();
    LineBuilder& names(const QString& names);
    operator BillLine() const { return m_line; } // NOLINT(google-explicit-constructor)

private:
    BillLine m_line;
};
LineBuilder lineAt(QStringView date, QStringView start, QStringView end, qint64 pence);
/// A row without a time: a meal, mileage, a week.
LineBuilder lineOn(QStringView date, const QString& service, qint64 pence);

/// An agreement with "Rowan": personal care at one hourly price every day, time booked, from 2023.
class AgreementBuilder
{
public:
    explicit AgreementBuilder(qint64 hourlyPence);
    AgreementBuilder& by(ChargeBy by);
    AgreementBuilder& band(int minutes, qint64 pence);
    AgreementBuilder& row(const QString& service, DayKind days, ChargeUnit unit, qint64 pence);
    AgreementBuilder& window(QStringView from, QStringView to);
    AgreementBuilder& pricing(BandPricing pricing);
    AgreementBuilder& split();
    AgreementBuilder& times(Decimal factor, MultiplierOf of);
    AgreementBuilder& proRata(PeriodProRata proRata);
    AgreementBuilder& ownMoney();
    AgreementBuilder& rounding(int to, RoundMode mode, int minimum = 0);
    AgreementBuilder& tolerance(int minutes);
    AgreementBuilder& cancellation(int noticeHours, int percent);
    AgreementBuilder& cancellationFixed(int noticeHours, qint64 pence);
    AgreementBuilder& cancellationNotStated(int noticeHours);
    AgreementBuilder& hospital(int fromDay, int percent);
    AgreementBuilder& holidays(const std::vector<QDate>& days);
    AgreementBuilder& holidays(Nation nation, HolidayBasis basis, HolidaySpan span = HolidaySpan::ByStart);
    AgreementBuilder& starts(QStringView date);
    AgreementBuilder& ends(QStringView date);
    AgreementBuilder& vat(int percent);
    AgreementBuilder& elapsed();
    AgreementBuilder& sentAway(int percent);
    AgreementBuilder& notStated();
    AgreementBuilder& provider(const QString& name);
    operator Agreement() const { return m_agreement; } // NOLINT(google-explicit-constructor)
    const Agreement& agreement() const { return m_agreement; }

private:
    Agreement m_agreement;
};
AgreementBuilder agreementAt(qint64 hourlyPence);

/// A visit of the plan, every day: dailyAt(u"08:00", u"08:30").
RotaEntry dailyAt(QStringView start, QStringView end, int carers = 1,
                  const QString& service = QStringLiteral("personal care"));

/// A bill of "Rowan" for May 2024, dated 2024-06-01, with the printed total of its rows.
Bill billOf(const std::vector<BillLine>& lines, const QString& number = QStringLiteral("INV-1"));

/// Every finding but notes, one a line: "row 2 missed_visit 1200".
QStringList findingLines(const Report& report);
/// The parts of a row of the only bill: "missed_visit 1200, agreed 400".
QString partsOf(const Report& report, int row);
/// One finding of that kind; fails the test when there is none or more than one.
const Finding& onlyFinding(const Report& report, FindingKind kind);
/// What must hold for every report: the parts of each line add up to its amount, the sums to the printed
/// total.
void requireTied(const Report& report);

} // namespace daybook::test
