#pragma once

#include "ui/widgets/page.h"

namespace daybook {

/// "How do you want to catch up?": many days at once, from paper or from a telephone.
class CatchUpPage : public Page
{
    Q_OBJECT
public:
    explicit CatchUpPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void sheetWanted();
    void notesWanted();
};

} // namespace daybook
