#include "ui/pages/way_questions.h"

#include "core/base/uk_time.h"
#include "core/base/weekly_hours.h"
#include "core/papers/ways_paper.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/time_entry.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array covers{Included::NotKnown, Included::Yes, Included::No};
constexpr std::array allCosts{WayCost::Cover,    WayCost::EmployerCosts, WayCost::Insurance, WayCost::Payroll,
                              WayCost::Training, WayCost::Travel,        WayCost::Living,    WayCost::Other};
template <typename Field>
Field* addField(QVBoxLayout* column, const QString& name, const QString& label, const QString& text = {})
{
    auto* field = new Field(label);
    field->setObjectName(name);
    field->setText(text);
    column->addWidget(field);
    return field;
}

QString sumText(const std::optional<Money>& sum)
{
    return sum ? toText(*sum) : QString();
}

/// "12:30"; empty for none.
QString hoursIn(Minutes length)
{
    return length.count() == 0 ? QString() : toTypedHours(length);
}

/// Hours of a week as typed; empty = none. Errors: nullopt.
std::optional<Minutes> minutesOf(const QString& text)
{
    return text.trimmed().isEmpty() ? Minutes{} : parseWeeklyHours(text);
}

bool isSumRight(MoneyEntry* entry)
{
    entry->setProblem({});
    if (entry->text().trimmed().isEmpty())
        return true;
    if (!entry->check())
        return false;
    if (*entry->amount() >= Money{})
        return true;
    entry->setProblem(WayQuestions::tr("Write a sum of £0.00 or more, or leave it empty."));
    return false;
}

std::optional<Money> sumIn(const MoneyEntry* entry)
{
    return entry->text().trimmed().isEmpty() ? std::nullopt : entry->amount();
}

} // namespace

WayQuestions::WayQuestions(const CareWay& way, bool isNew, QWidget* parent)
    : QuestionPage(parent), m_before(way)
{
    setHelpTopic(u"money"_s);
    askWho();
    askBasis();
    askHours();
    askFee();
    askBeside();
    askIncluded();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->way()); });
    if (isNew)
        begin();
    else
        beginAtAnswers();
}

WayKind WayQuestions::kind() const
{
    const int at = m_kind->chosen();
    return at < 0 ? WayKind::Other : wayKinds()[static_cast<std::size_t>(at)];
}

bool WayQuestions::isFee() const
{
    return m_basis->chosen() == 1;
}

void WayQuestions::askWho()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_name = addField<TextField>(column, u"name"_s, tr("What do you call it?"), m_before.name);
    m_name->setHint(tr("For example: Mrs Hill across the road."));
    m_kind = new ChoiceList(tr("Who would come?"));
    m_kind->setObjectName(u"kind"_s);
    for (const WayKind each : wayKinds())
        m_kind->addChoice(wayKindText(each));
    m_kind->setChosen(placeOf(wayKinds(), m_before.kind));
    column->addWidget(m_kind);
    addQuestion(
        {.key = u"who"_s,
         .heading = tr("Which other way are you thinking of?"),
         .help = tr("Nothing here changes your plan or your agreements."),
         .body = body,
         .isAsked = {},
         .problem =
             [this] {
                 const QString problem = m_name->text().trimmed().isEmpty()
                                             ? tr("Give it a name, so that you can tell them apart.")
                                             : QString();
                 m_name->setProblem(problem);
                 return problem;
             },
         .label = tr("Who"),
         .answer = [this] { return tr("%1, %2").arg(m_name->text().trimmed(), m_kind->chosenText()); }});
}

void WayQuestions::askBasis()
{
    m_basis = new ChoiceList(tr("How would it be paid?"));
    m_basis->setObjectName(u"basis"_s);
    m_basis->addChoice(tr("By the hour"));
    m_basis->addChoice(tr("A fee for the week"));
    m_basis->setChosen(m_before.isFee ? 1 : 0);
    addQuestion({.key = u"basis"_s,
                 .heading = tr("How would it be paid?"),
                 .help = {},
                 .body = m_basis,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Paid"),
                 .answer = [this] { return m_basis->chosenText(); }});
}

