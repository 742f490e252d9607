#pragma once

#include "core/check/price_changes.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class BillPaperWiring;
class DaybookFile;
class Frame;
class PriceChangePage;
struct Snapshot;

/// The first line above the agreed price: accepting a new price from a day on, or asking about it.
class PriceChangeWiring : public QObject
{
    Q_OBJECT
public:
    PriceChangeWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// The change which the finding of that id is about.
    void start(const QString& findingId);

Q_SIGNALS:
    /// The questions about a new price should open: provider, service.
    void newPriceWanted(const QString& provider, const QString& service);

private:
    void accept(const PriceChange& change, QDate from);
    void ask(const PriceChange& change);
    void close();

    DaybookFile& m_file;
    Frame& m_frame;
    BillPaperWiring* m_papers;
    QPointer<PriceChangePage> m_page;
};

/// What to say at the first line of each change, by the id of its finding.
QHash<QString, QString> priceChangeSentences(const Snapshot& snapshot);
/// What the new price does to the money until the end of the plan, in one sentence.
QString priceChangeEffect(const Snapshot& snapshot, const PriceChange& change, QDate from);

} // namespace daybook
