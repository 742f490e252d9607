#include "core/papers/payment_papers.h"

#include "core/money/bill_payments.h"
#include "core/papers/paper_text.h"
#include "core/papers/spend_papers.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr double largePrint = 18;

struct Payments
{
    Q_DECLARE_TR_FUNCTIONS(PaymentPapers)
};

struct Payment
{
    int number{};
    const AccountEntry& entry;
    const Account& account;
};

/// "12.5".
QString unitsText(const Decimal& units)
{
    QString digits = QString::number(units.unscaled).rightJustified(units.decimals + 1, u'0');
    if (units.decimals > 0)
        digits.insert(digits.size() - units.decimals, u'.');
    return digits;
}

bool isPayment(const AccountEntry& entry)
{
    return std::ranges::any_of(entry.parts, [](const EntryPart& part) {
        return directionOf(part.category) == MoneyDirection::Out && part.amount < Money{};
    });
}

std::vector<Payment> paymentsIn(const CareMoney& money, const BillingPeriod& period)
{
    std::vector<Payment> found;
    for (const Account& account : money.accounts) {
        for (const AccountEntry& entry : money.entries) {
            if (account.isCareMoney && entry.account == account.uuid && period.contains(entry.date) &&
                isPayment(entry))
                found.push_back({0, entry, account});
        }
    }
    std::vector<Payment> byDate;
    std::vector<std::size_t> order(found.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&found](std::size_t i) { return found[i].entry.date; });
    for (const std::size_t i : order)
        byDate.push_back({static_cast<int>(byDate.size()) + 1, found[i].entry, found[i].account});
    return byDate;
}

QString categoriesOf(const AccountEntry& entry, const QString& funder)
{
    QStringList categories;
    for (const EntryPart& part : entry.parts) {
        if (const QString words = categoryText(part.category, funder); !categories.contains(words))
            categories.append(words);
    }
    return categories.join(u", "_s);
}

/// For the name of a file: nothing that a disk or a portal stumbles over.
QString fileWords(const QString& text)
{
    QString safe;
    for (const QChar letter : text) {
        const bool isPlain = letter.isLetterOrNumber() || letter == u'-' || letter == u'.';
        safe += isPlain ? letter : u' ';
    }
    return safe.simplified().left(40).trimmed();
}

QString fileNameOf(const Payment& payment, const ReportWishes& wishes, const QString& funder)
{
    QString who = sharedPayee(payment.entry, wishes.shared);
    if (who.isEmpty())
        who = categoriesOf(payment.entry, funder);
    return u"%1 %2 %3 %4"_s.arg(toIso(payment.entry.date),
                                QString::number(payment.number).rightJustified(2, u'0'), fileWords(who),
                                toPlainText(-payment.entry.amount()));
}

const Bill* billOf(const Household& household, const QString& uuid)
{
    const auto found = std::ranges::find(household.bills, uuid, &Bill::uuid);
    return uuid.isEmpty() || found == household.bills.end() ? nullptr : &*found;
}

std::vector<const KeptPaper*> picturesOf(const ReportMaterial& material, const AccountEntry& entry)
{
    std::vector<const KeptPaper*> found;
    for (const EntryPart& part : entry.parts) {
        for (const KeptPaper& paper : material.papers) {
            if (!part.bill.isEmpty() && paper.bill == part.bill)
                found.push_back(&paper);
        }
    }
    return found;
}

QString billName(const Bill& bill)
{
    return bill.numberPrinted && !bill.number.isEmpty()
               ? Payments::tr("bill %1").arg(bill.number)
               : Payments::tr("bill of %1").arg(toText(accountBill(bill).date));
}

/// "bill 1207, page 7, picture “scan.jpg”": everything that is written down about its paper.
QString paperOf(const ReportMaterial& material, const AccountEntry& entry)
{
    QStringList words;
    for (const EntryPart& part : entry.parts) {
        if (const Bill* bill = billOf(material.household, part.bill);
            bill && !words.contains(billName(*bill)))
            words.append(billName(*bill));
    }
    if (!entry.evidence.isEmpty() && !words.contains(entry.evidence))
        words.append(entry.evidence);
    if (!entry.evidencePage.isEmpty())
        words.append(entry.evidencePage);
    for (const KeptPaper* paper : picturesOf(material, entry))
        words.append(Payments::tr("picture “%1”").arg(paper->name));
    return words.isEmpty() ? Payments::tr("no paper written down") : words.join(u", "_s);
}

