#include "tests/support/bill_printer.h"

#include "core/base/uk_time.h"
#include "tests/support/bill_printer_cells.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <random>
#include <set>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

/// A layout as a sentence: columns divided by ";", each "what=Header|other words for it", "above>Header"
/// where the header has two records. `traits`: carer (a row for each carer), lump, none (no header), two,
/// week, service, day (sections).
struct Layout
{
    const char16_t* name;
    const char16_t* traits;
    const char16_t* columns;
};

constexpr std::array layouts{
    Layout{u"canonical", u"canonical",
           u"billno=bill_no;provider=provider;billdate=bill_date;from=period_start;to=period_end;replaces="
           u"replaces;type=type;"
           "date=date;enddate=end_date;start=start;end=end;minutes=minutes;carers=carers;service=service;"
           "quantity=quantity;"
           "unit=unit;rate=rate;amount=amount;names=carer;description=description"},
    Layout{u"agency table", u"",
           u"date=Date|Visit date;weekday=Day;start=Start|Start "
           u"time;end=Finish|End;length=Duration|Length;names=Care "
           "Worker|Carer;service=Service|Service type;rate=Rate|Charge rate;amount=Charge|Amount"},
    Layout{u"visit breakdown", u"",
           u"reference=Task ID|Booking ref;date=Visit Date|Date of visit;start=Time From;end=Time "
           u"To;hoursofall=Hours;"
           "amount=Cost|Total Cost"},
    Layout{u"accounts package", u"",
           u"description=Description|Details;quantity=Quantity|Qty;rate=Unit Price;vat=VAT;amount=Amount "
           u"GBP|Amount"},
    Layout{u"untimed", u"semicolon",
           u"date=Date;visitname=Visit|Call;minutes=Mins|Minutes;amount=Amount|Charge"},
    Layout{u"twelve-hour", u"carer twelve",
           u"date=Service Date;start=Arrive;end=Depart;minutes=Minutes;names=Staff;service=Type;amount=£"},
    Layout{u"daily", u"lump", u"date=Date;visits=Visits|No. of visits;hours=Hours;amount=Amount|Charge"},
    Layout{
        u"weekly", u"lump",
        u"date=Week Commencing|W/C|Week beginning;enddate=To|Week ending;days=No. of Days;hours=No. of Hours;"
        "amount=Total"},
    Layout{u"total only", u"lump", u"description=Description|Details;amount=Amount|Total"},

    Layout{u"split date", u"",
           u"dayofmonth=Day;month=Month;year=Year;start=In|Time in;end=Out|Time "
           u"out;hours=Hrs|Hours;names=Worker|Staff;"
           "carers=No. of carers;amount=Charge"},
    Layout{u"weekday and date", u"",
           u"weekdaydate=When|Date;start=From;end=To;names=Who came|Carer;service=Care;amount=Cost"},
    Layout{u"date with time", u"",
           u"dateandstart=Visit start|Start;dateandend=Visit end|End;names=Care professional;service=Visit "
           u"type|Booking "
           "type;amount=Charge"},
    Layout{u"span", u"",
           u"date=Date;span=Time|Visit time|Times;names=Carer;length=Duration;amount=Price|Charge"},
    Layout{
        u"client columns", u"",
        u"client=Client|Service user;clientno=Client ID|LA ID;date=Date;start=Scheduled start;end=Scheduled "
        "end;hoursofall=Billable hours|Billed hours;rate=Rate;amount=Total"},
    Layout{u"two carers", u"",
           u"date=Date;start=From;end=To;first=Carer 1|Carer;second=Carer 2|Second "
           u"carer;hoursofall=Units;rate=Unit cost;"
           "amount=Line total"},
    Layout{u"payroll codes", u"carer",
           u"code=Pay code|Code;workerno=Worker no|Staff ID;date=Shift date;start=Clock in;end=Clock "
           "out;hours=Hrs;rate=Rate;amount=Value"},
    Layout{
        u"debit and credit", u"",
        u"date=Date;description=Details|Particulars|Transaction;debit=Debit|Charges;credit=Credit|Payments;"
        "balance=Balance"},
    Layout{u"running balance", u"",
           u"date=Date;span=Visit time;service=Details;names=Carer;amount=Amount;balance=Balance|Running "
           u"balance"},
    Layout{u"two headers", u"two",
           u"date=Visit>Date;start=Visit>Start;end=Visit>End;names=Visit>Carer;rate=Charge>Rate;amount="
           u"Charge>Amount"},
    Layout{u"a table a week", u"week repeated",
           u"date=Date;start=Start;end=Finish;names=Carer;length=Time;amount=Amount"},
    Layout{u"service headings", u"service",
           u"date=Date;start=Start;end=End;minutes=Mins;carers=Carers;amount=Amount"},
    Layout{u"day headings", u"day", u"start=Start;end=End;names=Carer;service=Service;amount=Amount"},
    Layout{u"no header", u"none", u"date=;start=;end=;length=;names=;amount="},
    Layout{u"no header, described", u"none", u"description=;amount="},
    Layout{u"no header, priced", u"none", u"date=;start=;end=;hoursofall=;names=;rate=;amount="},
    Layout{
        u"planned and actual", u"",
        u"date=Date;plannedstart=Planned start;plannedend=Planned end;start=Actual start|Check in;end=Actual "
        "end|Check out;length=Billed time|Invoiced time;names=Caregiver;amount=Charge"},
    Layout{u"planned and actual spans", u"",
           u"date=Date;names=People;plannedspan=Planned time|Planned;span=Actual "
           u"time|Actual;discrepancy=Discrepancy|Variance;"
           "length=Invoiced time;amount=Amount"},
    Layout{u"net, VAT and gross", u"",
           u"date=Date;start=Start;end=Finish;service=Product;names=Employee;quantity=Qty;rate=Unit "
           u"price;net=Net;vat=VAT;"
           "amount=Gross"},
    Layout{u"export", u"",
           u"reference=visit_id;client=service_user_name;date=visit_date;start=start_time;end=end_time;"
           u"minutes=duration_minutes;"
           "carers=carer_count;service=service_name;funder=funder;rate=unit_rate;amount=charge_amount"},
    Layout{u"one row a carer", u"carer",
           u"date=Date;start=Start;end=End;names=Carer name|Support "
           u"worker;hours=Hours;service=Activity;amount=Charge"},
    Layout{
        u"words never seen", u"",
        u"date=Attendance;start=Commenced;end=Concluded;names=Seen by;service=Nature of care;amount=Payable"},
    Layout{u"lettered columns", u"",
           u"reference=Col A;date=Col B;start=Col C;end=Col D;carers=Col E;names=Col F;amount=Col G"},
    Layout{u"units and rates", u"",
           u"date=Date;start=Time;end=Until;service=Item;quantity=Units;unit=Unit type|Per;rate=Price "
           u"each;amount=Line amount"},
    Layout{u"month statement", u"",
           u"weekday=;date=Date;visitname=Call;start=Arrived;end=Left;minutes=Length "
           u"(mins);carers=Staff;amount=Cost (£)"},
};

