#pragma once

#include "ui/widgets/page.h"

#include <QString>

#include <vector>

namespace daybook {

/// "How did the bill come?": three big choices.
class AddBillPage : public Page
{
    Q_OBJECT
public:
    explicit AddBillPage(QWidget* parent = nullptr);
    /// Why the chosen file cannot be used, and what to do; empty takes it away.
    void setProblem(const QString& sentence);
    /// Bills that were begun to be typed, each in a sentence. Those that cannot be read back can only be put
    /// away.
    struct Begun
    {
        QString id{};
        QString sentence{};
        bool isReadable{true};
    };
    void setBegun(const std::vector<Begun>& begun);

Q_SIGNALS:
    void goOnRequested(const QString& id);
    void putAwayRequested(const QString& id);
    void fileRequested();
    void typeRequested();
    void totalRequested();

private:
    Words* m_problem;
    QWidget* m_begun;
};

} // namespace daybook
