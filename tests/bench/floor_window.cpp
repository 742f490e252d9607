// The yardstick for start-up: a bare Qt Widgets window with one label. With --quit-after-first-paint it ends
// when it has been drawn.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

namespace {

class Label : public QLabel
{
public:
    using QLabel::QLabel;
    bool quitAfterPaint{false};

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        if (quitAfterPaint)
            QMetaObject::invokeMethod(QApplication::instance(), &QApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto* label = new Label(QStringLiteral("A bare window"));
    label->quitAfterPaint = QApplication::arguments().contains(QStringLiteral("--quit-after-first-paint"));
    window.setCentralWidget(label);
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
