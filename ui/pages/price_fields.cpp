#include "ui/pages/price_fields.h"

#include "core/base/uk_time.h"
#include "ui/models/agreement_text.h"
#include "ui/widgets/time_entry.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace daybook {

namespace {

/// MoneyEntry has no way to change its label, so there is one for each unit a price can have.
QString priceLabel(ChargeUnit unit)
{
    return unit == ChargeUnit::Hour ? PriceFields::tr("One hour")
                                    : PriceFields::tr("Price %1").arg(unitText(unit));
}

} // namespace

PriceFields::PriceFields(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_price(new MoneyEntry(priceLabel(ChargeUnit::Hour)))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(12);
    m_rows->addWidget(m_price);
    for (const int minutes : {15, 30, 45})
        addBand(Minutes(minutes));
}

void PriceFields::addBand(Minutes length)
{
    auto* entry = new MoneyEntry(tr("A visit of %1, if it has its own price").arg(toText(length)));
    m_bands.push_back({length, entry});
    std::ranges::sort(m_bands, {}, &BandField::length);
    const auto place = std::ranges::find(m_bands, entry, &BandField::entry) - m_bands.begin();
    m_rows->insertWidget(1 + static_cast<int>(place), entry);
    entry->setVisible(m_unit == ChargeUnit::Hour);
}

void PriceFields::setUnit(ChargeUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    auto* price = new MoneyEntry(priceLabel(unit));
    price->setText(m_price->text());
    const std::unique_ptr<QLayoutItem> before(m_rows->replaceWidget(m_price, price));
    delete m_price;
    m_price = price;
    m_price->show();
    for (const BandField& band : m_bands)
        band.entry->setVisible(unit == ChargeUnit::Hour);
}

void PriceFields::setPrice(const PriceWithBands& price)
{
    if (!price.price.isZero())
        m_price->setAmount(price.price);
    for (const Band& band : price.bands) {
        if (std::ranges::find(m_bands, band.length, &BandField::length) == m_bands.end())
            addBand(band.length);
        std::ranges::find(m_bands, band.length, &BandField::length)->entry->setAmount(band.price);
    }
}

PriceWithBands PriceFields::price() const
{
    PriceWithBands price{m_price->amount().value_or(Money{}), {}};
    if (m_unit == ChargeUnit::Hour) {
        for (const BandField& band : m_bands) {
            if (const auto amount = band.entry->amount())
                price.bands.push_back({band.length, *amount});
        }
    }
    return price;
}

bool PriceFields::isEmpty() const
{
    return m_price->text().trimmed().isEmpty();
}

QString PriceFields::problem()
{
    bool isFine = m_price->check();
    if (isFine && m_price->amount()->pence < 0) {
        m_price->setProblem(tr("A price cannot be below nothing."));
        isFine = false;
    }
    if (m_unit == ChargeUnit::Hour) {
        for (const BandField& band : m_bands) {
            const bool bandIsFine = band.entry->text().trimmed().isEmpty() || band.entry->check();
            if (bandIsFine)
                band.entry->setProblem({});
            isFine = isFine && bandIsFine;
        }
    }
    return isFine ? QString() : tr("Write the price in pounds and pence, such as 22.50.");
}

} // namespace daybook
