#include "ui/pages/finding_page.h"

#include "core/papers/finding_text.h"
#include "ui/models/bill_findings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QApplication>

#include <algorithm>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString answerText(const Answer& answer)
{
    switch (answer.kind) {
    case AnswerKind::Dispute:
        return FindingPage::tr("Your answer: ask about this.");
    case AnswerKind::Accept:
        return FindingPage::tr("Your answer: the bill is right.");
    case AnswerKind::Waive:
        return FindingPage::tr("Your answer: let it be.");
    case AnswerKind::Resolved:
        return FindingPage::tr("Your answer: this is settled.");
    }
    return {};
}

/// Kinds whose sentence tells something that the three rows do not: which visits, which price, where else.
bool saysMoreThanRows(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Arithmetic:
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
    case FindingKind::OutsideAgreement:
    case FindingKind::FewerCarers:
    case FindingKind::PremiumNotDue:
    case FindingKind::RoundedUp:
    case FindingKind::LumpTooHigh:
    case FindingKind::NoTerm:
        return true;
    default:
        return false;
    }
}

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString sureness(Confidence confidence)
{
    const QString word = confidenceText(confidence);
    switch (confidence) {
    case Confidence::Certain:
        return FindingPage::tr("%1: it follows from the bill and from what was written down or agreed.")
            .arg(word);
    case Confidence::Likely:
        return FindingPage::tr("%1: that is how it was written down.").arg(word);
    case Confidence::Possible:
        return FindingPage::tr("%1: it may have been otherwise.").arg(word);
    }
    return word;
}

} // namespace

FindingPage::FindingPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
}

void FindingPage::setFindings(std::vector<Finding> findings)
{
    const std::optional<Finding> before =
        m_index < count() ? std::optional(m_findings[static_cast<std::size_t>(m_index)]) : std::nullopt;
    const QString shown = before ? before->id : QString();
    const bool sameCount = m_findings.size() == findings.size();
    m_findings = std::move(findings);
    const auto at =
        std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding& f) { return f.id == shown; });
    if (at != m_findings.end())
        m_index = static_cast<int>(at - m_findings.begin());
    m_index = std::clamp(m_index, 0, std::max(0, count() - 1));
    // What is being read is not built again when nothing about it has changed.
    if (sameCount && before && m_index < count() && m_findings[static_cast<std::size_t>(m_index)] == *before)
        return;
    const QWidget* focused = QApplication::focusWidget();
    const QString focusName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    showIt();
    // The old pieces are still about, hidden, until the event that led here is over.
    for (QWidget* again : focusName.isEmpty() ? QList<QWidget*>() : findChildren<QWidget*>(focusName)) {
        if (again->isVisibleTo(this))
            again->setFocus();
    }
}

void FindingPage::showFinding(int index)
{
    m_index = std::clamp(index, 0, std::max(0, count() - 1));
    showIt();
    focusHeading();
}

void FindingPage::goOn()
{
    if (m_index + 1 < count())
        showFinding(m_index + 1);
    else
        Q_EMIT allSeen();
}

void FindingPage::setMayAnswer(bool may)
{
    m_mayAnswer = may;
    showIt();
}

bool FindingPage::stepBack()
{
    if (m_index == 0)
        return false;
    showFinding(m_index - 1);
    return true;
}

