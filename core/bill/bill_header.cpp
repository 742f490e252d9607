#include "core/bill/bill_header.h"

#include "core/base/text.h"
#include "core/bill/bill_words.h"

#include <QHash>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t headerSearched = 80;

struct Meaning
{
    BillColumn column{BillColumn::Ignore};
    int rank{}; ///< of two columns with one meaning the higher is used
};

struct Synonyms
{
    BillColumn column;
    int rank;
    const char16_t* words; ///< header keys, divided by blanks
};

/// Source: formats met in practice and the export headings of the care systems in use in the UK, 2026.
constexpr std::array synonyms{
    Synonyms{BillColumn::BillNo, 2,
             u"billno invoiceno invoicenumber invoiceref billnumber documentno invno invoice#"},
    Synonyms{BillColumn::Provider, 2, u"provider agency supplier company"},
    Synonyms{BillColumn::BillDate, 2, u"billdate invoicedate dateofinvoice taxpoint issuedate"},
    Synonyms{BillColumn::PeriodStart, 2, u"periodstart periodfrom"},
    Synonyms{BillColumn::PeriodEnd, 2, u"periodend periodto"},
    Synonyms{BillColumn::Replaces, 2, u"replaces supersedes"},
    Synonyms{BillColumn::Date, 4, u"date dateofvisit visitdate servicedate dateofservice calldate shiftdate"},
    Synonyms{BillColumn::Date, 3,
             u"startdate datefrom weekcommencing w/c wc weekbeginning weekstarting weekstart weekfrom "
             u"fromdate firstday"},
    Synonyms{BillColumn::EndDate, 3, u"enddate dateto todate weekto weekending weekend w/e lastday"},
    Synonyms{BillColumn::Day, 2, u"day dayofweek weekday"},
    Synonyms{BillColumn::Start, 5, u"start starttime from timefrom timestart billedstart time visittime"},
    Synonyms{BillColumn::Start, 4,
             u"actualstart actualtime arrive arrived arrival arrivaltime timein timearrived checkin clockin "
             u"bookon "
             u"timeon in reportedtime begin loggedin login"},
    Synonyms{BillColumn::Start, 2, u"plannedstart scheduledstart plannedtime scheduledtime"},
    Synonyms{BillColumn::End, 5, u"end endtime finish finishtime to timeto until billedend"},
    Synonyms{BillColumn::End, 4,
             u"actualend actualfinish depart departed departure departuretime timeout timeleft left checkout "
             u"clockout bookoff timeoff out leave loggedout logout"},
    Synonyms{BillColumn::End, 2, u"plannedend scheduledend plannedfinish"},
    Synonyms{BillColumn::Length, 5, u"billedtime invoicedtime billedduration chargedtime billedlength"},
    Synonyms{BillColumn::Length, 4,
             u"duration length visitlength visitduration confirmedtime actualduration"},
    Synonyms{BillColumn::Length, 2, u"plannedduration scheduledduration plannedlength"},
    Synonyms{BillColumn::Hours, 5,
             u"billedhours billablehours invoicedhours chargedhours confirmedhours hourscharged hoursbilled"},
    Synonyms{BillColumn::Hours, 4, u"hours hrs noofhours numberofhours totalhours actualhours hour"},
    Synonyms{BillColumn::Hours, 2, u"plannedhours scheduledhours corehours contractedhours"},
    Synonyms{BillColumn::Minutes_, 4,
             u"minutes mins min noofminutes durationmins durationminutes billedminutes lengthmins"},
    Synonyms{BillColumn::Carers, 3,
             u"carers noofcarers numberofcarers carercount noofstaff staffcount numberofstaff nocarers"},
    Synonyms{BillColumn::CarerNames, 3,
             u"carer carername carernames careworker careworkers caregiver careprofessional staff "
             u"staffname staffmember employee worker supportworker assistant attendedby whocame pa name"},
    Synonyms{BillColumn::Service, 4, u"service servicetype caretype servicename"},
    Synonyms{BillColumn::Service, 3,
             u"type visittype bookingtype product task tasktype calltype activity ratetype"},
    Synonyms{BillColumn::VisitName, 3, u"visit visitname call callname slot"},
    Synonyms{BillColumn::VisitCount, 3, u"visits noofvisits numberofvisits calls noofcalls numberofcalls"},
    Synonyms{BillColumn::DayCount, 3, u"noofdays numberofdays days"},
    Synonyms{BillColumn::Quantity, 3, u"quantity qty units noofunits numberofunits"},
    Synonyms{BillColumn::Unit, 3, u"unit uom unittype per chargebasis ratebasis"},
    Synonyms{BillColumn::Rate, 4,
             u"rate chargerate hourlyrate unitprice unitcost rate/hr rateperhour rate/hour unitrate "
             u"priceeach rateapplied priceperhour costperhour"},
    Synonyms{BillColumn::Rate, 3, u"price"},
    Synonyms{BillColumn::Net, 3, u"net netamount amountexvat exvat nettotal netcost totalexvat netcharge"},
    Synonyms{BillColumn::Vat, 3, u"vat vatamount tax vat% vatrate"},
    Synonyms{BillColumn::Amount, 6, u"gross grossamount amountincvat totalincvat grosstotal"},
    Synonyms{
        BillColumn::Amount, 5,
        u"amount amountgbp linetotal lineamount amountcharged totalcharge totalcost totalamount amountdue"},
    Synonyms{BillColumn::Amount, 4,
             u"charge charges cost total £ gbp value fee fees totalprice totalgbp chargeamount debit sum"},
    Synonyms{BillColumn::Credit, 3, u"credit credits"},
    Synonyms{BillColumn::Description, 4,
             u"description details detail particulars narrative item itemdescription"},
    Synonyms{BillColumn::Description, 2, u"notes note comment comments"},
    Synonyms{BillColumn::Reference, 2,
             u"taskid bookingref reference ref id visitid bookingid client clientname carerecipient "
             u"serviceuser customer clientid laid nhsno discrepancy variance payer funder purchaser "
             u"contract purchaseorder ponumber"},
};

