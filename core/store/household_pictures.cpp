#include "core/store/household_pictures.h"

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdPictures)
};

constexpr qint64 mostListBytes = qint64(4) * 1024 * 1024;
constexpr qint64 mostBillBytes = qint64(256) * 1024 * 1024;

/// Nothing when the file is not there or larger than `most`.
QByteArray bytesAt(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return {};
    return file.readAll();
}

/// Only the names we give: never a way out of the folder.
bool isOurName(const QString& name)
{
    static const QRegularExpression ours(u"^pictures/[0-9]{4,8}\\.(png|jpg|pdf)$"_s);
    return ours.match(name).hasMatch();
}

/// The file of a bill, without the number of the bill in it; empty when it is no file of the folder of bills.
QString billFileName(const QString& named)
{
    const QString name = named.startsWith(u"bills/"_s) ? named.mid(6) : QString();
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(u'\\'))
        return {};
    const qsizetype hash = name.lastIndexOf(u'#');
    return hash > 0 && name.mid(hash + 1).toInt() > 1 ? name.left(hash) : name;
}

int partOfName(const QString& named)
{
    const qsizetype hash = named.lastIndexOf(u'#');
    return hash > 0 ? std::max(1, named.mid(hash + 1).toInt()) : 1;
}

bool isKept(const std::vector<KeptPaper>& kept, const KeptPaper& paper)
{
    return std::ranges::any_of(kept, [&](const KeptPaper& other) {
        return other.sha256 == paper.sha256 && other.bill == paper.bill && other.day == paper.day;
    });
}

} // namespace

FolderPictures readPictures(const QString& folder)
{
    FolderPictures read;
    const QString path = folder + u"/pictures.csv"_s;
    if (!QFileInfo::exists(path))
        return read;
    const CsvTable table = parseCsv(decodeText(bytesAt(path, mostListBytes)).text);
    if (table.records.empty()) {
        read.notes.append(Words::tr(
            "pictures.csv cannot be read, so no picture was brought in. The rest is not affected."));
        return read;
    }
    const CsvHeader header(table.records.front().fields);
    for (std::size_t i = 1; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        if (record.isBlank())
            continue;
        const QString name = header.field(record, u"file");
        FolderPicture picture;
        picture.paper.name = csvUnguarded(header.field(record, u"came as"));
        picture.paper.day = QDate::fromString(header.field(record, u"day"), Qt::ISODate);
        picture.paper.addedOn = QDate::fromString(header.field(record, u"added"), Qt::ISODate);
        picture.paper.sha256 = header.field(record, u"sha256");
        picture.billFile = csvUnguarded(header.field(record, u"bill file"));
        if (const QString file = billFileName(picture.billFile); !file.isEmpty())
            picture.billSha256 = sha256Hex(bytesAt(folder + u"/bills/"_s + file, mostBillBytes));
        if (isOurName(name))
            picture.bytes = bytesAt(folder + u'/' + name, mostPaperBytes);
        const auto format = paperFormatOf(picture.bytes);
        if (!format || sha256Hex(picture.bytes) != picture.paper.sha256) {
            read.notes.append(Words::tr("Row %1 of pictures.csv: its picture is not there, or is not the one "
                                        "that was kept. It was left out.")
                                  .arg(record.row));
            continue;
        }
        picture.paper.format = *format;
        read.pictures.push_back(std::move(picture));
    }
    return read;
}

ImportResult addPictures(const Daybook& daybook, Changes& changes, const FolderPictures& pictures)
{
    ImportResult result;
    result.notes = pictures.notes;
    if (pictures.pictures.empty())
        return result;
    const std::vector<Bill> bills = daybook.bills();
    std::vector<KeptPaper> ofBills = daybook.keptPapers();
    std::vector<KeptPaper> ofDays = daybook.dayPapers();
    for (const FolderPicture& picture : pictures.pictures) {
        KeptPaper paper = picture.paper;
        const bool isOfDay = paper.day.isValid();
        if (!isOfDay) {
            const auto isIts = [&](const Bill& bill) {
                return bill.originalSha256 == picture.billSha256 &&
                       partOfFile(bill) == partOfName(picture.billFile);
            };
            const auto bill = std::ranges::find_if(bills, isIts);
            if (bill == bills.end() || std::ranges::count_if(bills, isIts) != 1) {
                result.notes.append(
                    Words::tr("The picture “%1” belongs to the bill in “%2”. That is not exactly one bill "
                              "here, so the picture was left out.")
                        .arg(paper.name, picture.billFile));
                continue;
            }
            paper.bill = bill->uuid;
        }
        std::vector<KeptPaper>& kept = isOfDay ? ofDays : ofBills;
        if (isKept(kept, paper)) {
            ++result.alreadyThere;
            continue;
        }
        if (isOfDay)
            changes.addDayPaper(paper, picture.bytes);
        else
            changes.addKeptPaper(paper, picture.bytes);
        kept.push_back(paper);
        ++result.added;
    }
    return result;
}

} // namespace daybook
