#pragma once

#include <QVariant>
#include <Qt>

namespace daybook {

/// Words at the start of a cell, numbers at its end.
inline QVariant cellAlignment(bool isNumber)
{
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}
/// As the cells below it; headings also wrap, which the same value has to say.
inline QVariant headingAlignment(bool isNumber)
{
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                                             static_cast<Qt::Alignment>(Qt::TextWordWrap)));
}

} // namespace daybook
