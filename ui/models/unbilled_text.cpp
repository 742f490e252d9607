#include "ui/models/unbilled_text.h"

#include "core/base/uk_date.h"

#include <QCoreApplication>
#include <QStringList>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnbilledText)
};

} // namespace

QString unbilledSentence(const VisitsWithoutBill& visits)
{
    return Words::tr("%n visit(s) of %1, %2, are on no bill here. A later bill may come.", nullptr,
                     visits.count())
        .arg(visits.provider, toText(visits.days()));
}

QString unbilledText(const VisitsWithoutBill& visits, const VisitCosts& costs)
{
    QStringList sentences{unbilledSentence(visits)};
    if (visits.daysBetweenBills > 0)
        sentences += Words::tr("Its bills come about every %n day(s), and these visits are older than twice "
                               "that.",
                               nullptr, visits.daysBetweenBills);
    else
        sentences += Words::tr("They are more than %n day(s) old.", nullptr, visits.daysWaited);
    if (costs.visits > 0)
        sentences += Words::tr("By the agreement they come to %1.").arg(toText(costs.cost));
    sentences += Words::tr("There is nothing to do now. It is good to know in case a bill comes late.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace daybook
