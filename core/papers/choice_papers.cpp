#include "core/papers/choice_papers.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoicePapers)
};

} // namespace

QString kindText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Dbs:
        return Words::tr("DBS check");
    case CheckKind::Insurance:
        return Words::tr("insurance");
    case CheckKind::Training:
        return Words::tr("training");
    case CheckKind::RightToWork:
        return Words::tr("right to work");
    case CheckKind::Reference:
        return Words::tr("reference");
    case CheckKind::Registration:
        return Words::tr("registration");
    case CheckKind::Other:
        break;
    }
    return Words::tr("other paper");
}

QStringList checkSentences(const SeenCheck& check, QDate today)
{
    QStringList said{check.details.isEmpty()
                         ? Words::tr("%1: %2.").arg(check.name, kindText(check.kind))
                         : Words::tr("%1: %2, %3.").arg(check.name, kindText(check.kind), check.details)};
    if (check.dated)
        said += Words::tr("The paper is dated %1.").arg(toText(*check.dated));
    if (!check.seenOn)
        said += Words::tr("Not written down as seen yet.");
    else if (check.seenBy.isEmpty())
        said += Words::tr("Seen on %1.").arg(toText(*check.seenOn));
    else
        said += Words::tr("Seen on %1 by %2.").arg(toText(*check.seenOn), check.seenBy);
    if (check.runsOut)
        said += *check.runsOut < today ? Words::tr("It ran out on %1.").arg(toText(*check.runsOut))
                                       : Words::tr("It runs out on %1.").arg(toText(*check.runsOut));
    return said;
}

QString runningOutText(const SeenCheck& check, QDate today)
{
    const QString day = toText(check.runsOut.value_or(QDate()));
    return check.runsOut && *check.runsOut < today
               ? Words::tr("%1, %2: by what is written down it ran out on %3. Ask to see the new paper.")
                     .arg(check.name, kindText(check.kind), day)
               : Words::tr("%1, %2: it runs out on %3. Ask to see the new paper.")
                     .arg(check.name, kindText(check.kind), day);
}

QStringList offerSentences(const CareOffer& offer)
{
    QStringList said{offer.toldBy.isEmpty()
                         ? Words::tr("%1 was offered on %2.").arg(offer.name, toText(offer.offeredOn))
                         : Words::tr("%1 was offered on %2 by %3.")
                               .arg(offer.name, toText(offer.offeredOn), offer.toldBy)};
    said += offer.offer.isEmpty() ? Words::tr("What would be done is not written down.")
                                  : Words::tr("What was offered: %1").arg(offer.offer);
    said += offer.rating.isEmpty() ? Words::tr("No rating is written down; none is needed.")
                                   : Words::tr("Rating as told on that day: %1").arg(offer.rating);
    if (!offer.price.isEmpty())
        said += Words::tr("Price as told on that day: %1").arg(offer.price);
    if (offer.choice == OfferChoice::Open)
        return said << Words::tr("Nothing is decided yet.");
    const QString day = offer.decidedOn ? toText(*offer.decidedOn) : Words::tr("a day not written down");
    said += offer.choice == OfferChoice::Chosen ? Words::tr("You chose it on %1.").arg(day)
                                                : Words::tr("You did not choose it, on %1.").arg(day);
    if (!offer.why.isEmpty())
        said += Words::tr("Why: “%1”").arg(offer.why);
    return said;
}

QString oneOfferText(const QString& wanted)
{
    return Words::tr(
               "Only one offer is written down for this: %1. You may say no, and you may ask for others.")
        .arg(wanted);
}

Paper checksPaper(const std::vector<SeenCheck>& checks, const QString& person, QDate today)
{
    Paper paper;
    paper.title = Words::tr("Checks of providers and carers");
    paper.footer = person;
    paper.fileName = Words::tr("Daybook checks");
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    paper.blocks.emplace_back(PaperParagraph{
        Words::tr("As written down on %1. A check that is not here was not written down; that does "
                  "not mean there is none.")
            .arg(toText(today))});
    PaperTable table;
    for (const QString& heading :
         {Words::tr("Name"), Words::tr("Check"), Words::tr("Seen"), Words::tr("Runs out")})
        table.columns.push_back({heading});
    std::vector<SeenCheck> sorted = checks;
    std::ranges::stable_sort(sorted, {}, [](const SeenCheck& check) { return folded(check.name); });
    for (const SeenCheck& check : sorted) {
        QString seen = check.seenOn ? toText(*check.seenOn) : Words::tr("not written down");
        if (check.seenOn && !check.seenBy.isEmpty())
            seen = Words::tr("%1, by %2").arg(seen, check.seenBy);
        table.rows.push_back({check.name,
                              check.details.isEmpty()
                                  ? kindText(check.kind)
                                  : Words::tr("%1, %2").arg(kindText(check.kind), check.details),
                              seen, check.runsOut ? toText(*check.runsOut) : Words::tr("not said")});
    }
    if (!table.rows.empty())
        paper.blocks.emplace_back(std::move(table));
    return paper;
}

Paper offersPaper(const std::vector<CareOffer>& offers, const QString& person)
{
    Paper paper;
    paper.title = Words::tr("Offers of care and what was chosen");
    paper.footer = person;
    paper.fileName = Words::tr("Daybook offers");
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    paper.blocks.emplace_back(PaperParagraph{
        Words::tr("In the order they were made, with ratings and prices as they were told on that day.")});
    for (const QString& wanted : wantedWithOneOffer(offers))
        paper.blocks.emplace_back(PaperParagraph{oneOfferText(wanted)});
    for (const CareOffer& offer : inOrderOffered(offers)) {
        paper.blocks.emplace_back(PaperHeading{2, Words::tr("%1: %2").arg(offer.wanted, offer.name)});
        paper.blocks.emplace_back(PaperList{offerSentences(offer), false});
    }
    return paper;
}

} // namespace daybook
