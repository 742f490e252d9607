#include "tests/core/store/sample_daybook.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <stdexcept>

namespace daybook::test {

using namespace Qt::StringLiterals;

Clock minuteClock()
{
    auto minutes = std::make_shared<int>(0);
    return [minutes] { return QDateTime(QDate(2026, 6, 4), QTime(20, 0)).addSecs(60 * (*minutes)++); };
}

Person anna()
{
    Person person;
    person.name = u"Anna Müller-Ó Briain"_s;
    person.address = {u"1 Low Row"_s, u"Ely"_s};
    person.nation = Nation::Scotland;
    person.keptBy = KeptBy::Attorney;
    person.keeperName = u"Ben"_s;
    person.funderName = u"Fife Council"_s;
    person.helperPhone = u"01632 960000"_s;
    return person;
}

Visit morningVisit(QDate date)
{
    Visit visit;
    visit.date = date;
    visit.planned = QTime(8, 0);
    visit.start = QTime(8, 5);
    visit.end = QTime(8, 35);
    visit.carers = {u"Jane"_s};
    visit.service = u"personal care"_s;
    visit.enteredAt = QDateTime(date, QTime(20, 10));
    visit.source = u"me"_s;
    return visit;
}

Agreement plainAgreement()
{
    Agreement agreement;
    agreement.provider = u"Rowan Homecare Ltd"_s;
    agreement.aliases = QStringList{u"Rowan"_s};
    agreement.starts = QDate(2023, 9, 1);
    agreement.chargeBy = ChargeBy::Lesser;
    agreement.chargeByStated = false;
    agreement.source = u"letter of 3 March 2023, page 2"_s;
    TariffRow row;
    row.service = u"personal care"_s;
    row.price = Money{2400};
    Tariff tariff;
    tariff.from = QDate(2023, 9, 1);
    tariff.rows.push_back(row);
    agreement.tariffs.push_back(tariff);
    return agreement;
}

Bill fullBill(int lines)
{
    Bill bill;
    bill.file = u"bills/2026-06.csv"_s;
    bill.number = u"INV-1042"_s;
    bill.numberPrinted = true;
    bill.provider = u"Rowan Homecare Ltd"_s;
    bill.billDate = QDate(2026, 7, 1);
    bill.period = {QDate(2026, 6, 1), QDate(2026, 6, 30)};
    bill.periodPrinted = true;
    bill.replaces = u"INV-1041"_s;
    bill.printedTotal = Money{3300};
    bill.totalRow = 9;
    bill.layout = u"agency table"_s;
    bill.assumed = QStringList{u"dates day-first"_s, u"hours cover both carers"_s};
    bill.problems.push_back({4, u"Date"_s, u"31/02/26"_s, u"this row was left out"_s});
    bill.original = QByteArray("Date,Start,Finish\r\n") + '\0' + "with every byte \xff";
    bill.receivedOn = QDate(2026, 7, 2);
    for (int i = 0; i < lines; ++i) {
        BillLine line;
        line.row = i + 2;
        line.date = QDate(2026, 6, 1).addDays(i);
        line.start = QTime(8, 0);
        line.end = QTime(8, 30, 15);
        line.billed = Minutes(30);
        line.carers = 2;
        line.hoursCoverAllCarers = true;
        line.service = u"personal care"_s;
        line.visitName = u"Morning"_s;
        line.quantity = Decimal{-5, 2};
        line.unit = ChargeUnit::FourWeeks;
        line.rate = Money{2200};
        line.amount = Money{1100};
        line.vat = Money{0};
        line.vatIncluded = true;
        line.carerNames = u"Jane & Ben"_s;
        line.description = u"Mon 01/06/26 08:00-08:30 \"care\""_s;
        line.unreadable = i == 1;
        if (i == 2) {
            line = BillLine();
            line.type = BillLineType::Total;
            line.span = LineSpan::Period;
            line.amount = Money{-3300};
        }
        bill.lines.push_back(line);
    }
    return bill;
}

Household fullHousehold()
{
    Household household;
    household.person = anna();
    Provider provider;
    provider.name = u"Rowan Homecare Ltd"_s;
    provider.aliases = QStringList{u"Rowan"_s};
    provider.kind = ProviderKind::SharedLives;
    provider.address = QStringList{u"2 High St"_s};
    provider.customerReference = u"C-17"_s;
    household.providers = {provider};
    household.agreements = {plainAgreement()};
    RotaEntry entry;
    entry.name = u"Morning"_s;
    entry.weekdays = 0b0111110;
    entry.start = QTime(8, 0);
    entry.end = QTime(8, 30);
    entry.service = u"personal care"_s;
    entry.from = QDate(2026, 1, 1);
    entry.row = 2;
    RotaEntry meal;
    meal.date = QDate(2026, 6, 7);
    meal.quantity = 2;
    meal.stops = true;
    household.rota = {entry, meal};
    Visit cancelled;
    cancelled.date = QDate(2026, 6, 2);
    cancelled.state = VisitState::CancelledByPerson;
    cancelled.noticeAt = QDateTime(QDate(2026, 6, 1), QTime(9, 15));
    cancelled.carerCount = 2;
    cancelled.note = u"told them; twice\nby telephone"_s;
    household.visits = {morningVisit(QDate(2026, 6, 1)), cancelled, morningVisit(QDate(2026, 6, 3)),
                        morningVisit(QDate(2026, 6, 3))};
    household.theirLog = {morningVisit(QDate(2026, 6, 1))};
    household.bills = {fullBill()};
    Promise promise;
    promise.from = QDate(2026, 5, 6);
    promise.to = QDate(2026, 5, 9);
    promise.text = u"Mrs Green said these would be free"_s;
    promise.by = u"Mrs Green"_s;
    promise.at = QDateTime(QDate(2026, 5, 2), QTime(10, 0));
    household.promises = {promise};
    household.answers = {{u"00ff00ff00ff00ff"_s, AnswerKind::Waive, Money{1450}, u"let it be"_s,
                          QDateTime(QDate(2026, 7, 2), QTime(10, 0), Qt::UTC)}};
    household.links = {{u"ab"_s, 7, u"2026-06-01 08:00 personal care"_s, false}};
    household.layouts = {{u"Rowan Homecare Ltd"_s,
                          {u"learned"_s,
                           {u"When"_s, u"Pounds"_s},
                           {BillColumn::Date, BillColumn::Amount},
                           DateOrder::MonthFirst}}};
    return household;
}

Household withoutIds(Household household)
{
    household.person.uuid.clear();
    const auto clear = [](auto& values) {
        for (auto& value : values) {
            value.id = 0;
            value.uuid.clear();
        }
    };
    clear(household.providers);
    clear(household.agreements);
    clear(household.rota);
    clear(household.visits);
    clear(household.theirLog);
    clear(household.bills);
    for (Bill& bill : household.bills) {
        bill.original.clear();
        bill.originalSha256.clear();
    }
    for (Promise& promise : household.promises)
        promise.id = 0;
    return household;
}

bool sameContent(const Household& one, const Household& other)
{
    const Household a = withoutIds(one);
    const Household b = withoutIds(other);
    return a.person == b.person && a.providers == b.providers && a.agreements == b.agreements &&
           a.rota == b.rota && a.visits == b.visits && a.theirLog == b.theirLog && a.bills == b.bills &&
           a.promises == b.promises && a.answers == b.answers && a.links == b.links && a.layouts == b.layouts;
}

QStringList Folder::files() const
{
    return QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

StoreError storeErrorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const StoreError& error) {
        return error;
    }
    throw std::runtime_error("no StoreError came");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace daybook::test
