#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/page.h"

#include <QStringList>

#include <vector>

namespace daybook {

class Button;
class MonthVisitsModel;
class TableView;
class TypedVisitField;

/// A month of visits typed from the paper sheet, in its order and by the keys alone: Enter = came as planned,
/// M = nobody came, or the times. Each line is written as soon as Enter is pressed.
class TypeMonthPage : public Page
{
    Q_OBJECT
public:
    explicit TypeMonthPage(QWidget* parent = nullptr);
    /// The days to type; none of them after today. Keeps the line that is being typed.
    void setMonth(const BillingPeriod& month, const std::vector<DaySheet>& sheets, const QStringList& carers);
    const BillingPeriod& month() const { return m_month; }
    void setHasLater(bool hasLater);
    bool hasUnsavedWords() const override;
    void focusField();

Q_SIGNALS:
    void visitTyped(const daybook::DayRow& row, const daybook::Visit& entry);
    /// Another month, by its number of months from this one.
    void monthWanted(int months);

private:
    void apply();
    void move(int rows);
    void goTo(int row);
    void showWhere();
    void showUnderstood();

    BillingPeriod m_month;
    QStringList m_carers;
    MonthVisitsModel* m_model;
    TypedVisitField* m_field;
    TableView* m_table;
    Button* m_later{};
    int m_at{-1};
};

} // namespace daybook
