#include "core/papers/annotated_statement.h"

#include "core/money/account_sums.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr double largePrint = 18;

struct Annotated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedStatement)
};

class Writer
{
public:
    Writer(Paper& paper, const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look)
        : m_paper(paper), m_material(material), m_wishes(wishes), m_isLarge(look.bodyPoints >= largePrint)
    {
    }

    bool write(const Account& account)
    {
        std::vector<const AccountEntry*> shown;
        std::vector<const AccountEntry*> waiting;
        Money before = account.openedOn <= m_wishes.period.from ? account.openingBalance : Money{};
        const bool beginsInside = account.openedOn.isValid() && m_wishes.period.from < account.openedOn &&
                                  account.openedOn <= m_wishes.period.to;
        if (beginsInside || !account.openedOn.isValid())
            before = account.openingBalance;
        for (const AccountEntry& entry : m_material.money.entries) {
            if (entry.account != account.uuid || entry.date > m_wishes.period.to)
                continue;
            // Cash is there when it is paid; a bank says when it saw it.
            const std::optional<QDate> seen =
                account.kind == AccountKind::Cash ? std::optional(entry.date) : entry.clearedOn;
            if (!seen || *seen > m_wishes.period.to)
                waiting.push_back(&entry);
            else if (*seen < m_wishes.period.from)
                before += entry.amount();
            else
                shown.push_back(&entry);
        }
        if (shown.empty() && waiting.empty())
            return false;
        std::ranges::stable_sort(shown, {},
                                 [&](const AccountEntry* entry) { return dayOf(account, *entry); });
        std::ranges::stable_sort(waiting, {}, &AccountEntry::date);
        m_paper.blocks.push_back(PaperHeading{2, account.name});
        addLines(account, shown, before);
        addBank(account);
        addWaiting(waiting);
        return true;
    }

private:
    static QDate dayOf(const Account& account, const AccountEntry& entry)
    {
        return account.kind == AccountKind::Cash ? entry.date : entry.clearedOn.value_or(entry.date);
    }

    QString bankWords(const AccountEntry& entry) const
    {
        if (entry.bankText.isEmpty())
            return sharedPayee(entry, m_wishes.shared);
        const bool isHidden = !entry.payee.isEmpty() && sharedPayee(entry, m_wishes.shared).isEmpty();
        return isHidden ? Annotated::tr("(a name is left out)") : entry.bankText;
    }

    QString whatItIs(const AccountEntry& entry) const
    {
        QStringList words;
        if (const QString payee = sharedPayee(entry, m_wishes.shared);
            !payee.isEmpty() && !entry.bankText.isEmpty())
            words.append(payee);
        for (const EntryPart& part : entry.parts) {
            QString what = categoryText(part.category, m_material.household.person.funderName);
            if (entry.parts.size() > 1)
                what = Annotated::tr("%1 %2").arg(what, toText(part.amount));
            if (const auto bill = std::ranges::find(m_material.household.bills, part.bill, &Bill::uuid);
                !part.bill.isEmpty() && bill != m_material.household.bills.end())
                what = Annotated::tr("%1, bill %2").arg(what, bill->number);
            if (!words.contains(what))
                words.append(what);
        }
        if (m_wishes.shared.notes && !entry.what.isEmpty())
            words.append(entry.what);
        if (m_wishes.shared.level == ShareLevel::LinesAndPapers && !entry.evidence.isEmpty())
            words.append(entry.evidence);
        return words.join(u"; "_s);
    }

    QStringList rowOf(const QString& day, const QString& bank, const QString& what, Money amount, Money there,
                      bool isSum) const
    {
        QStringList row{day};
        if (m_isLarge)
            row << (bank.isEmpty() ? what : bank + u": "_s + what);
        else
            row << bank << what;
        return row << (isSum ? QString() : toText(amount)) << toText(there);
    }

    void addLines(const Account& account, const std::vector<const AccountEntry*>& shown, Money before)
    {
        PaperTable table;
        table.columns = {{Annotated::tr("Day"), ColumnAlign::Start},
                         {m_isLarge ? Annotated::tr("As the bank says, and what it is")
                                    : Annotated::tr("As the bank says"),
                          ColumnAlign::Start}};
        if (!m_isLarge)
            table.columns.push_back({Annotated::tr("What it is"), ColumnAlign::Start});
        table.columns.push_back({Annotated::tr("Amount"), ColumnAlign::End});
        table.columns.push_back({Annotated::tr("There then"), ColumnAlign::End});
        table.rows.push_back(rowOf(together(toDayMonthText(m_wishes.period.from)), {},
                                   Annotated::tr("At the beginning"), {}, before, true));
        Money there = before;
        for (const AccountEntry* entry : shown) {
            there += entry->amount();
            table.rows.push_back(rowOf(together(toDayMonthText(dayOf(account, *entry))), bankWords(*entry),
                                       whatItIs(*entry), entry->amount(), there, false));
        }
        table.totals.push_back(rowOf(Annotated::tr("Together"), {}, {}, there - before, there, false));
        m_paper.blocks.push_back(table);
    }

    void addBank(const Account& account)
    {
        const auto said = lastBankBalance(m_material.money, account.uuid, m_wishes.period.to);
        if (!said)
            return;
        const BankComparison comparison = compareWithBank(m_material.money, *said);
        const QString says = Annotated::tr("The bank says %1 at the end of %2.")
                                 .arg(toText(said->balance), together(toText(said->date)));
        m_paper.blocks.push_back(PaperParagraph{
            comparison.ties()
                ? says + u' ' + Annotated::tr("That agrees with these lines.")
                : says + u' ' + Annotated::tr("The difference is %1.").arg(toText(comparison.difference())),
            false});
    }

    void addWaiting(const std::vector<const AccountEntry*>& waiting)
    {
        if (waiting.empty())
            return;
        PaperTable table;
        table.caption = Annotated::tr("Written down, and not on the statement yet");
        table.columns = {{Annotated::tr("Day"), ColumnAlign::Start},
                         {Annotated::tr("What it is"), ColumnAlign::Start},
                         {Annotated::tr("Amount"), ColumnAlign::End}};
        Money sum;
        for (const AccountEntry* entry : waiting) {
            const QString payee =
                entry->bankText.isEmpty() ? sharedPayee(*entry, m_wishes.shared) : QString();
            table.rows.push_back({together(toDayMonthText(entry->date)),
                                  payee.isEmpty() ? whatItIs(*entry) : payee + u"; "_s + whatItIs(*entry),
                                  toText(entry->amount())});
            sum += entry->amount();
        }
        table.totals.push_back({Annotated::tr("Together"), {}, toText(sum)});
        m_paper.blocks.push_back(table);
    }

    Paper& m_paper;
    const ReportMaterial& m_material;
    const ReportWishes& m_wishes;
    bool m_isLarge;
};

} // namespace

Paper annotatedStatement(const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look)
{
    Paper paper;
    paper.title = Annotated::tr("The bank's lines and what each is, %1").arg(toText(wishes.period));
    paper.footer = material.household.person.name;
    paper.fileName =
        u"Daybook bank lines "_s + toIso(wishes.period.from) + u" to "_s + toIso(wishes.period.to);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    Writer writer(paper, material, wishes, look);
    bool isAny = false;
    for (const Account& account : material.money.accounts) {
        if (account.isCareMoney)
            isAny = writer.write(account) || isAny;
    }
    if (!isAny)
        paper.blocks.push_back(
            PaperParagraph{Annotated::tr("Nothing came in or went out within these days."), true});
    keepTogether(paper);
    return paper;
}

} // namespace daybook
