#include "core/bill/header_words.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    BillColumn column;
    int rank;
    const char16_t* words; ///< header keys, divided by blanks
};

constexpr std::array synonyms{
    Synonyms{BillColumn::BillNo, 2,
             u"billno invoiceno invoicenumber invoiceref billnumber documentno invno invoice#"},
    Synonyms{BillColumn::Provider, 2, u"provider agency supplier company"},
    Synonyms{BillColumn::BillDate, 2, u"billdate invoicedate dateofinvoice taxpoint issuedate"},
    Synonyms{BillColumn::PeriodStart, 2, u"periodstart periodfrom"},
    Synonyms{BillColumn::PeriodEnd, 2, u"periodend periodto"},
    Synonyms{BillColumn::Replaces, 2, u"replaces supersedes"},
    Synonyms{
        BillColumn::Date, 4,
        u"date dateofvisit visitdate servicedate dateofservice calldate shiftdate attendancedate dateofcall "
        u"dateofcare workdate bookingdate scheduleddate actualdate transactiondate dateandtime datetime "
        u"visitdatetime date/time day/date visitdt dateworked dayworked appointmentdate deliveredon "
        u"servicedt "
        u"dateofappointment caredate"},
    Synonyms{BillColumn::Date, 3,
             u"startdate datefrom weekcommencing w/c wc weekbeginning weekstarting weekstart weekfrom "
             u"fromdate firstday"},
    Synonyms{BillColumn::EndDate, 3, u"enddate dateto todate weekto weekending weekend w/e lastday"},
    Synonyms{BillColumn::Day, 2, u"day dayofweek weekday"},
    Synonyms{BillColumn::MonthNumber, 2, u"month"},
    Synonyms{BillColumn::YearNumber, 2, u"year"},
    Synonyms{
        BillColumn::Start, 5,
        u"start starttime from timefrom timestart billedstart time visittime times visittimes visitstart "
        u"startdatetime startat fromtime calltime timeofvisit callstart shiftstart"},
    Synonyms{BillColumn::Start, 4,
             u"actualstart actualtime arrive arrived arrival arrivaltime timein timearrived checkin clockin "
             u"bookon timeon in reportedtime begin loggedin login actual commenced started begins begintime "
             u"timestarted actualarrival timeofarrival clockedin signin signedin startedat logon checkedin "
             u"deliveredstart actualfrom began timebegan"},
    Synonyms{
        BillColumn::Start, 2,
        u"plannedstart scheduledstart plannedtime scheduledtime planned scheduled rosteredstart rosterstart "
        u"plannedfrom scheduledfrom plannedstarttime scheduledstarttime bookedstart"},
    Synonyms{BillColumn::End, 5,
             u"end endtime finish finishtime to timeto until billedend visitend enddatetime totime callend "
             u"visitfinish shiftend"},
    Synonyms{
        BillColumn::End, 4,
        u"actualend actualfinish depart departed departure departuretime timeout timeleft left checkout "
        u"clockout bookoff timeoff out leave loggedout logout concluded ended finished ends timefinished "
        u"timeofdeparture clockedout signout signedout endedat logoff checkedout deliveredend actualto "
        u"completed"},
    Synonyms{
        BillColumn::End, 2,
        u"plannedend scheduledend plannedfinish rosteredend rosterend plannedto scheduledto plannedendtime "
        u"scheduledendtime scheduledfinish bookedend"},
    Synonyms{BillColumn::Length, 5,
             u"billedtime invoicedtime billedduration chargedtime billedlength timecharged timebilled "
             u"chargeabletime chargeduration"},
    Synonyms{BillColumn::Length, 4,
             u"duration length visitlength visitduration confirmedtime actualduration timespent contacttime "
             u"actuallength hh:mm deliveredtime lengthofvisit lengthofcall durationofvisit visittimelength "
             u"hours/mins hrs/mins hrs:mins hours:mins callduration calllength"},
    Synonyms{BillColumn::Length, 2, u"plannedduration scheduledduration plannedlength"},
    Synonyms{BillColumn::Hours, 5,
             u"billedhours billablehours invoicedhours chargedhours confirmedhours hourscharged hoursbilled "
             u"chargeablehours billablehrs hrscharged"},
    Synonyms{
        BillColumn::Hours, 4,
        u"hours hrs noofhours numberofhours totalhours actualhours hour hoursworked deliveredhours carehours "
        u"totalhrs noofhrs hoursdelivered"},
    Synonyms{BillColumn::Hours, 2, u"plannedhours scheduledhours corehours contractedhours"},
    Synonyms{
        BillColumn::Minutes_, 4,
        u"minutes mins min noofminutes durationmins durationminutes billedminutes lengthmins lengthminutes "
        u"visitmins visitminutes totalminutes chargedminutes actualminutes billedmins minutescharged"},
    Synonyms{
        BillColumn::Carers, 3,
        u"carers noofcarers numberofcarers carercount noofstaff staffcount numberofstaff nocarers nostaff "
        u"noofcareworkers noofworkers carersrequired staffrequired staffing staffingratio carerratio ratio "
        u"noofcarersrequired #carers carersno"},
    Synonyms{
        BillColumn::CarerNames, 3,
        u"carer carername carernames careworker careworkers caregiver careprofessional staff "
        u"staffname staffmember employee worker supportworker assistant attendedby whocame pa name seenby "
        u"people "
        u"caregivername careworkername staffmembers allocatedto assignedto deliveredby workername "
        u"operative careprofessionals professional whovisited visitedby employeename firstcarer carersname"},
    Synonyms{BillColumn::SecondCarer, 3,
             u"secondcarer 2ndcarer othercarer secondstaff secondcareworker secondworker doubleupcarer"},
    Synonyms{BillColumn::Service, 4, u"service servicetype caretype servicename typeofcare typeofservice"},
    Synonyms{BillColumn::Service, 3,
             u"type visittype bookingtype product task tasktype calltype activity ratetype care natureofcare "
             u"servicedescription typeofvisit careprovided supporttype category"},
    Synonyms{BillColumn::VisitName, 3, u"visit visitname call callname slot timeofday partofday"},
    Synonyms{BillColumn::VisitCount, 3, u"visits noofvisits numberofvisits calls noofcalls numberofcalls"},
    Synonyms{BillColumn::DayCount, 3, u"noofdays numberofdays days"},
    Synonyms{BillColumn::Quantity, 3, u"quantity qty units noofunits numberofunits"},
    Synonyms{BillColumn::Unit, 3, u"unit uom unittype per chargebasis ratebasis unitofmeasure"},
    Synonyms{BillColumn::Rate, 4,
             u"rate chargerate hourlyrate unitprice unitcost rate/hr rateperhour rate/hour unitrate "
             u"priceeach rateapplied priceperhour costperhour perhour /hr hourlycharge priceperunit "
             u"costperunit tariff"},
    Synonyms{BillColumn::Rate, 3, u"price"},
    Synonyms{BillColumn::Net, 3,
             u"net netamount amountexvat exvat nettotal netcost totalexvat netcharge netvalue"},
    Synonyms{BillColumn::Vat, 3, u"vat vatamount tax vat% vatrate"},
    Synonyms{BillColumn::Amount, 6,
             u"gross grossamount amountincvat totalincvat grosstotal incvat grossvalue"},
    Synonyms{
        BillColumn::Amount, 5,
        u"amount amountgbp linetotal lineamount amountcharged totalcharge totalcost totalamount amountdue "
        u"amountpayable linevalue linecharge"},
    Synonyms{
        BillColumn::Amount, 4,
        u"charge charges cost total £ gbp value fee fees totalprice totalgbp chargeamount debit sum payable "
        u"visitcost visitcharge clientcharge charged debits invoiceamount totalcharged totalpayable "
        u"pricecharged chargegbp costgbp pence pricepence amountpence chargepence costpence pricecents "
        u"amountcents"},
    Synonyms{BillColumn::Credit, 3,
             u"credit credits payments payment paymentscredits payments/credits creditamount"},
    Synonyms{BillColumn::Balance, 3,
             u"balance runningbalance runningtotal accountbalance cumulative balanceowing outstanding"},
    Synonyms{BillColumn::Description, 4,
             u"description details detail particulars narrative item itemdescription transaction"},
    Synonyms{BillColumn::Description, 2, u"notes note comment comments"},
    Synonyms{
        BillColumn::Reference, 2,
        u"taskid bookingref reference ref id visitid bookingid client clientname carerecipient "
        u"serviceuser customer clientid laid nhsno discrepancy variance payer buyer funder purchaser "
        u"invoicecontact "
        u"contract purchaseorder ponumber clientno clientnumber clientref customerno customername accountno "
        u"serviceusername serviceuserid code paycode staffid workerno employeeno employeeid workerid carerid "
        u"staffno payrollno week weekno line lineno no # status tags postcode branch area team costcentre "
        u"nominalcode vatcode taxcode patient resident signature approved fundingsource localauthority "
        u"shiftid "
        u"jobno job orderno visitno callid callno callref visitref bookingno travel traveltime paidtime"},
};

