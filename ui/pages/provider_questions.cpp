#include "ui/pages/provider_questions.h"

#include "core/base/text.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{ProviderKind::Agency,       ProviderKind::EmployedAssistant,
                           ProviderKind::SelfEmployed, ProviderKind::Neighbour,
                           ProviderKind::Restaurant,   ProviderKind::SharedLives,
                           ProviderKind::DayCentre,    ProviderKind::LiveIn,
                           ProviderKind::Other};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ProviderQuestions::ProviderQuestions(const Provider& provider, const QStringList& others, QWidget* parent)
    : QuestionPage(parent), m_before(provider), m_others(others)
{
    setHelpTopic(u"people"_s);
    const auto textField = [](const QString& label, const QString& text, QVBoxLayout* column) {
        auto* field = new TextField(label);
        field->setText(text);
        column->addWidget(field);
        return field;
    };
    const auto columnIn = [](QWidget* body) {
        auto* column = new QVBoxLayout(body);
        column->setContentsMargins({});
        column->setSpacing(12);
        return column;
    };
    auto* names = new QWidget;
    auto* nameColumn = columnIn(names);
    m_name = textField(tr("Name"), provider.name, nameColumn);
    m_alias = textField(tr("Other name on their papers"), provider.aliases.join(u", "_s), nameColumn);
    m_alias->setHint(tr("For example a short name. You may leave this empty."));
    addQuestion({.key = u"name"_s,
                 .heading = tr("Who sends the bill?"),
                 .help = tr("The agency, person or shop that asks for the money."),
                 .body = names,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString name = m_name->text().trimmed();
                         QString problem;
                         if (name.isEmpty())
                             problem = tr("Write a name.");
                         const bool isTaken = std::ranges::any_of(
                             m_others, [&](const QString& other) { return folded(other) == folded(name); });
                         if (isTaken)
                             problem = tr("This name is already there. Write a name that tells them apart.");
                         m_name->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Name"),
                 .answer = [this] { return m_name->text().trimmed(); }});

    m_kind = new ChoiceList(tr("What are they?"));
    for (const ProviderKind kind : kinds)
        m_kind->addChoice(capital(kindText(kind)));
    const auto place = std::ranges::find(kinds, provider.kind);
    m_kind->setChosen(
        provider.name.isEmpty() || place == kinds.end() ? -1 : static_cast<int>(place - kinds.begin()));
    addQuestion({.key = u"kind"_s,
                 .heading = tr("What are they?"),
                 .help = {},
                 .body = m_kind,
                 .isAsked = {},
                 .problem =
                     [this] {
                         return m_kind->chosen() < 0 ? tr("Choose one. “Something else” is fine.")
                                                     : QString();
                     },
                 .label = tr("They are"),
                 .answer = [this] { return m_kind->chosenText(); }});

    auto* contact = new QWidget;
    auto* contactColumn = columnIn(contact);
    const QStringList lines = provider.address;
    m_street = textField(tr("House and street"),
                         lines.size() > 2 ? lines.mid(0, lines.size() - 2).join(u", "_s) : lines.value(0),
                         contactColumn);
    m_town =
        textField(tr("Town"), lines.size() > 2 ? lines[lines.size() - 2] : lines.value(1), contactColumn);
    m_postcode = textField(tr("Postcode"), lines.size() > 2 ? lines.last() : QString(), contactColumn);
    m_phone = textField(tr("Phone"), provider.phone, contactColumn);
    m_email = textField(tr("E-mail"), provider.email, contactColumn);
    addQuestion({.key = u"contact"_s,
                 .heading = tr("How do you reach them?"),
                 .help = tr("It is printed on letters. You may leave everything empty."),
                 .body = contact,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Address and phone"),
                 .answer = [this] {
                     const Provider now = this->provider();
                     QStringList parts = now.address;
                     for (const QString& part : {now.phone, now.email}) {
                         if (!part.isEmpty())
                             parts << part;
                     }
                     return parts.join(u", "_s);
                 }});

    m_reference = new TextField(tr("Your customer number with them"));
    m_reference->setText(provider.customerReference);
    addQuestion({.key = u"reference"_s,
                 .heading = tr("Do they have a customer number for you?"),
                 .help = tr("It often stands on the bill. You may leave this empty."),
                 .body = m_reference,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Customer number"),
                 .answer = [this] { return m_reference->text().trimmed(); }});
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->provider()); });
    if (provider.name.isEmpty())
        begin();
    else
        beginAtAnswers();
}

Provider ProviderQuestions::provider() const
{
    Provider provider = m_before;
    provider.name = m_name->text().trimmed();
    provider.aliases.clear();
    for (const QString& alias : m_alias->text().split(u',', Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty())
            provider.aliases << alias.trimmed();
    }
    provider.kind =
        m_kind->chosen() < 0 ? ProviderKind::Other : kinds[static_cast<std::size_t>(m_kind->chosen())];
    provider.address.clear();
    for (const TextField* field : {m_street, m_town, m_postcode}) {
        if (!field->text().trimmed().isEmpty())
            provider.address << field->text().trimmed();
    }
    provider.phone = m_phone->text().trimmed();
    provider.email = m_email->text().trimmed();
    provider.customerReference = m_reference->text().trimmed();
    return provider;
}

} // namespace daybook
