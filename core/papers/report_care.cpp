#include "core/papers/report_writer.h"

#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct CouncilReport
{
    Q_DECLARE_TR_FUNCTIONS(CouncilReport)
};

/// At this size and above a table has one column less.
constexpr double largePrint = 18;

QString hoursText(Minutes length)
{
    return QString::number(length.count() / 60) + u':' +
           QString::number(length.count() % 60).rightJustified(2, u'0');
}

bool isOut(const AccountEntry& entry)
{
    return std::ranges::any_of(
        entry.parts, [](const EntryPart& part) { return directionOf(part.category) == MoneyDirection::Out; });
}

} // namespace

void ReportWriter::care()
{
    const MonthSums& care = m_facts.care;
    if (care.planned == 0 && care.came == 0 && care.billed.isZero())
        return;
    heading();
    PaperTable visits;
    visits.columns = {{CouncilReport::tr("Visits"), ColumnAlign::Start},
                      {CouncilReport::tr("Number"), ColumnAlign::End}};
    const auto count = [&visits](const QString& words, int number, bool always) {
        if (number != 0 || always)
            visits.rows.push_back({words, QString::number(number)});
    };
    count(CouncilReport::tr("Planned"), care.planned, true);
    count(CouncilReport::tr("Came"), care.came, true);
    count(CouncilReport::tr("Nobody came"), care.nobodyCame, false);
    count(CouncilReport::tr("Cancelled"), care.cancelled, false);
    count(CouncilReport::tr("In hospital or away"), care.away, false);
    count(CouncilReport::tr("Came, but could not do the visit"), care.sentAway, false);
    count(CouncilReport::tr("Not written down"), care.notRecorded, false);
    m_paper.blocks.push_back(visits);
    table(CouncilReport::tr("Hours and minutes"), CouncilReport::tr("Together"),
          {{CouncilReport::tr("Planned"), hoursText(m_facts.planned)},
           {CouncilReport::tr("Came"), hoursText(m_facts.came)},
           {CouncilReport::tr("Charged"), hoursText(m_facts.charged)}});
    std::get<PaperTable>(m_paper.blocks.back()).columns.back().align = ColumnAlign::End;
    if (care.billed.isZero())
        return;
    std::vector<Row> rows{{CouncilReport::tr("Charged for these days"), toText(care.billed)}};
    if (!care.query.isZero())
        rows.push_back({CouncilReport::tr("Of that in question with the provider"), toText(care.query)});
    if (!care.credited.isZero())
        rows.push_back({CouncilReport::tr("Already given back"), toText(care.credited)});
    sums(rows);
}

void ReportWriter::papers()
{
    int with = 0;
    int without = 0;
    PaperList index;
    index.numbered = true;
    for (const PeriodBook& book : m_facts.account.books) {
        for (const PeriodLine& line : book.lines) {
            if (!isOut(line.entry))
                continue;
            ++(line.entry.evidence.isEmpty() ? without : with);
            if (line.entry.evidence.isEmpty())
                continue;
            const QString who = sharedPayee(line.entry, m_wishes.shared);
            const QString paper =
                line.entry.evidencePage.isEmpty()
                    ? line.entry.evidence
                    : CouncilReport::tr("%1, %2").arg(line.entry.evidence, line.entry.evidencePage);
            index.items.append(
                CouncilReport::tr("%1, %2, %3: %4")
                    .arg(toText(line.entry.date),
                         who.isEmpty() ? categoryText(line.entry.parts.front().category, m_funder) : who,
                         toText(-line.entry.amount()), paper));
        }
    }
    if (with + without == 0)
        return;
    say(CouncilReport::tr("%n payment(s) have a paper.", nullptr, with) + u' ' +
        (without == 0 ? CouncilReport::tr("None is without.")
                      : CouncilReport::tr("%n payment(s) have none written down.", nullptr, without)));
    if (m_wishes.shared.level == ShareLevel::LinesAndPapers && !index.items.isEmpty())
        m_paper.blocks.push_back(index);
}

