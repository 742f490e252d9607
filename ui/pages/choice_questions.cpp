#include "ui/pages/choice_questions.h"

#include "core/base/uk_date.h"
#include "core/papers/choice_papers.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{CheckKind::Dbs,         CheckKind::Insurance, CheckKind::Training,
                           CheckKind::RightToWork, CheckKind::Reference, CheckKind::Registration,
                           CheckKind::Other};
constexpr std::array choices{OfferChoice::Open, OfferChoice::Chosen, OfferChoice::NotChosen};

TextField* addField(QVBoxLayout* column, const QString& name, const QString& label, const QString& text)
{
    auto* field = new TextField(label);
    field->setObjectName(name);
    field->setText(text);
    column->addWidget(field);
    return field;
}

DateEntry* addDay(QVBoxLayout* column, const QString& name, const QString& label, QDate today,
                  const std::optional<QDate>& day)
{
    auto* entry = new DateEntry(label, today);
    entry->setObjectName(name);
    if (day)
        entry->setDate(*day);
    column->addWidget(entry);
    return entry;
}

/// A field that must not be empty: `say` is put at it when it is.
QString emptyProblem(TextField* field, const QString& say)
{
    const QString problem = field->text().trimmed().isEmpty() ? say : QString();
    field->setProblem(problem);
    return problem;
}

bool isDayRight(DateEntry* day, bool mayBeEmpty)
{
    day->setProblem({});
    return (mayBeEmpty && day->isEmpty()) || day->check();
}

std::optional<QDate> dayIn(const DateEntry* day)
{
    return day->isEmpty() ? std::nullopt : day->date();
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            filled += part.trimmed();
    return filled.isEmpty() ? CheckQuestions::tr("Not said") : filled.join(u", "_s);
}

} // namespace

CheckQuestions::CheckQuestions(const SeenCheck& check, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(check)
{
    setHelpTopic(u"people"_s);
    askWhose();
    askKind();
    askSeen(today);
    askRunsOut(today);
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->check()); });
    if (check.id != 0)
        beginAtAnswers();
    else
        begin();
}

void CheckQuestions::askWhose()
{
    m_name = new TextField(tr("Name of the provider or carer"));
    m_name->setObjectName(u"name"_s);
    m_name->setText(m_before.name);
    addQuestion({.key = u"name"_s,
                 .heading = tr("Whose check is this?"),
                 .help = {},
                 .body = m_name,
                 .isAsked = {},
                 .problem = [this] { return emptyProblem(m_name, tr("Write the name.")); },
                 .label = tr("Whose"),
                 .answer = [this] { return m_name->text().trimmed(); }});
}

void CheckQuestions::askKind()
{
    m_kind = new ChoiceList(tr("What is it?"));
    m_kind->setObjectName(u"kind"_s);
    for (const QString& text :
         {tr("DBS check (police record)"), tr("Insurance"), tr("Training"), tr("Right to work"),
          tr("Reference from somebody"), tr("Registration"), tr("Another paper")})
        m_kind->addChoice(text);
    if (m_before.id != 0)
        m_kind->setChosen(placeOf(kinds, m_before.kind));
    addQuestion({.key = u"kind"_s,
                 .heading = tr("What is it?"),
                 .help = tr("Not everybody who gives care needs every paper."),
                 .body = m_kind,
                 .isAsked = {},
                 .problem = [this] { return m_kind->chosen() < 0 ? tr("Choose one.") : QString(); },
                 .label = tr("Check"),
                 .answer = [this] { return m_kind->chosenText(); }});
}

void CheckQuestions::askSeen(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_seen = addDay(column, u"seen"_s, tr("Day you saw it"), today, m_before.seenOn);
    m_seenBy = addField(column, u"seenBy"_s, tr("Who saw it"), m_before.seenBy);
    m_details = addField(column, u"details"_s, tr("What it says: level, number, insurer"), m_before.details);
    addQuestion({.key = u"seen"_s,
                 .heading = tr("Did you see the paper?"),
                 .help = tr("Leave it empty when you have not seen it yet."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         return isDayRight(m_seen, true)
                                    ? QString()
                                    : tr("Write the day, as in 4 March, or leave it empty.");
                     },
                 .label = tr("Seen"),
                 .answer =
                     [this] {
                         const auto day = dayIn(m_seen);
                         return joined({day ? toText(*day) : QString(), m_seenBy->text(), m_details->text()});
                     }});
}

void CheckQuestions::askRunsOut(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_dated = addDay(column, u"dated"_s, tr("Date on the paper"), today, m_before.dated);
    m_runsOut = addDay(column, u"runsOut"_s, tr("Last day it is good for"), today, m_before.runsOut);
    addQuestion(
        {.key = u"runsOut"_s,
         .heading = tr("Until when is it good?"),
         .help = tr("Today reminds you 30 days before. Leave it empty when the paper has no last day."),
         .body = body,
         .isAsked = {},
         .problem =
             [this] {
                 if (!isDayRight(m_dated, true) || !isDayRight(m_runsOut, true))
                     return tr("Write the day, as in 4 March, or leave it empty.");
                 const auto from = dayIn(m_dated);
                 const auto to = dayIn(m_runsOut);
                 return from && to && *to < *from
                            ? tr("The last day is before the date of the paper. Please look at both.")
                            : QString();
             },
         .label = tr("Last day"),
         .answer =
             [this] {
                 const auto day = dayIn(m_runsOut);
                 return day ? toText(*day) : tr("Not said");
             }});
}

