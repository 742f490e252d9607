#include "ui/models/finished_text.h"

#include "core/base/uk_date.h"
#include "ui/models/bills_table_model.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FinishedText)
};

} // namespace

QStringList differencesText(const BillSums& before, const BillSums& after)
{
    QStringList parts;
    const auto add = [&](const QString& words, Money was, Money is) {
        if (was != is)
            parts << words.arg(toText(was), toText(is));
    };
    add(Words::tr("they ask for %1 before, %2 now"), before.total, after.total);
    add(Words::tr("agreed %1 before, %2 now"), before.agreed, after.agreed);
    add(Words::tr("to ask about %1 before, %2 now"), before.query, after.query);
    add(Words::tr("not confirmed %1 before, %2 now"), before.toCheck, after.toCheck);
    add(Words::tr("given back %1 before, %2 now"), before.credited, after.credited);
    return parts;
}

QStringList changeLines(const FinishedBillChange& change)
{
    const QString bill =
        change.number.isEmpty()
            ? Words::tr("The bill from %1 for %2").arg(change.provider, monthText(change.period))
            : Words::tr("The bill %1 from %2 for %3")
                  .arg(change.number, change.provider, monthText(change.period));
    if (!change.after)
        return {Words::tr("%1: it would be taken out.").arg(bill)};
    QStringList lines{Words::tr("%1:").arg(bill)};
    for (const QString& difference : differencesText(change.before, *change.after))
        lines << Words::tr("• %1").arg(difference);
    return lines;
}

QString finishedText(const FinishedBill& finished, const BillSums& now)
{
    const QString on = Words::tr("You finished with this bill on %1.").arg(toText(finished.on.date()));
    const QStringList differences = differencesText(finished.sums, now);
    return differences.isEmpty()
               ? on
               : on + u' ' +
                     Words::tr("It comes to something else since: %1.").arg(differences.join(u"; "_s));
}

} // namespace daybook