void FindingPage::showIt()
{
    clearBody();
    if (m_findings.empty()) {
        setHeading(tr("Nothing is open"));
        setLead(tr("There is nothing left to look at on this bill."));
        auto* on = new Button(tr("&Continue"));
        on->setPrimary(true);
        buttonRow()->addWidget(on);
        connect(on, &QPushButton::clicked, this, &FindingPage::allSeen);
        return;
    }
    const Finding& finding = m_findings[static_cast<std::size_t>(m_index)];
    const FindingView view = findingView(finding);
    const bool isQuery = finding.status() == FindingStatus::Query;
    // Counted within its own list: what to ask about, and what cannot be confirmed, stay apart.
    const auto alike = [&](const Finding& f) { return (f.status() == FindingStatus::Query) == isQuery; };
    const auto all = std::count_if(m_findings.begin(), m_findings.end(), alike);
    const auto number = std::count_if(m_findings.begin(), m_findings.begin() + m_index + 1, alike);
    setHeading(isQuery ? tr("To ask about: %1 of %2").arg(number).arg(all)
                       : tr("Please check: %1 of %2").arg(number).arg(all));
    setLead(view.title);

    auto* card = new Card(tr("%1: %2").arg(sentenceCase(kindText(finding.kind)), toText(finding.pence)));
    if (!view.billSays.isEmpty())
        card->paragraph(tr("The bill says: %1").arg(view.billSays));
    if (!view.daybookSays.isEmpty())
        card->paragraph(tr("Your daybook says: %1").arg(view.daybookSays));
    if (!view.theirLog.isEmpty())
        card->paragraph(tr("Their own log says: %1").arg(view.theirLog))->setObjectName(u"theirLog"_s);
    if (!view.agreed.isEmpty())
        card->paragraph(tr("You agreed: %1").arg(view.agreed));
    card->paragraph(view.sum);
    if (saysMoreThanRows(finding.kind))
        card->paragraph(findingSentence(finding))->setObjectName(u"sentence"_s);
    card->paragraph(sureness(finding.confidence));
    body()->addWidget(card);

    if (const QStringList charges = m_charges.value(finding.id); !charges.isEmpty()) {
        subheading(tr("The charges side by side"));
        auto* both = new Card;
        both->setObjectName(u"charges"_s);
        for (const QString& charge : charges)
            both->paragraph(charge);
        body()->addWidget(both);
    }

    if (const QString change = m_priceChanges.value(finding.id); !change.isEmpty() && m_mayAnswer) {
        auto* price = new Card(tr("Has the price changed?"));
        price->paragraph(change);
        auto* look = new Button(tr("Look at the &price"));
        look->setObjectName(u"priceChanged"_s);
        price->buttonRow()->addWidget(look);
        body()->addWidget(price);
        connect(
            look, &QPushButton::clicked, this, [this, id = finding.id] { Q_EMIT priceChangeWanted(id); },
            Qt::QueuedConnection);
    }

    if (finding.answer) {
        const bool settled = isSettled(finding);
        auto* said =
            paragraph(answerText(*finding.answer),
                      settled || finding.answer->kind == AnswerKind::Dispute ? Role::Good : Role::Look);
        said->setObjectName(u"answer"_s);
        if (finding.stale)
            paragraph(tr("The sum has changed since you answered: it was %1. Please answer again.")
                          .arg(toText(finding.answer->pence)),
                      Role::Look);
    }

    FlowLayout* buttons = buttonRow();
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(text);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    const QString id = finding.id;
    if (m_mayAnswer) {
        auto* ask = add(u"ask"_s, tr("&Ask about this"));
        ask->setPrimary(!finding.answer || finding.stale);
        auto* right = add(u"right"_s, tr("The bill is &right"));
        auto* mine =
            add(u"mine"_s, finding.kind == FindingKind::NotRecorded ? tr("&Write this day down now")
                                                                    : tr("My &daybook is wrong – change it"));
        mine->setVisible(finding.date.isValid());
        // Queued: answering shows another page, and this button is part of the old one.
        connect(
            ask, &QPushButton::clicked, this, [this, id] { Q_EMIT answered(id, AnswerKind::Dispute); },
            Qt::QueuedConnection);
        connect(
            right, &QPushButton::clicked, this, [this, id] { Q_EMIT answered(id, AnswerKind::Accept); },
            Qt::QueuedConnection);
        connect(
            mine, &QPushButton::clicked, this, [this, day = finding.date] { Q_EMIT dayWanted(day); },
            Qt::QueuedConnection);
    }
    const bool isForOneVisit = finding.row && finding.date.isValid() && !finding.facts.period.isValid() &&
                               finding.kind != FindingKind::CannotRead &&
                               finding.kind != FindingKind::VatNotDue;
    if (m_mayAnswer && isForOneVisit) {
        auto* which = add(u"whichVisit"_s, tr("It is another &visit"));
        connect(
            which, &QPushButton::clicked, this, [this, row = *finding.row] { Q_EMIT visitWanted(row); },
            Qt::QueuedConnection);
    }
    if (m_mayAnswer && finding.date.isValid()) {
        auto* agreed = add(u"promise"_s, tr("They a&greed something else"));
        connect(
            agreed, &QPushButton::clicked, this, [this, day = finding.date] { Q_EMIT promiseWanted(day); },
            Qt::QueuedConnection);
    }
    auto* later = add(u"later"_s, finding.answer ? tr("Ne&xt") : tr("N&ot now"));
    later->setPrimary(!m_mayAnswer || (finding.answer && !finding.stale));
    connect(later, &QPushButton::clicked, this, &FindingPage::goOn, Qt::QueuedConnection);
    if (m_mayAnswer && finding.answer) {
        auto* open = add(u"withdraw"_s, tr("Take m&y answer away"));
        connect(
            open, &QPushButton::clicked, this, [this, id] { Q_EMIT answerWithdrawn(id); },
            Qt::QueuedConnection);
    }
}

} // namespace daybook