void ReportWriter::changes()
{
    PaperList list;
    for (const PeriodBook& book : m_facts.account.books) {
        for (const PeriodLine& line : book.lines) {
            const AccountEntry& entry = line.entry;
            if (entry.inPlan.value_or(true) || !isOut(entry))
                continue;
            QString text = CouncilReport::tr("%1, %2: not in the plan.")
                               .arg(toText(entry.date), toText(-entry.amount()));
            if (!entry.permission.isEmpty())
                text += u' ' + CouncilReport::tr("Agreed: %1.").arg(entry.permission);
            list.items.append(text);
        }
    }
    if (m_facts.care.away > 0)
        list.items.append(CouncilReport::tr("%n planned visit(s) fell on days in hospital or away.", nullptr,
                                            m_facts.care.away));
    if (list.items.isEmpty())
        return;
    heading();
    m_paper.blocks.push_back(list);
}

void ReportWriter::declaration()
{
    const Person& person = m_material.household.person;
    say(CouncilReport::tr(
        "The money was used as the care and support plan says. These figures are true as far "
        "as I know."));
    m_paper.blocks.push_back(PaperLines{
        {CouncilReport::tr("Name: %1")
             .arg(person.keptBy == KeptBy::Self || person.keeperName.isEmpty() ? person.name
                                                                               : person.keeperName),
         CouncilReport::tr("Signed: ____________________"),
         CouncilReport::tr("Date: ____________________")}});
}

QString ReportWriter::lineWords(const AccountEntry& entry) const
{
    QStringList words;
    if (const QString payee = sharedPayee(entry, m_wishes.shared); !payee.isEmpty())
        words.append(payee);
    QStringList categories;
    for (const EntryPart& part : entry.parts) {
        if (const QString category = categoryText(part.category, m_funder); !categories.contains(category))
            categories.append(category);
    }
    words += categories;
    if (!entry.invoice.isEmpty())
        words.append(CouncilReport::tr("bill %1").arg(entry.invoice));
    if (m_wishes.shared.notes && !entry.what.isEmpty())
        words.append(entry.what);
    if (m_wishes.shared.level == ShareLevel::LinesAndPapers)
        words.append(entry.evidence.isEmpty() ? CouncilReport::tr("no paper written down") : entry.evidence);
    return words.join(u"; "_s);
}

void ReportWriter::linesOf(const PeriodBook& book)
{
    const bool isLarge = m_look.bodyPoints >= largePrint;
    PaperTable table;
    table.caption = book.account.name;
    table.columns = {{CouncilReport::tr("Day"), ColumnAlign::Start},
                     {CouncilReport::tr("Who and what for"), ColumnAlign::Start}};
    if (isLarge) {
        table.columns.push_back({CouncilReport::tr("In or out"), ColumnAlign::End});
    } else {
        table.columns.push_back({CouncilReport::tr("In"), ColumnAlign::End});
        table.columns.push_back({CouncilReport::tr("Out"), ColumnAlign::End});
    }
    table.columns.push_back({CouncilReport::tr("There then"), ColumnAlign::End});
    Money in;
    Money out;
    const auto add = [&](std::vector<QStringList>& rows, const QString& day, const QString& words,
                         const QStringList& amounts, Money balance) {
        rows.push_back(QStringList{day, words} + amounts + QStringList{toText(balance)});
    };
    const QStringList none = isLarge ? QStringList{QString()} : QStringList{QString(), QString()};
    add(table.rows, together(toDayMonthText(m_wishes.period.from)), CouncilReport::tr("At the beginning"),
        none, book.sums.opening);
    for (const PeriodLine& line : book.lines) {
        const Money amount = line.entry.amount();
        const bool cameIn = amount >= Money{};
        (cameIn ? in : out) += cameIn ? amount : -amount;
        const QString sum = toText(cameIn ? amount : -amount);
        add(table.rows, together(toDayMonthText(line.entry.date)), lineWords(line.entry),
            isLarge  ? QStringList{toText(amount)}
            : cameIn ? QStringList{sum, QString()}
                     : QStringList{QString(), sum},
            line.balance);
    }
    add(table.totals, CouncilReport::tr("Together"), {},
        isLarge ? QStringList{toText(in - out)} : QStringList{toText(in), toText(out)}, book.sums.closing);
    m_paper.blocks.push_back(table);
}

void ReportWriter::lines()
{
    if (m_wishes.shared.level == ShareLevel::Totals)
        return;
    for (const PeriodBook& book : m_facts.account.books) {
        if (book.lines.empty())
            continue;
        heading();
        linesOf(book);
    }
}

} // namespace daybook