/// Only our own export has these beside `type`.
constexpr std::array canonicalSynonyms{
    Synonyms{BillColumn::Type, 9, u"type"},         Synonyms{BillColumn::CarerNames, 9, u"carer"},
    Synonyms{BillColumn::VisitName, 9, u"visit"},   Synonyms{BillColumn::HoursCover, 9, u"hourscover"},
    Synonyms{BillColumn::Span, 9, u"covers"},       Synonyms{BillColumn::VatIncluded, 9, u"vatincluded"},
    Synonyms{BillColumn::Readable, 9, u"readable"},
};

constexpr int lengthRank = 4; ///< of a column that says how long visits took

template <typename Table>
QHash<QString, HeaderMeaning> hashOf(const Table& table)
{
    QHash<QString, HeaderMeaning> hash;
    for (const Synonyms& line : table) {
        const QStringList words = QStringView(line.words).toString().split(u' ');
        for (const QString& word : words)
            hash.insert(word, {line.column, line.rank, true});
    }
    return hash;
}

/// "Amount (£)" → "amount"; "Duration (mins)" keeps what the bracket says of the unit.
QString wordOf(const QString& cell, QString* bracket)
{
    QString key = headerKey(cell);
    const qsizetype open = key.indexOf(u'(');
    if (open > 0) {
        *bracket = key.mid(open + 1).remove(u')');
        key.truncate(open);
    }
    if (key.size() > 1)
        key.remove(QChar(0xA3));
    while (key.endsWith(u':') || key.endsWith(u'*') || key.endsWith(u'?'))
        key.chop(1);
    return key;
}

