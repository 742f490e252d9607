#include "tests/app/walk.h"

#include "app/practice.h"
#include "app/translations.h"
#include "tests/support/catch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_care.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString words)
{
    return words.remove(u'&').simplified();
}

constexpr int mostTabs = 400;

} // namespace

Walk::Walk(By by, QSize size) : m_by(by)
{
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"config"_s));
    QSettings().clear();
    installAccessibleClasses();
    static const bool hasWords = (installTranslations(*qApp), true);
    REQUIRE(hasWords);
    installFocusCare(*qApp);
    m_window = std::make_unique<MainWindow>([] { return QDateTime(QDate(2026, 7, 2), QTime(12, 0)); });
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    settle();
}

void Walk::startAgain()
{
    const QSize size = m_window->size();
    m_window->file()->waitUntilIdle();
    m_window = std::make_unique<MainWindow>([] { return QDateTime(QDate(2026, 7, 2), QTime(12, 0)); });
    m_window->start({});
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    settle();
}

Walk::~Walk()
{
    m_window->file()->waitUntilIdle();
}

void Walk::openPractice()
{
    m_window->openPractice(true);
    settle();
    REQUIRE(m_window->file()->isOpen());
}

void Walk::settle()
{
    for (int i = 0; i < 4; ++i) {
        m_window->file()->waitUntilIdle();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QAbstractButton* Walk::find(const QString& words, bool beginning)
{
    const QList<QAbstractButton*> buttons = m_window->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        for (const QString& name : {plain(button->text()), plain(button->accessibleName())}) {
            if (beginning ? name.startsWith(words) : name == words)
                return button;
        }
    }
    return nullptr;
}

bool Walk::canPress(const QString& words)
{
    return find(words, false) != nullptr;
}

void Walk::press(const QString& words)
{
    INFO("pressing " << words.toStdString() << " on: " << seen().toStdString());
    QAbstractButton* button = find(words, false);
    REQUIRE(button != nullptr);
    pressIt(button);
}

void Walk::pressBeginning(const QString& words)
{
    INFO("pressing " << words.toStdString() << " on: " << seen().toStdString());
    QAbstractButton* button = find(words, true);
    REQUIRE(button != nullptr);
    pressIt(button);
}

void Walk::pressIt(QAbstractButton* button)
{
    QTest::lastMouseTimestamp +=
        1000; // a second after the last press: a quicker one would count as trembling
    if (m_by == By::Mouse) {
        for (QWidget* up = button->parentWidget(); up; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up))
                scroll->ensureWidgetVisible(button, 24, 24);
        }
        QCoreApplication::processEvents();
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        for (int i = 0; i < mostTabs && QApplication::focusWidget() != button; ++i) {
            QWidget* focused = QApplication::focusWidget();
            // A group of radio buttons is one stop; arrows go on inside it.
            auto* radio = qobject_cast<QAbstractButton*>(focused);
            const bool sameGroup = radio && radio->autoExclusive() && button->autoExclusive() &&
                                   radio->parentWidget() == button->parentWidget();
            const Qt::Key arrow = sameGroup && button->y() < radio->y() ? Qt::Key_Up : Qt::Key_Down;
            QTest::keyClick(focused ? focused : m_window.get(), sameGroup ? arrow : Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        INFO("Tab has to reach " << plain(button->text()).toStdString());
        REQUIRE(QApplication::focusWidget() == button);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
            space.setTimestamp(static_cast<quint64>(QTest::lastMouseTimestamp));
            QApplication::sendEvent(button, &space);
        }
    }
    settle();
}

void Walk::type(const QString& text)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void Walk::fill(const QString& field, const QString& text)
{
    auto* widget = m_window->frame()->visiblePage()->findChild<QWidget*>(field);
    REQUIRE(widget != nullptr);
    auto* edit = widget->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    edit->setFocus();
    edit->selectAll();
    type(text);
}

void Walk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settle();
}

QString Walk::seen()
{
    QStringList words;
    const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(plain(button->text()));
    }
    return words.join(u'\n');
}

QString Walk::heading()
{
    const Page* page = m_window->frame()->visiblePage();
    return page ? page->title() : QString();
}

QString Walk::banner()
{
    return m_window->frame()->banner()->isVisible() ? m_window->frame()->banner()->text() : QString();
}

} // namespace daybook::test
