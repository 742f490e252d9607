#include "tests/support/every_paper.h"

#include "core/papers/annotated_statement.h"
#include "core/papers/assessment_paper.h"
#include "core/papers/bilingual_statement.h"
#include "core/papers/checking_year.h"
#include "core/papers/choice_papers.h"
#include "core/papers/council_report.h"
#include "core/papers/diary_sheet.h"
#include "core/papers/easy_read_statement.h"
#include "core/papers/evidence_pack.h"
#include "core/papers/itemise_letter.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/patterns_paper.h"
#include "core/papers/payment_papers.h"
#include "core/papers/payment_slip.h"
#include "core/papers/phone_script.h"
#include "core/papers/practice_exercise.h"
#include "core/papers/query_letter.h"
#include "core/papers/reminder_letter.h"
#include "core/papers/request_letter.h"
#include "core/papers/right_bill.h"
#include "core/papers/spend_papers.h"
#include "core/papers/timesheet.h"
#include "core/papers/ways_paper.h"
#include "tests/support/assessed_month.h"
#include "tests/support/meeting.h"
#include "tests/support/report_month.h"

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

using Size = PaperLook::Size;

LetterWishes wishesOf(LetterTone tone)
{
    LetterWishes wishes;
    wishes.date = {2026, 7, 2};
    wishes.tone = tone;
    return wishes;
}

/// One letter in both tones; firm ones are as long as friendly ones or shorter.
void addRequests(std::vector<EveryPaper>& papers, const QString& name, const RequestFacts& facts,
                 const std::vector<Money>& amounts)
{
    for (const LetterTone tone : {LetterTone::Friendly, LetterTone::Firm}) {
        papers.push_back({(tone == LetterTone::Firm ? u"firm "_s : u"friendly "_s) + name,
                          u"requestLetter"_s,
                          amounts,
                          {Size::A4, Size::Letter},
                          [facts, tone](const PracticeMonth& month, const PaperLook&) {
                              Household household = month.household;
                              household.person.funderName = u"Westshire Council"_s;
                              RequestFacts about = facts;
                              about.provider = month.bill().provider;
                              about.billFile = month.bill().file;
                              return requestLetter(household, month.report, about, wishesOf(tone));
                          }});
    }
}

/// With a letter, a call and the code of a history, as from a daybook.
Paper evidenceOf(const PracticeMonth& month)
{
    Household household = month.household;
    for (Bill& bill : household.bills)
        bill.uuid = u"bill"_s;
    Letter letter;
    letter.bill = u"bill"_s;
    letter.asked = Money{4400};
    letter.writtenOn = {2026, 7, 1};
    letter.sentOn = QDate(2026, 7, 1);
    Call call;
    call.bill = u"bill"_s;
    call.at = QDateTime({2026, 7, 2}, {10, 30});
    call.who = u"Mrs Green"_s;
    call.said = u"she will look at it"_s;
    EvidenceWishes wishes;
    wishes.date = {2026, 7, 2};
    wishes.letters = {letter};
    wishes.calls = {call};
    wishes.historyEntries = 64;
    wishes.historyCode = QString(u"0123456789abcdef"_s).repeated(4);
    return evidencePack(household, month.report, month.bill().file, wishes);
}

/// The letter about everything that may be asked about, sent at the end of June.
Letter letterSent(const PracticeMonth& month)
{
    Letter letter;
    letter.sentOn = letter.writtenOn = QDate(2026, 6, 30);
    for (const Finding& finding : month.report.findings) {
        if (finding.status() != FindingStatus::Query)
            continue;
        letter.findingIds.append(finding.id);
        letter.asked += finding.pence;
    }
    return letter;
}

std::vector<SeenCheck> checksSeen()
{
    return {{.name = u"Megan Price"_s,
             .kind = CheckKind::Dbs,
             .details = u"Enhanced, on the update service"_s,
             .dated = QDate(2025, 3, 2),
             .seenOn = QDate(2026, 6, 1),
             .seenBy = u"Anna and her sister"_s},
            {.name = u"Brightcare Homecare"_s,
             .kind = CheckKind::Insurance,
             .details = u"Public liability"_s,
             .runsOut = QDate(2026, 7, 20)}};
}

