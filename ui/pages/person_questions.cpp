#include "ui/pages/person_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array nations{Nation::EnglandAndWales, Nation::Scotland, Nation::NorthernIreland};
constexpr std::array keepers{
    KeptBy::Self,     KeptBy::Family, KeptBy::NominatedPerson, KeptBy::AuthorisedPerson,
    KeptBy::Attorney, KeptBy::Deputy, KeptBy::Helper};

TextField* textField(const QString& label, const QString& text, QVBoxLayout* column)
{
    auto* field = new TextField(label);
    field->setText(text);
    column->addWidget(field);
    return field;
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    std::ranges::copy_if(parts, std::back_inserter(filled),
                         [](const QString& part) { return !part.isEmpty(); });
    return filled.join(u", "_s);
}

} // namespace

PersonQuestions::PersonQuestions(const Person& person, QWidget* parent)
    : QuestionPage(parent), m_before(person)
{
    setHelpTopic(u"people"_s);
    auto* who = new QWidget;
    auto* whoColumn = columnIn(who);
    m_name = textField(tr("Name"), person.name, whoColumn);
    const QStringList lines = person.address;
    m_street = textField(tr("House and street"),
                         lines.size() > 2 ? lines.mid(0, lines.size() - 2).join(u", "_s) : lines.value(0),
                         whoColumn);
    m_town = textField(tr("Town"), lines.size() > 2 ? lines[lines.size() - 2] : lines.value(1), whoColumn);
    m_postcode = textField(tr("Postcode"), lines.size() > 2 ? lines.last() : QString(), whoColumn);
    m_phone = textField(tr("Phone"), person.phone, whoColumn);
    m_email = textField(tr("E-mail"), person.email, whoColumn);
    addQuestion(
        {.key = u"who"_s,
         .heading = tr("Whose care is this?"),
         .help = tr("Name and address stand on letters. Only the name is needed."),
         .body = who,
         .isAsked = {},
         .problem =
             [this] {
                 const QString problem = m_name->text().trimmed().isEmpty() ? tr("Write a name.") : QString();
                 m_name->setProblem(problem);
                 return problem;
             },
         .label = tr("Name and address"),
         .answer =
             [this] {
                 const Person now = this->person();
                 return joined(QStringList{now.name} + now.address + QStringList{now.phone, now.email});
             }});

    m_nation = new ChoiceList(tr("Where do you live?"));
    for (const QString& text : {tr("England or Wales"), tr("Scotland"), tr("Northern Ireland")})
        m_nation->addChoice(text);
    m_nation->setChosen(static_cast<int>(std::ranges::find(nations, person.nation) - nations.begin()));
    addQuestion({.key = u"nation"_s,
                 .heading = tr("Where do you live?"),
                 .help = tr("The bank holidays are not the same everywhere."),
                 .body = m_nation,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Bank holidays of"),
                 .answer = [this] { return m_nation->chosenText(); }});

    auto* keeper = new QWidget;
    auto* keeperColumn = columnIn(keeper);
    m_keptBy = new ChoiceList(tr("Who writes this daybook?"));
    for (const QString& text :
         {tr("I do, for myself"), tr("Family"), tr("Nominated person"), tr("Authorised or suitable person"),
          tr("Attorney, by a power of attorney"), tr("Deputy, appointed by a court"),
          tr("Somebody who helps, with permission")})
        m_keptBy->addChoice(text);
    m_keptBy->setChosen(static_cast<int>(std::ranges::find(keepers, person.keptBy) - keepers.begin()));
    keeperColumn->addWidget(m_keptBy);
    m_keeper = textField(tr("Name of the one who writes"), person.keeperName, keeperColumn);
    const auto showKeeper = [this] { m_keeper->setVisible(m_keptBy->chosen() > 0); };
    connect(m_keptBy, &ChoiceList::chosenChanged, this, showKeeper);
    addQuestion({.key = u"keeper"_s,
                 .heading = tr("Who writes this daybook?"),
                 .help = tr("It is printed under the signature of a letter."),
                 .body = keeper,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Written by"),
                 .answer =
                     [this] {
                         return joined({m_keptBy->chosenText(),
                                        m_keptBy->chosen() > 0 ? m_keeper->text().trimmed() : QString()});
                     },
                 .entered = showKeeper});

    auto* funder = new QWidget;
    auto* funderColumn = columnIn(funder);
    m_funder = textField(tr("Council or Trust"), person.funderName, funderColumn);
    m_funderReference = textField(tr("Your number with them"), person.funderReference, funderColumn);
    addQuestion({.key = u"funder"_s,
                 .heading = tr("Does a council or Trust give money for the care?"),
                 .help = tr("Leave it empty if you pay alone."),
                 .body = funder,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Money from"),
                 .answer = [this] {
                     return joined({m_funder->text().trimmed(), m_funderReference->text().trimmed()});
                 }});

    auto* needs = new QWidget;
    auto* needsColumn = columnIn(needs);
    m_needs = textField(tr("In your own words"), person.informationNeeds, needsColumn);
    m_needs->setHint(tr("For example: large print, or phone my daughter. It is printed on letters."));
    m_helperPhone =
        textField(tr("Phone of somebody who can help you with Daybook"), person.helperPhone, needsColumn);
    addQuestion({.key = u"needs"_s,
                 .heading = tr("How do you need information?"),
                 .help = tr("You may leave this empty."),
                 .body = needs,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Information and help"),
                 .answer = [this] {
                     return joined({m_needs->text().trimmed(), m_helperPhone->text().trimmed()});
                 }});
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->person()); });
    beginAtAnswers();
}

Person PersonQuestions::person() const
{
    Person person = m_before;
    person.name = m_name->text().trimmed();
    person.address.clear();
    for (const TextField* field : {m_street, m_town, m_postcode}) {
        if (!field->text().trimmed().isEmpty())
            person.address << field->text().trimmed();
    }
    person.phone = m_phone->text().trimmed();
    person.email = m_email->text().trimmed();
    if (m_nation->chosen() >= 0)
        person.nation = nations[static_cast<std::size_t>(m_nation->chosen())];
    if (m_keptBy->chosen() >= 0)
        person.keptBy = keepers[static_cast<std::size_t>(m_keptBy->chosen())];
    person.keeperName = person.keptBy == KeptBy::Self ? QString() : m_keeper->text().trimmed();
    person.funderName = m_funder->text().trimmed();
    person.funderReference = m_funderReference->text().trimmed();
    person.informationNeeds = m_needs->text().trimmed();
    person.helperPhone = m_helperPhone->text().trimmed();
    return person;
}

} // namespace daybook
