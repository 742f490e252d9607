#pragma once

#include "ui/widgets/theme.h"

#include <QVBoxLayout>
#include <QWidget>

class QScrollArea;

namespace daybook {

class FlowLayout;
class Words;

/// One page: a scroll area with a heading, one sentence that says where things stand, and a body of
/// full-width pieces. Pages are told what to show and ask for what the person wants; they never touch the
/// store.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// Also the window title: "Bills – Daybook". Different on every page.
    void setHeading(const QString& heading);
    QString title() const;
    /// The sentence under the heading; empty hides it.
    void setLead(const QString& sentence);
    QString lead() const;

    /// Add the page's own pieces here; spacing is set.
    QVBoxLayout* body() const { return m_body; }
    Words* subheading(const QString& text);
    Words* paragraph(const QString& text, Role role = Role::Body);
    /// Adds a row in which buttons wrap to a new line when they do not fit. Add buttons with addWidget.
    FlowLayout* buttonRow();
    /// Removes and deletes everything in the body.
    void clearBody();

    /// Which file in resources/help answers F1 here: "today", "bills" …
    void setHelpTopic(const QString& topic) { m_helpTopic = topic; }
    QString helpTopic() const { return m_helpTopic; }

    /// Scrolls up and puts the focus on the heading, which a screen reader then reads. The frame does so on
    /// arrival.
    void focusHeading();
    QScrollArea* scrollArea() const { return m_scroll; }

    /// True while something typed would be lost by leaving; the frame then asks first.
    virtual bool hasUnsavedWords() const { return false; }
    /// Goes one step back inside the page; false when there is none and the frame should close the page.
    virtual bool stepBack() { return false; }
    /// Whether stepBack() would go somewhere, for a page that has nothing below it.
    virtual bool canStepBack() const { return false; }

Q_SIGNALS:
    void titleChanged(const QString& title);
    void helpRequested();
    /// The page is done or wants to be left; a sub-page is closed by the frame.
    void closeRequested();

private:
    QScrollArea* m_scroll;
    QWidget* m_content;
    Words* m_heading;
    Words* m_lead;
    QVBoxLayout* m_body;
    QString m_helpTopic;
};

} // namespace daybook
