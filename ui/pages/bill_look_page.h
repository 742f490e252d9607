#pragma once

#include "core/bill/bill.h"
#include "core/bill/bill_layout.h"
#include "core/check/report.h"
#include "ui/widgets/page.h"

#include <map>
#include <optional>

namespace daybook {

/// "Does this look right?": what was read from a bill, in words. For a bill that is about to be brought in,
/// or about to be checked.
class BillLookPage : public Page
{
    Q_OBJECT
public:
    enum class Use { BringIn, Check };
    explicit BillLookPage(Use use, QWidget* parent = nullptr);

    void setBill(const Bill& bill);
    /// Read-only daybooks keep their bills.
    void setMayTakeAway(bool may);
    /// What each column was taken for, with some cells of each; `remembered` = confirmed before.
    void setColumns(const BillLayout& layout, const std::vector<QStringList>& samples, bool remembered);
    /// A bill like it is already in the daybook: says so, and shows that one beside it.
    void setAlreadyThere(const QString& sentence, const std::optional<Bill>& other = {});
    /// Lines, by their row, that stand on another bill of the daybook too, and its number.
    void setAlsoOn(const std::map<int, QString>& numbers);
    /// Who pays which line and how much of the sum, where an agreement says so; for bills that only one purse
    /// pays nothing is said.
    void setPayers(const CheckedBill& checked);

Q_SIGNALS:
    void accepted();
    /// BringIn: this is not the one. Check: take it away.
    void refused();
    void linesWanted();
    void columnsWanted();

private:
    void showAllLines();
    void showLines(int count);
    QString inWords(const BillLine& line) const;
    void showOther();
    Use m_use;
    Bill m_bill;
    QString m_alreadyThere;
    std::optional<Bill> m_other;
    CheckedBill m_checked;
    std::map<int, QString> m_alsoOn;
    BillLayout m_layout;
    std::vector<QStringList> m_samples;
    bool m_remembered{false};
    bool m_mayTakeAway{true};
    bool m_showsAll{false};
    void show(const Bill& bill);
};

} // namespace daybook
