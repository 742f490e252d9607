#include "ui/pages/cancellation_steps.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/text_field.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHours = 24 * 31;
constexpr int stepCount = 2;

struct Due
{
    std::optional<int> percent{};
    std::optional<Money> fixed{};
};

/// "50%" is a part, "£8.00" a sum, and 0 is nothing either way. A bare 50 could be both.
std::optional<Due> dueIn(const TextField* field)
{
    const QString text = field->text().trimmed();
    if (text.endsWith(u'%')) {
        bool isNumber = false;
        const int percent = text.chopped(1).trimmed().toInt(&isNumber);
        return isNumber && percent >= 0 && percent <= 100 ? std::optional(Due{percent, {}}) : std::nullopt;
    }
    const std::optional<Money> sum = parseMoney(text);
    if (!sum || *sum < Money{})
        return {};
    if (sum->isZero())
        return Due{0, {}};
    if (text.contains(u'£') || text.contains(u'.') || text.contains(u','))
        return Due{{}, sum};
    return {};
}

std::optional<int> hoursIn(const TextField* field)
{
    bool isNumber = false;
    const int hours = field->text().trimmed().toInt(&isNumber);
    return isNumber && hours >= 1 && hours <= mostHours ? std::optional(hours) : std::nullopt;
}

QString dueText(const CancellationTier& tier)
{
    return tier.fixed ? toText(*tier.fixed) : u"%1%"_s.arg(tier.percent.value_or(0));
}

bool isEmpty(const TextField* field)
{
    return field->text().trimmed().isEmpty();
}

} // namespace

CancellationSteps::CancellationSteps(QWidget* parent)
    : QWidget(parent), m_rest(new TextField(tr("Told later than that, or not at all: what do you pay?")))
{
    auto* column = columnIn(this);
    const QString hours[stepCount] = {tr("Told at least this many hours before"),
                                      tr("Or told at least this many hours before (may stay empty)")};
    const QString dues[stepCount] = {tr("What do you pay then?"), tr("And what do you pay then?")};
    for (int i = 0; i < stepCount; ++i) {
        Step step{new TextField(hours[i]), new TextField(dues[i])};
        step.hours->setObjectName(u"noticeHours-%1"_s.arg(i));
        step.hours->setLetters(6);
        step.due->setObjectName(u"noticeDue-%1"_s.arg(i));
        step.due->setLetters(10);
        column->addWidget(step.hours);
        column->addWidget(step.due);
        m_steps.push_back(step);
    }
    m_steps.front().due->setHint(tr("A sum as £8.00, or a part of the price as 50%."));
    m_rest->setObjectName(u"noticeRest"_s);
    m_rest->setLetters(10);
    column->addWidget(m_rest);
}

bool CancellationSteps::canShow(std::vector<CancellationTier> tiers)
{
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    return !tiers.empty() && tiers.size() <= stepCount + 1 && tiers.back().noticeHours == 0 &&
           std::ranges::all_of(tiers, [](const CancellationTier& tier) {
               return tier.percent.has_value() != tier.fixed.has_value() &&
                      (!tier.fixed || tier.fixed->pence > 0);
           });
}

void CancellationSteps::setTiers(std::vector<CancellationTier> tiers)
{
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    for (std::size_t i = 0; i + 1 < tiers.size() && i < m_steps.size(); ++i) {
        m_steps[i].hours->setText(QString::number(tiers[i].noticeHours));
        m_steps[i].due->setText(dueText(tiers[i]));
    }
    if (!tiers.empty())
        m_rest->setText(dueText(tiers.back()));
}

std::vector<CancellationTier> CancellationSteps::tiers() const
{
    std::vector<CancellationTier> tiers;
    for (const Step& step : m_steps) {
        const auto hours = hoursIn(step.hours);
        const auto due = dueIn(step.due);
        if (hours && due)
            tiers.push_back({*hours, due->percent, due->fixed});
    }
    if (const auto due = dueIn(m_rest))
        tiers.push_back({0, due->percent, due->fixed});
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    return tiers;
}

QString CancellationSteps::check()
{
    QString first;
    const auto say = [&first](TextField* field, const QString& problem) {
        field->setProblem(problem);
        if (first.isEmpty())
            first = problem;
    };
    const QString dueProblem = tr("Write a sum as £8.00, or a part as 50%. Nothing is 0.");
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        const bool mayBeEmpty = i > 0 && isEmpty(step.hours) && isEmpty(step.due);
        say(step.hours, mayBeEmpty || hoursIn(step.hours)
                            ? QString()
                            : tr("Write a whole number of hours from 1 to %1.").arg(mostHours));
        say(step.due, mayBeEmpty || dueIn(step.due) ? QString() : dueProblem);
    }
    say(m_rest, dueIn(m_rest) ? QString() : dueProblem);
    if (first.isEmpty() && hoursIn(m_steps[0].hours) == hoursIn(m_steps[1].hours))
        say(m_steps[1].hours,
            tr("Both steps have the same hours. Write another number, or leave this empty."));
    return first;
}

} // namespace daybook
