#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/paper_output.h"
#include "app/cli/source.h"

#include "core/papers/bilingual_statement.h"
#include "core/papers/easy_read_statement.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/query_letter.h"
#include "core/papers/statement_money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace daybook::cli {

using namespace Qt::StringLiterals;

namespace {

QString sourceMeaning()
{
    return QCoreApplication::translate("CommandLine", "A household folder, or a daybook.");
}

/// Says what could not be read. True when there is something to write about.
bool isReadable(const Source& source)
{
    for (const QString& problem : source.problems)
        complain(problem);
    return source.isUsable;
}

/// The bill that was named, else the newest one that is not replaced.
const CheckedBill* chosenBill(const Report& report, const QString& number)
{
    const CheckedBill* chosen = nullptr;
    for (const CheckedBill& bill : report.bills) {
        if (bill.supersededBy)
            continue;
        if (!number.isEmpty()) {
            if (bill.number == number || bill.file == number)
                return &bill;
            continue;
        }
        if (!chosen || chosen->period.to < bill.period.to)
            chosen = &bill;
    }
    return chosen;
}

/// The languages beside English that there are words for: "cy".
QStringList otherLanguages()
{
    QStringList codes;
    const QStringList names =
        QDir(u":/i18n/papers"_s).entryList({u"daybook_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        codes.append(name.mid(8).chopped(3));
    return codes;
}

} // namespace

int runLetter(const QStringList& words)
{
    Options options(u"letter"_s, QCoreApplication::translate(
                                     "CommandLine", "Writes the letter with the questions about one bill."));
    options.addPlace(u"DIR|FILE.daybook"_s, sourceMeaning());
    options.addValue(u"bill"_s, u"NUMBER"_s,
                     QCoreApplication::translate("CommandLine", "Which bill; the newest when not given."));
    options.addValue(u"tone"_s, u"friendly|firm"_s,
                     QCoreApplication::translate("CommandLine", "How it is worded."));
    options.addValue(
        u"date"_s, u"YYYY-MM-DD"_s,
        QCoreApplication::translate("CommandLine", "The date on the letter; today when not given."));
    addPaperOptions(options);
    if (!options.read(words))
        return options.exitCode();

    LetterWishes wishes;
    const QString tone = options.value(u"tone"_s);
    if (!tone.isEmpty() && tone != u"friendly"_s && tone != u"firm"_s)
        return options.wrongUsage(
            QCoreApplication::translate("CommandLine", "--tone takes friendly or firm."));
    wishes.tone = tone == u"firm"_s ? LetterTone::Firm : LetterTone::Friendly;
    if (options.isSet(u"date"_s)) {
        wishes.date = parseUkDate(options.value(u"date"_s)).value_or(QDate());
        if (!wishes.date.isValid())
            return options.wrongUsage(
                QCoreApplication::translate("CommandLine", "--date takes a day such as 2026-07-02."));
    }
    const auto look = paperLook(options);
    if (!look)
        return WrongUsage;

    const Source source = readSource(options.place(0));
    if (!isReadable(source))
        return Unusable;
    if (!wishes.date.isValid())
        wishes.date = source.practiceDay.value_or(QDate::currentDate());
    const CheckedBill* bill = chosenBill(source.report, options.value(u"bill"_s));
    if (!bill) {
        complain(options.isSet(u"bill"_s)
                     ? QCoreApplication::translate("CommandLine",
                                                   "There is no bill “%1” here. Nothing was written.")
                           .arg(options.value(u"bill"_s))
                     : QCoreApplication::translate("CommandLine",
                                                   "There is no bill here, so there is no letter to write."));
        return options.isSet(u"bill"_s) ? Unusable : NothingToDo;
    }
    const bool hasQuestions = std::any_of(
        source.report.findings.begin(), source.report.findings.end(), [&](const Finding& finding) {
            return finding.file == bill->file &&
                   (finding.status() == FindingStatus::Query || finding.status() == FindingStatus::ToCheck);
        });
    if (!hasQuestions) {
        complain(QCoreApplication::translate(
                     "CommandLine",
                     "The bill %1 is right: there is nothing to ask about, so there is no letter to write.")
                     .arg(bill->number));
        return NothingToDo;
    }
    const int written =
        writePaper(queryLetter(source.household, source.report, bill->file, wishes), *look, options);
    return written == Done && !source.problems.isEmpty() ? int(Unusable) : written;
}

int runStatement(const QStringList& words)
{
    Options options(u"statement"_s,
                    QCoreApplication::translate("CommandLine", "Writes the monthly statement."));
    options.addPlace(u"DIR|FILE.daybook"_s, sourceMeaning());
    options.addValue(
        u"month"_s, u"YYYY-MM"_s,
        QCoreApplication::translate("CommandLine", "Which month; that of the newest bill when not given."));
    options.addFlag(u"easy-read"_s,
                    QCoreApplication::translate("CommandLine", "One fact a line, in large print."));
    options.addValue(u"language"_s, u"CODE"_s,
                     QCoreApplication::translate(
                         "CommandLine", "Another language beside English, for example cy for Welsh."));
    addPaperOptions(options);
    if (!options.read(words))
        return options.exitCode();

    const QString code = options.value(u"language"_s);
    if (options.isSet(u"language"_s) && !otherLanguages().contains(code))
        return options.wrongUsage(
            QCoreApplication::translate("CommandLine",
                                        "There are no words for the language “%1”. There are: %2.")
                .arg(code, otherLanguages().join(u", "_s)));
    const bool isEasyRead = options.isSet(u"easy-read"_s);
    if (isEasyRead && !code.isEmpty())
        return options.wrongUsage(QCoreApplication::translate(
            "CommandLine", "--easy-read and --language are two papers. Ask for one of them."));

    std::optional<BillingPeriod> month;
    if (options.isSet(u"month"_s)) {
        const QDate first = QDate::fromString(options.value(u"month"_s) + u"-01"_s, Qt::ISODate);
        if (!first.isValid())
            return options.wrongUsage(
                QCoreApplication::translate("CommandLine", "--month takes a month such as 2026-06."));
        month = monthOf(first);
    }
    auto look = paperLook(options);
    if (!look)
        return WrongUsage;
    if (isEasyRead && !options.isSet(u"points"_s))
        look->bodyPoints = 18;

    const Source source = readSource(options.place(0), SourceParts::WithMoney);
    if (!isReadable(source))
        return Unusable;
    if (!month) {
        if (const CheckedBill* bill = chosenBill(source.report, {}); bill && bill->period.isValid())
            month = monthOf(bill->period.from);
        else if (!source.household.visits.empty())
            month = monthOf(std::max_element(source.household.visits.begin(), source.household.visits.end(),
                                             [](const Visit& a, const Visit& b) { return a.date < b.date; })
                                ->date);
    }
    if (!month) {
        complain(QCoreApplication::translate(
            "CommandLine", "There are no visits and no bills here, so there is no statement to write."));
        return NothingToDo;
    }
    const StatementMoney money = statementMoney(source.household, source.report, source.money, source.letters,
                                                *month, source.practiceDay.value_or(QDate::currentDate()));
    Paper paper;
    if (isEasyRead)
        paper = easyReadStatement(source.household, source.report, *month, money);
    else if (!code.isEmpty())
        paper =
            bilingualStatement(source.household, source.report, *month,
                               SecondLanguage(code, u":/i18n/papers/daybook_"_s + code + u".qm"_s), money);
    else
        paper = monthlyStatement(source.household, source.report, *month, *look, money);
    const int written = writePaper(paper, *look, options);
    return written == Done && !source.problems.isEmpty() ? int(Unusable) : written;
}

} // namespace daybook::cli
