#include "ui/pages/bill_sums_page.h"

#include "core/check/verdict.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

BillSumsPage::BillSumsPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
    setHeading(tr("What the bill comes to"));
}

void BillSumsPage::setResult(const CheckedBill& bill, const BillFindings& found)
{
    clearBody();
    const Money sure = bill.notInQuestion();
    const int open = openCount(found.toAsk) + openCount(found.toCheck);

    auto* figures = new FigureRow;
    figures->setObjectName(u"figures"_s);
    if (verdictOf(bill) == BillVerdict::Right) {
        setHeading(tr("This bill is right"));
        setLead(
            open == 0 && found.toAsk.empty() && found.toCheck.empty()
                ? tr("Every line matches your daybook and what you agreed. You kept the record, so you know.")
                : tr("You have answered everything. Nothing is in question."));
        figures->addFigure(toText(bill.total), tr("they ask for"));
        body()->addWidget(figures);
        paragraph(tr("All of the %1 is explained.").arg(toText(bill.total)), Role::Good)
            ->setObjectName(u"sums"_s);
    } else if (verdictOf(bill) == BillVerdict::CannotBeChecked) {
        setHeading(tr("This bill cannot be checked"));
        setLead(
            tr("Nothing of it is written down, so nobody can say whether it is right. That does not mean it "
               "is wrong."));
        figures->addFigure(toText(bill.total), tr("they ask for"), Role::Look);
        body()->addWidget(figures);
        paragraph(tr("They ask for %1. None of it can be confirmed.").arg(toText(bill.total)))
            ->setObjectName(u"sums"_s);
        paragraph(
            tr("You can ask for a list of every visit. You can also write down what you remember, and check "
               "again."));
    } else {
        setHeading(tr("What the bill comes to"));
        figures->addFigure(toText(bill.total), tr("they ask for"));
        QStringList sentence{tr("They ask for %1.").arg(toText(bill.total)),
                             tr("Not in question: %1.").arg(toText(sure))};
        figures->addFigure(toText(sure), tr("not in question"), Role::Good);
        if (!bill.query.isZero()) {
            sentence += tr("To ask about: %1.").arg(toText(bill.query));
            figures->addFigure(toText(bill.query), tr("to ask about"), Role::Difference);
        }
        if (!bill.toCheck.isZero()) {
            // Part of what is not in question: silence in the daybook is no reason to hold money back.
            sentence +=
                tr("Of what is not in question, your daybook cannot confirm %1.").arg(toText(bill.toCheck));
            figures->addFigure(toText(bill.toCheck), tr("of it, please check"), Role::Look);
        }
        setLead(tr("Every penny is in one of these."));
        body()->addWidget(figures);
        paragraph(sentence.join(u' '))->setObjectName(u"sums"_s);
        paragraph(tr("You can pay what is not in question now, and ask about the rest. Or you can ask first. "
                     "It is up to you."));
    }
    if (!bill.own.isZero()) {
        const Money own = bill.own - bill.ownQuery;
        paragraph(tr("Of what is not in question: from your direct payment %1, from your own money %2.")
                      .arg(toText(bill.notInQuestion() - own), toText(own)))
            ->setObjectName(u"payers"_s);
    }
    if (!bill.inTheirFavour.isZero() || !found.inTheirFavour.empty()) {
        subheading(tr("Only for you to see"));
        paragraph(tr("In %n place(s) they asked for less than you agreed: %1.", nullptr,
                     static_cast<int>(found.inTheirFavour.size()))
                      .arg(toText(openSum(found.inTheirFavour))));
    }

    if (!m_payment.isEmpty())
        paragraph(m_payment)->setObjectName(u"paid"_s);

    FlowLayout* buttons = buttonRow();
    const bool asksForList = verdictOf(bill) == BillVerdict::CannotBeChecked;
    const bool hasLetter = !bill.query.isZero() || asksForList;
    if (hasLetter) {
        auto* letter =
            new Button(asksForList ? tr("&Write a letter: please list the visits") : tr("&Write the letter"));
        letter->setObjectName(u"letter"_s);
        letter->setPrimary(true);
        buttons->addWidget(letter);
        connect(letter, &QPushButton::clicked, this, &BillSumsPage::letterRequested);
    }
    if (!found.toAsk.empty() || !found.toCheck.empty()) {
        auto* again = new Button(tr("&Look at the answers again"));
        again->setObjectName(u"again"_s);
        buttons->addWidget(again);
        connect(again, &QPushButton::clicked, this, &BillSumsPage::goThroughRequested);
    }
    if (!m_payment.isEmpty()) {
        auto* pay = new Button(tr("What I &paid"));
        pay->setObjectName(u"payBill"_s);
        buttons->addWidget(pay);
        connect(pay, &QPushButton::clicked, this, &BillSumsPage::paymentRequested);
    }
    if (verdictOf(bill) == BillVerdict::Right) {
        auto* print = new Button(tr("P&rint this"));
        print->setObjectName(u"printRight"_s);
        buttons->addWidget(print);
        connect(print, &QPushButton::clicked, this, &BillSumsPage::printRequested, Qt::QueuedConnection);
    }
    auto* done = new Button(tr("&Done"));
    done->setObjectName(u"done"_s);
    done->setPrimary(!hasLetter);
    buttons->addWidget(done);
    connect(done, &QPushButton::clicked, this, &BillSumsPage::doneRequested);
    addFinishing();
}

void BillSumsPage::addFinishing()
{
    if (!m_finished.isEmpty())
        paragraph(m_finished, m_isSame ? Role::Body : Role::Look)->setObjectName(u"finished"_s);
    if (m_readOnly)
        return;
    FlowLayout* buttons = buttonRow();
    if (m_finished.isEmpty() || !m_isSame) {
        auto* finish = new Button(m_finished.isEmpty() ? tr("I am &finished with this bill")
                                                       : tr("&Finished with it, as it is now"));
        finish->setObjectName(u"finishBill"_s);
        finish->setAccessibleDescription(
            tr("What it comes to is kept. Daybook asks before anything changes it."));
        buttons->addWidget(finish);
        connect(finish, &QPushButton::clicked, this, &BillSumsPage::finishRequested, Qt::QueuedConnection);
    }
    if (m_finished.isEmpty())
        paragraph(tr("When everything about a bill is paid and answered, say so here. What it comes to is "
                     "kept. Daybook asks before anything changes it."),
                  Role::Hint);
    if (!m_finished.isEmpty()) {
        auto* reopen = new Button(tr("&Open this bill again"));
        reopen->setObjectName(u"reopenBill"_s);
        buttons->addWidget(reopen);
        connect(reopen, &QPushButton::clicked, this, &BillSumsPage::reopenRequested, Qt::QueuedConnection);
    }
}

} // namespace daybook