/// More digits than any name has ("2nd carer 2"): most cells of a bill are told by this to be values.
bool isFullOfDigits(const QString& cell)
{
    constexpr int mostDigits = 2;
    int digits = 0;
    for (const QChar c : cell) {
        if (c == u'(') // what follows is not looked up
            return false;
        digits += c.isDigit();
        if (digits > mostDigits)
            return true;
    }
    return false;
}

HeaderMeaning meaningOfWord(const QString& word, const QString& bracket, bool canonical)
{
    static const QHash<QString, HeaderMeaning> known = hashOf(synonyms);
    static const QHash<QString, HeaderMeaning> own = hashOf(canonicalSynonyms);
    if (canonical && own.contains(word))
        return own.value(word);
    HeaderMeaning meaning = known.value(word);
    if (meaning.column == BillColumn::Length && bracket.startsWith(u"min"_s))
        meaning.column = BillColumn::Minutes_;
    else if (meaning.column == BillColumn::Length && bracket.startsWith(u'h'))
        meaning.column = BillColumn::Hours;
    // "Time (mins)" is how long it took, "Start (hh:mm)" when it began.
    if (word == u"time" && bracket.startsWith(u"min"_s))
        return {BillColumn::Minutes_, lengthRank, true};
    if (word == u"time" && (bracket == u"h" || bracket.startsWith(u"hr"_s) || bracket.startsWith(u"hour"_s)))
        return {BillColumn::Hours, lengthRank, true};
    return meaning;
}

} // namespace

bool namesPence(const QString& cell)
{
    const QString key = headerKey(cell);
    return key.contains(u"pence"_s) || key.endsWith(u"(p)"_s) || key.endsWith(u"cents"_s);
}

bool namesWeek(const QString& cell)
{
    constexpr std::array<QStringView, 7> names{u"weekcommencing", u"w/c",       u"wc",      u"weekbeginning",
                                               u"weekstarting",   u"weekstart", u"weekfrom"};
    const QString key = headerKey(cell);
    return std::find(names.begin(), names.end(), key) != names.end();
}

HeaderMeaning headerMeaning(const QString& cell, bool canonical)
{
    if (cell.size() > 60 || isFullOfDigits(cell))
        return {};
    QString bracket;
    const QString word = wordOf(cell, &bracket);
    HeaderMeaning meaning = meaningOfWord(word, bracket, canonical);
    if (meaning.known || word.size() < 3)
        return meaning;
    // "Carer 1", "Carer 2"
    const QChar last = word.back();
    if (last == u'1' || last == u'2') {
        meaning = meaningOfWord(word.chopped(1), bracket, canonical);
        if (meaning.column == BillColumn::CarerNames && last == u'2')
            meaning.column = BillColumn::SecondCarer;
        else if (meaning.column != BillColumn::CarerNames)
            meaning = {};
    }
    return meaning;
}

HeaderMeaning headerMeaning(const QString& above, const QString& below, bool canonical)
{
    if (above.size() + below.size() > 60)
        return {};
    if (QStringView(below).trimmed().isEmpty())
        return headerMeaning(above, canonical);
    if (const HeaderMeaning both = headerMeaning(above + below, canonical); both.known)
        return both;
    return headerMeaning(below, canonical);
}

} // namespace daybook
