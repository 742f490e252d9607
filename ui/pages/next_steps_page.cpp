#include "ui/pages/next_steps_page.h"

#include "core/base/uk_date.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

NextStepsPage::NextStepsPage(const QString& about, const NextStepsNames& names, QWidget* parent)
    : Page(parent), m_names(names), m_who(new ChoiceList(tr("Who pays for this care?"))),
      m_country(new ChoiceList(tr("Where do you live?"))), m_steps(new QWidget)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("What you can do next"));
    setLead(about);
    columnIn(m_steps);
    m_steps->setObjectName(u"steps"_s);
    body()->addWidget(m_steps);
    m_who->setObjectName(u"whoPays"_s);
    m_who->addChoice(tr("I pay for it myself"));
    m_who->addChoice(tr("I pay with a direct payment from the council or the Trust"));
    m_who->addChoice(tr("The council or the Trust arranged it"));
    m_who->addChoice(tr("The NHS pays for it"));
    body()->addWidget(m_who);
    m_country->setObjectName(u"country"_s);
    m_country->addChoice(tr("England"));
    m_country->addChoice(tr("Wales"));
    m_country->addChoice(tr("Scotland"));
    m_country->addChoice(tr("Northern Ireland"));
    body()->addWidget(m_country);
    for (ChoiceList* list : {m_who, m_country})
        connect(list, &ChoiceList::chosenChanged, this, [this] {
            showSteps();
            Q_EMIT routeChosen();
        });
    setRoute(WhoPays::Privately, Country::England);
}

void NextStepsPage::setRoute(WhoPays who, Country country)
{
    m_who->setChosen(static_cast<int>(who));
    m_country->setChosen(static_cast<int>(country));
    showSteps();
}

WhoPays NextStepsPage::who() const
{
    return static_cast<WhoPays>(std::max(0, m_who->chosen()));
}

Country NextStepsPage::country() const
{
    return static_cast<Country>(std::max(0, m_country->chosen()));
}

void NextStepsPage::showSteps()
{
    auto* column = static_cast<QVBoxLayout*>(m_steps->layout());
    while (QLayoutItem* taken = column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const NextSteps steps = nextSteps(country(), who(), m_names);
    auto* card = new Card(tr("Step by step"));
    for (const QString& step : stepsInWords(steps))
        card->paragraph(step);
    column->addWidget(card);
    auto* to = new Card(tr("To whom the next letter goes"));
    for (const QString& line : steps.writeTo)
        to->paragraph(line);
    column->addWidget(to);
    auto* dated = new Words(nextStepsDated(nextStepsPack()), Role::Hint);
    column->addWidget(dated);
}

QStringList stepsInWords(const NextSteps& steps)
{
    QStringList words;
    for (const QString& step : steps.steps)
        words += NextStepsPage::tr("%1. %2", "number of a step, the step").arg(words.size() + 1).arg(step);
    return words;
}

QString nextStepsDated(const NextStepsPack& pack)
{
    return NextStepsPage::tr("These words are of %1 (version %2). Rules change: it is good to ask before you "
                             "rely on them. Nothing has to be done today.")
        .arg(toText(pack.dated))
        .arg(pack.version);
}

} // namespace daybook
