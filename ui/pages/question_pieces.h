#pragma once

#include "ui/widgets/choice_list.h"

#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace daybook {

/// A column for the fields of one question.
inline QVBoxLayout* columnIn(QWidget* body)
{
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(12);
    return column;
}

/// New words for the choices of a list, keeping what is chosen.
inline void renew(ChoiceList* list, const QStringList& texts)
{
    const int chosen = list->chosen();
    list->clear();
    for (const QString& text : texts)
        list->addChoice(text);
    list->setChosen(chosen);
}

/// Index of a value among the choices, or -1.
template <typename Range, typename Value>
int placeOf(const Range& range, const Value& value)
{
    const auto found = std::ranges::find(range, value);
    return found == std::end(range) ? -1 : static_cast<int>(found - std::begin(range));
}

} // namespace daybook
