#pragma once

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"

#include <QCoreApplication>

namespace daybook {

/// A button of a row. `about` tells a screen reader which of many alike it is: "Change: Mrs Hill".
inline Button* addNamedButton(FlowLayout* row, const QString& name, const QString& text,
                              const QString& about = {})
{
    auto* button = new Button(text);
    button->setObjectName(name);
    if (!about.isEmpty())
        button->setAccessibleName(
            QCoreApplication::translate("NamedButton", "%1: %2", "words of a button: what it is about")
                .arg(text, about));
    row->addWidget(button);
    return button;
}

} // namespace daybook
