#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/care/received_table.h"
#include "core/care/visit.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCarers = 20;

struct VisitColumns
{
    explicit VisitColumns(const ReceivedTable& table)
        : date(table, u"date"), planned(table, u"planned"), start(table, u"start"), end(table, u"end"),
          status(table, u"status"), carers(table, u"carers"), service(table, u"service"),
          provider(table, u"provider"), notice(table, u"notice"), enteredAt(table, u"entered_at"),
          note(table, u"note"), source(table, u"source"), id(table, u"id"), told(table, u"told_before")
    {
    }
    TableColumn date, planned, start, end, status, carers, service, provider, notice, enteredAt, note, source,
        id, told;
};

/// "2", "2 carers"; nullopt for names.
std::optional<int> writtenCount(QStringView text)
{
    qsizetype digits = 0;
    int count = 0;
    while (digits < text.size() && digits < 4 && text[digits].digitValue() >= 0)
        count = count * 10 + text[digits++].digitValue();
    const QStringView rest = text.sliced(digits).trimmed();
    if (digits == 0 || (!rest.isEmpty() && rest.compare("carers"_L1, Qt::CaseInsensitive) != 0 &&
                        rest.compare("carer"_L1, Qt::CaseInsensitive) != 0))
        return {};
    return count;
}

/// The same few words stand in a column again and again: they are kept once.
class SharedWord
{
public:
    QString shared(const QString& text)
    {
        if (text != m_last)
            m_last = text;
        return m_last;
    }

private:
    QString m_last;
};

/// Reads one record after the other; keeps what is said about them.
class VisitRows
{
public:
    VisitRows(const VisitColumns& columns, std::optional<QDate> pivot, VisitsReading& reading)
        : m_columns(columns), m_pivot(pivot), m_reading(reading)
    {
    }

    void read(const CsvRecord& record)
    {
        Visit visit;
        visit.row = record.row;
        if (!readDateAndState(record, visit) || !readTimes(record, visit))
            return;
        readCarers(record, visit);
        visit.noticeAt =
            moment(record, m_columns.notice, u"notice"_s,
                   QT_TRANSLATE_NOOP("VisitsReader",
                                     "The time of the notice could not be read, so none was taken down. The "
                                     "rest of the row was used. "
                                     "Write it like 2024-05-03 09:15."));
        visit.enteredAt =
            moment(record, m_columns.enteredAt, u"entered_at"_s,
                   QT_TRANSLATE_NOOP("VisitsReader",
                                     "When this was written down could not be read, so it counts as not "
                                     "known. The rest of the row "
                                     "was used. Write it like 2024-05-03 20:10."));
        visit.service = m_service.shared(m_columns.service.readText(record));
        visit.provider = m_provider.shared(m_columns.provider.readText(record));
        visit.note = m_columns.note.readText(record);
        visit.source = m_source.shared(m_columns.source.readText(record));
        visit.uuid = m_columns.id.readText(record);
        if (const QString told = folded(m_columns.told.readText(record)); told == u"yes"_s || told == u"no"_s)
            visit.toldBefore = told == u"yes"_s;
        else if (!told.isEmpty())
            tell(record, u"told_before"_s, told,
                 QCoreApplication::translate("VisitsReader", "Whether you were told beforehand could not be "
                                                             "read, so it counts as not written down. The "
                                                             "rest of the row was used. Write yes or no."));
        m_reading.visits.push_back(std::move(visit));
    }

private:
    void tell(const CsvRecord& record, const QString& column, QStringView read, const QString& done)
    {
        m_reading.problems.push_back({record.row, column, read.left(80).toString(), done});
    }