/// Three for mornings, one for nights.
std::vector<CareOffer> offersMade()
{
    std::vector<CareOffer> offers;
    const QStringList names{u"Mrs Hall across the road"_s, u"Brightcare"_s, u"Westshire Home Help"_s};
    for (int i = 0; i < names.size(); ++i)
        offers.push_back({.wanted = u"Mornings"_s,
                          .name = names[i],
                          .toldBy = u"Westshire Council"_s,
                          .offeredOn = QDate(2026, 5, 4).addDays(i),
                          .offer = u"A half hour at 8:00 am every day, two carers who take turns"_s,
                          .rating = i == 1 ? u"Good"_s : QString(),
                          .price = u"as the council pays"_s,
                          .choice = i == 0 ? OfferChoice::Chosen : OfferChoice::NotChosen,
                          .decidedOn = QDate(2026, 5, 10),
                          .why = i == 0 ? u"We have known each other for thirty years."_s : QString()});
    offers.push_back({.wanted = u"Nights"_s, .name = u"Brightcare"_s, .offeredOn = {2026, 5, 9}});
    return offers;
}

std::vector<EveryPaper> withRequests(std::vector<EveryPaper> papers)
{
    addRequests(papers, u"letter for the visit log"_s, {.kind = LetterKind::TheirLog, .period = june2026()},
                {});
    addRequests(papers, u"letter for the records"_s,
                {.kind = LetterKind::TheirLog, .topic = RequestTopic::Records}, {});
    addRequests(papers, u"letter for the rule in writing"_s,
                {.kind = LetterKind::Agreement,
                 .topic = RequestTopic::RuleInWriting,
                 .told = u"you can only choose from our list"_s,
                 .toldBy = u"Mrs Green"_s,
                 .toldOn = {2026, 7, 1}},
                {});
    addRequests(papers, u"letter for the agreement"_s, {.kind = LetterKind::Agreement}, {});
    addRequests(papers, u"letter for other offers"_s,
                {.kind = LetterKind::Alternatives, .offered = u"two half hours a day from Brightcare"_s}, {});
    addRequests(papers, u"answer to a reminder"_s,
                {.kind = LetterKind::TheirReminder, .paid = Money{27900}, .askedOn = QDate(2026, 6, 20)},
                {Money{27900}, Money{4400}});
    addRequests(papers, u"note to the council"_s, {.kind = LetterKind::Council},
                {Money{32300}, Money{4400}, Money{27900}});
    papers.push_back({u"what checking has done"_s,
                      u"checkingYearPaper"_s,
                      {Money{32300}, Money{4400}, Money{27900}},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          return checkingYearPaper(month.household, month.report, {},
                                                   {QDate(2025, 7, 1), QDate(2026, 6, 30)});
                      }});
    papers.push_back({u"a bill that is right"_s,
                      u"rightBillPaper"_s,
                      {Money{32300}},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          CheckedBill right = month.report.bills.front();
                          right.query = {};
                          right.toCheck = {};
                          return rightBillPaper(month.household.bills.front(), right,
                                                month.household.person.name, {2026, 7, 2}, u"Megan"_s);
                      }});
    papers.push_back(
        {u"what is paid and what is asked about"_s,
         u"paymentSlip"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return paymentSlip(month.household, month.report, {}, {}, month.bill().file, {2026, 7, 2});
         }});
    papers.push_back({u"what was asked and answered"_s,
                      u"requestsPaper"_s,
                      {},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          Letter letter = letterSent(month);
                          letter.provider = u"Brightcare Home Support Ltd"_s;
                          letter.about = u"June 2026"_s;
                          letter.status = LetterStatus::Sent;
                          letter.replyBy = QDate(2026, 7, 14);
                          return requestsPaper(month.household.person, {letter}, {}, {2026, 7, 2});
                      }});
    papers.push_back({u"checks of providers and carers"_s,
                      u"checksPaper"_s,
                      {},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          return checksPaper(checksSeen(), month.household.person.name, {2026, 7, 2});
                      }});
    papers.push_back({u"offers of care"_s,
                      u"offersPaper"_s,
                      {},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          return offersPaper(offersMade(), month.household.person.name);
                      }});
    papers.push_back({u"what was assessed, planned and came"_s,
                      u"assessmentPaper"_s,
                      {Money{15100}, Money{18000}, Money{2900}, Money{30200}},
                      {Size::A4, Size::Letter},
                      [](const PracticeMonth& month, const PaperLook&) {
                          return assessmentPaper(assessedFacts(month), month.household.person.name);
                      }});
    return papers;
}

} // namespace