const QHash<QString, Prints>& words()
{
    static const QHash<QString, Prints> known{{u"nothing"_s, Prints::Nothing},
                                              {u"billno"_s, Prints::BillNo},
                                              {u"provider"_s, Prints::Provider},
                                              {u"billdate"_s, Prints::BillDate},
                                              {u"from"_s, Prints::PeriodStart},
                                              {u"to"_s, Prints::PeriodEnd},
                                              {u"replaces"_s, Prints::Replaces},
                                              {u"type"_s, Prints::Type},
                                              {u"client"_s, Prints::Client},
                                              {u"clientno"_s, Prints::ClientNo},
                                              {u"reference"_s, Prints::Reference},
                                              {u"code"_s, Prints::Code},
                                              {u"workerno"_s, Prints::WorkerNo},
                                              {u"funder"_s, Prints::Funder},
                                              {u"weekday"_s, Prints::Weekday},
                                              {u"date"_s, Prints::Date},
                                              {u"weekdaydate"_s, Prints::Date},
                                              {u"dayofmonth"_s, Prints::DayOfMonth},
                                              {u"month"_s, Prints::Month},
                                              {u"year"_s, Prints::Year},
                                              {u"enddate"_s, Prints::EndDate},
                                              {u"dateandstart"_s, Prints::DateAndStart},
                                              {u"dateandend"_s, Prints::DateAndEnd},
                                              {u"start"_s, Prints::Start},
                                              {u"end"_s, Prints::End},
                                              {u"plannedstart"_s, Prints::PlannedStart},
                                              {u"plannedend"_s, Prints::PlannedEnd},
                                              {u"span"_s, Prints::Span},
                                              {u"plannedspan"_s, Prints::PlannedSpan},
                                              {u"discrepancy"_s, Prints::Discrepancy},
                                              {u"minutes"_s, Prints::Minutes},
                                              {u"minutesofall"_s, Prints::MinutesOfAll},
                                              {u"length"_s, Prints::Length},
                                              {u"hours"_s, Prints::Hours},
                                              {u"hoursofall"_s, Prints::HoursOfAll},
                                              {u"carers"_s, Prints::Carers},
                                              {u"names"_s, Prints::CarerNames},
                                              {u"first"_s, Prints::FirstCarer},
                                              {u"second"_s, Prints::SecondCarer},
                                              {u"service"_s, Prints::Service},
                                              {u"visitname"_s, Prints::VisitName},
                                              {u"visits"_s, Prints::Visits},
                                              {u"days"_s, Prints::Days},
                                              {u"quantity"_s, Prints::Quantity},
                                              {u"unit"_s, Prints::Unit},
                                              {u"rate"_s, Prints::Rate},
                                              {u"net"_s, Prints::Net},
                                              {u"vat"_s, Prints::Vat},
                                              {u"amount"_s, Prints::Amount},
                                              {u"debit"_s, Prints::Debit},
                                              {u"credit"_s, Prints::Credit},
                                              {u"balance"_s, Prints::Balance},
                                              {u"description"_s, Prints::Description}};
    return known;
}

