#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/page.h"

#include <QStringList>

#include <vector>

class QPlainTextEdit;

namespace daybook {

class DateEntry;
class TickBox;
class Words;

/// One visit that the notes tell of, and what is written down about it already.
struct NotedVisit
{
    Visit visit{};
    DayRow before{}; ///< without entries: nothing is written down yet
};

/// One line of the notes.
struct NotedLine
{
    QString text{};
    std::vector<NotedVisit> visits{};
    QStringList notRead{};
};

/// Notes from a telephone, pasted: first the text, then what was understood of it, a tick for each visit.
/// Nothing is written before the person says so.
class PhoneNotesPage : public Page
{
    Q_OBJECT
public:
    explicit PhoneNotesPage(QDate today, QWidget* parent = nullptr);
    /// What was understood; shows the second step.
    void setReading(const std::vector<NotedLine>& lines);
    /// The lines of a file are put below what is typed already; `left` is what could not become a line.
    void addNotes(const QString& text, const QStringList& left);
    /// Why a file was not taken; empty takes the sentence away.
    void setProblem(const QString& sentence);
    bool hasUnsavedWords() const override;
    bool stepBack() override;

Q_SIGNALS:
    /// The notes should be read; lines before the first date are about `day`.
    void readRequested(const QString& text, QDate day);
    void fileRequested();
    void writeRequested(const std::vector<daybook::NotedVisit>& visits);

private:
    void showText();
    void read();
    void write();

    QDate m_today;
    QDate m_day;
    QString m_text;
    QStringList m_left;
    bool m_isRead{false};
    bool m_isWritten{false};
    DateEntry* m_date{};
    QPlainTextEdit* m_notes{};
    Words* m_problem{};
    struct Choice
    {
        TickBox* box{};
        NotedVisit visit{};
    };
    std::vector<Choice> m_choices;
};

} // namespace daybook
