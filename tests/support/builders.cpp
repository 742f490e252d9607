#include "tests/support/builders.h"

#include "core/base/uk_time.h"
#include "tests/support/catch.h"

namespace daybook::test {

QDate day(QStringView iso)
{
    return QDate::fromString(iso.toString(), Qt::ISODate);
}

QTime at(QStringView time)
{
    return QTime::fromString(time.toString(), QStringLiteral("HH:mm"));
}

VisitBuilder::VisitBuilder(QStringView date, QStringView start)
{
    m_visit.date = day(date);
    if (!start.isEmpty())
        m_visit.start = at(start);
}

VisitBuilder& VisitBuilder::to(QStringView end)
{
    m_visit.end = at(end);
    return *this;
}

VisitBuilder& VisitBuilder::planned(QStringView start)
{
    m_visit.planned = at(start);
    return *this;
}

VisitBuilder& VisitBuilder::noTimes()
{
    m_visit.start.reset();
    m_visit.end.reset();
    return *this;
}

VisitBuilder& VisitBuilder::state(VisitState state)
{
    m_visit.state = state;
    return *this;
}

VisitBuilder& VisitBuilder::carers(int count)
{
    m_visit.carerCount = count;
    return *this;
}

VisitBuilder& VisitBuilder::names(const QStringList& names)
{
    m_visit.carers = names;
    m_visit.carerCount = static_cast<int>(names.size());
    return *this;
}

VisitBuilder& VisitBuilder::service(const QString& service)
{
    m_visit.service = service;
    return *this;
}

VisitBuilder& VisitBuilder::provider(const QString& provider)
{
    m_visit.provider = provider;
    return *this;
}

VisitBuilder& VisitBuilder::notice(QStringView dateTime)
{
    m_visit.noticeAt = parseDateTime(dateTime);
    return *this;
}

VisitBuilder& VisitBuilder::entered(QStringView dateTime)
{
    m_visit.enteredAt = parseDateTime(dateTime);
    return *this;
}

VisitBuilder visitAt(QStringView date, QStringView start)
{
    return VisitBuilder(date, start);
}

LineBuilder::LineBuilder(QStringView date, QStringView start, QStringView end, qint64 pence)
{
    m_line.date = day(date);
    if (!start.isEmpty())
        m_line.start = at(start);
    if (!end.isEmpty())
        m_line.end = at(end);
    m_line.amount = Money{pence};
    m_line.service = QStringLiteral("personal care");
}

LineBuilder& LineBuilder::type(BillLineType type)
{
    m_line.type = type;
    return *this;
}

LineBuilder& LineBuilder::minutes(int minutes)
{
    m_line.billed = Minutes{minutes};
    return *this;
}

LineBuilder& LineBuilder::carers(int count)
{
    m_line.carers = count;
    return *this;
}

LineBuilder& LineBuilder::service(const QString& service)
{
    m_line.service = service;
    return *this;
}

LineBuilder& LineBuilder::visitName(const QString& name)
{
    m_line.visitName = name;
    return *this;
}

LineBuilder& LineBuilder::quantity(qint64 unscaled, int decimals, ChargeUnit unit, qint64 ratePence)
{
    m_line.quantity = Decimal{unscaled, decimals};
    m_line.unit = unit;
    m_line.rate = Money{ratePence};
    return *this;
}

LineBuilder& LineBuilder::span(LineSpan span, QStringView end)
{
    m_line.span = span;
    if (!end.isEmpty())
        m_line.endDate = day(end);
    return *this;
}

LineBuilder& LineBuilder::vat(qint64 pence)
{
    m_line.vat = Money{pence};
    m_line.vatIncluded = true;
    return *this;
}

LineBuilder& LineBuilder::unreadable()
{
    m_line.unreadable = true;
    return *this;
}

LineBuilder& LineBuilder::names(const QString& names)
{
    m_line.carerNames = names;
    return *this;
}

LineBuilder lineAt(QStringView date, QStringView start, QStringView end, qint64 pence)
{
    return {date, start, end, pence};
}

LineBuilder lineOn(QStringView date, const QString& service, qint64 pence)
{
    return LineBuilder(date, {}, {}, pence).service(service);
}

AgreementBuilder::AgreementBuilder(qint64 hourlyPence)
{
    m_agreement.provider = QStringLiteral("Rowan");
    m_agreement.starts = day(u"2023-01-01");
    Tariff tariff;
    tariff.from = day(u"2023-01-01");
    m_agreement.tariffs.push_back(tariff);
    row(QStringLiteral("personal care"), DayKind::Any, ChargeUnit::Hour, hourlyPence);
}

AgreementBuilder& AgreementBuilder::by(ChargeBy by)
{
    m_agreement.chargeBy = by;
    return *this;
}

AgreementBuilder& AgreementBuilder::band(int minutes, qint64 pence)
{
    m_agreement.tariffs.back().rows.back().bands.push_back({Minutes{minutes}, Money{pence}});
    return *this;
}

AgreementBuilder& AgreementBuilder::row(const QString& service, DayKind days, ChargeUnit unit, qint64 pence)
{
    TariffRow row;
    row.service = service;
    row.days = days;
    row.unit = unit;
    row.price = Money{pence};
    m_agreement.tariffs.back().rows.push_back(row);
    return *this;
}

AgreementBuilder& AgreementBuilder::window(QStringView from, QStringView to)
{
    m_agreement.tariffs.back().rows.back().fromTime = at(from);
    m_agreement.tariffs.back().rows.back().toTime = at(to);
    return *this;
}

AgreementBuilder& AgreementBuilder::pricing(BandPricing pricing)
{
    m_agreement.tariffs.back().rows.back().pricing = pricing;
    return *this;
}

AgreementBuilder& AgreementBuilder::split()
{
    for (TariffRow& row : m_agreement.tariffs.back().rows)
        row.ratePick = RatePick::Split;
    return *this;
}

AgreementBuilder& AgreementBuilder::times(Decimal factor, MultiplierOf of)
{
    m_agreement.tariffs.back().rows.back().multiplier = factor;
    m_agreement.tariffs.back().rows.back().multiplierOf = of;
    return *this;
}

AgreementBuilder& AgreementBuilder::proRata(PeriodProRata proRata)
{
    m_agreement.tariffs.back().rows.back().proRata = proRata;
    return *this;
}

AgreementBuilder& AgreementBuilder::ownMoney()
{
    m_agreement.tariffs.back().rows.back().payer = Payer::Own;
    return *this;
}

AgreementBuilder& AgreementBuilder::rounding(int to, RoundMode mode, int minimum)
{
    m_agreement.roundTo = Minutes{to};
    m_agreement.roundMode = mode;
    m_agreement.minimum = Minutes{minimum};
    return *this;
}

AgreementBuilder& AgreementBuilder::tolerance(int minutes)
{
    m_agreement.shortTolerance = Minutes{minutes};
    return *this;
}

AgreementBuilder& AgreementBuilder::cancellation(int noticeHours, int percent)
{
    m_agreement.cancellation.push_back({noticeHours, percent, std::nullopt});
    return *this;
}

AgreementBuilder& AgreementBuilder::cancellationFixed(int noticeHours, qint64 pence)
{
    m_agreement.cancellation.push_back({noticeHours, std::nullopt, Money{pence}});
    return *this;
}

AgreementBuilder& AgreementBuilder::cancellationNotStated(int noticeHours)
{
    m_agreement.cancellation.push_back({noticeHours, std::nullopt, std::nullopt});
    return *this;
}

AgreementBuilder& AgreementBuilder::hospital(int fromDay, int percent)
{
    m_agreement.hospital.push_back({fromDay, percent, std::nullopt});
    return *this;
}

AgreementBuilder& AgreementBuilder::holidays(const std::vector<QDate>& days)
{
    m_agreement.bankHolidays.also = days;
    return *this;
}

AgreementBuilder& AgreementBuilder::holidays(Nation nation, HolidayBasis basis, HolidaySpan span)
{
    m_agreement.bankHolidays.nation = nation;
    m_agreement.bankHolidays.basis = basis;
    m_agreement.bankHolidays.span = span;
    return *this;
}

AgreementBuilder& AgreementBuilder::starts(QStringView date)
{
    m_agreement.starts = day(date);
    return *this;
}

AgreementBuilder& AgreementBuilder::ends(QStringView date)
{
    m_agreement.ends = day(date);
    return *this;
}

AgreementBuilder& AgreementBuilder::vat(int percent)
{
    m_agreement.vatPercent = percent;
    return *this;
}

AgreementBuilder& AgreementBuilder::elapsed()
{
    m_agreement.clockChange = ClockChange::Elapsed;
    return *this;
}

AgreementBuilder& AgreementBuilder::sentAway(int percent)
{
    m_agreement.sentAwayPercent = percent;
    return *this;
}

AgreementBuilder& AgreementBuilder::notStated()
{
    m_agreement.chargeByStated = false;
    return *this;
}

AgreementBuilder& AgreementBuilder::provider(const QString& name)
{
    m_agreement.provider = name;
    return *this;
}

AgreementBuilder agreementAt(qint64 hourlyPence)
{
    return AgreementBuilder(hourlyPence);
}

RotaEntry dailyAt(QStringView start, QStringView end, int carers, const QString& service)
{
    RotaEntry entry;
    entry.name = QStringLiteral("Visit ") + start.toString();
    entry.weekdays.set();
    entry.start = at(start);
    if (!end.isEmpty())
        entry.end = at(end);
    entry.carers = carers;
    entry.service = service;
    return entry;
}

Bill billOf(const std::vector<BillLine>& lines, const QString& number)
{
    Bill bill;
    bill.file = QStringLiteral("bills/") + number + QStringLiteral(".csv");
    bill.number = number;
    bill.numberPrinted = true;
    bill.provider = QStringLiteral("Rowan");
    bill.billDate = day(u"2024-06-01");
    bill.period = {day(u"2024-05-01"), day(u"2024-05-31")};
    bill.periodPrinted = true;
    bill.originalSha256 = QStringLiteral("sha of ") + number;
    Money total;
    int row = 1;
    for (BillLine line : lines) {
        line.row = ++row;
        total += line.amount;
        bill.lines.push_back(line);
    }
    bill.printedTotal = total;
    bill.totalRow = row + 1;
    return bill;
}

QStringList findingLines(const Report& report)
{
    QStringList lines;
    for (const Finding& finding : report.findings) {
        if (finding.status() == FindingStatus::Info)
            continue;
        lines.append((finding.row ? QStringLiteral("row %1 ").arg(*finding.row) : QString()) +
                     keyword(finding.kind) + u' ' + QString::number(finding.pence.pence));
    }
    return lines;
}

QString partsOf(const Report& report, int row)
{
    for (const CheckedBill& bill : report.bills) {
        for (const CheckedLine& line : bill.lines) {
            if (line.row != row)
                continue;
            QStringList parts;
            for (const LinePart& part : line.parts)
                parts.append(keyword(part.kind) + u' ' + QString::number(part.pence.pence));
            return parts.join(QStringLiteral(", "));
        }
    }
    return QStringLiteral("no such row");
}

const Finding& onlyFinding(const Report& report, FindingKind kind)
{
    const Finding* only = nullptr;
    for (const Finding& finding : report.findings) {
        if (finding.kind != kind)
            continue;
        REQUIRE(only == nullptr);
        only = &finding;
    }
    REQUIRE(only != nullptr);
    return *only;
}

void requireTied(const Report& report)
{
    for (const CheckedBill& bill : report.bills) {
        if (bill.supersededBy) {
            CHECK(bill.lines.empty());
            continue;
        }
        qint64 sum = 0;
        for (const CheckedLine& line : bill.lines) {
            qint64 parts = 0;
            for (const LinePart& part : line.parts)
                parts += part.pence.pence;
            CHECK(parts == line.amount.pence);
            sum += parts;
        }
        CHECK(sum == bill.total.pence);
        CHECK(bill.total == bill.agreed + bill.query + bill.toCheck + bill.credited - bill.inTheirFavour);
        CHECK(bill.query.pence >= 0);
        CHECK(bill.toCheck.pence >= 0);
    }
}

} // namespace daybook::test
