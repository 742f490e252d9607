#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/paper_output.h"
#include "app/cli/source.h"
#include "app/xlsx_module.h"

#include "core/papers/annotated_statement.h"
#include "core/papers/payment_papers.h"
#include "core/papers/report_tables.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace daybook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is written about the period.
enum class Kind { Report, Bank, Papers, Payments };

std::optional<Kind> parseKind(const QString& word)
{
    if (word.isEmpty() || word == u"report"_s)
        return Kind::Report;
    if (word == u"bank"_s)
        return Kind::Bank;
    if (word == u"papers"_s)
        return Kind::Papers;
    if (word == u"payments"_s)
        return Kind::Payments;
    return {};
}

std::optional<ShareLevel> parseShare(const QString& word)
{
    if (word == u"totals"_s)
        return ShareLevel::Totals;
    if (word.isEmpty() || word == u"lines"_s)
        return ShareLevel::Lines;
    if (word == u"papers"_s)
        return ShareLevel::LinesAndPapers;
    return {};
}

void addOptions(Options& options)
{
    options.addValue(u"from"_s, u"YYYY-MM-DD"_s,
                     Words::tr("First day; the day after the last report that was sent when not given."));
    options.addValue(u"to"_s, u"YYYY-MM-DD"_s,
                     Words::tr("Last day; as often as the council wants a report when not given."));
    options.addValue(u"profile"_s, u"KEY"_s,
                     Words::tr("How the council wants it; the one used last, or “general”, when not given."));
    options.addValue(u"share"_s, u"totals|lines|papers"_s,
                     Words::tr("How much is shown; each payment when not given."));
    options.addFlag(u"names"_s, Words::tr("Show the names of carers. They are left out otherwise."));
    options.addFlag(u"notes"_s, Words::tr("Show your notes. They are left out otherwise."));
    options.addValue(
        u"paper"_s, u"report|bank|papers|payments"_s,
        Words::tr("The report; the bank's lines and what each is; the list of papers; or one PDF "
                  "for each payment, in the folder --out."));
    addPaperOptions(options);
}

struct Asked
{
    Kind kind{Kind::Report};
    Sharing shared{};
    QDate from{};
    QDate to{};
};

/// nullopt after saying what is wrong.
std::optional<Asked> askedBy(const Options& options)
{
    Asked asked;
    const auto kind = parseKind(options.value(u"paper"_s));
    const auto share = parseShare(options.value(u"share"_s));
    if (!kind) {
        options.wrongUsage(Words::tr("--paper takes report, bank, papers or payments."));
        return {};
    }
    if (!share) {
        options.wrongUsage(Words::tr("--share takes totals, lines or papers."));
        return {};
    }
    asked.kind = *kind;
    asked.shared = {*share, options.isSet(u"names"_s), options.isSet(u"notes"_s)};
    for (const auto& [name, day] : {std::pair(u"from"_s, &asked.from), std::pair(u"to"_s, &asked.to)}) {
        if (!options.isSet(name))
            continue;
        *day = parseUkDate(options.value(name)).value_or(QDate());
        if (!day->isValid()) {
            options.wrongUsage(Words::tr("--%1 takes a day such as 2026-07-02.").arg(name));
            return {};
        }
    }
    if (asked.from.isValid() && asked.to.isValid() && asked.to < asked.from) {
        options.wrongUsage(Words::tr("--to is before --from."));
        return {};
    }
    return asked;
}

QString endingOf(const Options& options)
{
    const QString format = options.value(u"format"_s).toLower();
    return format.isEmpty() ? QFileInfo(options.value(u"out"_s)).suffix().toLower() : format;
}

/// Where a table or workbook goes; empty after saying why it cannot.
QString tablePath(const Options& options, const QString& name, const QString& ending)
{
    QString path = options.value(u"out"_s);
    if (path.isEmpty() || QFileInfo(path).isDir())
        path = QDir(path.isEmpty() ? u"."_s : path).filePath(name + u'.' + ending);
    if (QFileInfo::exists(path) && !options.isSet(u"replace"_s)) {
        complain(Words::tr("There is already a file “%1”. It was left as it is. "
                           "Give another name with --out, or add --replace.")
                     .arg(QDir::toNativeSeparators(path)));
        return {};
    }
    return path;
}

int written(const QString& path)
{
    print(Words::tr("Written: %1").arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())));
    return Done;
}

int writeCsv(const TypedSheet& sheet, const QString& name, const Options& options)
{
    const QByteArray bytes = toCsv(sheet);
    if (options.value(u"out"_s) == u"-"_s) {
        print(bytes);
        return Done;
    }
    const QString path = tablePath(options, name, u"csv"_s);
    if (path.isEmpty())
        return Unusable;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return written(path);
    complain(Words::tr("“%1” could not be written: %2. Nothing was changed. Choose another place.")
                 .arg(QDir::toNativeSeparators(path), file.errorString()));
    return Unusable;
}

