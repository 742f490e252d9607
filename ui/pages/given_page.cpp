#include "ui/pages/given_page.h"

#include "ui/models/text_table_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

GivenPage::GivenPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
    setHeading(tr("What you are given, and what is left over"));
}

void GivenPage::setMoney(const CareMoney& money, const PeriodAccount& account, const QString& funder,
                         bool mayChange, const std::vector<PromisedCredit>& promised)
{
    const bool isSame = m_isBuilt && money.awards == m_money.awards && money.owed == m_money.owed &&
                        account == m_account && promised == m_promised;
    m_money = money;
    m_account = account;
    m_promised = promised;
    if (isSame)
        return;
    m_isBuilt = true;
    clearBody();
    setLead(tr("The plan so far: %1.").arg(toText(account.period)));
    if (mayChange) {
        FlowLayout* buttons = buttonRow();
        auto* award = new Button(m_money.awards.empty() ? tr("Write down what you are &given")
                                                        : tr("Write down a new su&m"));
        award->setObjectName(u"newAward"_s);
        award->setPrimary(true);
        buttons->addWidget(award);
        auto* owed = new Button(tr("Write do&wn what is owed"));
        owed->setObjectName(u"newOwed"_s);
        buttons->addWidget(owed);
        connect(award, &QPushButton::clicked, this, [this] { Q_EMIT awardRequested({}); });
        connect(owed, &QPushButton::clicked, this, [this] { Q_EMIT owedRequested({}); });
    }
    showAwards(mayChange);
    showContribution();
    showLeftOver(funder.isEmpty() ? tr("the council") : funder);
    showPromised();
    showOwed(mayChange);
}

