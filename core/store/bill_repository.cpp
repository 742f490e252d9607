#include "core/store/bill_repository.h"

#include "core/store/attachment_repository.h"
#include "core/store/sealed_table.h"
#include "core/store/store_error.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <QUuid>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const SealedTable bills("bill", {"uuid", "file", "number", "number_printed", "provider", "bill_date",
                                 "period_from", "period_to", "period_printed", "replaces",
                                 "printed_total_pence", "total_row", "layout", "assumed", "problems",
                                 "original_sha256", "is_original_kept", "received_on"});
const SealedTable billLines("bill_line", {"bill",
                                          "position",
                                          "file_row",
                                          "type",
                                          "span",
                                          "date",
                                          "end_date",
                                          "start_time",
                                          "end_time",
                                          "billed_minutes",
                                          "hours_cover_all_carers",
                                          "carers",
                                          "service",
                                          "visit_name",
                                          "quantity",
                                          "unit",
                                          "rate_pence",
                                          "amount_pence",
                                          "vat_pence",
                                          "vat_included",
                                          "carer_names",
                                          "description",
                                          "unreadable"});

constexpr Word<BillLineType> typeWords[] = {
    {BillLineType::Charge, "charge"},  {BillLineType::Credit, "credit"},
    {BillLineType::Vat, "vat"},        {BillLineType::Subtotal, "subtotal"},
    {BillLineType::Total, "total"},    {BillLineType::Payment, "payment"},
    {BillLineType::Balance, "balance"}};
constexpr Word<LineSpan> spanWords[] = {{LineSpan::Visit, "visit"},
                                        {LineSpan::Day, "day"},
                                        {LineSpan::Week, "week"},
                                        {LineSpan::Period, "period"}};
constexpr Word<ChargeUnit> unitWords[] = {{ChargeUnit::Hour, "hour"},
                                          {ChargeUnit::Visit, "visit"},
                                          {ChargeUnit::Each, "each"},
                                          {ChargeUnit::Day, "day"},
                                          {ChargeUnit::Mile, "mile"},
                                          {ChargeUnit::Night, "night"},
                                          {ChargeUnit::Session, "session"},
                                          {ChargeUnit::Trip, "trip"},
                                          {ChargeUnit::Event, "event"},
                                          {ChargeUnit::Week, "week"},
                                          {ChargeUnit::FourWeeks, "four_weeks"},
                                          {ChargeUnit::CalendarMonth, "calendar_month"},
                                          {ChargeUnit::Fixed, "fixed"}};