int writeBook(const TypedBook& book, const QString& name, const Options& options)
{
    if (options.value(u"out"_s) == u"-"_s)
        return options.wrongUsage(Words::tr("A spreadsheet cannot be printed here. Give a file with --out."));
    const QString path = tablePath(options, name, u"xlsx"_s);
    if (path.isEmpty())
        return Unusable;
    const QString problem = writeXlsxThroughModule(book, path);
    if (problem.isEmpty())
        return written(path);
    complain(problem);
    return Unusable;
}

int writePayments(const std::vector<Paper>& papers, const PaperLook& look, const Options& options)
{
    if (papers.empty()) {
        complain(Words::tr("Nothing was paid within these days, so there is nothing to write."));
        return NothingToDo;
    }
    const QString folder = options.value(u"out"_s).isEmpty() ? u"."_s : options.value(u"out"_s);
    if (!QFileInfo(folder).isDir() && !QDir().mkpath(folder)) {
        complain(Words::tr("The folder “%1” could not be made. Nothing was written. Choose another place.")
                     .arg(QDir::toNativeSeparators(folder)));
        return Unusable;
    }
    for (const Paper& paper : papers) {
        if (const int code = writePaper(paper, look, options); code != Done)
            return code;
    }
    return Done;
}

int writeAll(const Asked& asked, const ReportMaterial& material, const ReportWishes& wishes,
             const PaperLook& look, const Options& options)
{
    const QString ending = endingOf(options);
    const bool isCsv = ending == u"csv"_s;
    const bool isBook = ending == u"xlsx"_s;
    switch (asked.kind) {
    case Kind::Report: {
        if (isCsv && asked.shared.level == ShareLevel::Totals)
            return options.wrongUsage(
                Words::tr("A table has each payment in it. Use --share lines or --share papers with CSV."));
        const Paper paper = councilReport(material, wishes, look);
        if (isCsv)
            return writeCsv(reportLines(material, wishes, reportFacts(material, wishes)), paper.fileName,
                            options);
        return isBook ? writeBook(reportBook(material, wishes), paper.fileName, options)
                      : writePaper(paper, look, options);
    }
    case Kind::Bank:
        if (isCsv || isBook)
            break;
        return writePaper(annotatedStatement(material, wishes, look), look, options);
    case Kind::Papers: {
        const Paper paper = evidenceIndex(material, wishes, look);
        if (isCsv)
            return writeCsv(evidenceSheet(material, wishes), paper.fileName, options);
        return isBook ? writeBook({paper.title, wishes.madeOn, {evidenceSheet(material, wishes)}},
                                  paper.fileName, options)
                      : writePaper(paper, look, options);
    }
    case Kind::Payments:
        if (isCsv || isBook || options.value(u"out"_s) == u"-"_s)
            break;
        return writePayments(paymentPapers(material, wishes), look, options);
    }
    return options.wrongUsage(Words::tr("That paper is written as pdf, html or text."));
}

} // namespace

int runReport(const QStringList& words)
{
    Options options(u"report"_s, Words::tr("Writes the report to the council, or what goes with it."));
    options.addPlace(u"FILE.daybook"_s, Words::tr("A daybook with an account."));
    addOptions(options);
    if (!options.read(words))
        return options.exitCode();
    const auto asked = askedBy(options);
    if (!asked)
        return WrongUsage;
    const auto look = paperLook(options);
    if (!look)
        return WrongUsage;

    const Source source = readSource(options.place(0), SourceParts::WithMoney);
    for (const QString& problem : source.problems)
        complain(problem);
    if (!source.isUsable)
        return Unusable;
    if (source.money.accounts.empty()) {
        complain(Words::tr("There is no account here, so there is no report to write. Open the daybook and "
                           "write down what the care account holds."));
        return NothingToDo;
    }
    const std::vector<CouncilProfile> profiles = councilProfiles(source.ownProfile);
    const QString key = options.isSet(u"profile"_s)      ? options.value(u"profile"_s)
                        : source.chosenProfile.isEmpty() ? profiles.front().key
                                                         : source.chosenProfile;
    auto profile = std::ranges::find(profiles, key, &CouncilProfile::key);
    if (profile == profiles.end() && options.isSet(u"profile"_s)) {
        QStringList keys;
        for (const CouncilProfile& each : profiles)
            keys.append(each.key);
        return options.wrongUsage(Words::tr("--profile takes one of: %1.").arg(keys.join(u", "_s)));
    }
    if (profile == profiles.end())
        profile = profiles.begin();

    ReportWishes wishes;
    wishes.profile = *profile;
    wishes.shared = asked->shared;
    wishes.madeOn = source.practiceDay.value_or(QDate::currentDate());
    const QDate from = asked->from.isValid()
                           ? asked->from
                           : nextReportFrom(source.sentReports, firstReportDay(source.money, wishes.madeOn));
    wishes.period = asked->to.isValid() ? BillingPeriod{from, asked->to}
                                        : periodFrom(from, profile->rhythm, wishes.madeOn);
    if (wishes.period.to < wishes.period.from)
        return options.wrongUsage(Words::tr("The last report ends after --to. Give --from too."));
    const ReportMaterial material{source.household,   source.report,  source.money,
                                  source.sentReports, source.letters, source.keptPapers};
    return writeAll(*asked, material, wishes, *look, options);
}

} // namespace daybook::cli
