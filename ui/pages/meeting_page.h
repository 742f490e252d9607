#pragma once

#include "core/papers/meeting_paper.h"
#include "ui/widgets/page.h"

#include <vector>

class QPlainTextEdit;

namespace daybook {

class ChoiceList;
class TickBox;

/// "For my review meeting": what the person wants to say, in their own words, for which days, and what else
/// goes on the page.
class MeetingPage : public Page
{
    Q_OBJECT
public:
    explicit MeetingPage(QDate today, QWidget* parent = nullptr);
    /// What was written the last time.
    void setWords(const QString& words);
    MeetingWishes wishes() const;
    bool hasUnsavedWords() const override { return m_touched; }
    /// The words are in the daybook.
    void setSaved() { m_touched = false; }

Q_SIGNALS:
    void paperRequested();

private:
    TickBox* addTick(const QString& name, const QString& words, bool isTicked);

    QDate m_today;
    QPlainTextEdit* m_words;
    ChoiceList* m_days;
    TickBox* m_care;
    TickBox* m_goals;
    TickBox* m_family;
    TickBox* m_money;
    TickBox* m_checking;
    TickBox* m_names;
    bool m_touched{false};
};

} // namespace daybook