Paper paperFor(const Payment& payment, const ReportMaterial& material, const ReportWishes& wishes)
{
    const Person& person = material.household.person;
    const AccountEntry& entry = payment.entry;
    Paper paper;
    paper.title = Payments::tr("Payment of %1 on %2").arg(toText(-entry.amount()), toText(entry.date));
    paper.footer = person.name;
    paper.fileName = fileNameOf(payment, wishes, person.funderName);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    PaperTable table;
    table.columns = {{Payments::tr("What"), ColumnAlign::Start},
                     {Payments::tr("As it is written down"), ColumnAlign::Start}};
    const auto add = [&table](const QString& what, const QString& words) {
        if (!words.isEmpty())
            table.rows.push_back({what, words});
    };
    add(Payments::tr("For"), person.name);
    add(Payments::tr("Reference"), person.funderReference);
    add(Payments::tr("Paid to"), sharedPayee(entry, wishes.shared));
    add(Payments::tr("Paid from"), payment.account.name);
    add(Payments::tr("How"), methodText(entry.method));
    add(Payments::tr("Number of the payment"), entry.reference);
    if (wishes.shared.notes)
        add(Payments::tr("Note"), entry.what);
    if (entry.units)
        add(Payments::tr("How many"), unitsText(*entry.units));
    add(Payments::tr("Its paper"), paperOf(material, entry));
    if (entry.inPlan)
        add(Payments::tr("In the care and support plan"),
            *entry.inPlan ? Payments::tr("yes") : Payments::tr("no"));
    add(Payments::tr("Agreed by"), entry.permission);
    paper.blocks.push_back(table);
    PaperTable parts;
    parts.caption = Payments::tr("What it was for");
    parts.columns = {{Payments::tr("What for"), ColumnAlign::Start},
                     {Payments::tr("Whose money"), ColumnAlign::Start},
                     {Payments::tr("Amount"), ColumnAlign::End}};
    for (const EntryPart& part : entry.parts)
        parts.rows.push_back(
            {categoryText(part.category, person.funderName), funderText(part.funder), toText(-part.amount)});
    parts.totals.push_back({Payments::tr("Together"), {}, toText(-entry.amount())});
    paper.blocks.push_back(parts);
    for (const EntryPart& part : entry.parts) {
        const Bill* bill = billOf(material.household, part.bill);
        if (!bill)
            continue;
        QString sentence = Payments::tr("The bill %1 asks for %2.").arg(bill->number, toText(askedBy(*bill)));
        if (bill->period.isValid())
            sentence += u' ' + Payments::tr("It is for %1.").arg(toText(bill->period));
        const auto checked = std::ranges::find(material.report.bills, bill->file, &CheckedBill::file);
        if (checked != material.report.bills.end() && !checked->query.isZero())
            sentence +=
                u' ' +
                Payments::tr("Of that, %1 is in question with the provider.").arg(toText(checked->query));
        paper.blocks.push_back(PaperParagraph{sentence, false});
    }
    keepTogether(paper);
    return paper;
}

} // namespace

std::vector<Paper> paymentPapers(const ReportMaterial& material, const ReportWishes& wishes)
{
    std::vector<Paper> papers;
    for (const Payment& payment : paymentsIn(material.money, wishes.period))
        papers.push_back(paperFor(payment, material, wishes));
    return papers;
}