const std::vector<EveryPaper>& everyPaper()
{
    static const std::vector<EveryPaper> papers = withRequests({
        {u"monthly statement"_s,
         u"monthlyStatement"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             return monthlyStatement(month.household, month.report, june2026(), look);
         }},
        {u"monthly statement with money"_s,
         u"monthlyStatement"_s,
         {Money{32300}, Money{4400}, Money{27900}, Money{31240}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             return monthlyStatement(month.household, month.report, june2026(), look,
                                     {Money{27900}, Money{31240}});
         }},
        {u"statement in Easy Read"_s,
         u"easyReadStatement"_s,
         {Money{32300}, Money{4400}, Money{27900}, Money{31240}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return easyReadStatement(month.household, month.report, june2026(),
                                      {Money{27900}, Money{31240}});
         }},
        {u"statement in Welsh and English"_s,
         u"bilingualStatement"_s,
         {Money{32300}, Money{4400}, Money{27900}, Money{31240}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return bilingualStatement(month.household, month.report, june2026(),
                                       SecondLanguage(u"cy"_s, QStringLiteral(DAYBOOK_WELSH)),
                                       {Money{27900}, Money{31240}});
         }},
        {u"friendly letter about a bill"_s,
         u"queryLetter"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return queryLetter(month.household, month.report, month.bill().file,
                                wishesOf(LetterTone::Friendly));
         }},
        {u"firm letter about a bill"_s,
         u"queryLetter"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return queryLetter(month.household, month.report, month.bill().file, wishesOf(LetterTone::Firm));
         }},
        {u"friendly letter that asks for a list"_s,
         u"itemiseLetter"_s,
         {Money{32300}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return itemiseLetter(month.household, month.report, month.bill().file,
                                  wishesOf(LetterTone::Friendly));
         }},
        {u"firm letter that asks for a list"_s,
         u"itemiseLetter"_s,
         {Money{32300}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return itemiseLetter(month.household, month.report, month.bill().file,
                                  wishesOf(LetterTone::Firm));
         }},
        {u"friendly reminder"_s,
         u"reminderLetter"_s,
         {Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return reminderLetter(month.household, month.report, month.bill().file, letterSent(month),
                                   wishesOf(LetterTone::Friendly));
         }},
        {u"firm reminder"_s,
         u"reminderLetter"_s,
         {Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return reminderLetter(month.household, month.report, month.bill().file, letterSent(month),
                                   wishesOf(LetterTone::Firm));
         }},
        {u"report to the council"_s,
         u"councilReport"_s,
         {Money{10000}, Money{72000}, Money{17280}, Money{64720}, Money{32300}, Money{4400}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             const ReportMonth made = reportMonth(month);
             ReportWishes wishes = reportWishes();
             wishes.shared.level = ShareLevel::LinesAndPapers;
             return councilReport(made.material(), wishes, look);
         }},
        {u"the bank's lines and what each is"_s,
         u"annotatedStatement"_s,
         {Money{10000}, Money{64000}, Money{64720}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             return annotatedStatement(reportMonth(month).material(), reportWishes(), look);
         }},
        {u"papers behind the payments"_s,
         u"evidenceIndex"_s,
         {Money{12000}, Money{5280}, Money{17280}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             return evidenceIndex(reportMonth(month).material(), reportWishes(), look);
         }},
        {u"one payment"_s,
         u"paymentPapers"_s,
         {Money{12000}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return paymentPapers(reportMonth(month).material(), reportWishes()).front();
         }},
        {u"what a payment was for"_s,
         u"spendPaper"_s,
         {Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             ReportMonth full = reportMonth(month);
             AccountEntry paid =
                 entry(90, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -27900, u"bill"_s);
             paid.uuid = u"paid"_s;
             paid.inPlan = true;
             paid.permission = u"Mrs Green, by telephone, 3 May 2026"_s;
             full.money.entries.push_back(paid);
             Goal goal;
             goal.words = u"I want to be up by half past eight and go to chapel."_s;
             return spendPaper(full.material(), {ShareLevel::LinesAndPapers, true, true}, u"paid"_s,
                               std::vector{goal});
         }},
        {u"how the bills have been"_s,
         u"patternsPaper"_s,
         {Money{32300}, Money{4400}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return patternsPaper(month.household, month.report, std::vector{letterSent(month)});
         }},
        {u"ways to arrange the care"_s,
         u"waysPaper"_s,
         {Money{1060800}, Money{1190800}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth&, const PaperLook&) {
             CareWay way;
             way.name = u"Mrs Hill across the road"_s;
             way.kind = WayKind::SelfEmployed;
             way.weekdays = Minutes(12 * 60);
             way.weekdayPrice = {1700};
             way.costs = {{WayCost::Insurance, {10000}}, {WayCost::Cover, {120000}}};
             way.risk = u"She may move away."_s;
             return waysPaper({way}, CostNow{{1200000}, 2}, u"Mr Arthur Bell"_s);
         }},
        {u"page for a review meeting"_s,
         u"meetingPaper"_s,
         {Money{17280}, Money{4400}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return meetingPaper(meetingMonth(month).material(), meetingWishes());
         }},
        {u"what a bill was for"_s,
         u"billSpendPaper"_s,
         {Money{32300}, Money{27900}, Money{4400}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             ReportMonth full = reportMonth(month);
             AccountEntry paid =
                 entry(90, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -27900, u"bill"_s);
             paid.permission = u"Mrs Green, by telephone, 3 May 2026"_s;
             full.money.entries.push_back(paid);
             Goal goal;
             goal.words = u"I want to be up by half past eight and go to chapel."_s;
             return billSpendPaper(full.material(), full.month.household.bills.front().file,
                                   std::vector{goal});
         }},
        {u"diary sheet of a week"_s,
         u"diarySheet"_s,
         {},
         {Size::A4, Size::Letter, Size::A5},
         [](const PracticeMonth& month, const PaperLook& look) {
             return diarySheet(month.household, {{2026, 6, 8}, {2026, 6, 14}}, look);
         }},
        {u"diary sheet of a month"_s,
         u"diarySheet"_s,
         {},
         {Size::A4, Size::Letter, Size::A5},
         [](const PracticeMonth& month, const PaperLook& look) {
             return diarySheet(month.household, june2026(), look);
         }},
        {u"hours of assistants"_s,
         u"timesheetPaper"_s,
         {},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             Household household = month.household;
             for (Provider& provider : household.providers)
                 provider.kind = ProviderKind::EmployedAssistant;
             return timesheetPaper(household, june2026(), look, {parseDecimal(u"12.07")});
         }},
        {u"evidence behind the questions"_s,
         u"evidencePack"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) { return evidenceOf(month); }},
        {u"ten minutes of practice"_s,
         u"practiceExercise"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return practiceExercise(month.household, month.report, QDate(2026, 7, 2));
         }},
        {u"what to say on the telephone"_s,
         u"phoneScript"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook&) {
             return phoneScript(month.household, month.report, month.bill().file,
                                wishesOf(LetterTone::Friendly));
         }},
    });
    return papers;
}

} // namespace daybook::test