void WayQuestions::askHours()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_weekdays = addField<TextField>(column, u"weekdays"_s, tr("Hours from Monday to Friday together"),
                                     hoursIn(m_before.weekdays));
    m_weekdayPrice = addField<MoneyEntry>(column, u"weekdayPrice"_s, tr("Price of one of these hours"),
                                          sumText(m_before.weekdayPrice));
    m_weekends = addField<TextField>(column, u"weekends"_s, tr("Hours on Saturday and Sunday together"),
                                     hoursIn(m_before.weekends));
    m_weekendPrice = addField<MoneyEntry>(column, u"weekendPrice"_s, tr("Price of one hour at a weekend"),
                                          sumText(m_before.weekendPrice));
    addQuestion({.key = u"hours"_s,
                 .heading = tr("How many hours a week, and at what price?"),
                 .help = tr("Hours as in 14 or 14:30. Leave a price empty when you do not know it."),
                 .body = body,
                 .isAsked = [this] { return !isFee(); },
                 .problem = [this] { return hoursProblem(); },
                 .label = tr("Hours and price"),
                 .answer = [this] { return hoursText(); }});
}

QString WayQuestions::hoursProblem()
{
    QString problem;
    for (TextField* field : {m_weekdays, m_weekends}) {
        const QString each = minutesOf(field->text())
                                 ? QString()
                                 : tr("Write the hours as in 14 or 14:30, or leave it empty.");
        field->setProblem(each);
        if (problem.isEmpty())
            problem = each;
    }
    for (MoneyEntry* entry : {m_weekdayPrice, m_weekendPrice}) {
        if (!isSumRight(entry) && problem.isEmpty())
            problem = tr("Write a sum, for example £18.50, or leave it empty.");
    }
    if (problem.isEmpty() && minutesOf(m_weekdays->text()) == Minutes{} &&
        minutesOf(m_weekends->text()) == Minutes{}) {
        problem = tr("Write how many hours it would be, on weekdays or at weekends.");
        m_weekdays->setProblem(problem);
    }
    return problem;
}

QString WayQuestions::hoursText() const
{
    const auto part = [](const TextField* hours, const MoneyEntry* price) {
        const QString length = toText(minutesOf(hours->text()).value_or(Minutes{}));
        const auto sum = sumIn(price);
        return sum ? tr("%1 at %2 an hour").arg(length, toText(*sum)) : tr("%1, price not known").arg(length);
    };
    QStringList parts;
    if (minutesOf(m_weekdays->text()).value_or(Minutes{}).count() > 0)
        parts += part(m_weekdays, m_weekdayPrice);
    if (minutesOf(m_weekends->text()).value_or(Minutes{}).count() > 0)
        parts += tr("weekends: %1").arg(part(m_weekends, m_weekendPrice));
    return parts.join(u"; "_s);
}

void WayQuestions::askFee()
{
    m_fee = new MoneyEntry(tr("The fee for one week"));
    m_fee->setObjectName(u"fee"_s);
    m_fee->setText(sumText(m_before.weeklyFee));
    addQuestion({.key = u"fee"_s,
                 .heading = tr("How much is the fee for one week?"),
                 .help = tr("Leave it empty when you do not know it yet."),
                 .body = m_fee,
                 .isAsked = [this] { return isFee(); },
                 .problem =
                     [this] {
                         return isSumRight(m_fee)
                                    ? QString()
                                    : tr("Write a sum, for example £450.00, or leave it empty.");
                     },
                 .label = tr("Fee"),
                 .answer =
                     [this] {
                         const auto fee = sumIn(m_fee);
                         return fee ? toText(*fee) : tr("not known");
                     }});
}

void WayQuestions::askBeside()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    for (const WayCost cost : allCosts) {
        const auto known =
            std::ranges::find(m_before.costs, cost, [](const auto& each) { return each.first; });
        auto* entry = addField<MoneyEntry>(column, u"cost-"_s + keyword(cost), wayCostText(cost),
                                           known == m_before.costs.end() ? QString() : toText(known->second));
        m_beside.emplace_back(cost, entry);
    }
    m_otherFor =
        addField<TextField>(column, u"otherFor"_s, tr("What is “anything else” for?"), m_before.otherFor);
    addQuestion({.key = u"beside"_s,
                 .heading = tr("What else would it cost in a year?"),
                 .help = tr("Write 0 where there is nothing to pay. Leave empty what you do not know: it is "
                            "then in no sum, and that is said."),
                 .body = body,
                 .isAsked = {},
                 .problem = [this] { return besideProblem(); },
                 .label = tr("Beside it, in a year"),
                 .answer = [this] { return besideText(); },
                 .entered = [this] { showBeside(); }});
}

