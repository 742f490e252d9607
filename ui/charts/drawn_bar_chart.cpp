// The module: the only file that knows Qt Charts.
#include "ui/charts/bar_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>
#include <QPointer>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

using namespace daybook;
using namespace Qt::StringLiterals;

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

        // Read out group by group, as the table is.
        for (qsizetype g = 0; g < groups; ++g)
            for (std::size_t s = 0; s < kinds; ++s)
                if (const QString said = chart.series[s].labels.value(g); !said.isEmpty())
                    m_spoken.push_back(
                        {u"%1: %2"_s.arg(chart.groups.at(g), said), static_cast<std::size_t>(groups) +
                                                                        s * static_cast<std::size_t>(groups) +
                                                                        static_cast<std::size_t>(g)});

        setChart(picture);
        // Some dozens of pieces need no index, and an index wakes the window once more later.
        scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setInteractive(false);
        const double lineHeight = 1.3 * metrics.height();
        setFixedHeight(static_cast<int>(lineHeight * slots * static_cast<double>(groups) / groupShare) + 48);
        m_onPressed = chart.onPressed;
        m_groups = static_cast<int>(groups);
        if (m_onPressed)
            viewport()->setCursor(Qt::PointingHandCursor);
        setAccessibleName(chart.title);
        setAccessibleDescription(chart.sentence);
        connect(picture, &QChart::plotAreaChanged, this, [this] { placeWords(); });
    }

    int barCount() const { return static_cast<int>(m_spoken.size()); }
    /// "1 to 7 June: came 2 h 30 min".
    QString barName(int bar) const { return m_spoken.at(static_cast<std::size_t>(bar)).name; }
    /// The bar with the words at its end, on the screen.
    QRect barPlace(int bar) const
    {
        const Word& word = m_words.at(m_spoken.at(static_cast<std::size_t>(bar)).word);
        const QRect words = mapFromScene(word.item->sceneBoundingRect()).boundingRect();
        const int start = mapFromScene(chart()->mapToPosition(QPointF(0, word.height), m_bars)).x();
        QRect place = words;
        place.setLeft(std::min(start, words.left()));
        return {viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    /// Bars are read out group by group.
    int groupOf(int bar) const
    {
        return static_cast<int>(
            (m_spoken.at(static_cast<std::size_t>(bar)).word - static_cast<std::size_t>(m_groups)) %
            static_cast<std::size_t>(m_groups));
    }
    bool mayPress() const { return static_cast<bool>(m_onPressed); }
    void press(int group)
    {
        if (m_onPressed && group >= 0 && group < m_groups)
            // What opens may take this picture away.
            QMetaObject::invokeMethod(
                this, [pressed = m_onPressed, group] { pressed(group); }, Qt::QueuedConnection);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
            return;
        const double height = chart()->mapToValue(mapToScene(event->position().toPoint()), m_bars).y();
        press(m_groups - 1 - static_cast<int>(std::lround(height)));
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the page scrolls, not the picture

private:
    struct Word
    {
        QGraphicsSimpleTextItem* item;
        double value;
        double height; ///< on the axis of groups
    };

    struct Spoken
    {
        QString name;
        std::size_t word; ///< where in m_words the bar's own words are
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
    std::vector<Spoken> m_spoken;
    std::function<void(int group)> m_onPressed;
    int m_groups{0};
};

/// One bar, for screen readers.
class SpokenBar : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenBar(DrawnBarChart* chart, int bar) : m_chart(chart), m_bar(bar) {}
    bool isValid() const override { return !m_chart.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return m_chart && kind == QAccessible::Name ? m_chart->barName(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_chart ? m_chart->barPlace(m_bar) : QRect(); }
    // Words that can be pressed, and no button: Tab goes to the row of the table that opens the same.
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::ActionInterface && m_chart && m_chart->mayPress()
                   ? static_cast<QAccessibleActionInterface*>(this)
                   : nullptr;
    }
    QStringList actionNames() const override
    {
        return m_chart && m_chart->mayPress() ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& action) override
    {
        if (m_chart && action == pressAction())
            m_chart->press(m_chart->groupOf(m_bar));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_chart || !m_chart->isVisible();
        return state;
    }

private:
    QPointer<DrawnBarChart> m_chart;
    int m_bar;
};

/// The picture as a chart with one child for each bar, in the order of the table.
class SpokenChart : public QAccessibleWidget
{
public:
    explicit SpokenChart(DrawnBarChart* chart) : QAccessibleWidget(chart, QAccessible::Chart)
    {
        for (int bar = 0; bar < chart->barCount(); ++bar)
            m_bars.push_back(QAccessible::registerAccessibleInterface(new SpokenBar(chart, bar)));
    }
    ~SpokenChart() override
    {
        for (const QAccessible::Id id : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return static_cast<int>(m_bars.size()); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount()
                   ? QAccessible::accessibleInterface(m_bars[static_cast<std::size_t>(index)])
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface* bar = child(i); bar && bar->rect().contains(x, y))
                return bar;
        return nullptr;
    }

private:
    std::vector<QAccessible::Id> m_bars;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = dynamic_cast<DrawnBarChart*>(object);
    return chart ? new SpokenChart(chart) : nullptr;
}

} // namespace

extern "C" Q_DECL_EXPORT QWidget* daybookMakeBarChart(const daybook::BarChart& chart,
                                                      const daybook::ChartLook& look, QWidget* parent)
{
    static bool isInstalled = false;
    if (!isInstalled) {
        isInstalled = true;
        QAccessible::installFactory(chartInterface);
    }
    return new DrawnBarChart(chart, look, parent);
}
