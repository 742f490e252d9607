#pragma once

#include <QDate>
#include <QGroupBox>

#include <optional>

class QLineEdit;

namespace daybook {

class FlowLayout;
class Words;

/// Day, month and year as three fields. The first also takes a whole date ("4 March", "4/3/24", "yesterday").
/// What was understood is repeated back in full.
class DateEntry : public QGroupBox
{
    Q_OBJECT
public:
    /// `today` is what "yesterday" and dates without a year are read against.
    explicit DateEntry(const QString& question, QDate today, QWidget* parent = nullptr);
    void setToday(QDate today);
    /// The question is not seen when the page's heading asks it; it stays the name of the fields.
    void setQuestionShown(bool shown);
    /// nullopt when empty or not understood.
    std::optional<QDate> date() const;
    void setDate(QDate date); ///< not valid = empty
    bool isEmpty() const;
    /// "Problem: …" under the question; empty takes it away.
    void setProblem(const QString& problem);
    /// Says at the fields what is the matter when they hold no date; true when they do.
    bool check();
    void focusField();

Q_SIGNALS:
    /// The person changed one of the fields.
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void repeatBack();
    void fitWidths();
    QLineEdit* addPart(const QString& label, FlowLayout* row);
    QDate m_today;
    Words* m_question;
    Words* m_problem;
    QLineEdit* m_day{};
    QLineEdit* m_month{};
    QLineEdit* m_year{};
    Words* m_understood;
};

} // namespace daybook
