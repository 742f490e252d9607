#pragma once

#include "ui/models/price_draft.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace daybook {

class MoneyEntry;

/// The price of one unit; for prices by the hour also the prices of shorter visits, which may stay empty.
class PriceFields : public QWidget
{
    Q_OBJECT
public:
    explicit PriceFields(QWidget* parent = nullptr);
    void setUnit(ChargeUnit unit);
    /// Bands of other lengths than the usual ones get a field of their own.
    void setPrice(const PriceWithBands& price);
    PriceWithBands price() const;
    bool isEmpty() const;
    /// A sentence that says how to put it right, or empty. Marks the fields.
    QString problem();

private:
    struct BandField
    {
        Minutes length{};
        MoneyEntry* entry{};
    };
    void addBand(Minutes length);

    ChargeUnit m_unit{ChargeUnit::Hour};
    QVBoxLayout* m_rows;
    MoneyEntry* m_price;
    std::vector<BandField> m_bands;
};

} // namespace daybook
