// What a touch costs with a daybook open: from the event until the window is drawn again, in processor time
// of the window's thread (other programs disturb that little). Beside it a bare field and a bare table of
// 15,000 rows in the same run. Prints figures; asserts nothing. Usage: touch_bench FILE.daybook
#include "app/daybook_file.h"
#include "app/main_window.h"
#include "app/translations.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <ctime>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Lets everything happen that the event set going, drawing included.
void drain()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

class Series
{
public:
    void time(const std::function<void()>& touch)
    {
        const double before = threadMilliseconds();
        touch();
        drain();
        m_taken.push_back(threadMilliseconds() - before);
    }
    double at(double share) const
    {
        std::vector<double> sorted = m_taken;
        std::ranges::sort(sorted);
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    void print(const char* name, const Series* floor) const
    {
        std::printf("%-34s %5zu %8.2f %8.2f %8.2f", name, m_taken.size(), at(0.5), at(0.99), at(1));
        if (floor)
            std::printf(" %7.2f x", at(0.99) / floor->at(0.99));
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    std::vector<double> m_taken;
};

Series keysInto(QWidget* field, const QString& text, int times)
{
    Series series;
    for (int i = 0; i < times; ++i) {
        for (const QChar letter : text)
            series.time([&] { QTest::keyClick(field, letter.toLatin1()); });
        for (qsizetype n = 0; n < text.size(); ++n)
            series.time([&] { QTest::keyClick(field, Qt::Key_Backspace); });
    }
    return series;
}

Series wheelOver(QWidget* viewport, int times)
{
    Series series;
    for (int i = 0; i < times; ++i) {
        const int turn = i % 40 < 20 ? -120 : 120;
        series.time([&] {
            const QPointF where(viewport->width() / 2.0, viewport->height() / 2.0);
            QWheelEvent event(where, viewport->mapToGlobal(where), {}, QPoint(0, turn), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(viewport, &event);
        });
    }
    return series;
}

void press(Frame& frame, const QString& name)
{
    auto* button = frame.visiblePage()->findChild<QAbstractButton*>(name);
    if (button)
        button->click();
    else
        std::printf("there is no button %s on this page\n", qUtf8Printable(name));
    drain();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (QApplication::arguments().size() < 2) {
        std::printf("Usage: touch_bench FILE.daybook\n");
        return 2;
    }
    installTranslations(app);
    applyTheme(app, ThemeName::Light, 14);
    std::printf("%-34s %5s %8s %8s %8s %9s\n", "touch", "n", "p50 ms", "p99 ms", "most ms", "floor");

    QWidget bare;
    auto* bareField = new QLineEdit;
    auto* bareTable = new QTableView;
    QStandardItemModel model(15000, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"%1 of %2"_s.arg(column).arg(row)));
    }
    bareTable->setModel(&model);
    auto* layout = new QVBoxLayout(&bare);
    layout->addWidget(bareField);
    layout->addWidget(bareTable);
    bare.resize(1180, 820);
    bare.show();
    drain();
    const Series keys = keysInto(bareField, u"tuesday morning"_s, 10);
    const Series wheel = wheelOver(bareTable->viewport(), 200);
    keys.print("a key in a bare field", nullptr);
    wheel.print("a wheel step in a bare table", nullptr);
    bare.hide();

    MainWindow window([] { return QDateTime::currentDateTime(); });
    window.resize(1180, 820);
    window.show();
    window.start(QApplication::arguments().at(1));
    window.file()->waitUntilIdle();
    if (!window.file()->snapshot()->isOpen)
        return 1;
    window.file()->waitUntilIdle();
    drain();

    Frame& frame = *window.frame();
    const std::pair<PageId, const char*> pages[] = {
        {PageId::Calendar, "Calendar"}, {PageId::Bills, "Bills"}, {PageId::Money, "Money"},
        {PageId::Letters, "Letters"},   {PageId::Print, "Print"}, {PageId::People, "People"},
        {PageId::Settings, "Settings"}, {PageId::Today, "Today"}};
    for (const auto& [id, name] : pages) {
        Series first;
        first.time([&] { frame.showPage(id); });
        first.print((QByteArray("first opening of ") + name).constData(), nullptr);
    }
    Series again;
    for (int i = 0; i < 20; ++i) {
        for (const auto& [id, name] : pages)
            again.time([&] { frame.showPage(id); });
    }
    again.print("opening any page again", nullptr);

    for (const auto& [id, name] : pages) {
        frame.showPage(id);
        drain();
        auto* scroll = frame.visiblePage()->findChild<QAbstractScrollArea*>();
        if (scroll && scroll->verticalScrollBar()->maximum() > 0)
            wheelOver(scroll->viewport(), 200)
                .print((QByteArray("a wheel step on ") + name).constData(), &wheel);
    }

    frame.showPage(PageId::Today);
    Series find;
    find.time([&] { Q_EMIT frame.findWanted(); });
    find.print("opening Find", nullptr);
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        keysInto(field, u"personal care"_s, 8).print("a key in Find", &keys);
        keysInto(field, u"march 2024 0800"_s, 8).print("a key in Find, days", &keys);
    } else {
        std::printf("the field of Find has no focus\n");
    }

    frame.showPage(PageId::Bills);
    drain();
    press(frame, u"addBill"_s);
    press(frame, u"typeBill"_s);
    press(frame, u"continue"_s);
    press(frame, u"fill"_s);
    if (auto* lines = frame.visiblePage()->findChild<QTableView*>(u"lines"_s)) {
        std::printf("a bill of %d lines is typed\n", lines->model()->rowCount());
        Series cells;
        for (int row = 0; row < std::min(40, lines->model()->rowCount()); ++row) {
            const QModelIndex cell = lines->model()->index(row, lines->model()->columnCount() - 1);
            cells.time([&] {
                lines->setCurrentIndex(cell);
                lines->edit(cell);
            });
            for (const char letter : {'1', '2', '.', '5', '0'})
                cells.time([&] { QTest::keyClick(QApplication::focusWidget(), letter); });
            cells.time([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
        }
        cells.print("a key in the grid of a bill", &keys);
    }
    window.file()->waitUntilIdle();
    return 0;
}