/// Only our own export has these beside `type`.
constexpr std::array canonicalSynonyms{
    Synonyms{BillColumn::Type, 9, u"type"},         Synonyms{BillColumn::CarerNames, 9, u"carer"},
    Synonyms{BillColumn::VisitName, 9, u"visit"},   Synonyms{BillColumn::HoursCover, 9, u"hourscover"},
    Synonyms{BillColumn::Span, 9, u"covers"},       Synonyms{BillColumn::VatIncluded, 9, u"vatincluded"},
    Synonyms{BillColumn::Readable, 9, u"readable"},
};

template <typename Table>
QHash<QString, Meaning> hashOf(const Table& table)
{
    QHash<QString, Meaning> hash;
    for (const Synonyms& line : table) {
        const QStringList words = QStringView(line.words).toString().split(u' ');
        for (const QString& word : words)
            hash.insert(word, {line.column, line.rank});
    }
    return hash;
}

/// "Amount (£)" → "amount"; "Duration (mins)" keeps what the bracket says of the unit.
QString wordOf(const QString& cell, QString* bracket = nullptr)
{
    QString key = headerKey(cell);
    const qsizetype open = key.indexOf(u'(');
    if (open > 0) {
        if (bracket)
            *bracket = key.mid(open + 1).remove(u')');
        key.truncate(open);
    }
    if (key.size() > 1)
        key.remove(QChar(0xA3));
    if (key.endsWith(u':') || key.endsWith(u'*'))
        key.chop(1);
    return key;
}

Meaning meaningOf(const QString& cell, bool canonical)
{
    static const QHash<QString, Meaning> known = hashOf(synonyms);
    static const QHash<QString, Meaning> own = hashOf(canonicalSynonyms);
    if (cell.size() > 60)
        return {};
    QString bracket;
    const QString word = wordOf(cell, &bracket);
    if (canonical && own.contains(word))
        return own.value(word);
    Meaning meaning = known.value(word);
    if (meaning.column == BillColumn::Length && bracket.startsWith(u"min"_s))
        meaning.column = BillColumn::Minutes_;
    else if (meaning.column == BillColumn::Length && bracket.startsWith(u'h'))
        meaning.column = BillColumn::Hours;
    return meaning;
}

bool isCanonical(const CsvRecord& record)
{
    const CsvHeader header(record.fields);
    return header.has(u"type") && header.has(u"amount") && header.has(u"date") &&
           (header.has(u"bill_no") || header.has(u"period_start"));
}

