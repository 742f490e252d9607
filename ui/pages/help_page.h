#pragma once

#include "core/papers/paper.h"
#include "ui/widgets/page.h"

namespace daybook {

/// One question and its answer on one screen, who can help, and the list of all questions.
class HelpPage : public Page
{
    Q_OBJECT
public:
    /// Opens at that topic's answer; at the list of questions when `topic` is empty.
    explicit HelpPage(const QString& topic = {}, QWidget* parent = nullptr);
    /// Whom the person wrote in as "who can help me"; empty hides the card.
    void setWhoCanHelp(const QString& nameAndPhone);
    void showTopic(const QString& topic);
    void showList();
    bool stepBack() override;

Q_SIGNALS:
    /// To be printed or saved: the answer that is seen, or all of them.
    void printWanted(const daybook::Paper& paper);

private:
    void addHelperCard();
    QString m_topic;
    QString m_openedAt;
    QString m_helper;
};

/// What this program is, its version and its licence.
class AboutPage : public Page
{
    Q_OBJECT
public:
    explicit AboutPage(QWidget* parent = nullptr);
};

} // namespace daybook
