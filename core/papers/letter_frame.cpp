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

const Provider* providerOf(const Household& household, const QString& name)
{
    const auto found =
        std::find_if(household.providers.begin(), household.providers.end(), [&](const Provider& provider) {
            return provider.name == name || provider.aliases.contains(name);
        });
    return found == household.providers.end() ? nullptr : &*found;
}

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

void beginLetter(Paper& paper, const Household& household, const CheckedBill& bill, QDate date,
                 const QString& title)
{
    const Person& person = household.person;
    const Provider* provider = providerOf(household, bill.provider);
    paper.title = title;
    paper.footer = person.name;
    paper.isLetter = true;
    paper.fileName = u"Daybook letter "_s + toIso(date) + u' ' +
                     QString(bill.number).replace(u'/', u'-').replace(u'\\', u'-');

    QStringList sender;
    if (person.keptBy != KeptBy::Self && !person.keeperName.isEmpty())
        sender.append(person.keeperName);
    sender.append(person.name);
    sender += person.address;
    if (!person.phone.isEmpty())
        sender.append(person.phone);
    paper.blocks.push_back(PaperLines{sender});
    QStringList receiver{provider ? provider->name : bill.provider};
    if (provider)
        receiver += provider->address;
    paper.blocks.push_back(PaperLines{receiver});
    paper.blocks.push_back(PaperParagraph{together(toLongText(date)), false});

    paper.blocks.push_back(PaperHeading{1, paper.title});
    QStringList reference{bill.period.isValid()
                              ? Letter::tr("Bill %1 for %2").arg(bill.number, together(toText(bill.period)))
                              : Letter::tr("Bill %1").arg(bill.number)};
    if (provider && !provider->customerReference.isEmpty())
        reference.append(Letter::tr("Your reference: %1").arg(provider->customerReference));
    paper.blocks.push_back(PaperLines{reference});

    paper.blocks.push_back(
        PaperParagraph{provider || !bill.provider.isEmpty()
                           ? Letter::tr("Dear %1,").arg(provider ? provider->name : bill.provider)
                           : Letter::tr("Hello,"),
                       false});
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
