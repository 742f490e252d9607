#pragma once

#include "core/bill/bill_layout.h"
#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

class ChoiceList;
class TickBox;

/// "when the visit began": what a column means, in words.
QString columnMeaning(BillColumn column);
/// "Column 3 “Start”: when the visit began (08:00, 12:30)".
QString columnInWords(const BillLayout& layout, const std::vector<QStringList>& samples, int column);

/// What each column of a bill was taken for, to be changed one by one.
class BillColumnsPage : public Page
{
    Q_OBJECT
public:
    explicit BillColumnsPage(QWidget* parent = nullptr);
    /// `samples`: some cells of each column.
    void setLayout(const BillLayout& layout, const std::vector<QStringList>& samples,
                   const QString& provider);
    /// Why the bill could not be read like this; the choices stay as they are.
    void setProblem(const QString& sentence);
    bool stepBack() override;

Q_SIGNALS:
    /// Read the bill again like this.
    void layoutChosen(const daybook::BillLayout& layout, bool remember);
    void refused();

private:
    void showColumns();
    void askAbout(int column);
    void take(int column, BillColumn meaning);
    BillLayout m_layout;
    std::vector<QStringList> m_samples;
    QString m_provider;
    QString m_problem;
    bool m_remember{true};
    int m_asked{-1};
};

} // namespace daybook
