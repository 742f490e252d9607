#pragma once

#include "core/papers/paper.h"
#include "ui/widgets/page.h"

namespace daybook {

class Button;
class FlowLayout;
class PaperSheet;
class Words;

/// A paper as it will be printed, at its real size, one sheet at a time; and every way to take it along.
class PaperPage : public Page
{
    Q_OBJECT
public:
    explicit PaperPage(QWidget* parent = nullptr);
    /// `heading` names the page: "The letter to Brightcare".
    void setPaper(const QString& heading, const Paper& paper, const PaperLook& look);
    const Paper& paper() const { return m_paper; }
    const PaperLook& look() const { return m_look; }
    int sheetCount() const;
    /// Offers to write down that this letter was sent and, unless it is a reminder, to keep it for later.
    void offerToKeep(bool mayWait = true);
    /// After the person changed the words.
    void changePaper(const Paper& paper);
    bool isChanged() const { return m_isChanged; }
    /// One more button, for what only this paper can do.
    Button* addWay(const QString& name, const QString& text);
    /// One more among the ways to keep it that are shown when they are asked for: a kind of file.
    Button* addOtherWay(const QString& name, const QString& text);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void htmlRequested();
    void textRequested();
    /// A letter, to be gone on with in a word processor.
    void odtRequested();
    /// The text, for an e-mail.
    void copyRequested();
    /// A letter: its words are to be changed; it goes into an e-mail that is not sent yet.
    void wordsRequested();
    void emailRequested();
    /// A letter: it was sent today; it is kept as not sent yet.
    void sentRequested();
    void keepRequested();

private:
    void showSheet(int sheet);
    void showOtherWays(bool shown);
    Paper m_paper;
    PaperLook m_look;
    PaperSheet* m_sheet;
    bool m_isChanged{false};
    QWidget* m_others; ///< ways to keep it that few people want
    FlowLayout* m_otherWays;
    FlowLayout* m_keeping{};
    Button* m_toOthers;
    Button* m_words;
    Button* m_email;
    Button* m_odt;
    Words* m_where;
    Button* m_before;
    Button* m_after;
};

} // namespace daybook
