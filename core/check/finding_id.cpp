#include "core/check/finding_id.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

QString groupOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
    case FindingKind::VatNotDue:
        return u"sums"_s;
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return u"duplicate"_s;
    case FindingKind::OutsideAgreement:
    case FindingKind::MissedVisit:
    case FindingKind::CancelledByProvider:
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
    case FindingKind::HospitalOrAway:
    case FindingKind::NotOnPlanOrLog:
        return u"not due"_s;
    case FindingKind::FewerCarers:
        return u"carers"_s;
    case FindingKind::WrongRate:
    case FindingKind::PremiumNotDue:
    case FindingKind::ExtraNotAgreed:
        return u"price"_s;
    case FindingKind::ShortVisit:
    case FindingKind::RoundedUp:
    case FindingKind::TimeOverbilled:
        return u"time"_s;
    case FindingKind::LumpTooHigh:
        return u"lump"_s;
    case FindingKind::NotRecorded:
    case FindingKind::NoTerm:
    case FindingKind::CannotRead:
        return u"open"_s;
    case FindingKind::NotBilled:
    case FindingKind::Underbilled:
        return u"theirs"_s;
    default:
        return keyword(kind);
    }
}

} // namespace

QString findingId(const FindingIdentity& identity)
{
    const QString text = folded(identity.provider) + u'\n' + groupOf(identity.kind) + u'\n' + identity.about;
    return sha256Hex(text.toUtf8()).left(16);
}

QString visitIdentity(QDate date, int start, const QString& service, int carer)
{
    return "visit\n"_L1 + toIso(date) + u'\n' +
           (start >= 0 ? toIso(QTime(start / 60, start % 60)) : QString()) + u'\n' + folded(service) + u'\n' +
           QString::number(carer + 1);
}

QString lineIdentity(const Bill& bill, const BillLine& line, int occurrence)
{
    return "line\n"_L1 + billNumberRoot(bill) + u'\n' + (line.date.isValid() ? toIso(line.date) : QString()) +
           u'\n' + (line.start ? toIso(*line.start) : QString()) + u'\n' + folded(line.service) + u'\n' +
           QString::number(line.amount.pence) + u'\n' + QString::number(occurrence);
}

QString billNumberRoot(const Bill& bill)
{
    if (!bill.numberPrinted || bill.number.isEmpty())
        return folded(bill.provider) + u' ' +
               (bill.period.from.isValid() ? toIso(bill.period.from) : QString());
    QString root = folded(bill.number);
    const qsizetype last = root.size() - 1;
    if (last < 1 || !root.at(last).isLetter())
        return root;
    const bool afterDigit = root.at(last - 1).isDigit();
    const bool afterDash = last >= 2 && root.at(last - 1) == u'-' && root.at(last - 2).isDigit();
    if (afterDigit || afterDash)
        root.truncate(afterDash ? last - 1 : last);
    return root;
}

void numberEqualIds(std::vector<Finding>& findings)
{
    QSet<QString> ids;
    ids.reserve(static_cast<qsizetype>(findings.size()));
    for (const Finding& finding : findings)
        ids.insert(finding.id);
    if (static_cast<std::size_t>(ids.size()) == findings.size())
        return;
    QHash<QString, std::vector<Finding*>> equals;
    for (Finding& finding : findings)
        equals[finding.id].push_back(&finding);
    for (std::vector<Finding*>& same : equals) {
        if (same.size() < 2)
            continue;
        std::stable_sort(same.begin(), same.end(), [](const Finding* a, const Finding* b) {
            return std::tie(a->date, a->time, a->pence, a->kind) <
                   std::tie(b->date, b->time, b->pence, b->kind);
        });
        for (std::size_t i = 1; i < same.size(); ++i)
            same[i]->id += u'-' + QString::number(i + 1);
    }
}

} // namespace daybook
