#pragma once

#include "core/check/finished_bill.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class TextField;

/// A change would alter what finished bills come to: says which and by how much, before anything is written.
class FinishedChangePage : public Page
{
    Q_OBJECT
public:
    /// `change`: the sentence of what is about to be written.
    FinishedChangePage(const std::vector<FinishedBillChange>& bills, const QString& change,
                       QWidget* parent = nullptr);

Q_SIGNALS:
    /// `why` may be empty.
    void goOnWanted(const QString& why);
    void leaveWanted();

private:
    TextField* m_why;
};

} // namespace daybook
