#include "tests/support/every_paper.h"

#include "core/papers/diary_sheet.h"
#include "core/papers/itemise_letter.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/query_letter.h"
#include "core/papers/timesheet.h"

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

} // namespace

const std::vector<EveryPaper>& everyPaper()
{
    static const std::vector<EveryPaper> papers{
        {u"monthly statement"_s,
         u"monthlyStatement"_s,
         {Money{32300}, Money{4400}, Money{27900}},
         {Size::A4, Size::Letter},
         [](const PracticeMonth& month, const PaperLook& look) {
             return monthlyStatement(month.household, month.report, june2026(), look);
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
             return timesheetPaper(household, june2026(), look);
         }},
    };
    return papers;
}

} // namespace daybook::test
