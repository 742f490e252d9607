#include "core/store/household_export.h"

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/check/check_bill.h"
#include "core/check/household_writer.h"
#include "core/store/daybook.h"
#include "core/store/folder_choices.h"
#include "core/store/new_folder.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

/// The money of every finding, without where it was found: a bill may have got another name.
QStringList moneyOf(const Household& household)
{
    QStringList found;
    for (const Finding& finding : check(household).findings)
        found.append(finding.id + u' ' + keyword(finding.kind) + u' ' + QString::number(finding.pence.pence) +
                     (finding.answer ? u' ' + keyword(finding.answer->kind) : QString()));
    found.sort();
    return found;
}

/// Pictures and PDFs of paper bills and of days as they came, numbered, with a list that says which is which.
/// The name a picture came with is never used as a path.
void writePictures(const Daybook& daybook, const std::map<QString, QString>& billFiles,
                   const NewFolder& folder)
{
    std::vector<KeptPaper> papers = daybook.keptPapers();
    const std::vector<KeptPaper> ofDays = daybook.dayPapers();
    papers.insert(papers.end(), ofDays.begin(), ofDays.end());
    if (papers.empty())
        return;
    std::map<QString, Bill> bills;
    for (Bill& bill : daybook.bills())
        bills.insert_or_assign(bill.uuid, std::move(bill));
    QString list =
        QChar(QChar::ByteOrderMark) + u"file,day,bill,provider,bill file,came as,added,sha256\r\n"_s;
    int number = 0;
    for (const KeptPaper& paper : papers) {
        const QString name = u"pictures/"_s + QString::number(++number).rightJustified(4, u'0') + u'.' +
                             endingOf(paper.format);
        const QByteArray bytes = daybook.originalOf(paper);
        if (sha256Hex(bytes) != paper.sha256)
            throw StoreError(Reason::CannotWrite, folder.path(), name);
        folder.write(name, bytes);
        const Bill& bill = bills[paper.bill];
        const QString day = paper.day.isValid() ? toIso(paper.day) : QString();
        const auto file = billFiles.find(paper.bill);
        list += name + u',' + day + u',' + csvField(bill.number) + u',' + csvField(bill.provider) + u',' +
                csvField(file == billFiles.end() ? QString() : file->second) + u',' + csvField(paper.name) +
                u',' + toIso(paper.addedOn) + u',' + paper.sha256 + u"\r\n"_s;
    }
    folder.write(u"pictures.csv"_s, list.toUtf8());
}

} // namespace

QLatin1StringView endingOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Png:
        return "png"_L1;
    case PaperFormat::Jpeg:
        return "jpg"_L1;
    case PaperFormat::Pdf:
        break;
    }
    return "pdf"_L1;
}

QStringList exportHousehold(const Daybook& daybook, const QString& directory)
{
    NewFolder folder(directory);
    Household household = daybook.household();
    for (Bill& bill : household.bills)
        bill.original = daybook.originalOf(bill.id);
    HouseholdWriting writing = writeHousehold(household);

    for (const HouseholdFile& file : writing.files)
        folder.write(file.name, file.bytes);
    writePictures(daybook, writing.billFiles, folder);
    if (const auto checks = daybook.seenChecks(); !checks.empty())
        folder.write(u"checks.csv"_s, checksTable(checks));
    if (const auto offers = daybook.careOffers(); !offers.empty())
        folder.write(u"offers.csv"_s, offersTable(offers));
    const HouseholdReading reading = readHousehold(folder.temporary());
    if (!reading.unusable.isEmpty())
        throw StoreError(Reason::CannotWrite, folder.path(), reading.unusable.front());
    if (moneyOf(reading.household) != moneyOf(household))
        writing.notes.append(QCoreApplication::translate(
            "HouseholdExport",
            "Read again, these files do not ask about quite the same as the daybook does. The daybook has "
            "everything. Keep the daybook too."));
    folder.finish();
    return writing.notes;
}

} // namespace daybook
