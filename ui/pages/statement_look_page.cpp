#include "ui/pages/statement_look_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Above this many, the rest of a group shares one tick.
constexpr int mostTicks = 150;
constexpr std::size_t mostRemarks = 12;

} // namespace

StatementLookPage::StatementLookPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
    setHeading(tr("Is this the statement?"));
}

void StatementLookPage::setPlan(const ImportPlan& plan, const StatementReading& reading,
                                const QString& accountName, const QString& funder)
{
    m_plan = plan;
    m_funder = funder;
    clearBody();
    QStringList sentences;
    const int lines = static_cast<int>(plan.lines.size());
    sentences += reading.bank.isEmpty()
                     ? tr("%n line(s) for “%1”.", nullptr, lines).arg(accountName)
                     : tr("%n line(s) for “%1”, read as: %2.", nullptr, lines).arg(accountName, reading.bank);
    if (const int have = plan.count(ImportState::Have); have > 0)
        sentences += tr("%n of them you have already.", nullptr, have);
    sentences += tr("Nothing is kept yet.");
    setLead(sentences.join(u' '));
    FlowLayout* buttons = buttonRow();
    m_accept = new Button;
    m_accept->setObjectName(u"acceptStatement"_s);
    m_accept->setPrimary(true);
    buttons->addWidget(m_accept);
    auto* refuse = new Button(tr("Not th&is one"));
    refuse->setObjectName(u"refuseStatement"_s);
    buttons->addWidget(refuse);
    connect(
        m_accept, &QPushButton::clicked, this,
        [this] {
            if (m_plan.taken() > 0 || m_plan.closing)
                Q_EMIT accepted(m_plan);
            else
                Q_EMIT refused();
        },
        Qt::QueuedConnection);
    connect(refuse, &QPushButton::clicked, this, &StatementLookPage::refused, Qt::QueuedConnection);
    if (plan.closing)
        paragraph(tr("At the end of %1 the bank says %2. That is kept too, to compare.")
                      .arg(toText(plan.closing->date), toText(plan.closing->balance)))
            ->setObjectName(u"closing"_s);
    if (!reading.remarks.empty())
        subheading(tr("Please look at these rows"));
    for (std::size_t i = 0; i < std::min(reading.remarks.size(), mostRemarks); ++i) {
        const StatementRemark& remark = reading.remarks[i];
        paragraph(remark.row > 0 ? tr("Row %1: %2").arg(remark.row).arg(remark.sentence) : remark.sentence,
                  Role::Look);
    }
    if (reading.remarks.size() > mostRemarks)
        paragraph(tr("There are %n more.", nullptr, static_cast<int>(reading.remarks.size() - mostRemarks)),
                  Role::Look);
    showGroup(ImportState::Unsure, tr("Not sure"),
              tr("These may be here already. Tick those that should come in."));
    showGroup(ImportState::New, tr("New"), tr("Take the tick away from what should stay out."));
    showGroup(ImportState::Joins, tr("You wrote these down yourself"),
              tr("The bank’s words are put beside yours. Nothing is counted twice."));
    countTaken();
}

QString StatementLookPage::textOf(const ImportLine& line) const
{
    const Money amount = line.line.amount;
    const QString who = line.line.payee.isEmpty() ? line.line.text : line.line.payee;
    QString text = amount < Money{} ? tr("%1: %2 out, %3").arg(toText(line.line.date), toText(-amount), who)
                                    : tr("%1: %2 in, %3").arg(toText(line.line.date), toText(amount), who);
    if (line.isBeforeAccount)
        return tr("%1. It is from before the day the account begins with.").arg(text);
    if (line.state == ImportState::Unsure && line.writtenOn)
        return tr("%1. The same sum on the same day is here already.").arg(text);
    if (line.state == ImportState::Joins && line.writtenOn)
        return tr("%1. You wrote it down for %2.").arg(text, toText(*line.writtenOn));
    if (line.part.category != MoneyCategory::NotSaidYet)
        return tr("%1. As last time: %2.").arg(text, categoryText(line.part.category, m_funder));
    return text;
}

void StatementLookPage::showGroup(ImportState state, const QString& heading, const QString& lead)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
        if (m_plan.lines[i].state == state)
            places.push_back(i);
    }
    if (places.empty())
        return;
    subheading(heading);
    paragraph(lead);
    const auto tick = [this](const QString& text, std::vector<std::size_t> of, const QString& name) {
        auto* box = new TickBox(text);
        box->setObjectName(name);
        box->setChecked(m_plan.lines[of.front()].isTaken);
        body()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, of = std::move(of)](bool on) {
            for (const std::size_t place : of)
                m_plan.lines[place].isTaken = on;
            countTaken();
        });
    };
    const auto each = std::min(places.size(), static_cast<std::size_t>(mostTicks));
    for (std::size_t i = 0; i < each; ++i)
        tick(textOf(m_plan.lines[places[i]]), {places[i]}, u"take-%1"_s.arg(places[i]));
    if (each < places.size()) {
        const std::vector<std::size_t> rest(places.begin() + mostTicks, places.end());
        tick(tr("The other %n line(s), from %1 to %2", nullptr, static_cast<int>(rest.size()))
                 .arg(toText(m_plan.lines[rest.front()].line.date),
                      toText(m_plan.lines[rest.back()].line.date)),
             rest, u"take-rest"_s);
    }
}

void StatementLookPage::countTaken()
{
    const int taken = m_plan.taken();
    if (taken > 0)
        m_accept->setText(tr("B&ring in %n line(s)", nullptr, taken));
    else
        m_accept->setText(m_plan.closing ? tr("&Keep what the bank says is left")
                                         : tr("There is nothing ne&w"));
}

} // namespace daybook