void GivenPage::showAwards(bool mayChange)
{
    subheading(tr("What you are given"));
    if (m_money.awards.empty())
        paragraph(tr("Nothing is written down yet."));
    for (const Award& award : m_money.awards) {
        Award inTurn = award;
        for (const Award& each : awardsInTurn(m_money.awards)) {
            if (each.id == award.id)
                inTurn = each;
        }
        auto* card = new Card;
        const QString since = inTurn.to ? tr("from %1 to %2").arg(toText(inTurn.from), toText(*inTurn.to))
                                        : tr("from %1").arg(toText(inTurn.from));
        const QString what = tr("%1: %2 a week, %3.").arg(award.name, toText(award.weekly), since);
        card->paragraph(what)->setObjectName(u"awardText"_s);
        if (!award.weeklyContribution.isZero())
            card->paragraph(award.isPaidGross
                                ? tr("Your part is %1 a week. It is asked for separately.")
                                      .arg(toText(award.weeklyContribution))
                                : tr("Your part is %1 a week. It is taken off, and you pay it in yourself.")
                                      .arg(toText(award.weeklyContribution)));
        if (mayChange) {
            auto* change = new Button(tr("Change"));
            change->setObjectName(u"changeAward-%1"_s.arg(award.id));
            change->setAccessibleName(tr("Change: %1").arg(what));
            card->buttonRow()->addWidget(change);
            connect(
                change, &QPushButton::clicked, this, [this, award] { Q_EMIT awardRequested(award); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
}

void GivenPage::showContribution()
{
    const ContributionCheck& check = m_account.contribution;
    if (check.steps.empty())
        return;
    subheading(tr("Your contribution"));
    for (const ContributionStep& step : check.steps)
        paragraph(tr("%1: %2 a week comes to %3.")
                      .arg(toText(step.period), toText(step.award.weeklyContribution), toText(step.due)));
    if (!check.askedSeparately.isZero())
        paragraph(tr("Of that, %1 is asked for separately and does not go through this account.")
                      .arg(toText(check.askedSeparately)));
    QString sentence =
        tr("To be paid in so far: %1. Paid in: %2.").arg(toText(check.due), toText(check.paid));
    if (!check.arrears().isZero())
        sentence += u' ' + tr("%1 is still to come.").arg(toText(check.arrears()));
    else if (!check.paidAhead().isZero())
        sentence += u' ' + tr("%1 is paid ahead.").arg(toText(check.paidAhead()));
    if (!check.due.isZero() || !check.paid.isZero())
        paragraph(sentence)->setObjectName(u"contribution"_s);
}

void GivenPage::showLeftOver(const QString& giver)
{
    if (m_money.awards.empty())
        return;
    const Surplus& surplus = m_account.surplus;
    auto* heading = subheading(tr("Money left over"));
    if (surplus.weeksAllowed == 0) {
        paragraph(tr("Nothing is said about how much you may keep in the account, so no sum is named. Ask %1 "
                     "how many "
                     "weeks you may keep.")
                      .arg(giver))
            ->setObjectName(u"leftOver"_s);
    } else if (surplus.amount().isZero()) {
        paragraph(tr("There is no more in the account than you may keep."))->setObjectName(u"leftOver"_s);
    } else {
        paragraph(
            tr("%1 is more than you may keep. %2 may ask for it later. Money builds up in hospital, or when "
               "visits did not come; a note of why is enough for most.")
                .arg(toText(surplus.amount()), giver))
            ->setObjectName(u"leftOver"_s);
        if (!surplus.yourShare().isZero())
            paragraph(
                tr("%1 of that was paid with your own contribution, and some councils give that part back to "
                   "you.")
                    .arg(toText(surplus.yourShare())));
    }
    std::vector<QStringList> rows{{tr("Written down in the accounts"), toText(surplus.held)}};
    if (!surplus.bankDiffersBy.isZero())
        rows.push_back({tr("What the bank says differs by"), toText(surplus.bankDiffersBy)});
    rows.push_back({tr("Bills not paid yet"), toText(-m_account.owed.unpaidBills)});
    if (!m_account.owed.inQuestion.isZero())
        rows.push_back({tr("Of these, in question with the provider"), toText(m_account.owed.inQuestion)});
    if (!m_account.owed.otherOwed.isZero())
        rows.push_back({tr("Owed without a bill"), toText(-m_account.owed.otherOwed)});
    if (!m_account.owed.creditsDue.isZero())
        rows.push_back({tr("Promised back by providers"), toText(m_account.owed.creditsDue)});
    rows.push_back(
        {tr("What you may keep: %n week(s)", nullptr, surplus.weeksAllowed), toText(-surplus.allowed)});
    if (!surplus.ringFenced.isZero())
        rows.push_back({tr("For one thing only"), toText(-surplus.ringFenced)});
    if (surplus.weeksAllowed > 0)
        rows.push_back({tr("More than you may keep"), toText(surplus.amount())});
    auto* table = new TableView(tr("Money left over"));
    table->setObjectName(u"leftOverTable"_s);
    auto* model = new TextTableModel(table);
    model->setRows({tr("What"), tr("How much")}, rows);
    table->setModel(model);
    heading->setBuddy(table);
    body()->addWidget(table);
}

void GivenPage::showPromised()
{
    if (m_promised.empty())
        return;
    subheading(tr("Promised back by providers"));
    for (const PromisedCredit& credit : m_promised)
        paragraph(promisedText(credit))->setObjectName(u"promisedText"_s);
    if (std::ranges::any_of(m_promised,
                            [](const PromisedCredit& credit) { return !credit.waiting().isZero(); }))
        paragraph(tr("When it comes, write it down as money back from the provider. A credit on a bill is "
                     "seen by itself. If nothing more is to come, say so at the letter."));
}

void GivenPage::showOwed(bool mayChange)
{
    subheading(tr("Owed without a bill"));
    if (m_money.owed.empty())
        paragraph(tr("Nothing is written down. Wages, tax or pension not paid yet belong here."));
    for (const OwedSum& sum : m_money.owed) {
        auto* card = new Card;
        QString what = tr("%1: %2 since %3").arg(owedText(sum.kind), toText(sum.amount), toText(sum.since));
        if (sum.until)
            what = tr("%1, paid on %2").arg(what, toText(*sum.until));
        card->paragraph(what)->setObjectName(u"owedText"_s);
        if (!sum.what.isEmpty())
            card->paragraph(sum.what);
        if (mayChange) {
            FlowLayout* row = card->buttonRow();
            auto* change = new Button(tr("Change"));
            change->setObjectName(u"changeOwed-%1"_s.arg(sum.id));
            change->setAccessibleName(tr("Change: %1").arg(what));
            row->addWidget(change);
            auto* remove = new Button(tr("Take it away"));
            remove->setObjectName(u"removeOwed-%1"_s.arg(sum.id));
            remove->setAccessibleName(tr("Take it away: %1").arg(what));
            row->addWidget(remove);
            connect(
                change, &QPushButton::clicked, this, [this, sum] { Q_EMIT owedRequested(sum); },
                Qt::QueuedConnection);
            connect(
                remove, &QPushButton::clicked, this, [this, sum] { Q_EMIT owedRemoved(sum); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
}

} // namespace daybook
