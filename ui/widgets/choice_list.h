#pragma once

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QRadioButton>

class QVBoxLayout;

namespace daybook {

class Words;

/// A radio button with a 44 px circle and words that wrap; the whole row can be pressed.
class RadioChoice : public QRadioButton
{
    Q_OBJECT
public:
    explicit RadioChoice(const QString& text, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;
};

/// A check box with a 44 px square, a drawn tick, and words that wrap.
class TickBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;
};

/// One question with up to seven answers, of which one is chosen. Nothing is chosen at first unless setChosen
/// says so.
class ChoiceList : public QGroupBox
{
    Q_OBJECT
public:
    explicit ChoiceList(const QString& question, QWidget* parent = nullptr);
    /// Answers the index of the choice.
    /// `beside`, a picture or sample, is shown before the words.
    int addChoice(const QString& text, QWidget* beside = nullptr);
    RadioChoice* row(int index) const;
    /// Where the heading of the page is the question already. It stays the name for a screen reader.
    void setQuestionShown(bool shown);
    void clear();
    int count() const;
    /// -1 when nothing is chosen.
    int chosen() const;
    void setChosen(int index);
    QString chosenText() const;
    /// "Problem: …" under the question; empty takes it away.
    void setProblem(const QString& problem);

Q_SIGNALS:
    /// The person chose; not sent for setChosen.
    void chosenChanged(int index);

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    QList<QWidget*> m_beside;
    Words* m_question;
    Words* m_problem;
};

} // namespace daybook
