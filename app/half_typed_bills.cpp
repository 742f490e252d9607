#include "app/half_typed_bills.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(4) * 1024 * 1024;
constexpr qint64 mostPaperBytes = qint64(32) * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HalfTypedBills)
};

QString cannotKeep(const QString& reason)
{
    return Texts::tr("What you type here cannot be kept on this computer before it is brought in: %1. Please "
                     "bring the bill in before you leave.")
        .arg(reason);
}

QString write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotKeep(file.errorString());
    return {};
}

QByteArray toJson(const TypedBillDraft& draft)
{
    QJsonArray rows;
    for (const TypedBillModel::Row& row : draft.rows) {
        QJsonArray cells;
        for (const QString& cell : row)
            cells.append(cell);
        rows.append(cells);
    }
    return QJsonDocument(QJsonObject{{u"provider"_s, draft.provider},
                                     {u"from"_s, toIso(draft.period.from)},
                                     {u"to"_s, toIso(draft.period.to)},
                                     {u"number"_s, draft.number},
                                     {u"total"_s, draft.total},
                                     {u"rows"_s, rows}})
        .toJson();
}

bool readInto(HalfTypedBill& bill, const QString& folder)
{
    QFile file(folder + u"/bill.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(mostBytes));
    if (!json.isObject())
        return false;
    const QJsonObject all = json.object();
    TypedBillDraft& draft = bill.draft;
    draft.provider = all.value("provider"_L1).toString();
    draft.period = {QDate::fromString(all.value("from"_L1).toString(), Qt::ISODate),
                    QDate::fromString(all.value("to"_L1).toString(), Qt::ISODate)};
    draft.number = all.value("number"_L1).toString();
    draft.total = all.value("total"_L1).toString();
    const QJsonArray rows = all.value("rows"_L1).toArray();
    for (const QJsonValue& cells : rows) {
        TypedBillModel::Row& row = draft.rows.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = cells.toArray().at(static_cast<qsizetype>(column)).toString();
    }
    return true;
}

/// "1 bill page.pdf": the number keeps the order, the rest is the name it came with.
QStringList papersIn(const QString& folder)
{
    return QDir(folder + u"/papers"_s).entryList(QDir::Files, QDir::Name);
}

std::vector<ReceivedPaper> readPapers(const QString& folder)
{
    std::vector<ReceivedPaper> papers;
    for (const QString& name : papersIn(folder)) {
        QFile file(folder + u"/papers/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            papers.push_back({name.section(u' ', 1), file.read(mostPaperBytes)});
    }
    return papers;
}

} // namespace

std::vector<HalfTypedBill> HalfTypedBills::all() const
{
    std::vector<HalfTypedBill> bills;
    if (m_folder.isEmpty())
        return bills;
    const QStringList ids = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& id : ids) {
        HalfTypedBill& bill = bills.emplace_back();
        bill.id = id;
        bill.isReadable = readInto(bill, pathOf(id));
        bill.keptAt = QFileInfo(pathOf(id) + u"/bill.json"_s).lastModified();
        if (bill.isReadable)
            bill.papers = readPapers(pathOf(id));
    }
    std::ranges::sort(bills, std::greater{}, &HalfTypedBill::keptAt);
    return bills;
}

QString HalfTypedBills::keep(const QString& id, const TypedBillDraft& draft) const
{
    if (!QDir().mkpath(pathOf(id)))
        return cannotKeep(
            Texts::tr("the folder “%1” cannot be made").arg(QDir::toNativeSeparators(pathOf(id))));
    return write(pathOf(id) + u"/bill.json"_s, toJson(draft));
}

QString HalfTypedBills::keepPapers(const QString& id, const std::vector<ReceivedPaper>& papers) const
{
    const QString folder = pathOf(id) + u"/papers"_s;
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return cannotKeep(Texts::tr("the folder “%1” cannot be made").arg(QDir::toNativeSeparators(folder)));
    int number = 0;
    for (const ReceivedPaper& paper : papers) {
        const QString place = QString::number(++number).rightJustified(2, u'0');
        const QString name = place + u' ' + QFileInfo(paper.name).fileName();
        if (const QString problem = write(folder + u'/' + name, paper.bytes); !problem.isEmpty())
            return problem;
    }
    return {};
}

void HalfTypedBills::remove(const QString& id) const
{
    if (!m_folder.isEmpty() && !id.isEmpty())
        QDir(pathOf(id)).removeRecursively();
}

} // namespace daybook
