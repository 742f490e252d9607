#pragma once

#include "core/check/report.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace daybook {

/// One thing found, on a page of its own, with four answers.
class FindingPage : public Page
{
    Q_OBJECT
public:
    explicit FindingPage(QWidget* parent = nullptr);

    /// The list in its order; stays at the same finding when it is still there.
    void setFindings(std::vector<Finding> findings);
    /// The charges that a finding is about, each in words, where it is about two of them; by the id of the
    /// finding. Seen from the next list on.
    void setCharges(const QHash<QString, QStringList>& charges) { m_charges = charges; }
    /// What to say at the first line above an agreed price, by the id of the finding. Seen from the next list
    /// on.
    void setPriceChanges(const QHash<QString, QString>& sentences) { m_priceChanges = sentences; }
    void showFinding(int index);
    int index() const { return m_index; }
    int count() const { return static_cast<int>(m_findings.size()); }
    /// The next one; after the last, asks for the sums.
    void goOn();
    void setMayAnswer(bool may);

    bool stepBack() override;

Q_SIGNALS:
    void answered(const QString& findingId, daybook::AnswerKind kind);
    /// Take the answer away: the finding is open again.
    void answerWithdrawn(const QString& findingId);
    /// "My daybook is wrong – change it": that day should open.
    void dayWanted(QDate day);
    /// "Which visit is it?", by the row of the bill.
    void visitWanted(int row);
    /// "They agreed something else" about that day.
    void promiseWanted(QDate day);
    /// "Has the price changed?", by the id of the finding.
    void priceChangeWanted(const QString& findingId);
    void allSeen();

private:
    void showIt();
    std::vector<Finding> m_findings;
    QHash<QString, QStringList> m_charges;
    QHash<QString, QString> m_priceChanges;
    int m_index{0};
    bool m_mayAnswer{true};
};

} // namespace daybook
