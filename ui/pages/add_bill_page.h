#pragma once

#include "ui/widgets/page.h"

namespace daybook {

/// "How did the bill come?": three big choices.
class AddBillPage : public Page
{
    Q_OBJECT
public:
    explicit AddBillPage(QWidget* parent = nullptr);
    /// Why the chosen file cannot be used, and what to do; empty takes it away.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void fileRequested();
    void typeRequested();
    void totalRequested();

private:
    Words* m_problem;
};

} // namespace daybook
