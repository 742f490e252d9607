#include "core/papers/letter_frame.h"

#include "core/base/uk_date.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(QueryLetter)
};

QString rightText(const Person& person)
{
    switch (person.keptBy) {
    case KeptBy::Self:
        return {};
    case KeptBy::Family:
        return Letter::tr("family of %1").arg(person.name);
    case KeptBy::NominatedPerson:
        return Letter::tr("nominated person for %1").arg(person.name);
    case KeptBy::AuthorisedPerson:
        return Letter::tr("authorised person for %1").arg(person.name);
    case KeptBy::Attorney:
        return Letter::tr("attorney for %1").arg(person.name);
    case KeptBy::Deputy:
        return Letter::tr("deputy for %1").arg(person.name);
    case KeptBy::Helper:
        return Letter::tr("written with %1, at their wish").arg(person.name);
    }
    return {};
}

} // namespace

const Provider* providerNamed(const Household& household, const QString& name)
{
    const auto found =
        std::find_if(household.providers.begin(), household.providers.end(), [&](const Provider& provider) {
            return provider.name == name || provider.aliases.contains(name);
        });
    return found == household.providers.end() ? nullptr : &*found;
}

void beginLetter(Paper& paper, const Person& person, const LetterHead& head, QDate date)
{
    paper.title = head.title;
    paper.footer = person.name;
    paper.isLetter = true;
    paper.fileName = u"Daybook letter "_s + toIso(date) + u' ' +
                     QString(head.fileTag).replace(u'/', u'-').replace(u'\\', u'-');

    QStringList sender;
    if (person.keptBy != KeptBy::Self && !person.keeperName.isEmpty())
        sender.append(person.keeperName);
    sender.append(person.name);
    sender += person.address;
    if (!person.phone.isEmpty())
        sender.append(person.phone);
    paper.blocks.push_back(PaperLines{sender});
    paper.blocks.push_back(PaperLines{QStringList{head.receiver} + head.address});
    paper.blocks.push_back(PaperParagraph{together(toLongText(date)), false});
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (!head.reference.isEmpty())
        paper.blocks.push_back(PaperLines{head.reference});
    paper.blocks.push_back(PaperParagraph{
        head.receiver.isEmpty() ? Letter::tr("Hello,") : Letter::tr("Dear %1,").arg(head.receiver), false});
}

void beginLetter(Paper& paper, const Household& household, const CheckedBill& bill, QDate date,
                 const QString& title)
{
    const Provider* provider = providerNamed(household, bill.provider);
    LetterHead head;
    head.title = title;
    head.receiver = provider ? provider->name : bill.provider;
    if (provider)
        head.address = provider->address;
    head.reference.append(bill.period.isValid()
                              ? Letter::tr("Bill %1 for %2").arg(bill.number, together(toText(bill.period)))
                              : Letter::tr("Bill %1").arg(bill.number));
    if (provider && !provider->customerReference.isEmpty())
        head.reference.append(Letter::tr("Your reference: %1").arg(provider->customerReference));
    head.fileTag = bill.number;
    beginLetter(paper, household.person, head, date);
}

void endLetter(Paper& paper, const Person& person)
{
    if (!person.informationNeeds.isEmpty())
        paper.blocks.push_back(
            PaperParagraph{Letter::tr("How I need information: %1.").arg(person.informationNeeds), false});

    QStringList signature{Letter::tr("Yours sincerely,"), QString(), QString()};
    if (person.keptBy != KeptBy::Self && !person.keeperName.isEmpty())
        signature += {person.keeperName, rightText(person)};
    else
        signature.append(person.name);
    paper.blocks.push_back(PaperLines{signature});
}

} // namespace daybook
