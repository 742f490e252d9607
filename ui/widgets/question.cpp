#include "ui/widgets/question.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace daybook {

bool ask(QWidget* parent, const QString& question, const QString& explanation, const QString& yes,
         const QString& safe)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"question"_s);
    dialog.setWindowTitle(question);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(new Words(question, Role::Subheading, &dialog));
    if (!explanation.isEmpty())
        column->addWidget(new Words(explanation, Role::Body, &dialog));
    auto* row = new FlowLayout;
    column->addLayout(row);
    auto* safeButton = new Button(safe, &dialog);
    safeButton->setObjectName(u"safe"_s);
    safeButton->setPrimary(true);
    auto* yesButton = new Button(yes, &dialog);
    yesButton->setObjectName(u"yes"_s);
    row->addWidget(safeButton);
    row->addWidget(yesButton);
    QObject::connect(safeButton, &Button::clicked, &dialog, &QDialog::reject);
    QObject::connect(yesButton, &Button::clicked, &dialog, &QDialog::accept);
    safeButton->setFocus();
    const QWidget* window = parent ? parent->window() : nullptr;
    const int width = window ? qMin(720, window->width() - 40) : 720;
    dialog.resize(width, column->heightForWidth(width));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace daybook
