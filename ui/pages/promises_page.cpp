#include "ui/pages/promises_page.h"

#include "core/base/uk_time.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

QString promiseText(const Promise& promise)
{
    const QString by = promise.by.isEmpty() ? PromisesPage::tr("They") : promise.by;
    const QString said =
        promise.at
            ? PromisesPage::tr("%1 agreed on %2: “%3”.").arg(by, toText(promise.at->date()), promise.text)
            : PromisesPage::tr("%1 agreed: “%2”.").arg(by, promise.text);
    const QString days = toText(BillingPeriod{promise.from, promise.to});
    const QString about = promise.service.isEmpty()
                              ? PromisesPage::tr("For %1.").arg(days)
                              : PromisesPage::tr("For %1, only %2.").arg(days, promise.service);
    const QString due = promise.percent == 0
                            ? PromisesPage::tr("Nothing is due then.")
                            : PromisesPage::tr("%1% of the price is due then.").arg(promise.percent);
    return PromisesPage::tr("%1 %2 %3", "what was said, for which days, what is due").arg(said, about, due);
}

PromisesPage::PromisesPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
    setHeading(tr("What they agreed"));
    showThem();
}

void PromisesPage::setPromises(std::vector<Promise> promises, bool mayChange)
{
    if (promises == m_promises && mayChange == m_mayChange)
        return;
    m_promises = std::move(promises);
    m_mayChange = mayChange;
    showThem();
}

void PromisesPage::showThem()
{
    clearBody();
    setLead(
        m_promises.empty()
            ? tr("Did they say something would be free, or cost less? Write it down here. It counts for more "
                 "than the agreement.")
            : tr("They agreed %n thing(s). Each counts for more than the agreement.", nullptr,
                 static_cast<int>(m_promises.size())));
    if (m_mayChange) {
        auto* more = new Button(tr("&Write down what they agreed"));
        more->setObjectName(u"addPromise"_s);
        more->setPrimary(true);
        buttonRow()->addWidget(more);
        connect(more, &QPushButton::clicked, this, &PromisesPage::addRequested);
    }
    for (const Promise& promise : m_promises) {
        auto* card = new Card;
        card->paragraph(promiseText(promise));
        if (m_mayChange) {
            FlowLayout* buttons = card->buttonRow();
            auto* change = new Button(tr("Change"));
            change->setObjectName(u"changePromise"_s);
            change->setAccessibleName(tr("Change: %1").arg(promise.text));
            auto* remove = new Button(tr("Take it away"));
            remove->setObjectName(u"removePromise"_s);
            remove->setAccessibleName(tr("Take it away: %1").arg(promise.text));
            buttons->addWidget(change);
            buttons->addWidget(remove);
            connect(
                change, &QPushButton::clicked, this, [this, promise] { Q_EMIT changeRequested(promise); },
                Qt::QueuedConnection);
            connect(
                remove, &QPushButton::clicked, this, [this, promise] { Q_EMIT removeRequested(promise); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
}

} // namespace daybook
