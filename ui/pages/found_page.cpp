#include "ui/pages/found_page.h"

#include "core/check/verdict.h"
#include "core/papers/finding_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Lines of which every penny is agreed.
int matchedCount(const CheckedBill& bill)
{
    return static_cast<int>(std::count_if(bill.lines.begin(), bill.lines.end(), [](const CheckedLine& line) {
        return std::all_of(line.parts.begin(), line.parts.end(), [](const LinePart& part) {
            return part.kind == FindingKind::Agreed || part.kind == FindingKind::Credited;
        });
    }));
}

} // namespace

FoundPage::FoundPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
    setHeading(tr("What we found"));
}

void FoundPage::setResult(const CheckedBill& bill, const BillFindings& found)
{
    m_bill = bill;
    m_found = found;
    showResult();
}

void FoundPage::showResult()
{
    clearBody();
    const int lines = static_cast<int>(m_bill.lines.size());
    const int matched = matchedCount(m_bill);
    if (m_bill.supersededBy)
        setLead(tr("A later bill took the place of this one. Please check that one instead."));
    else if (matched == lines)
        setLead(tr("All %n line(s) match your daybook and what you agreed.", nullptr, lines));
    else
        setLead(tr("%1 of %n line(s) match your daybook and what you agreed.", nullptr, lines).arg(matched));

    const auto list = [this](const std::vector<Finding>& findings, bool withMoney) {
        for (const Finding& finding : findings) {
            auto* card = new Card(findingView(finding).title);
            card->paragraph(findingSentence(finding));
            if (withMoney && isSettled(finding))
                card->paragraph(tr("You said: the bill is right."));
            body()->addWidget(card);
        }
    };
    if (verdictOf(m_bill) == BillVerdict::CannotBeChecked && !m_bill.supersededBy)
        paragraph(tr("This bill cannot be checked yet: nothing of it is written down."), Role::Look)
            ->setObjectName(u"cannotBeChecked"_s);
    if (!m_found.toAsk.empty()) {
        subheading(tr("Charged differently: %1").arg(toText(openSum(m_found.toAsk))));
        paragraph(tr("%n charge(s) that differ from your daybook or from what you agreed.", nullptr,
                     static_cast<int>(m_found.toAsk.size())));
    }
    if (!m_found.toCheck.empty()) {
        subheading(tr("Please check: %1").arg(toText(openSum(m_found.toCheck))));
        paragraph(tr("%n charge(s) that your daybook can not confirm. That does not mean they are wrong.",
                     nullptr, static_cast<int>(m_found.toCheck.size())));
    }

    FlowLayout* buttons = buttonRow();
    const bool hasSteps = !m_found.toAsk.empty() || !m_found.toCheck.empty();
    if (hasSteps) {
        auto* through = new Button(tr("Go &through them one by one"));
        through->setObjectName(u"goThrough"_s);
        through->setPrimary(true);
        buttons->addWidget(through);
        connect(through, &QPushButton::clicked, this, &FoundPage::goThroughRequested);
    }
    auto* sums = new Button(hasSteps ? tr("Go &straight to the sums") : tr("&Continue"));
    sums->setObjectName(u"sums"_s);
    sums->setPrimary(!hasSteps);
    buttons->addWidget(sums);
    connect(sums, &QPushButton::clicked, this, &FoundPage::sumsRequested);
    if (lines > 0) {
        auto* every = new Button(tr("Show e&very line"));
        every->setObjectName(u"everyLine"_s);
        buttons->addWidget(every);
        connect(every, &QPushButton::clicked, this, &FoundPage::linesRequested);
    }
    if (m_hasAnswers) {
        auto* answers = new Button(tr("&My answers"));
        answers->setObjectName(u"answers"_s);
        buttons->addWidget(answers);
        connect(answers, &QPushButton::clicked, this, &FoundPage::answersRequested);
    }
    if (hasSteps) {
        auto* record = new Button(tr("The &record behind it"));
        record->setObjectName(u"evidence"_s);
        buttons->addWidget(record);
        connect(record, &QPushButton::clicked, this, &FoundPage::evidenceRequested);
    }
    auto* promises = new Button(tr("What they a&greed"));
    promises->setObjectName(u"promises"_s);
    buttons->addWidget(promises);
    connect(promises, &QPushButton::clicked, this, &FoundPage::promisesRequested);

    if (!m_found.toAsk.empty()) {
        subheading(tr("Charged differently, in short"));
        list(m_found.toAsk, true);
    }
    if (!m_found.toCheck.empty()) {
        subheading(tr("Please check, in short"));
        list(m_found.toCheck, true);
    }
    // Care and money stay apart: nothing here has a sum.
    std::vector<Finding> care;
    std::vector<Finding> other;
    for (const Finding& finding : m_found.toKnow)
        (finding.kind == FindingKind::CreditUnmatched ? other : care).push_back(finding);
    if (!care.empty()) {
        subheading(tr("Care not as agreed"));
        paragraph(tr("%n visit(s) that were not as agreed. No money is in this list.", nullptr,
                     static_cast<int>(care.size())));
        list(care, false);
    }
    if (!other.empty()) {
        subheading(tr("Good to know"));
        list(other, false);
    }
    if (!m_found.inTheirFavour.empty()) {
        subheading(tr("Only for you to see"));
        paragraph(tr("Here they asked for less than you agreed. Nothing of this is in a letter unless you "
                     "put it there."));
        list(m_found.inTheirFavour, false);
    }
}

} // namespace daybook