void WayQuestions::showBeside()
{
    const auto& asked = costsAskedOf(kind());
    for (const auto& [cost, entry] : m_beside)
        entry->setVisible(std::ranges::find(asked, cost) != asked.end());
}

QString WayQuestions::besideProblem()
{
    QString problem;
    for (const auto& [cost, entry] : m_beside) {
        if (!isSumRight(entry) && problem.isEmpty())
            problem = tr("Write a sum, for example £120.00, or leave it empty.");
    }
    return problem;
}

QString WayQuestions::besideText() const
{
    QStringList parts;
    int notKnown = 0;
    for (const WayCost cost : costsAskedOf(kind())) {
        const auto at = std::ranges::find(m_beside, cost, [](const auto& each) { return each.first; });
        const auto sum = sumIn(at->second);
        if (sum && !sum->isZero())
            parts += tr("%1: %2").arg(wayCostText(cost), toText(*sum));
        notKnown += sum ? 0 : 1;
    }
    if (notKnown > 0)
        parts += tr("%n not known", nullptr, notKnown);
    return parts.isEmpty() ? tr("nothing") : parts.join(u"; "_s);
}

void WayQuestions::askIncluded()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_cover = new ChoiceList(tr("Does somebody else come when the carer is ill or away?"));
    m_cover->setObjectName(u"cover"_s);
    m_cover->addChoice(tr("I do not know yet"));
    m_cover->addChoice(tr("Yes"));
    m_cover->addChoice(tr("No"));
    m_cover->setChosen(placeOf(covers, m_before.cover));
    column->addWidget(m_cover);
    m_includes =
        addField<TextField>(column, u"includes"_s, tr("What else does it include?"), m_before.includes);
    m_risk = addField<TextField>(column, u"risk"_s, tr("What might go wrong, and what then?"), m_before.risk);
    m_family =
        addField<TextField>(column, u"family"_s, tr("Hours a week that family or friends would help, unpaid"),
                            hoursIn(m_before.family));
    addQuestion({.key = u"included"_s,
                 .heading = tr("What does it include?"),
                 .help = tr("All of this may be left empty."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem =
                             minutesOf(m_family->text())
                                 ? QString()
                                 : tr("Write the hours as in 14 or 14:30, or leave it empty.");
                         m_family->setProblem(problem);
                         return problem;
                     },
                 .label = tr("It includes"),
                 .answer =
                     [this] {
                         QStringList parts{tr("somebody else in illness: %1").arg(m_cover->chosenText())};
                         for (const TextField* field : {m_includes, m_risk}) {
                             if (!field->text().trimmed().isEmpty())
                                 parts += field->text().simplified();
                         }
                         return parts.join(u"; "_s);
                     }});
}

CareWay WayQuestions::way() const
{
    CareWay way;
    way.name = m_name->text().simplified();
    way.kind = kind();
    way.isFee = isFee();
    way.weeklyFee = sumIn(m_fee);
    way.weekdays = minutesOf(m_weekdays->text()).value_or(Minutes{});
    way.weekdayPrice = sumIn(m_weekdayPrice);
    way.weekends = minutesOf(m_weekends->text()).value_or(Minutes{});
    way.weekendPrice = sumIn(m_weekendPrice);
    for (const auto& [cost, entry] : m_beside) {
        if (const auto sum = sumIn(entry))
            way.costs.emplace_back(cost, *sum);
    }
    way.otherFor = m_otherFor->text().simplified();
    way.cover = covers.at(static_cast<std::size_t>(std::max(0, m_cover->chosen())));
    way.family = minutesOf(m_family->text()).value_or(Minutes{});
    way.includes = m_includes->text().simplified();
    way.risk = m_risk->text().simplified();
    return way;
}

} // namespace daybook
