#include "app/wiring/promise_wiring.h"

#include "app/daybook_file.h"
#include "ui/pages/promise_questions.h"
#include "ui/pages/promises_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

namespace {

/// Services with a price, each once, in the order of the agreements.
QStringList servicesOf(const Household& household)
{
    QStringList services;
    for (const Agreement& agreement : household.agreements) {
        for (const Tariff& tariff : agreement.tariffs) {
            for (const TariffRow& row : tariff.rows) {
                if (!services.contains(row.service, Qt::CaseInsensitive) &&
                    row.service.compare(QLatin1String("any"), Qt::CaseInsensitive) != 0)
                    services += row.service;
            }
        }
    }
    return services;
}

QStringList providersOf(const Household& household)
{
    QStringList providers;
    for (const Agreement& agreement : household.agreements) {
        if (!providers.contains(agreement.provider))
            providers += agreement.provider;
    }
    return providers;
}

} // namespace

PromiseWiring::PromiseWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &PromiseWiring::refresh);
}

void PromiseWiring::showPromises()
{
    m_page = new PromisesPage;
    connect(m_page, &PromisesPage::addRequested, this, [this] { addPromise({}, {}); });
    connect(m_page, &PromisesPage::changeRequested, this, &PromiseWiring::askAbout);
    connect(m_page, &PromisesPage::removeRequested, this, &PromiseWiring::remove);
    refresh();
    m_frame.pushSubPage(m_page);
}

void PromiseWiring::addPromise(QDate day, const QString& provider)
{
    Promise promise;
    promise.from = day;
    promise.to = day;
    promise.provider = provider;
    askAbout(promise);
}

void PromiseWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    m_page->setPromises(snapshot->household.promises, !snapshot->isReadOnly);
}

void PromiseWiring::askAbout(const Promise& promise)
{
    const auto snapshot = m_file.snapshot();
    m_questions = new PromiseQuestions(promise, servicesOf(snapshot->household),
                                       providersOf(snapshot->household), m_file.today());
    connect(m_questions, &PromiseQuestions::saveRequested, this, &PromiseWiring::save);
    m_frame.pushSubPage(m_questions);
}

void PromiseWiring::save(const Promise& promise)
{
    const QString days = toText(BillingPeriod{promise.from, promise.to});
    const QString sentence = promise.id == 0 ? tr("They agreed something for %1").arg(days)
                                             : tr("Changed what they agreed for %1").arg(days);
    m_file.change(sentence, [promise](Changes& changes) {
        if (promise.id == 0)
            changes.addPromise(promise);
        else
            changes.updatePromise(promise);
    });
    if (m_frame.visiblePage() == m_questions)
        m_frame.popSubPage();
}

void PromiseWiring::remove(const Promise& promise)
{
    m_file.change(
        tr("Took away what they agreed for %1").arg(toText(BillingPeriod{promise.from, promise.to})),
        [id = promise.id](Changes& changes) { changes.removePromise(id); });
}

} // namespace daybook
