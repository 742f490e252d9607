#pragma once

#include "ui/models/bills_table_model.h"
#include "ui/widgets/page.h"

#include <utility>
#include <vector>

namespace daybook {

class Button;
class TableView;
class Words;

/// The bills, newest first. One click chooses a row; the buttons act on the chosen row.
class BillsPage : public Page
{
    Q_OBJECT
public:
    explicit BillsPage(QWidget* parent = nullptr);

    void setBills(std::vector<BillRow> rows);
    /// Whether anything was answered that can be looked at.
    void setHasAnswers(bool has);
    /// Whether there are bills enough to look back over.
    void setHasPatterns(bool has);
    /// Read-only daybooks cannot take new bills.
    void setMayAdd(bool may);
    /// Visits of long ago that no bill is about: the provider, and what there is to say.
    void setUnbilled(const std::vector<std::pair<QString, QString>>& providers);
    void chooseBill(const QString& file);
    QString chosenBill() const;

Q_SIGNALS:
    void checkRequested(const QString& billFile);
    void addRequested();
    /// The provider's own log of visits.
    void theirLogRequested();
    /// What was answered about all bills.
    void answersRequested();
    /// How the bills of each provider have been, on paper.
    void patternsRequested();
    /// The paper it came on.
    void paperRequested(const QString& billFile);
    /// The visits of that provider that no bill is about.
    void unbilledRequested(const QString& provider);
    /// What was paid of this bill.
    void paymentRequested(const QString& billFile);

private:
    void showRows();
    void updateButtons();

    BillsTableModel* m_model;
    TableView* m_table;
    QWidget* m_tableLabel;
    Button* m_check;
    Button* m_pay;
    Button* m_paper;
    Words* m_paid;
    QWidget* m_unbilled;
    std::vector<std::pair<QString, QString>> m_unbilledShown;
    Button* m_add;
    Button* m_log;
    Button* m_older;
    Button* m_answers;
    Button* m_patterns;
    std::vector<BillRow> m_rows;
    bool m_showsAll{false};
};

} // namespace daybook
