#pragma once

#include "core/money/statement_import.h"
#include "ui/widgets/page.h"

#include <QString>

#include <vector>

namespace daybook {

class Button;
class Words;

/// "Is this right?" for a statement before anything of it is kept: every line says whether it is new, written
/// down already, or not sure, and has a tick of its own.
class StatementLookPage : public Page
{
    Q_OBJECT
public:
    explicit StatementLookPage(QWidget* parent = nullptr);
    /// `funder` is what the person calls whoever gives the money.
    void setPlan(const ImportPlan& plan, const StatementReading& reading, const QString& accountName,
                 const QString& funder);
    const ImportPlan& plan() const { return m_plan; }

Q_SIGNALS:
    void accepted(const daybook::ImportPlan& plan);
    void refused();

private:
    void showGroup(ImportState state, const QString& heading, const QString& lead);
    QString textOf(const ImportLine& line) const;
    void countTaken();
    ImportPlan m_plan;
    QString m_funder;
    Button* m_accept{};
};

} // namespace daybook