SeenCheck CheckQuestions::check() const
{
    SeenCheck check = m_before;
    check.name = m_name->text().trimmed();
    if (m_kind->chosen() >= 0)
        check.kind = kinds[static_cast<std::size_t>(m_kind->chosen())];
    check.details = m_details->text().trimmed();
    check.dated = dayIn(m_dated);
    check.seenOn = dayIn(m_seen);
    check.seenBy = m_seenBy->text().trimmed();
    check.runsOut = dayIn(m_runsOut);
    return check;
}

OfferQuestions::OfferQuestions(const CareOffer& offer, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(offer)
{
    setHelpTopic(u"people"_s);
    askWho(today);
    askWhat();
    askChoice();
    askWhy(today);
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->offer()); });
    if (offer.id != 0)
        beginAtAnswers();
    else
        begin();
}

void OfferQuestions::askWho(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_wanted =
        addField(column, u"wanted"_s, tr("What care is it for? For example: mornings"), m_before.wanted);
    m_name = addField(column, u"name"_s, tr("Who would come?"), m_before.name);
    m_toldBy =
        addField(column, u"toldBy"_s, tr("Who told you of it? You may leave this empty."), m_before.toldBy);
    m_day = addDay(column, u"day"_s, tr("On which day?"), today,
                   m_before.offeredOn.isValid() ? m_before.offeredOn : today);
    addQuestion({.key = u"who"_s,
                 .heading = tr("What care were you offered, and by whom?"),
                 .help = tr("Anybody counts: an agency, a neighbour, a family you would live with."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString wanted = emptyProblem(m_wanted, tr("Write what care it is for."));
                         const QString name = emptyProblem(m_name, tr("Write who would come."));
                         const bool isRight = isDayRight(m_day, false);
                         return !wanted.isEmpty() ? wanted
                                : !name.isEmpty() ? name
                                : isRight         ? QString()
                                                  : tr("Write the day, as in 4 March.");
                     },
                 .label = tr("Offer"),
                 .answer =
                     [this] {
                         const auto day = dayIn(m_day);
                         return joined({m_wanted->text(), m_name->text(), day ? toText(*day) : QString()});
                     }});
}

void OfferQuestions::askWhat()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_offer = addField(column, u"offer"_s, tr("Times, carers, what would be done"), m_before.offer);
    m_rating = addField(column, u"rating"_s, tr("A rating, as you were told"), m_before.rating);
    m_price = addField(column, u"price"_s, tr("The price, as you were told"), m_before.price);
    addQuestion({.key = u"what"_s,
                 .heading = tr("What was offered?"),
                 .help = tr("You may leave any of them empty. It stays as you were told on that day."),
                 .body = body,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("What was offered"),
                 .answer = [this] {
                     return joined({m_offer->text(), m_rating->text(), m_price->text()});
                 }});
}

void OfferQuestions::askChoice()
{
    m_choice = new ChoiceList(tr("What did you choose?"));
    m_choice->setObjectName(u"choice"_s);
    for (const QString& text : {tr("Nothing yet"), tr("I chose this"), tr("I did not choose this")})
        m_choice->addChoice(text);
    m_choice->setChosen(placeOf(choices, m_before.choice));
    addQuestion({.key = u"choice"_s,
                 .heading = tr("What did you choose?"),
                 .help = tr("You may say no, also to an only offer."),
                 .body = m_choice,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Choice"),
                 .answer = [this] { return m_choice->chosenText(); }});
}

bool OfferQuestions::isDecided() const
{
    return m_choice->chosen() > 0;
}

void OfferQuestions::askWhy(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_why = addField(column, u"why"_s, tr("In your own words"), m_before.why);
    m_decided =
        addDay(column, u"decided"_s, tr("When did you decide?"), today, m_before.decidedOn.value_or(today));
    addQuestion({.key = u"why"_s,
                 .heading = tr("Why?"),
                 .help = tr("You may leave it empty."),
                 .body = body,
                 .isAsked = [this] { return isDecided(); },
                 .problem =
                     [this] {
                         return isDayRight(m_decided, true)
                                    ? QString()
                                    : tr("Write the day, as in 4 March, or leave it empty.");
                     },
                 .label = tr("Why"),
                 .answer =
                     [this] {
                         const auto day = dayIn(m_decided);
                         return joined({m_why->text(), day ? toText(*day) : QString()});
                     }});
}

CareOffer OfferQuestions::offer() const
{
    CareOffer offer = m_before;
    offer.wanted = m_wanted->text().trimmed();
    offer.name = m_name->text().trimmed();
    offer.toldBy = m_toldBy->text().trimmed();
    offer.offeredOn = dayIn(m_day).value_or(m_before.offeredOn);
    offer.offer = m_offer->text().trimmed();
    offer.rating = m_rating->text().trimmed();
    offer.price = m_price->text().trimmed();
    if (m_choice->chosen() >= 0)
        offer.choice = choices[static_cast<std::size_t>(m_choice->chosen())];
    offer.decidedOn = isDecided() ? dayIn(m_decided) : std::nullopt;
    offer.why = isDecided() ? m_why->text().trimmed() : QString();
    return offer;
}

} // namespace daybook
