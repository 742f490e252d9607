#include "core/store/folder_choices.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/base/typed_sheet.h"
#include "core/store/choice_repository.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderChoices)
};

constexpr qint64 mostTableBytes = qint64(4) * 1024 * 1024;

TypedCell dayCell(const std::optional<QDate>& day)
{
    return day ? TypedCell(*day) : TypedCell();
}

/// The cells of one row by the names of their columns.
class Row
{
public:
    Row(const CsvHeader& header, const CsvRecord& record) : m_header(header), m_record(record) {}
    QString text(QStringView column) const { return csvUnguarded(m_header.field(m_record, column)); }
    QString word(QStringView column) const { return m_header.field(m_record, column); }
    /// Nothing for an empty cell. What is no day makes the row unclear.
    std::optional<QDate> day(QStringView column)
    {
        const QString written = word(column);
        if (written.isEmpty())
            return {};
        const QDate day = QDate::fromString(written, Qt::ISODate);
        m_isClear = m_isClear && day.isValid();
        return day;
    }
    bool isClear() const { return m_isClear; }

private:
    const CsvHeader& m_header;
    const CsvRecord& m_record;
    bool m_isClear{true};
};

/// Calls `take` for each row; where it says no the row is named in `notes`.
void eachRow(const QString& folder, const QString& name, QStringList& notes,
             const std::function<bool(Row& row)>& take)
{
    QFile file(folder + u'/' + name);
    if (!file.exists())
        return;
    const bool isRead = file.open(QIODevice::ReadOnly) && file.size() <= mostTableBytes;
    const CsvTable table = isRead ? parseCsv(decodeText(file.readAll()).text) : CsvTable();
    if (table.records.empty()) {
        notes.append(
            Words::tr("%1 cannot be read, so nothing of it was brought in. The rest is not affected.")
                .arg(name));
        return;
    }
    const CsvHeader header(table.records.front().fields);
    for (std::size_t i = 1; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        Row row(header, record);
        if (!record.isBlank() && !(take(row) && row.isClear()))
            notes.append(Words::tr("Row %1 of %2: its name, a day or a kind is unclear. It was left out.")
                             .arg(record.row)
                             .arg(name));
    }
}

/// Without what a daybook gives it.
template <typename Record>
Record asWritten(Record record)
{
    record.id = 0;
    record.uuid.clear();
    return record;
}

template <typename Record>
std::vector<Record> newOnes(std::vector<Record> there, const std::vector<Record>& read, ImportResult& result)
{
    for (Record& record : there)
        record = asWritten(record);
    std::vector<Record> added;
    for (const Record& record : read) {
        // As often as it is written: two alike in the table are two.
        const auto same = std::ranges::find(there, record);
        if (same == there.end()) {
            added.push_back(record);
            ++result.added;
            continue;
        }
        there.erase(same);
        ++result.alreadyThere;
    }
    return added;
}

} // namespace

QByteArray checksTable(const std::vector<SeenCheck>& checks)
{
    TypedSheet sheet{
        u"checks"_s,
        {u"name"_s, u"kind"_s, u"details"_s, u"dated"_s, u"seen_on"_s, u"seen_by"_s, u"runs_out"_s},
        {}};
    for (const SeenCheck& check : checks)
        sheet.rows.push_back({check.name, keyword(check.kind), check.details, dayCell(check.dated),
                              dayCell(check.seenOn), check.seenBy, dayCell(check.runsOut)});
    return toCsv(sheet);
}

QByteArray offersTable(const std::vector<CareOffer>& offers)
{
    TypedSheet sheet{u"offers"_s,
                     {u"wanted"_s, u"name"_s, u"told_by"_s, u"offered_on"_s, u"offer"_s, u"rating_told"_s,
                      u"price_told"_s, u"choice"_s, u"decided_on"_s, u"why"_s},
                     {}};
    for (const CareOffer& offer : offers)
        sheet.rows.push_back({offer.wanted, offer.name, offer.toldBy, offer.offeredOn, offer.offer,
                              offer.rating, offer.price, keyword(offer.choice), dayCell(offer.decidedOn),
                              offer.why});
    return toCsv(sheet);
}

FolderChoices readChoices(const QString& folder)
{
    FolderChoices read;
    eachRow(folder, u"checks.csv"_s, read.notes, [&read](Row& row) {
        SeenCheck check;
        const std::optional<CheckKind> kind = parseCheckKind(row.word(u"kind"));
        check.name = row.text(u"name");
        check.kind = kind.value_or(CheckKind::Other);
        check.details = row.text(u"details");
        check.dated = row.day(u"dated");
        check.seenOn = row.day(u"seen_on");
        check.seenBy = row.text(u"seen_by");
        check.runsOut = row.day(u"runs_out");
        const bool isWhole = kind && !check.name.isEmpty() && row.isClear();
        if (isWhole)
            read.checks.push_back(check);
        return isWhole;
    });
    eachRow(folder, u"offers.csv"_s, read.notes, [&read](Row& row) {
        CareOffer offer;
        const std::optional<OfferChoice> choice = parseOfferChoice(row.word(u"choice"));
        offer.wanted = row.text(u"wanted");
        offer.name = row.text(u"name");
        offer.toldBy = row.text(u"told_by");
        offer.offeredOn = row.day(u"offered_on").value_or(QDate());
        offer.offer = row.text(u"offer");
        offer.rating = row.text(u"rating_told");
        offer.price = row.text(u"price_told");
        offer.choice = choice.value_or(OfferChoice::Open);
        offer.decidedOn = row.day(u"decided_on");
        offer.why = row.text(u"why");
        const bool isWhole = choice && !offer.name.isEmpty() && offer.offeredOn.isValid() && row.isClear();
        if (isWhole)
            read.offers.push_back(offer);
        return isWhole;
    });
    return read;
}

ImportResult addChoices(const Daybook& daybook, Changes& changes, const FolderChoices& choices)
{
    ImportResult result;
    result.notes = choices.notes;
    for (const SeenCheck& check : newOnes(daybook.seenChecks(), choices.checks, result))
        changes.addCheck(check);
    for (const CareOffer& offer : newOnes(daybook.careOffers(), choices.offers, result))
        changes.addOffer(offer);
    return result;
}

} // namespace daybook
