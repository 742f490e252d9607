#include "core/papers/finding_rules.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_phrases.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// "So £8.00 may be wrong."
QString soSentence(const Finding& finding)
{
    return FindingText::tr("So %1 may be wrong.").arg(toText(finding.pence));
}

/// "1.5": without zeros that say nothing.
QString decimalText(const Decimal& number)
{
    QString digits = QString::number(number.unscaled);
    if (number.decimals == 0)
        return digits;
    digits = digits.rightJustified(number.decimals + 1, u'0');
    digits.insert(digits.size() - number.decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

/// Whether that price of one unit, as it stands, makes this amount: with bands it does not.
bool comesTo(const FindingFacts& facts, Money rate, ChargeUnit unit, Money amount)
{
    if (unit == ChargeUnit::Hour)
        return facts.billedMinutes &&
               proRata(HourlyRate{rate.pence}, *facts.billedMinutes) * facts.billedCarers.value_or(1) ==
                   amount;
    return rate.pence > 0 && amount.pence % rate.pence == 0;
}

QString timeRuleSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString wrong = toText(finding.pence);
    if (facts.due && facts.due->pence <= 0)
        return FindingText::tr("Under your agreement nothing is due for that, so %1 may be wrong.")
            .arg(wrong);
    if (facts.dueMinutes && facts.due && facts.dueMinutes->count() > 0)
        return FindingText::tr("Under your agreement %1 is %2, so %3 may be wrong.")
            .arg(toText(*facts.dueMinutes), toText(*facts.due), wrong);
    if (facts.due)
        return FindingText::tr("Under your agreement %1 is due, so %2 may be wrong.")
            .arg(toText(*facts.due), wrong);
    return soSentence(finding);
}

} // namespace

QString joined(const QStringList& sentences)
{
    QString text;
    for (const QString& next : sentences) {
        if (!next.isEmpty())
            text += (text.isEmpty() ? QString() : u" "_s) + next;
    }
    return text;
}

/// What a promise makes of the price, or what the rule says when nothing was promised.
QString ruleSentence(const Finding& finding, const QString& rule)
{
    const FindingFacts& facts = finding.facts;
    const QString promise = promiseSentence(facts);
    if (promise.isEmpty())
        return rule;
    const QString wrong = toText(finding.pence);
    if (facts.promisePercent.value_or(0) == 0)
        return joined({promise, FindingText::tr("So nothing is due, and %1 may be wrong.").arg(wrong)});
    return joined({promise, facts.due
                                ? FindingText::tr("So %1% is due, which is %2, and %3 may be wrong.")
                                      .arg(QString::number(*facts.promisePercent), toText(*facts.due), wrong)
                                : FindingText::tr("So %1% is due, and %2 may be wrong.")
                                      .arg(QString::number(*facts.promisePercent), wrong)});
}

QString arithmeticSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const Money sum = chargedOf(finding) - finding.pence;
    const QString wrong = toText(finding.pence);
    if (facts.billedQuantity && facts.billedRate) {
        const Money product = times(*facts.billedRate, *facts.billedQuantity);
        const int carers = facts.billedCarers.value_or(1);
        const QString count = decimalText(*facts.billedQuantity);
        if (product == sum)
            return FindingText::tr("The line itself says %1 at %2, which comes to %3. So %4 may be wrong.")
                .arg(count, toText(*facts.billedRate), toText(sum), wrong);
        if (carers > 1 && product * carers == sum)
            return FindingText::tr(
                       "The line itself says %1 at %2 for %3, which comes to %4. So %5 may be wrong.")
                .arg(count, toText(*facts.billedRate), carersText(carers), toText(sum), wrong);
    }
    return FindingText::tr("The line's own figures come to %1, so %2 may be wrong.").arg(toText(sum), wrong);
}

QString totalSentence(const Finding& finding)
{
    const Money asked = chargedOf(finding);
    const QString difference = toText(finding.pence);
    if (finding.kind == FindingKind::TotalWrong)
        return FindingText::tr("The bill asks for %1. Its lines add up to %2, so %3 may be wrong.")
            .arg(toText(asked), toText(finding.facts.due.value_or(asked - finding.pence)), difference);
    return FindingText::tr("The bill asks for %1. Its lines add up to %2, so you may owe %3 more.")
        .arg(toText(asked), toText(finding.facts.due.value_or(asked + finding.pence)), difference);
}

QString duplicateSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString where =
        finding.kind == FindingKind::DuplicateSameBill
            ? FindingText::tr("Another line of this bill already asks for the same visit.")
        : facts.otherBill.isEmpty()
            ? FindingText::tr("An earlier bill already asked for the same visit.")
            : FindingText::tr("Bill %1 already asked for the same visit.").arg(facts.otherBill);
    return joined(
        {where,
         FindingText::tr("One visit is paid for once, so %1 may be wrong.").arg(toText(finding.pence))});
}

QString outsideSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString nothing =
        FindingText::tr("Nothing was agreed for that day, so %1 may be wrong.").arg(toText(finding.pence));
    if (facts.agreementStarts && finding.date.isValid() && finding.date < *facts.agreementStarts)
        return joined(
            {FindingText::tr("Your agreement began on %1.").arg(toText(*facts.agreementStarts)), nothing});
    if (facts.agreementEnds)
        return joined(
            {FindingText::tr("Your agreement ended on %1.").arg(toText(*facts.agreementEnds)), nothing});
    return joined({FindingText::tr("Your agreement does not cover that day."), nothing});
}

QString vatSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString wrong = toText(finding.pence);
    if (facts.vatPercent.value_or(0) == 0)
        return FindingText::tr("The bill adds %1 of VAT. Your agreement has no VAT, so %1 may be wrong.")
            .arg(wrong);
    return FindingText::tr("The VAT on the bill is %1 more than the %2% in your agreement. So %1 may be "
                           "wrong.")
        .arg(wrong, QString::number(*facts.vatPercent));
}

