#include "tests/app/every_page.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/pages/keys_page.h"
#include "ui/widgets/frame.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// Why a key belongs to somebody else; empty when a program may have it.
QString ownerOf(QKeyCombination combination)
{
    const Qt::Key key = combination.key();
    const Qt::KeyboardModifiers with = combination.keyboardModifiers();
    // Orca and NVDA are spoken to with Insert, Caps Lock, the keys of the number pad, and Super+Alt+S.
    if (key == Qt::Key_Insert || key == Qt::Key_CapsLock || with.testFlag(Qt::KeypadModifier))
        return u"the screen reader"_s;
    if (with.testFlag(Qt::MetaModifier))
        return u"the desktop and the screen reader"_s;
    if (with.testFlag(Qt::ControlModifier) && with.testFlag(Qt::AltModifier))
        return u"the desktop: other workspaces, locking, ending"_s;
    if (with.testFlag(Qt::AltModifier)) {
        const bool isLetter =
            (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
        return isLetter ? QString() : u"the desktop: Alt+F4, Alt+Tab, Alt+Space and others"_s;
    }
    if (key == Qt::Key_F10 || key == Qt::Key_F11 || key == Qt::Key_Print || key == Qt::Key_Menu)
        return u"the desktop"_s;
    return {};
}

void note(const QKeySequence& keys, std::set<QString>& all)
{
    for (int i = 0; i < keys.count(); ++i)
        all.insert(QKeySequence(keys[static_cast<uint>(i)]).toString(QKeySequence::PortableText));
}

/// Every key that does something in the window now.
void noteKeys(const QWidget& window, std::set<QString>& all)
{
    for (const auto* shortcut : window.findChildren<QShortcut*>())
        note(shortcut->key(), all);
    for (const auto* action : window.findChildren<QAction*>()) {
        const auto keys = action->shortcuts();
        for (const QKeySequence& one : keys)
            note(one, all);
    }
    for (const auto* button : window.findChildren<QAbstractButton*>())
        note(button->shortcut(), all);
    for (const auto* label : window.findChildren<QLabel*>())
        note(QKeySequence::mnemonic(label->text()), all);
}

} // namespace

TEST_CASE("no key of the program belongs to a screen reader or to the desktop, on any page")
{
    const Look look(ThemeName::Light, 14);
    std::set<QString> all;
    Walk walk;
    seeEveryPage(walk, [&](const QString&) { noteKeys(walk.window(), all); });
    REQUIRE(all.count(u"F1"_s) == 1);
    REQUIRE(all.count(u"Ctrl+1"_s) == 1);
    REQUIRE(all.count(u"Alt+H"_s) == 1);
    for (const QString& keys : all) {
        INFO(keys.toStdString());
        CHECK(ownerOf(QKeySequence(keys, QKeySequence::PortableText)[0]).isEmpty());
    }
    // The page of keys names every one but the underlined letters, and none that does nothing.
    std::set<QString> told;
    for (const QKeySequence& keys : KeysPage().keys())
        told.insert(keys.toString(QKeySequence::PortableText));
    for (const QString& keys : all) {
        INFO(keys.toStdString());
        CHECK((keys.startsWith(u"Alt+") || told.count(keys) == 1));
    }
    told.erase(u"Enter"_s); // every button of a page has it
    for (const QString& keys : told) {
        INFO(keys.toStdString());
        CHECK(all.count(keys) == 1);
    }
}

TEST_CASE("keys of others are known as such")
{
    for (const char* taken :
         {"Ins", "Meta+Alt+S", "Alt+F4", "F10", "Ctrl+Alt+Right", "Alt+Space", "Shift+Ins"})
        CHECK_FALSE(ownerOf(QKeySequence(QString::fromLatin1(taken))[0]).isEmpty());
    for (const char* free : {"F1", "Ctrl+F", "Alt+B", "Esc", "Ctrl+8"})
        CHECK(ownerOf(QKeySequence(QString::fromLatin1(free))[0]).isEmpty());
}

TEST_CASE("keys of a screen reader and of the desktop go through the window untouched")
{
    const Look look(ThemeName::Light, 14);
    Walk walk;
    walk.openPractice();
    walk.window().frame()->showPage(PageId::Settings);
    walk.settle();
    auto* field = walk.window().frame()->findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    for (QWidget* with : {static_cast<QWidget*>(field), static_cast<QWidget*>(walk.window().frame())}) {
        for (const auto& [key, modifiers] :
             {std::pair<Qt::Key, Qt::KeyboardModifiers>{Qt::Key_Insert, Qt::NoModifier},
              {Qt::Key_CapsLock, Qt::NoModifier},
              {Qt::Key_F10, Qt::NoModifier},
              {Qt::Key_F4, Qt::AltModifier},
              {Qt::Key_S, Qt::MetaModifier | Qt::AltModifier}}) {
            QKeyEvent press(QEvent::KeyPress, key, modifiers);
            press.ignore();
            const QString before = field->text();
            QCoreApplication::sendEvent(with, &press);
            INFO(QKeySequence(key | modifiers).toString().toStdString());
            CHECK_FALSE(press.isAccepted());
            CHECK(field->text() == before);
        }
    }
}
