#include "core/store/year_originals.h"

#include "core/store/daybook.h"
#include "core/store/household_export.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("YearArchive", text);
}

/// Of the file a bill came as; only what cannot be anything but an ending.
QString endingOf(const Bill& bill)
{
    const QString ending = bill.file.section(u'#', 0, 0).section(u'.', -1).toLower();
    const bool isPlain = bill.file.contains(u'.') && !ending.isEmpty() && ending.size() <= 5 &&
                         std::ranges::all_of(ending, [](QChar letter) {
                             return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
                         });
    return isPlain ? ending : u"txt"_s;
}

QString billWords(const Bill& bill)
{
    return words(QT_TRANSLATE_NOOP("YearArchive", "Bill %1 of %2, %3"))
        .arg(bill.number, bill.provider, toText(bill.period));
}

QString numbered(const QString& folder, std::size_t number, const QString& ending)
{
    return folder + u'/' + QString::number(number).rightJustified(4, u'0') + u'.' + ending;
}

void addPictures(std::vector<YearFile>& files, const Daybook& daybook, const std::vector<KeptPaper>& papers,
                 const std::vector<Bill>& bills, const BillingPeriod& year, std::size_t& number)
{
    for (const KeptPaper& paper : papers) {
        const auto bill = std::ranges::find(bills, paper.bill, &Bill::uuid);
        const bool isOfBill = !paper.bill.isEmpty() && bill != bills.end();
        if (!isOfBill && !(paper.day.isValid() && year.contains(paper.day)))
            continue;
        const QString what =
            isOfBill ? words(QT_TRANSLATE_NOOP("YearArchive", "Kept with: %1")).arg(billWords(*bill))
                     : words(QT_TRANSLATE_NOOP("YearArchive", "Kept with %1: %2"))
                           .arg(toText(paper.day), paper.name);
        files.push_back(
            {numbered(u"pictures"_s, ++number, endingOf(paper.format)), what, daybook.originalOf(paper)});
    }
}

} // namespace

std::vector<YearFile> yearOriginals(const Daybook& daybook, const BillingPeriod& year)
{
    std::vector<YearFile> files;
    std::vector<Bill> bills = daybook.bills();
    std::erase_if(bills, [&](const Bill& bill) { return !year.contains(bill.period.from); });
    QSet<QString> written; // a file with two statements comes once
    for (const Bill& bill : bills) {
        const QByteArray bytes = daybook.originalOf(bill.id);
        if (bytes.isEmpty() || written.contains(bill.originalSha256))
            continue;
        if (!bill.originalSha256.isEmpty())
            written.insert(bill.originalSha256);
        files.push_back({numbered(u"bills"_s, files.size() + 1, endingOf(bill)), billWords(bill), bytes});
    }
    std::size_t number = 0;
    addPictures(files, daybook, daybook.keptPapers(), bills, year, number);
    addPictures(files, daybook, daybook.dayPapers(), bills, year, number);
    return files;
}

} // namespace daybook
