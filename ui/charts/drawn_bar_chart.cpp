// The module: the only file that knows Qt Charts.
#include "ui/charts/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace {

using namespace daybook;

constexpr double groupShare = 0.86; // of the room of one group that its bars take

QBrush fillOf(std::size_t series, const ChartLook& look)
{
    switch (series) {
    case 0:
        return QBrush(look.accent);
    case 1:
        return QBrush(look.text, Qt::BDiagPattern);
    case 2:
        return QBrush(look.text, Qt::Dense4Pattern);
    default:
        return QBrush(look.text, Qt::CrossPattern);
    }
}

/// A chart view that keeps the words at the ends of the bars.
class DrawnBarChart : public QChartView
{
public:
    DrawnBarChart(const BarChart& chart, const ChartLook& look, QWidget* parent) : QChartView(parent)
    {
        const auto groups = chart.groups.size();
        const auto kinds = chart.series.size();
        auto* picture = new QChart;
        picture->setAnimationOptions(QChart::NoAnimation);
        picture->setBackgroundBrush(look.background);
        picture->setBackgroundRoundness(0);
        picture->setMargins(QMargins(0, 0, 0, 0));
        picture->legend()->hide();

        m_bars = new QHorizontalBarSeries;
        m_bars->setBarWidth(groupShare);
        // The axis counts from the bottom: last series and last group first.
        qint64 largest = 1;
        for (std::size_t s = kinds; s-- > 0;) {
            const BarSeries& series = chart.series[s];
            auto* set = new QBarSet(series.name);
            for (std::size_t g = series.values.size(); g-- > 0;) {
                set->append(static_cast<double>(series.values[g]));
                largest = std::max(largest, series.values[g]);
            }
            set->setBrush(fillOf(s, look));
            set->setPen(QPen(look.text, 2));
            m_bars->append(set);
        }
        // Room for the name of the group above its bars: beside them it would be cut in large letters.
        auto* room = new QBarSet(QString());
        for (qsizetype g = 0; g < groups; ++g)
            room->append(0);
        room->setPen(Qt::NoPen);
        m_bars->append(room);
        picture->addSeries(m_bars);

        auto* names = new QBarCategoryAxis;
        QStringList upwards = chart.groups;
        std::reverse(upwards.begin(), upwards.end());
        names->append(upwards);
        names->setVisible(false);
        picture->addAxis(names, Qt::AlignLeft);
        m_bars->attachAxis(names);

        auto* values = new QValueAxis;
        values->setVisible(false); // the words at the bars say the values
        picture->addAxis(values, Qt::AlignBottom);
        m_bars->attachAxis(values);
        m_values = values;
        m_largest = static_cast<double>(largest);

        const QFontMetrics metrics(look.font);
        const double slots = static_cast<double>(kinds) + 1;
        const auto addWord = [&](const QString& text, const QFont& font, qint64 value, qsizetype group,
                                 std::size_t slot) {
            auto* word = new QGraphicsSimpleTextItem(picture);
            word->setFont(font);
            word->setBrush(look.text);
            word->setText(text);
            const double fromTop = static_cast<double>(group) - groupShare / 2 +
                                   (static_cast<double>(slot) + 0.5) * groupShare / slots;
            m_words.push_back({word, static_cast<double>(value), static_cast<double>(groups - 1) - fromTop});
        };
        QFont strong = look.font;
        strong.setBold(true);
        for (qsizetype g = 0; g < groups; ++g)
            addWord(chart.groups.at(g), strong, 0, g, 0);
        for (std::size_t s = 0; s < kinds; ++s) {
            const BarSeries& series = chart.series[s];
            for (std::size_t g = 0; g < series.values.size(); ++g) {
                const QString text = series.labels.value(static_cast<qsizetype>(g));
                addWord(text, look.font, series.values[g], static_cast<qsizetype>(g), s + 1);
                m_wordRoom = std::max(m_wordRoom, metrics.horizontalAdvance(text) + 24);
            }
        }

        setChart(picture);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setInteractive(false);
        const double lineHeight = 1.3 * metrics.height();
        setFixedHeight(static_cast<int>(lineHeight * slots * static_cast<double>(groups) / groupShare) + 48);
        setAccessibleName(chart.title);
        setAccessibleDescription(chart.sentence);
        connect(picture, &QChart::plotAreaChanged, this, [this] { placeWords(); });
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the page scrolls, not the picture

private:
    struct Word
    {
        QGraphicsSimpleTextItem* item;
        double value;
        double height; ///< on the axis of groups
    };

    void placeWords()
    {
        // Leaves room for the longest words to the right of the longest bar.
        const double plot = chart()->plotArea().width();
        const double free = std::max(plot - m_wordRoom, plot * 0.25);
        const double wanted = free > 0 ? m_largest * plot / free : m_largest;
        if (qAbs(m_values->max() - wanted) > m_largest / 1000) {
            m_values->setRange(0, wanted);
        }
        for (const Word& word : m_words) {
            const QPointF end = chart()->mapToPosition(QPointF(word.value, word.height), m_bars);
            word.item->setPos(end.x() + 10, end.y() - word.item->boundingRect().height() / 2);
        }
    }

    QHorizontalBarSeries* m_bars{};
    QValueAxis* m_values{};
    double m_largest{1};
    int m_wordRoom{0};
    std::vector<Word> m_words;
};

} // namespace

extern "C" Q_DECL_EXPORT QWidget* daybookMakeBarChart(const daybook::BarChart& chart,
                                                      const daybook::ChartLook& look, QWidget* parent)
{
    return new DrawnBarChart(chart, look, parent);
}
