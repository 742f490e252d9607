#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace daybook {

class Words;

/// A label, a field, an optional hint, and room for "Problem: …" at the field. Nothing typed is ever taken
/// away.
class TextField : public QWidget
{
    Q_OBJECT
public:
    explicit TextField(const QString& label, QWidget* parent = nullptr);
    QString text() const;
    void setText(const QString& text);
    /// Other words for the label; a screen reader hears them while the field has the focus.
    void setLabel(const QString& label);
    /// A line under the label: "For example 8.30 or half past".
    void setHint(const QString& hint);
    /// The text is shown after "Problem: " and is part of the field's accessible description; empty takes it
    /// away.
    void setProblem(const QString& problem);
    QString problem() const;
    /// About how many letters the field should show.
    void setLetters(int letters);
    QLineEdit* edit() const { return m_edit; }
    void focusField();

Q_SIGNALS:
    /// The person changed the text.
    void textEdited(const QString& text);

protected:
    /// What the program understood, below the field: "That is 8:00 am."
    void setUnderstood(const QString& sentence);
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void fitWidth();
    QLabel* m_label;
    Words* m_hint;
    Words* m_problem;
    QLineEdit* m_edit;
    Words* m_understood;
    int m_letters{30};
};

} // namespace daybook
