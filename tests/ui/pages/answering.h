#pragma once

#include "tests/ui/pages/clicking.h"
#include "ui/pages/question_page.h"

#include <QRadioButton>
#include <QStringList>

#include <algorithm>

namespace daybook::test {

/// The fields that can be seen, from top to bottom.
inline QList<QLineEdit*> fieldsOf(const QWidget& page)
{
    QList<QLineEdit*> fields;
    for (QLineEdit* field : page.findChildren<QLineEdit*>()) {
        if (field->isVisible())
            fields << field;
    }
    std::ranges::sort(fields, {},
                      [&page](const QLineEdit* field) { return field->mapTo(&page, QPoint()).y(); });
    return fields;
}

inline void typeInto(QWidget& page, int field, const QString& text, bool anew = false)
{
    const QList<QLineEdit*> fields = fieldsOf(page);
    REQUIRE(field < fields.size());
    fields[field]->setFocus();
    if (anew)
        fields[field]->selectAll();
    QTest::keyClicks(fields[field], text);
    settle();
}

inline QList<QRadioButton*> radiosOf(const QWidget& page)
{
    QList<QRadioButton*> radios;
    for (QRadioButton* radio : page.findChildren<QRadioButton*>()) {
        if (radio->isVisible())
            radios << radio;
    }
    return radios;
}

inline QStringList answers(const QWidget& page)
{
    QStringList texts;
    for (const QRadioButton* radio : radiosOf(page))
        texts << radio->text();
    return texts;
}

inline void pickPlace(QWidget& page, int place)
{
    const QList<QRadioButton*> radios = radiosOf(page);
    REQUIRE(place < radios.size());
    QTest::mouseClick(radios[place], Qt::LeftButton);
    settle();
}

inline void pickAnswer(QWidget& page, const QString& text)
{
    INFO("looking for the answer " << text.toStdString());
    const auto place = answers(page).indexOf(text);
    REQUIRE(place >= 0);
    pickPlace(page, static_cast<int>(place));
}

/// Presses Continue and makes sure that the next question is the expected one.
inline void goOn(QuestionPage& page, const QString& key)
{
    press(page, QStringLiteral("continue"));
    REQUIRE(page.currentKey() == key);
}

} // namespace daybook::test