QByteArray problemsJson(const std::vector<ReadingProblem>& problems)
{
    QJsonArray list;
    for (const ReadingProblem& problem : problems) {
        list += QJsonObject{{u"row"_s, problem.row},
                            {u"column"_s, problem.column},
                            {u"read"_s, problem.read},
                            {u"done"_s, problem.done}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<ReadingProblem> problemsFrom(const QByteArray& json)
{
    std::vector<ReadingProblem> problems;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        problems.push_back({object[u"row"_s].toInt(), object[u"column"_s].toString(),
                            object[u"read"_s].toString(), object[u"done"_s].toString()});
    }
    return problems;
}

/// The paper of a bill, and whether its bytes are in the daybook.
struct Paper
{
    QString sha256{};
    bool isKept{false};
};

RowWriter rowOf(const Bill& bill, const Paper& paper)
{
    RowWriter row;
    row.uuid(bill.uuid)
        .text(bill.file)
        .text(bill.number)
        .flag(bill.numberPrinted)
        .text(bill.provider)
        .date(bill.billDate)
        .date(bill.period.from)
        .date(bill.period.to)
        .flag(bill.periodPrinted)
        .text(bill.replaces)
        .money(bill.printedTotal)
        .number(qint64{bill.totalRow})
        .text(bill.layout)
        .lines(bill.assumed)
        .json(problemsJson(bill.problems))
        .text(paper.sha256)
        .flag(paper.isKept)
        .date(bill.receivedOn);
    return row;
}

RowWriter rowOf(const BillLine& line, qint64 bill, qint64 position)
{
    RowWriter row;
    row.number(bill)
        .number(position)
        .number(qint64{line.row})
        .word(line.type, typeWords)
        .word(line.span, spanWords)
        .date(line.date)
        .date(line.endDate)
        .time(line.start)
        .time(line.end)
        .minutes(line.billed)
        .flag(line.hoursCoverAllCarers)
        .number(line.carers)
        .text(line.service)
        .text(line.visitName)
        .decimal(line.quantity);
    line.unit ? row.word(*line.unit, unitWords) : row.number(std::optional<int>());
    row.money(line.rate)
        .number(line.amount.pence)
        .money(line.vat)
        .flag(line.vatIncluded)
        .text(line.carerNames)
        .text(line.description)
        .flag(line.unreadable);
    return row;
}

/// What many lines repeat is kept in memory once.
struct SharedTexts
{
    SharedText service;
    SharedText visitName;
    SharedText carerNames;
};

BillLine lineFrom(RowReader& row, SharedTexts& shared)
{
    BillLine line;
    line.row = row.smallNumber();
    line.type = row.word(typeWords);
    line.span = row.word(spanWords);
    line.date = row.date();
    line.endDate = row.optionalDate();
    line.start = row.optionalTime();
    line.end = row.optionalTime();
    line.billed = row.optionalMinutes();
    line.hoursCoverAllCarers = row.flag();
    line.carers = row.optionalNumber();
    line.service = row.sharedText(shared.service);
    line.visitName = row.sharedText(shared.visitName);
    line.quantity = row.optionalDecimal();
    line.unit = row.optionalWord(unitWords);
    line.rate = row.optionalMoney();
    line.amount = row.money();
    line.vat = row.optionalMoney();
    line.vatIncluded = row.flag();
    line.carerNames = row.sharedText(shared.carerNames);
    line.description = row.text();
    line.unreadable = row.flag();
    return line;
}

Paper keepOriginal(const Connection& connection, const Bill& bill)
{
    const AttachmentRepository papers(connection);
    if (!bill.original.isEmpty())
        return {papers.add(bill.original, bill.receivedOn), true};
    return {bill.originalSha256, papers.has(bill.originalSha256)};
}

} // namespace

std::vector<Bill> BillRepository::all() const
{
    std::vector<Bill> found;
    QHash<qint64, std::size_t> places;
    bills.each(m_connection, [&](qint64 id, RowReader& row) {
        places[id] = found.size();
        Bill& bill = found.emplace_back();
        bill.id = id;
        bill.uuid = row.uuid();
        bill.file = row.text();
        bill.number = row.text();
        bill.numberPrinted = row.flag();
        bill.provider = row.text();
        bill.billDate = row.date();
        bill.period.from = row.date();
        bill.period.to = row.date();
        bill.periodPrinted = row.flag();
        bill.replaces = row.text();
        bill.printedTotal = row.optionalMoney();
        bill.totalRow = row.smallNumber();
        bill.layout = row.text();
        bill.assumed = row.lines();
        bill.problems = problemsFrom(row.json());
        bill.originalSha256 = row.text();
        row.skip(1);
        bill.receivedOn = row.date();
    });
    std::vector<std::vector<qint64>> positions(found.size());
    SharedTexts shared;
    billLines.each(m_connection, [&](qint64 id, RowReader& row) {
        const auto place = places.constFind(row.number());
        if (place == places.constEnd())
            throw StoreError(StoreError::Reason::Damaged, m_connection.path(), u"bill_line %1"_s.arg(id));
        positions[*place].push_back(row.number());
        found[*place].lines.push_back(lineFrom(row, shared));
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        // Lines come in the order of ids: that of the bill, unless lines were added to it later.
        if (std::is_sorted(positions[i].begin(), positions[i].end()))
            continue;
        std::vector<std::size_t> order(positions[i].size());
        for (std::size_t k = 0; k < order.size(); ++k)
            order[k] = k;
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return positions[i][a] < positions[i][b]; });
        std::vector<BillLine> lines;
        for (const std::size_t k : order)
            lines.push_back(std::move(found[i].lines[k]));
        found[i].lines = std::move(lines);
    }
    return found;
}

QByteArray BillRepository::original(qint64 billId) const
{
    Paper paper;
    bills.each(m_connection, "id = ?1", {billId}, [&paper](qint64, RowReader& row) {
        row.skip(15);
        paper.sha256 = row.text();
        paper.isKept = row.flag();
    });
    return paper.isKept ? AttachmentRepository(m_connection).bytes(paper.sha256) : QByteArray();
}

qint64 BillRepository::add(const Bill& bill) const
{
    const qint64 id = bills.insert(m_connection, rowOf(bill, keepOriginal(m_connection, bill)));
    qint64 lineId = billLines.nextId(m_connection);
    qint64 position = 0;
    for (const BillLine& line : bill.lines)
        billLines.insert(m_connection, lineId++, rowOf(line, id, position++));
    return id;
}

void BillRepository::update(const Bill& bill) const
{
    bills.update(m_connection, bill.id, rowOf(bill, keepOriginal(m_connection, bill)));
    const std::vector<qint64> known = billLines.idsWhere(m_connection, "bill", bill.id);
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        const RowWriter row = rowOf(bill.lines[i], bill.id, static_cast<qint64>(i));
        if (i < known.size())
            billLines.update(m_connection, known[i], row);
        else
            billLines.insert(m_connection, row);
    }
    for (std::size_t i = bill.lines.size(); i < known.size(); ++i)
        billLines.remove(m_connection, known[i]);
}

void BillRepository::remove(qint64 id) const
{
    for (const qint64 line : billLines.idsWhere(m_connection, "bill", id))
        billLines.remove(m_connection, line);
    bills.remove(m_connection, id);
}

QString BillRepository::uuidOf(qint64 billId) const
{
    Statement& statement = m_connection.statement("SELECT uuid FROM bill WHERE id = ?1;");
    const Reading reading(statement);
    statement.bind(1, billId);
    return statement.step()
               ? QUuid::fromRfc4122(statement.bytes(0).toByteArray()).toString(QUuid::WithoutBraces)
               : QString();
}

} // namespace daybook
