#include "core/papers/findings_json.h"

#include "core/check/verdict.h"
#include "core/papers/finding_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct FindingsInWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

QString listOf(const Report& report, const QString& file, FindingStatus status, const QString& heading)
{
    QString text;
    for (const Finding& finding : report.findings) {
        if (finding.file != file || finding.status() != status)
            continue;
        text += status == FindingStatus::Info
                    ? u"  "_s + findingSentence(finding)
                    : u"  "_s + toText(finding.pence).rightJustified(10) + u"  "_s + findingSentence(finding);
        if (finding.answer &&
            (finding.answer->kind == AnswerKind::Accept || finding.answer->kind == AnswerKind::Waive))
            text += u' ' + FindingsInWords::tr("(You have said that the bill is right about this.)");
        text += u'\n';
    }
    return text.isEmpty() ? text : heading + u'\n' + text + u'\n';
}

QString sumLine(const QString& words, Money amount)
{
    return u"  "_s + toText(amount).rightJustified(10) + u"  "_s + words + u'\n';
}

/// What the check of one bill comes to, and what may be paid now.
QString verdictText(const CheckedBill& bill)
{
    switch (verdictOf(bill)) {
    case BillVerdict::Right:
        return FindingsInWords::tr("By your daybook and your agreement this bill is right.") + u"\n\n"_s;
    case BillVerdict::CannotBeChecked:
        return FindingsInWords::tr(
                   "This bill cannot be checked: nothing of it is written down. That does not "
                   "mean it is wrong.") +
               u"\n\n"_s;
    case BillVerdict::Differs:
    case BillVerdict::ToConfirm:
        break;
    }
    QString text =
        FindingsInWords::tr("Not in question, and fine to pay now: %1.").arg(toText(bill.notInQuestion())) +
        u'\n';
    if (!bill.own.isZero()) {
        const Money own = bill.own - bill.ownQuery;
        text += FindingsInWords::tr("Of it from your direct payment %1, from your own money %2.")
                    .arg(toText(bill.notInQuestion() - own), toText(own)) +
                u'\n';
    }
    return text + u'\n';
}

} // namespace

QByteArray findingsText(const Report& report)
{
    QString text;
    for (const QString& note : report.importNotes)
        text += note + u'\n';
    if (!text.isEmpty())
        text += u'\n';
    for (const CheckedBill& bill : report.bills) {
        text += bill.period.isValid()
                    ? FindingsInWords::tr("Bill %1 from %2, %3")
                          .arg(bill.number, bill.provider, toText(bill.period))
                    : FindingsInWords::tr("Bill %1 from %2").arg(bill.number, bill.provider);
        text += u'\n';
        if (bill.supersededBy) {
            text += FindingsInWords::tr("A later bill (%1) replaces this one.").arg(*bill.supersededBy) +
                    u"\n\n"_s;
            continue;
        }
        text += sumLine(FindingsInWords::tr("they ask for"), bill.total);
        text += sumLine(FindingsInWords::tr("as agreed"), bill.agreed);
        text += sumLine(FindingsInWords::tr("to ask about"), bill.query);
        if (!bill.toCheck.isZero())
            text +=
                sumLine(FindingsInWords::tr("cannot be confirmed, nothing is written down"), bill.toCheck);
        if (!bill.credited.isZero())
            text += sumLine(FindingsInWords::tr("already given back"), bill.credited);
        if (!bill.inTheirFavour.isZero())
            text += sumLine(FindingsInWords::tr("charged less than agreed"), bill.inTheirFavour);
        if (!bill.own.isZero())
            text += sumLine(FindingsInWords::tr("of it from your own money"), bill.own);
        text += u'\n';
        text += verdictText(bill);
        text += listOf(report, bill.file, FindingStatus::Query, FindingsInWords::tr("Things to ask about"));
        text += listOf(report, bill.file, FindingStatus::ToCheck,
                       FindingsInWords::tr("Not written down, so not confirmed"));
        text +=
            listOf(report, bill.file, FindingStatus::InTheirFavour, FindingsInWords::tr("What you may owe"));
        // Care and money stay apart: nothing in this list has a sum.
        text += listOf(report, bill.file, FindingStatus::Info,
                       FindingsInWords::tr("Care not as agreed, and good to know: no money is in it"));
    }
    const Coverage& coverage = report.coverage;
    if (coverage.billedVisits > 0)
        text += FindingsInWords::tr("The bills are for %n visit(s).", "", coverage.billedVisits) + u' ' +
                FindingsInWords::tr("Your daybook has %1 of them; %2 are not written down.")
                    .arg(coverage.recorded)
                    .arg(coverage.notRecorded) +
                u'\n';
    return text.toUtf8();
}

} // namespace daybook
