#pragma once

#include "core/money/statement.h"
#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// "the day", "what was paid": what a column of a statement holds, in words.
QString statementColumnText(StatementColumn column);

/// Asks what a statement does not say by itself: what its columns hold, or whether its days or its months
/// come first.
class StatementColumnsPage : public Page
{
    Q_OBJECT
public:
    explicit StatementColumnsPage(QWidget* parent = nullptr);
    void setReading(const StatementReading& reading);
    bool stepBack() override;

Q_SIGNALS:
    void layoutChosen(const daybook::StatementLayout& layout);
    void orderChosen(daybook::DateOrder order);

private:
    void showColumns();
    void askAbout(int column);
    void askOrder(const QStringList& dates);
    StatementLayout m_layout;
    std::vector<QStringList> m_samples;
    int m_asked{-1};
};

} // namespace daybook