Paper spendPaper(const ReportMaterial& material, const Sharing& shared, const QString& entryUuid,
                 std::span<const Goal> goals)
{
    const CareMoney& money = material.money;
    const auto entry = std::ranges::find(money.entries, entryUuid, &AccountEntry::uuid);
    if (entryUuid.isEmpty() || entry == money.entries.end() || !isPayment(*entry))
        return {};
    const auto account = std::ranges::find(money.accounts, entry->account, &Account::uuid);
    if (account == money.accounts.end())
        return {};
    ReportWishes wishes;
    wishes.shared = shared;
    Paper paper = paperFor({1, *entry, *account}, material, wishes);
    paper.title = Payments::tr("What %1 on %2 was for").arg(toText(-entry->amount()), toText(entry->date));
    paper.fileName = u"Daybook spend "_s + toIso(entry->date) + u' ' + toPlainText(-entry->amount());
    paper.blocks.front() = PaperHeading{1, paper.title};
    QStringList seen;
    for (const EntryPart& part : entry->parts) {
        const Bill* bill = billOf(material.household, part.bill);
        if (!bill || seen.contains(bill->uuid))
            continue;
        seen.append(bill->uuid);
        addWhatItBought(paper, *bill, material.household, material.report);
    }
    addGoals(paper, goals);
    keepTogether(paper);
    return paper;
}

Paper evidenceIndex(const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look)
{
    const Person& person = material.household.person;
    Paper paper;
    paper.title = Payments::tr("Papers behind the payments, %1").arg(toText(wishes.period));
    paper.footer = person.name;
    paper.fileName = u"Daybook papers "_s + toIso(wishes.period.from) + u" to "_s + toIso(wishes.period.to);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    const std::vector<Payment> payments = paymentsIn(material.money, wishes.period);
    const bool isLarge = look.bodyPoints >= largePrint;
    PaperTable table;
    table.columns = {{Payments::tr("No."), ColumnAlign::End},
                     {Payments::tr("Day"), ColumnAlign::Start},
                     {Payments::tr("What for, and its paper"), ColumnAlign::Start},
                     {Payments::tr("Amount"), ColumnAlign::End}};
    if (!isLarge) {
        table.columns[2].heading = Payments::tr("What for");
        table.columns.insert(table.columns.begin() + 3, {Payments::tr("Paper"), ColumnAlign::Start});
    }
    Money sum;
    int without = 0;
    for (const Payment& payment : payments) {
        const AccountEntry& entry = payment.entry;
        QStringList what{sharedPayee(entry, wishes.shared), categoriesOf(entry, person.funderName)};
        what.removeAll(QString());
        const QString words = paperOf(material, entry);
        without += words == Payments::tr("no paper written down") ? 1 : 0;
        QStringList row{QString::number(payment.number), together(toDayMonthText(entry.date))};
        if (isLarge)
            row << (what << words).join(u"; "_s);
        else
            row << what.join(u"; "_s) << words;
        table.rows.push_back(row << toText(-entry.amount()));
        sum += -entry.amount();
    }
    if (payments.empty()) {
        paper.blocks.push_back(PaperParagraph{Payments::tr("Nothing was paid within these days."), true});
        return paper;
    }
    paper.blocks.push_back(PaperParagraph{
        without == 0
            ? Payments::tr("%n payment(s), each with its paper.", nullptr, static_cast<int>(payments.size()))
            : Payments::tr("%n payment(s) have no paper written down.", nullptr, without),
        true});
    QStringList total{Payments::tr("Together"), {}, {}};
    if (!isLarge)
        total.append(QString());
    table.totals.push_back(total << toText(sum));
    paper.blocks.push_back(table);
    keepTogether(paper);
    return paper;
}

TypedSheet evidenceSheet(const ReportMaterial& material, const ReportWishes& wishes)
{
    const QString funder = material.household.person.funderName;
    TypedSheet sheet{Payments::tr("Papers"),
                     {Payments::tr("No."), Payments::tr("Day"), Payments::tr("Who"), Payments::tr("What for"),
                      Payments::tr("Amount"), Payments::tr("Paper"), Payments::tr("File"),
                      Payments::tr("SHA-256")},
                     {}};
    for (const Payment& payment : paymentsIn(material.money, wishes.period)) {
        QStringList codes;
        for (const KeptPaper* paper : picturesOf(material, payment.entry))
            codes.append(paper->sha256);
        sheet.rows.push_back({qint64(payment.number), payment.entry.date,
                              sharedPayee(payment.entry, wishes.shared), categoriesOf(payment.entry, funder),
                              -payment.entry.amount(), paperOf(material, payment.entry),
                              fileNameOf(payment, wishes, funder) + u".pdf"_s, codes.join(u' ')});
    }
    return sheet;
}

} // namespace daybook