std::vector<BillColumn> columnsOf(const CsvRecord& record, bool canonical)
{
    std::vector<Meaning> meanings;
    meanings.reserve(static_cast<std::size_t>(record.fields.size()));
    for (const QString& field : record.fields)
        meanings.push_back(meaningOf(field, canonical));
    // "From" and "To" beside a column of days are days; the words for them are settled by what stands in
    // them.
    std::vector<BillColumn> columns(meanings.size(), BillColumn::Ignore);
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (meanings[i].column == BillColumn::Ignore)
            continue;
        const bool beaten = std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
            const bool earlier = &other < &meanings[i];
            return other.column == meanings[i].column &&
                   (other.rank > meanings[i].rank || (other.rank == meanings[i].rank && earlier));
        });
        if (!beaten)
            columns[i] = meanings[i].column;
    }
    return columns;
}

bool isMoneyColumn(BillColumn column)
{
    return column == BillColumn::Amount || column == BillColumn::Net || column == BillColumn::Rate ||
           column == BillColumn::Credit;
}

/// How much this record looks like a header; 0 = not at all.
int headerScore(const CsvRecord& record, const std::vector<BillColumn>& columns)
{
    int named = 0;
    int filled = 0;
    int values = 0;
    bool money = false;
    bool facts = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString& field = record.fields.at(static_cast<qsizetype>(i));
        if (QStringView(field).trimmed().isEmpty())
            continue;
        ++filled;
        if (columns[i] != BillColumn::Ignore)
            ++named;
        else if (std::any_of(field.begin(), field.end(), [](QChar c) { return c.isDigit(); }))
            ++values;
        money = money || isMoneyColumn(columns[i]);
        facts = facts || columns[i] == BillColumn::Date || columns[i] == BillColumn::Description ||
                columns[i] == BillColumn::Start || columns[i] == BillColumn::Service ||
                columns[i] == BillColumn::Hours || columns[i] == BillColumn::EndDate;
    }
    if (named < 2 || values > 0 || named * 2 < filled || (!money && !facts))
        return 0;
    return named * 2 + (money ? 3 : 0) + (facts ? 2 : 0);
}

} // namespace

ColumnPlaces::ColumnPlaces(const std::vector<BillColumn>& columns)
{
    m_places.fill(-1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        int& place = m_places[static_cast<std::size_t>(columns[i])];
        if (place < 0)
            place = static_cast<int>(i);
    }
}

BillHeader findHeader(const std::vector<CsvRecord>& records)
{
    BillHeader best;
    int bestScore = 0;
    const std::size_t searched = std::min(records.size(), headerSearched);
    for (std::size_t i = 0; i < searched; ++i) {
        const CsvRecord& record = records[i];
        if (record.fields.size() > 200)
            continue;
        const bool canonical = isCanonical(record);
        std::vector<BillColumn> columns = columnsOf(record, canonical);
        const int score = headerScore(record, columns);
        if (score > bestScore) {
            bestScore = score;
            best = {static_cast<int>(i), record.fields, std::move(columns), canonical};
        }
    }
    return best;
}

BillHeader findHeader(const std::vector<CsvRecord>& records, const BillLayout& confirmed)
{
    QStringList keys;
    for (const QString& name : confirmed.header)
        keys.append(headerKey(name));
    if (keys.isEmpty() || confirmed.columns.size() != static_cast<std::size_t>(keys.size()))
        return {};
    const std::size_t searched = std::min(records.size(), headerSearched);
    for (std::size_t i = 0; i < searched; ++i) {
        const QStringList& fields = records[i].fields;
        if (fields.size() == keys.size() &&
            std::equal(fields.begin(), fields.end(), keys.begin(),
                       [](const QString& a, const QString& key) { return headerKey(a) == key; }))
            return {static_cast<int>(i), fields, confirmed.columns, false};
    }
    return {};
}

bool repeatsHeader(const CsvRecord& record, const BillHeader& header)
{
    if (header.index < 0 || record.fields.isEmpty())
        return false;
    qsizetype alike = 0;
    const qsizetype shared = std::min(record.fields.size(), header.names.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (record.fields.at(i).compare(header.names.at(i), Qt::CaseInsensitive) == 0) {
            alike += !header.names.at(i).isEmpty();
        } else if (i == 0) {
            return false;
        }
    }
    return alike >= 2 && alike * 4 >= shared * 3;
}

} // namespace daybook