    bool readDateAndState(const CsvRecord& record, Visit& visit)
    {
        const QStringView dateText = m_columns.date.read(record);
        const std::optional<QDate> date = parseUkDate(dateText, m_pivot);
        if (!date) {
            tell(
                record, u"date"_s, dateText,
                dateText.isEmpty()
                    ? QCoreApplication::translate(
                          "VisitsReader",
                          "This row has no date, so it was left out. The other rows were used. Add the date.")
                    : QCoreApplication::translate(
                          "VisitsReader",
                          "This is not a date with the day first, so the row was left out. The other rows "
                          "were used. "
                          "Write it like 06/05/2024 for 6 May 2024."));
            return false;
        }
        const QStringView stateText = m_columns.status.read(record);
        const std::optional<VisitState> state = parseVisitState(stateText);
        if (!state) {
            tell(record, u"status"_s, stateText,
                 stateText.isEmpty()
                     ? QCoreApplication::translate(
                           "VisitsReader", "This row does not say what happened, so it was left out. The "
                                           "other rows were used. "
                                           "Write came, missed, cancelled by me, cancelled by provider, sent "
                                           "away, in hospital or day complete.")
                     : QCoreApplication::translate(
                           "VisitsReader", "This word for what happened is not known, so the row was left "
                                           "out. The other rows were used. "
                                           "Write came, missed, cancelled by me, cancelled by provider, sent "
                                           "away, in hospital or day complete."));
            return false;
        }
        visit.date = *date;
        visit.state = *state;
        return true;
    }

    bool readTimes(const CsvRecord& record, Visit& visit)
    {
        return readTime(record, m_columns.planned, u"planned"_s, visit, visit.planned) &&
               readTime(record, m_columns.start, u"start"_s, visit, visit.start) &&
               readTime(record, m_columns.end, u"end"_s, visit, visit.end);
    }

    bool readTime(const CsvRecord& record, const TableColumn& column, const QString& name, const Visit& visit,
                  std::optional<QTime>& time)
    {
        const QStringView text = column.read(record);
        if (text.isEmpty())
            return true;
        time = parseUkTime(text);
        if (time)
            return true;
        if (visit.state == VisitState::Came) {
            tell(record, name, text,
                 QCoreApplication::translate(
                     "VisitsReader",
                     "This time could not be read, so it counts as not written down. The rest of the row was "
                     "used. "
                     "Write it like 08:00 or 8:00 am."));
            return true;
        }
        // Without its time such an entry would speak of the whole day: more than the person wrote.
        tell(record, name, text,
             QCoreApplication::translate(
                 "VisitsReader",
                 "This time could not be read, so the row was left out. The other rows were used. Write it "
                 "like 08:00 or 8:00 am."));
        return false;
    }

    void readCarers(const CsvRecord& record, Visit& visit)
    {
        const QString text = m_columns.carers.readText(record);
        if (text.isEmpty())
            return;
        if (const std::optional<int> count = writtenCount(text)) {
            if (*count >= 1 && *count <= mostCarers)
                visit.carerCount = *count;
            else
                tell(record, u"carers"_s, text,
                     QCoreApplication::translate(
                         "VisitsReader",
                         "This number of carers cannot be right, so it counts as not noted. The rest of the "
                         "row was used."));
            return;
        }
        if (text != m_carersText) {
            m_carersText = text;
            m_carers = splitNames(text);
        }
        visit.carers = m_carers;
        if (!visit.carers.isEmpty())
            visit.carerCount = static_cast<int>(visit.carers.size());
    }

    std::optional<QDateTime> moment(const CsvRecord& record, const TableColumn& column, const QString& name,
                                    const char* done)
    {
        const QStringView text = column.read(record);
        if (text.isEmpty())
            return {};
        if (text == m_momentText)
            return m_moment;
        const std::optional<QDateTime> at = parseDateTime(text);
        if (at) {
            m_momentText = text.toString();
            m_moment = at;
        } else {
            tell(record, name, text, QCoreApplication::translate("VisitsReader", done));
        }
        return at;
    }

    const VisitColumns& m_columns;
    std::optional<QDate> m_pivot;
    VisitsReading& m_reading;
    SharedWord m_service;
    SharedWord m_provider;
    SharedWord m_source;
    QString m_carersText;
    QStringList m_carers;
    QString m_momentText; ///< a day's visits are often written down at one time
    std::optional<QDateTime> m_moment;
};

} // namespace

VisitsReading readVisits(const QByteArray& csv, std::optional<QDate> pivot)
{
    ReceivedTable table = readTable(csv);
    VisitsReading reading;
    if (needsColumn(table, {u"date"}) && needsColumn(table, {u"status"})) {
        const VisitColumns columns(table);
        if (needsDayFirst(table, {columns.date}, pivot)) {
            reading.visits.reserve(table.records.size());
            VisitRows rows(columns, pivot, reading);
            for (const CsvRecord& record : table.records)
                rows.read(record);
        }
    }
    reading.usable = table.usable;
    reading.problems.insert(reading.problems.begin(), table.problems.begin(), table.problems.end());
    return reading;
}

} // namespace daybook