/// Drawn alike on every machine, unlike the distributions of the library.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_engine(seed * 2654435761U + 97U) {}
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint32>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename T, std::size_t N>
    T of(const std::array<T, N>& values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

private:
    std::mt19937 m_engine;
};

const Layout& layoutNamed(const QString& name)
{
    const auto found = std::find_if(layouts.begin(), layouts.end(), [&name](const Layout& layout) {
        return name == QStringView(layout.name);
    });
    Q_ASSERT(found != layouts.end());
    return *found;
}

PrintStyle built(const QString& name, Draw* draw)
{
    const Layout& layout = layoutNamed(name);
    const QStringList traits = QStringView(layout.traits).toString().split(u' ', Qt::SkipEmptyParts);
    PrintStyle style;
    style.layout = name;
    for (const QString& part : QStringView(layout.columns).toString().split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        PrintColumn column;
        column.what = words().value(part.first(equals));
        const QStringList names = part.mid(equals + 1).split(u'|');
        column.header = names.at(draw && names.size() > 1 ? draw->below(static_cast<int>(names.size())) : 0);
        if (const qsizetype above = column.header.indexOf(u'>'); above > 0) {
            column.above = column.header.first(above);
            column.header = column.header.mid(above + 1);
        }
        if (part.startsWith(u"weekdaydate"_s))
            style.date = DateShape::WeekdaySlash;
        style.columns.push_back(column);
    }
    const auto is = [&traits](QStringView word) { return traits.contains(word); };
    style.rowsFor = is(u"carer") ? RowsFor::Carer : RowsFor::Visit;
    style.carriesLumps = is(u"lump");
    style.header = is(u"none") ? HeaderShape::None : is(u"two") ? HeaderShape::Two : HeaderShape::One;
    style.sections = is(u"week")      ? SectionsBy::Week
                     : is(u"service") ? SectionsBy::Service
                     : is(u"day")     ? SectionsBy::Day
                                      : SectionsBy::None;
    style.headerInEachSection = is(u"repeated");
    if (is(u"semicolon"))
        style.separator = u';';
    if (is(u"twelve"))
        style.time = TimeShape::TwelveSpaced;
    if (style.sections == SectionsBy::Day)
        style.date = DateShape::WeekdayWords;
    if (is(u"canonical")) {
        style.date = DateShape::Iso;
        style.titles = TitleShape::None;
    }
    return style;
}

