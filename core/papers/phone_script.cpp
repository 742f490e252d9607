#include "core/papers/phone_script.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_text.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Script
{
    Q_DECLARE_TR_FUNCTIONS(PhoneScript)
};

/// More would not be said in one call.
constexpr int questionsOnAPage = 6;

bool isOpen(const Finding& finding)
{
    return !finding.answer || finding.stale || finding.answer->kind == AnswerKind::Dispute;
}

QString questionText(const Finding& finding)
{
    QString day = finding.date.isValid() ? toDayMonthText(finding.date) : Script::tr("The whole bill");
    if (finding.date.isValid() && finding.time)
        day = Script::tr("%1 at %2").arg(day, toText(*finding.time));
    return Script::tr("%1: %2. %3 is in question.")
        .arg(together(day), kindText(finding.kind), toText(finding.pence));
}

} // namespace

Paper phoneScript(const Household& household, const Report& report, const QString& billFile,
                  const LetterWishes& wishes)
{
    Paper paper;
    const auto bill = std::find_if(report.bills.begin(), report.bills.end(),
                                   [&](const CheckedBill& each) { return each.file == billFile; });
    if (bill == report.bills.end())
        return paper;
    const Person& person = household.person;
    const Provider* provider = providerNamed(household, bill->provider);
    const bool isForAnother = person.keptBy != KeptBy::Self && !person.keeperName.isEmpty();

    paper.title = Script::tr("Ringing about bill %1").arg(bill->number);
    paper.footer = person.name;
    paper.fileName = u"Daybook call "_s + toIso(wishes.date) + u' ' +
                     QString(bill->number).replace(u'/', u'-').replace(u'\\', u'-');
    paper.blocks.push_back(PaperHeading{1, paper.title});
    const QString name = provider ? provider->name : bill->provider;
    paper.blocks.push_back(
        PaperParagraph{provider && !provider->phone.isEmpty()
                           ? Script::tr("Ring %1 on %2.").arg(name, together(provider->phone))
                           : Script::tr("Ring %1.").arg(name),
                       true});

    paper.blocks.push_back(PaperHeading{2, Script::tr("What to say")});
    PaperList say;
    say.items.append(
        isForAnother
            ? Script::tr("Hello. My name is %1. I am ringing for %2.").arg(person.keeperName, person.name)
            : Script::tr("Hello. My name is %1.").arg(person.name));
    if (provider && !provider->customerReference.isEmpty())
        say.items.append(Script::tr("My reference with you is %1.").arg(provider->customerReference));
    say.items.append(bill->period.isValid()
                         ? Script::tr("I have a question about bill %1, for %2.")
                               .arg(bill->number, together(toText(bill->period)))
                         : Script::tr("I have a question about bill %1.").arg(bill->number));

    Money asked{};
    PaperList questions;
    questions.numbered = true;
    int more = 0;
    for (const Finding& finding : report.findings) {
        if (finding.file != billFile || finding.status() != FindingStatus::Query || !isOpen(finding))
            continue;
        if (!wishes.findingIds.isEmpty() && !wishes.findingIds.contains(finding.id))
            continue;
        asked += finding.pence;
        if (questions.items.size() < questionsOnAPage)
            questions.items.append(questionText(finding));
        else
            ++more;
    }
    if (asked.isZero()) {
        say.items.append(Script::tr("Would you please tell me which visits it is for?"));
    } else {
        say.items.append(Script::tr("The bill is %1. I am paying %2 now.")
                             .arg(toText(bill->total), toText(bill->total - asked)));
        say.items.append(Script::tr("Would you please check the other %1?").arg(toText(asked)));
    }
    paper.blocks.push_back(say);
    if (!questions.items.isEmpty()) {
        paper.blocks.push_back(PaperHeading{2, Script::tr("What it is about")});
        paper.blocks.push_back(questions);
        if (more > 0)
            paper.blocks.push_back(
                PaperParagraph{Script::tr("And %n more, which the letter lists.", "", more), false});
    }

    paper.blocks.push_back(PaperHeading{2, Script::tr("What they say")});
    PaperTable answers;
    answers.isToFillIn = true;
    answers.columns = {{Script::tr("Please ask"), ColumnAlign::Start},
                       {Script::tr("What they say"), ColumnAlign::Start}};
    for (const QString& ask :
         {Script::tr("Who am I speaking to?"), Script::tr("What do you see for these days?"),
          Script::tr("What happens next, and when?"), Script::tr("Is there a number for this call?")})
        answers.rows.push_back({ask, QString()});
    paper.blocks.push_back(answers);
    paper.blocks.push_back(
        PaperParagraph{Script::tr("Thank them, and write the call down in Daybook on the same day."), false});
    keepTogether(paper);
    return paper;
}

} // namespace daybook
