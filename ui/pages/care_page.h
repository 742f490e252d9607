#pragma once

#include "core/base/uk_date.h"
#include "ui/charts/chart_module.h"
#include "ui/models/care_text.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class TableView;
class TextTableModel;
class Words;

/// How the care comes in one month: each part one sentence, one picture and the same as a table.
class CarePage : public Page
{
    Q_OBJECT
public:
    /// `parts`: how many pictures there will be.
    explicit CarePage(std::size_t parts, ChartModule charts = {}, QWidget* parent = nullptr);
    void setMonth(const BillingPeriod& month, std::vector<CarePicture> pictures, const QString& inBed,
                  bool earlier, bool later);
    const std::vector<CarePicture>& pictures() const { return m_pictures; }

Q_SIGNALS:
    void earlierRequested();
    void laterRequested();
    void printRequested();
    void wishesRequested();
    /// The visits behind a bar or row: of those days, of the planned visit of that name; empty = all.
    void visitsRequested(const daybook::BillingPeriod& days, const QString& visit);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Part
    {
        Words* heading{};
        Words* sentence{};
        QVBoxLayout* chartPlace{};
        QWidget* chart{};
        Words* key{};
        TableView* table{};
        TextTableModel* model{};
        Button* open{};
    };
    void addPart(int number);
    void drawCharts();
    void openBehind(std::size_t part, int row);

    BillingPeriod m_month;
    ChartModule m_charts;
    std::vector<CarePicture> m_pictures;
    std::vector<Part> m_parts;
    Words* m_inBed;
    Button* m_earlier;
    Button* m_later;
    bool m_isStale{false};
};

} // namespace daybook
