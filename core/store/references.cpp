#include "core/store/references.h"

#include "core/base/text.h"
#include "core/store/bill_repository.h"
#include "core/store/finished_bill_repository.h"
#include "core/store/kept_paper_repository.h"
#include "core/store/letter_repository.h"
#include "core/store/money_repository.h"
#include "core/store/provider_repository.h"
#include "core/store/visit_repository.h"

namespace daybook {

using namespace Qt::StringLiterals;

QSet<QString> missingReferences(const Connection& connection)
{
    QSet<QString> missing;
    const ProviderRepository providers(connection);
    QSet<QString> names;
    for (const Provider& provider : providers.all()) {
        names += folded(provider.name);
        for (const QString& alias : provider.aliases)
            names += folded(alias);
    }
    const auto needProvider = [&](const QString& name) {
        if (!name.isEmpty() && !names.contains(folded(name)))
            missing += u"provider "_s + folded(name);
    };
    for (const Agreement& agreement : providers.agreements())
        needProvider(agreement.provider);
    for (const RotaEntry& entry : VisitRepository(connection).rota())
        needProvider(entry.provider);

    const CareMoney money = MoneyRepository(connection).all();
    const std::vector<Letter> letters = LetterRepository(connection).all();
    const std::vector<Call> calls = LetterRepository(connection).calls();
    const std::vector<FinishedBill> finished = FinishedBillRepository(connection).all();
    const std::vector<KeptPaper> papers = KeptPaperRepository(connection).all();
    if (papers.empty() && money.entries.empty() && money.balances.empty() && letters.empty() && calls.empty())
        return missing;
    QSet<QString> bills;
    for (const Bill& bill : BillRepository(connection).all())
        bills += bill.uuid;
    QSet<QString> accounts;
    for (const Account& account : money.accounts)
        accounts += account.uuid;
    for (const AccountEntry& entry : money.entries) {
        if (!accounts.contains(entry.account))
            missing += u"account "_s + entry.account;
        for (const EntryPart& part : entry.parts) {
            if (!part.bill.isEmpty() && !bills.contains(part.bill))
                missing += u"bill "_s + part.bill;
        }
    }
    for (const Letter& letter : letters) {
        if (!letter.bill.isEmpty() && !bills.contains(letter.bill))
            missing += u"bill "_s + letter.bill;
    }
    for (const Call& call : calls) {
        if (!call.bill.isEmpty() && !bills.contains(call.bill))
            missing += u"bill "_s + call.bill;
    }
    for (const KeptPaper& paper : papers) {
        if (!bills.contains(paper.bill))
            missing += u"bill "_s + paper.bill;
    }
    for (const FinishedBill& each : finished) {
        if (!bills.contains(each.bill))
            missing += u"bill "_s + each.bill;
    }
    for (const BankBalance& balance : money.balances) {
        if (!accounts.contains(balance.account))
            missing += u"account "_s + balance.account;
    }
    return missing;
}

} // namespace daybook
