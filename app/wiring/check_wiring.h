#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace daybook {

class AnswersWiring;
class BillLookPage;
class BillSumsPage;
class DaybookFile;
class EvidenceWiring;
class FindingPage;
class FoundPage;
class Frame;
class LinkWiring;
class PriceChangeWiring;
class PromiseWiring;
struct BillFindings;
struct CheckedBill;
struct Finding;

/// The steps of checking one bill, each a sub-page: does this look right, what was found, one thing a page,
/// the sums.
class CheckWiring : public QObject
{
    Q_OBJECT
public:
    CheckWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start(const QString& billFile);
    /// What was answered about one bill; empty = about all of them.
    void showAnswers(const QString& billFile = {});

Q_SIGNALS:
    /// "My daybook is wrong": that day should open.
    void dayWanted(QDate day);
    void letterWanted(const QString& billFile);
    /// The questions about a new price should open.
    void newPriceWanted(const QString& provider, const QString& service);
    void paymentWanted(const QString& billFile);

private:
    void refresh();
    void showFound();
    void setSteps(const std::vector<Finding>& steps);
    void showFindings();
    void showSums();
    void fillSums();
    void finishBill();
    void reopenBill();
    void printRight();
    void showInFound(const CheckedBill& bill, const BillFindings& found);
    void takeBillAway();

    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    AnswersWiring* m_answers;
    LinkWiring* m_links;
    PromiseWiring* m_promises;
    EvidenceWiring* m_evidence;
    PriceChangeWiring* m_prices;
    QPointer<BillLookPage> m_look;
    QPointer<FoundPage> m_found;
    QPointer<FindingPage> m_finding;
    QPointer<BillSumsPage> m_sums;
};

} // namespace daybook