QString missedSentence(const Finding& finding)
{
    return joined({finding.facts.implied
                       ? FindingText::tr("Your daybook is complete for that day and has no such visit.")
                       : FindingText::tr("Your daybook says nobody came."),
                   FindingText::tr("Nothing is due for a visit that did not happen, so %1 may be wrong.")
                       .arg(toText(finding.pence))});
}

/// Own cancellations and visits where the carer was sent away: the tier of the agreement, with its sum.
QString cancelTermSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString wrong = toText(finding.pence);
    const bool nothingDue = !facts.fixed && facts.percent.value_or(0) == 0;
    const bool hasNotice = facts.tierHours.value_or(0) > 0;
    if (hasNotice && nothingDue)
        return FindingText::tr("Under your agreement nothing is due with %1, so %2 may be wrong.")
            .arg(noticeText(*facts.tierHours), wrong);
    if (hasNotice && facts.fixed)
        return FindingText::tr("Under your agreement %1 is due with %2, so %3 may be wrong.")
            .arg(toText(*facts.fixed), noticeText(*facts.tierHours), wrong);
    if (hasNotice && facts.due)
        return FindingText::tr("Under your agreement %1% is due with %2. That is %3, so %4 may be wrong.")
            .arg(QString::number(*facts.percent), noticeText(*facts.tierHours), toText(*facts.due), wrong);
    if (facts.percent && *facts.percent > 0 && facts.due)
        return FindingText::tr("Under your agreement %1% is due then. That is %2, so %3 may be wrong.")
            .arg(QString::number(*facts.percent), toText(*facts.due), wrong);
    if (nothingDue && facts.percent)
        return FindingText::tr("Under your agreement nothing is due then, so %1 may be wrong.").arg(wrong);
    return facts.due ? FindingText::tr("Under your agreement %1 is due then, so %2 may be wrong.")
                           .arg(toText(*facts.due), wrong)
                     : soSentence(finding);
}

QString awayTermSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString wrong = toText(finding.pence);
    const QString from = QString::number(facts.tierFromDay.value_or(1));
    if (!facts.tierFromDay)
        return cancelTermSentence(finding);
    if (facts.fixed)
        return FindingText::tr("Under your agreement %1 a visit is due from day %2, so %3 may be wrong.")
            .arg(toText(*facts.fixed), from, wrong);
    if (facts.percent.value_or(0) == 0)
        return FindingText::tr("Under your agreement nothing is due from day %1, so %2 may be wrong.")
            .arg(from, wrong);
    return FindingText::tr("Under your agreement %1% is due from day %2. That is %3, so %4 may be wrong.")
        .arg(QString::number(*facts.percent), from,
             toText(facts.due.value_or(chargedOf(finding) - finding.pence)), wrong);
}

QString carersSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    QString came = FindingText::tr("Your daybook says fewer carers came than the bill says.");
    if (facts.billedCarers && facts.writtenCarers && *facts.billedCarers > *facts.writtenCarers)
        came = FindingText::tr("The bill says %1. Your daybook says %2 came.")
                   .arg(carersText(*facts.billedCarers), carersText(*facts.writtenCarers));
    else if (facts.writtenCarers)
        // One line for each carer: this is the line of one who did not come.
        return joined({FindingText::tr("This is for one more carer. Your daybook says %1 came.")
                           .arg(carersText(*facts.writtenCarers)),
                       soSentence(finding)});
    return joined({came, facts.due ? FindingText::tr("Under your agreement that is %1, so %2 may be wrong.")
                                         .arg(toText(*facts.due), toText(finding.pence))
                                   : soSentence(finding)});
}

QString rateSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString wrong = toText(finding.pence);
    QStringList sentences;
    if (finding.kind == FindingKind::PremiumNotDue && !facts.rateLabel.isEmpty()) {
        const QString label = priceLabelText(facts.rateLabel);
        sentences += facts.equalRate && facts.equalUnit &&
                             comesTo(facts, *facts.equalRate, *facts.equalUnit, chargedOf(finding))
                         ? FindingText::tr("That is the %1, %2.")
                               .arg(label, rateText(*facts.equalRate, *facts.equalUnit))
                         : FindingText::tr("That is the %1.").arg(label);
    }
    const std::optional<Money> agreed = facts.agreedPrice ? facts.agreedPrice : facts.due;
    if (agreed && facts.agreedRate && facts.agreedUnit && *facts.agreedRate != *agreed &&
        comesTo(facts, *facts.agreedRate, *facts.agreedUnit, *agreed))
        sentences += FindingText::tr("You agreed %1 for this, which comes to %2. So %3 may be wrong.")
                         .arg(rateText(*facts.agreedRate, *facts.agreedUnit), toText(*agreed), wrong);
    else if (agreed)
        sentences += FindingText::tr("Under your agreement it costs %1, so %2 may be wrong.")
                         .arg(toText(*agreed), wrong);
    else
        sentences += FindingText::tr("The price differs from your agreement by %1.").arg(wrong);
    return joined(sentences);
}

QString timeSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    QStringList sentences{presenceSentence(facts)};
    if (sentences.front().isEmpty() && facts.plannedMinutes && facts.plannedMinutes->count() > 0)
        sentences += FindingText::tr("Your plan says %1.").arg(toText(*facts.plannedMinutes));
    if (finding.kind == FindingKind::RoundedUp)
        sentences += FindingText::tr("The time looks rounded up.");
    sentences += ruleSentence(finding, timeRuleSentence(finding));
    return joined(sentences);
}

} // namespace daybook