void drawFormats(PrintStyle& style, Draw& draw)
{
    const bool sections = style.sections == SectionsBy::Day;
    const bool weekday = style.date == DateShape::WeekdaySlash;
    if (sections)
        style.date =
            draw.of(std::array{DateShape::WeekdayWords, DateShape::OrdinalOpen, DateShape::WeekdaySlash});
    else if (weekday)
        style.date =
            draw.of(std::array{DateShape::WeekdaySlash, DateShape::WeekdayWords, DateShape::WordsOpen});
    else
        style.date = static_cast<DateShape>(draw.below(static_cast<int>(DateShape::AmericanWords) + 1));
    style.time = static_cast<TimeShape>(draw.below(static_cast<int>(TimeShape::TwelveCapital) + 1));
    style.length = static_cast<LengthShape>(draw.below(static_cast<int>(LengthShape::DecimalHours) + 1));
    style.hours = draw.of(std::array{LengthShape::Decimal2, LengthShape::Decimal, LengthShape::Fraction,
                                     LengthShape::Clock, LengthShape::DecimalHours});
    style.money = static_cast<MoneyShape>(draw.below(static_cast<int>(MoneyShape::PoundThousands) + 1));
    style.negative = static_cast<NegativeShape>(draw.below(static_cast<int>(NegativeShape::Trailing) + 1));
}

