#pragma once

#include "ui/models/price_draft.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace daybook {

class Button;
class PriceFields;
class TimeEntry;

/// Other prices from a time of day on: an evening, a night, an early morning. One at first; a button adds
/// another. All but the first may stay empty.
class TimeOfDayPrices : public QWidget
{
    Q_OBJECT
public:
    explicit TimeOfDayPrices(QWidget* parent = nullptr);

    void setPrices(const std::vector<TimeOfDayPrice>& prices);
    /// By their start; only what is complete.
    std::vector<TimeOfDayPrice> prices() const;
    /// Says at the fields what is the matter; empty when everything is understood.
    QString check();

private:
    struct Row
    {
        TimeEntry* from{};
        TimeEntry* to{};
        PriceFields* price{};
    };
    void addRow();
    bool isEmpty(const Row& row) const;

    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    Button* m_another;
};

} // namespace daybook
