#include "core/papers/year_archive.h"

#include "core/care/keeping.h"
#include "core/check/answers.h"
#include "core/papers/checking_year.h"
#include "core/papers/itemise_letter.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/paper_json.h"
#include "core/papers/query_letter.h"
#include "core/papers/statement_money.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("YearArchive", text);
}

QDate dayOf(const Letter& letter)
{
    return letter.sentOn.value_or(letter.writtenOn);
}

/// Every day for which something is written down, charged, paid or sent, until the archive is made.
std::set<QDate> daysWithContent(const YearMaterial& material)
{
    std::set<QDate> days;
    const auto take = [&](QDate day) {
        if (day.isValid() && day <= material.madeOn)
            days.insert(day);
    };
    for (const Visit& visit : material.household.visits)
        take(visit.date);
    for (const CheckedBill& bill : material.report.bills)
        take(bill.period.from);
    for (const AccountEntry& entry : material.money.entries)
        take(entry.date);
    for (const Letter& letter : material.letters)
        take(dayOf(letter));
    return days;
}

void addStatements(std::vector<YearPaper>& papers, const YearMaterial& material, const BillingPeriod& year,
                   const PaperLook& look)
{
    const std::set<QDate> days = daysWithContent(material);
    for (QDate first = year.from; first <= year.to; first = first.addMonths(1)) {
        const BillingPeriod month = monthOf(first);
        if (days.empty() || month.to < *days.begin() || month.from > material.madeOn)
            continue;
        const StatementMoney money = statementMoney(material.household, material.report, material.money,
                                                    material.letters, month, material.madeOn);
        papers.push_back({u"statements/"_s + first.toString(u"yyyy-MM"_s),
                          words(QT_TRANSLATE_NOOP("YearArchive", "Statement for %1")).arg(toMonthText(first)),
                          monthlyStatement(material.household, material.report, month, look, money)});
    }
}

/// Only where money for care comes from somebody who may ask, and an account of it is kept.
void addReport(std::vector<YearPaper>& papers, const YearMaterial& material, const BillingPeriod& year,
               const PaperLook& look)
{
    if (material.household.person.funderName.isEmpty() || material.money.accounts.empty())
        return;
    const ReportMaterial about{material.household, material.report, material.money, material.sent,
                               material.letters};
    const ReportWishes wishes{{year.from, std::min(year.to, material.madeOn)},
                              material.profile,
                              {ShareLevel::LinesAndPapers, true, true},
                              material.madeOn};
    papers.push_back({u"report"_s,
                      words(QT_TRANSLATE_NOOP("YearArchive", "The money of the year, as a report to %1"))
                          .arg(material.household.person.funderName),
                      councilReport(about, wishes, look)});
}

/// As it was kept, word for word; a letter about a bill that was kept without its paper is written anew from
/// what it asked about. Nothing for others.
std::optional<Paper> paperOf(const YearMaterial& material, const Letter& letter)
{
    if (std::optional<Paper> kept = paperFromJson(letter.paper))
        return kept;
    const auto bill = std::ranges::find(material.household.bills, letter.bill, &Bill::uuid);
    const bool isAboutBill = letter.kind == LetterKind::Bill || letter.kind == LetterKind::List;
    if (!isAboutBill || letter.bill.isEmpty() || bill == material.household.bills.end() ||
        std::ranges::find(material.report.bills, bill->file, &CheckedBill::file) ==
            material.report.bills.end())
        return {};
    const LetterWishes wishes{.date = dayOf(letter),
                              .tone = LetterTone::Friendly,
                              .findingIds = letter.findingIds,
                              .replyBy = letter.replyBy};
    return letter.findingIds.isEmpty()
               ? itemiseLetter(material.household, material.report, bill->file, wishes)
               : queryLetter(material.household, material.report, bill->file, wishes);
}

void addLetters(std::vector<YearPaper>& papers, const YearMaterial& material, const BillingPeriod& year)
{
    std::vector<Letter> sent;
    std::ranges::copy_if(material.letters, std::back_inserter(sent), [&](const Letter& letter) {
        return letter.status != LetterStatus::Draft && year.contains(dayOf(letter));
    });
    std::ranges::stable_sort(sent, {}, dayOf);
    int number = 0;
    for (const Letter& letter : sent) {
        std::optional<Paper> paper = paperOf(material, letter);
        if (!paper)
            continue;
        const QString what = letter.about.isEmpty()
                                 ? words(QT_TRANSLATE_NOOP("YearArchive", "Letter of %1 to %2"))
                                       .arg(toText(dayOf(letter)), letter.provider)
                                 : words(QT_TRANSLATE_NOOP("YearArchive", "Letter of %1 to %2 about %3"))
                                       .arg(toText(dayOf(letter)), letter.provider, letter.about);
        papers.push_back({u"letters/%1-%2"_s.arg(toIso(dayOf(letter))).arg(++number), what, *paper});
    }
}

} // namespace

std::vector<BillingPeriod> yearsToKeep(const YearMaterial& material)
{
    std::set<QDate, std::greater<>> firsts;
    for (const QDate& day : daysWithContent(material))
        firsts.insert(financialYearOf(day).from);
    std::vector<BillingPeriod> years;
    for (const QDate& first : firsts)
        years.push_back(financialYearOf(first));
    return years;
}

std::vector<YearPaper> yearPapers(const YearMaterial& material, const BillingPeriod& year,
                                  const PaperLook& look)
{
    std::vector<YearPaper> papers;
    papers.push_back({u"year"_s, words(QT_TRANSLATE_NOOP("YearArchive", "What checking the bills has done")),
                      checkingYearPaper(material.household, material.report, material.letters, year)});
    addReport(papers, material, year, look);
    addStatements(papers, material, year, look);
    addLetters(papers, material, year);
    return papers;
}

QString yearFolderName(const BillingPeriod& year)
{
    return words(QT_TRANSLATE_NOOP("YearArchive", "Year of care %1 to %2"))
        .arg(year.from.toString(u"yyyy-MM"_s), year.to.toString(u"yyyy-MM"_s));
}

std::vector<KeptYear> readKeptYears(const QString& text)
{
    std::vector<KeptYear> years;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        const KeptYear year{QDate::fromString(parts.value(0), Qt::ISODate),
                            QDate::fromString(parts.value(1), Qt::ISODate), parts.value(2)};
        if (year.first.isValid() && year.keptOn.isValid() && year.sha256.size() == 64)
            years.push_back(year);
    }
    return years;
}

QString withKeptYear(const QString& text, const KeptYear& year)
{
    std::vector<KeptYear> years = readKeptYears(text);
    std::erase_if(years, [&](const KeptYear& other) { return other.first == year.first; });
    years.push_back(year);
    std::ranges::sort(years, {}, &KeptYear::first);
    QStringList lines;
    for (const KeptYear& each : years)
        lines += toIso(each.first) + u' ' + toIso(each.keptOn) + u' ' + each.sha256;
    return lines.join(u'\n');
}

} // namespace daybook