void drawClutter(PrintStyle& style, Draw& draw)
{
    style.titles = draw.of(std::array{TitleShape::None, TitleShape::Colon, TitleShape::Colon,
                                      TitleShape::TwoCells, TitleShape::ColonTwoCells});
    style.labels = static_cast<LabelPlace>(draw.below(4));
    style.totals = static_cast<TotalShape>(draw.below(3));
    if (draw.oneIn(3))
        style.rowsPerPage = 5 + draw.below(30);
    style.titlesOnEachPage = draw.oneIn(2);
    style.pageSums = draw.oneIn(5);
    style.blankRows = draw.oneIn(2);
    style.emptyColumns = draw.oneIn(4) ? 1 + draw.below(4) : 0;
    style.emptyFirstColumn = draw.oneIn(12);
    style.weeklySubtotals = draw.oneIn(3);
    style.vatExemptRow = draw.oneIn(8);
    if (draw.oneIn(4))
        style.broughtForwardPence = 1000 + draw.below(90'000);
    if (draw.oneIn(4))
        style.paidPence = style.broughtForwardPence.value_or(5000 + draw.below(90'000));
    style.addressRows = draw.oneIn(3);
    style.remittanceNotes = draw.oneIn(3);
    style.quotedLineBreaks = draw.oneIn(4);
}

void drawWriting(PrintStyle& style, Draw& draw)
{
    if (style.separator == u',')
        style.separator = draw.of(
            std::array{QChar(u','), QChar(u','), QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')});
    style.coding = static_cast<TextCoding>(draw.below(static_cast<int>(TextCoding::Utf16Be) + 1));
    style.lineEnd = static_cast<LineEnd>(draw.below(3));
    style.quoteAll = draw.oneIn(5);
}

} // namespace

QStringList printLayouts()
{
    QStringList names;
    for (const Layout& layout : layouts)
        names.append(QStringView(layout.name).toString());
    return names;
}

PrintStyle plainStyle(const QString& layout)
{
    return built(layout, nullptr);
}

PrintStyle randomStyle(quint32 seed, const QString& layout)
{
    Draw draw(seed);
    PrintStyle style = built(layout, &draw);
    style.seed = seed;
    if (!shows(style, Prints::Type)) {
        drawFormats(style, draw);
        drawClutter(style, draw);
    }
    drawWriting(style, draw);
    return style;
}

PrintStyle randomStyle(quint32 seed)
{
    Draw draw(seed ^ 0x5bd1e995U);
    return randomStyle(
        seed,
        QStringView(layouts[static_cast<std::size_t>(draw.below(static_cast<int>(layouts.size())))].name)
            .toString());
}

PrintStyle randomStyle(quint32 seed, const PrintedBill& bill)
{
    constexpr quint32 mostDraws = 400;
    for (quint32 i = 0; i < mostDraws; ++i) {
        const PrintStyle style = randomStyle(seed * 1009U + i * 31U);
        if (canPrint(style, bill))
            return style;
    }
    return plainStyle(u"canonical"_s);
}

bool canPrint(const PrintStyle& style, const PrintedBill& bill)
{
    const auto has = [&style](Prints what) { return shows(style, what); };
    const bool timed = showsTimes(style);
    const bool told = has(Prints::Minutes) || has(Prints::MinutesOfAll) || has(Prints::Length) ||
                      has(Prints::Hours) || has(Prints::HoursOfAll);
    const bool allHours = has(Prints::HoursOfAll) || has(Prints::MinutesOfAll);
    const bool named = has(Prints::CarerNames) || has(Prints::FirstCarer) || has(Prints::Description);
    std::set<QString> services;
    bool orderTold = false;
    bool anyLump = false;
    bool anyVisit = false;
    for (const PrintedLine& line : bill.lines) {
        if (line.type == BillLineType::Payment || line.type == BillLineType::Balance ||
            line.type == BillLineType::Subtotal || line.type == BillLineType::Total)
            continue;
        const bool visit = line.start.has_value() || !line.visitName.isEmpty();
        orderTold = orderTold || line.date.day() > 12;
        anyLump = anyLump || (!visit && line.endDate);
        anyVisit = anyVisit || visit;
        if (style.carriesLumps && visit)
            return false;
        if (!visit && line.endDate && !style.carriesLumps && !has(Prints::EndDate))
            return false;
        if (style.layout == u"weekly"_s && !visit && line.date.isValid() && !line.endDate &&
            line.type == BillLineType::Charge)
            return false;
        if (style.carriesLumps && line.unit == ChargeUnit::Day && style.layout != u"daily"_s)
            return false;
        if (style.carriesLumps && line.endDate && style.layout == u"daily"_s)
            return false;
        if (line.start && !timed && !(has(Prints::VisitName) && !line.visitName.isEmpty()))
            return false;
        if (!line.start && !line.visitName.isEmpty() && !has(Prints::VisitName))
            return false;
        // "01-Jul-2025;;;;6.90" alone: nobody could say what it is for.
        if (!visit && !line.service.isEmpty() && line.description.isEmpty() && !has(Prints::Service) &&
            !has(Prints::Description))
            return false;
        const bool endShown =
            has(Prints::End) || has(Prints::Span) || has(Prints::DateAndEnd) || has(Prints::Description);
        if (visit && line.minutes) {
            const bool spanSays =
                line.start && line.end && timed && endShown &&
                (minuteOfDay(*line.end) - minuteOfDay(*line.start) + 1440 - *line.minutes) % 1440 == 0;
            if (!told && !spanSays)
                return false;
        }
        if (visit && line.carers.value_or(1) > 1) {
            const bool byName = named && namesOf(line).size() == line.carers.value_or(1);
            const bool byNumber = has(Prints::Carers) || has(Prints::Description);
            const bool byHours = allHours && line.minutes && line.start && line.end && timed;
            if (!byName && !byNumber && !byHours && style.rowsFor != RowsFor::Carer)
                return false;
        }
        // Without names and numbers doubled hours of one carer cannot be told from those of two.
        if (visit && !line.service.isEmpty())
            services.insert(line.service.toLower());
        if (line.vatPence.value_or(0) != 0 && !has(Prints::Vat))
            return false;
        if (line.amountPence == 0 && style.header == HeaderShape::None)
            return false;
        if (!line.date.isValid() && style.layout == u"split date"_s && line.start)
            return false;
    }
    if (services.size() > 1 && !has(Prints::Service) && !has(Prints::Description) &&
        style.sections != SectionsBy::Service)
        return false;
    if (style.carriesLumps && !anyLump && style.layout != u"daily"_s)
        return false;
    const bool weekdays = has(Prints::Weekday);
    if (style.date == DateShape::American && !orderTold && !weekdays)
        return false;
    const bool open = style.date == DateShape::OrdinalOpen || style.date == DateShape::WordsOpen;
    if (open && (style.titles == TitleShape::None || (!bill.period.isValid() && !bill.billDate.isValid())))
        return false;
    if (open && anyLump)
        return false;
    if (!bill.replaces.isEmpty() && style.titles == TitleShape::None && !has(Prints::Replaces))
        return false;
    // Without a header a first number or name may be anything.
    return style.header != HeaderShape::None || anyVisit;
}

} // namespace daybook::test
