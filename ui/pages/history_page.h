#pragma once

#include "core/base/history.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class Card;
class HistoryTableModel;
class TableView;

/// Everything that was written down, changed and taken back, the newest first.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);
    /// Newest first.
    void setHistory(const std::vector<HistoryEntry>& entries);
    /// False: the daybook is only looked at.
    void setMayChange(bool mayChange);
    /// What the chosen change did: old and new values.
    void setDetails(qint64 number, const std::vector<HistoryDetail>& details);
    /// The sentence of what was taken back last and can be brought back; empty hides the button.
    void setBringBack(const QString& sentence);

Q_SIGNALS:
    void detailsWanted(qint64 number);
    void bringBackWanted();
    /// An earlier change; only one that counts.
    void takeBackWanted(qint64 number);
    /// Check that nobody changed the list behind the program's back.
    void verifyWanted();

private:
    HistoryTableModel* m_model;
    TableView* m_table;
    Card* m_details;
    Button* m_takeBack;
    Button* m_bringBack;
    bool m_mayChange{true};
    void offerTakeBack();
    qint64 m_shown{0};
};

} // namespace daybook
