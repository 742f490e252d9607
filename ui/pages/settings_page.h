#pragma once

#include "core/care/person.h"
#include "core/papers/paper.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_id.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace daybook {

class Button;
class Card;
class ChoiceList;
class TextField;
class Words;

/// Settings and help: size of words, colours, how the person needs information, where the daybook is kept,
/// help.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// What is in use now. The first call also sets what "Put it back as it was" goes back to.
    void setLook(int points, ThemeName theme);
    /// Which pages the menu shows now.
    void setView(MenuView view);
    /// The paper in the printer, and how large words are on papers. Units: points, 14 or 18. The first call
    /// also sets what "Put it back as it was" goes back to.
    void setPapers(PaperLook::Size sheet, int points);
    /// The printer that papers were last sent to; empty before the first.
    void setPrinter(const QString& name);
    /// Starts anew what "Put it back as it was" goes back to; call when the page is opened.
    void rememberLook();
    /// Where the open daybook is kept (empty: none is open) and the others that were open lately, the newest
    /// first.
    void setDaybook(const QString& path, bool isPractice, const QStringList& recent);
    void setPerson(const Person& person);
    /// Whether what is said about the person can be written down.
    void setMayWrite(bool may);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    void textSizeWanted(int points);
    void themeWanted(daybook::ThemeName theme);
    void viewWanted(daybook::MenuView view);
    void sheetWanted(daybook::PaperLook::Size sheet);
    void paperPointsWanted(int points);
    /// The person with "how I need information" and "who can help me" as typed.
    void personChanged(const daybook::Person& person);
    /// Which file is for the app to ask.
    void openOtherWanted();
    void openWanted(const QString& path);
    void newDaybookWanted();
    /// A copy of the daybook to a USB stick or another folder.
    void copyWanted();
    /// Where it is kept, safety copies, another computer.
    void copiesWanted();
    /// Care has ended.
    void closingWanted();
    /// Everything that is written down, as a folder of plain files.
    void filesWanted();
    /// Everything in one zip, to be kept or taken to another computer.
    void completeCopyWanted();
    void openCompleteCopyWanted();
    /// Look around with made-up data; the own daybook stays as it is.
    void practiceWanted();
    void exerciseWanted(); ///< ten minutes with the made-up month, on paper
    void historyWanted();
    /// The list of questions and answers.
    void helpListWanted();
    void keysWanted();
    void aboutWanted();

private:
    void buildLook();
    void buildView();
    void buildPapers();
    void buildLanguage();
    void buildPerson();
    void buildDaybook();
    void buildHelp();
    void showPerson();
    void updatePutBack();

    ChoiceList* m_size{};
    ChoiceList* m_colours{};
    ChoiceList* m_view{};
    ChoiceList* m_sheet{};
    ChoiceList* m_paperPoints{};
    Words* m_printer{};
    Button* m_viewBack{};
    Button* m_sheetBack{};
    Button* m_paperPointsBack{};
    Button* m_sizeBack{};
    Button* m_coloursBack{};
    TextField* m_needs{};
    TextField* m_helper{};
    Words* m_where{};
    QList<QWidget*> m_writing; ///< only of use in a daybook that can be written
    Card* m_recent{};
    Button* m_copy{};
    Button* m_copies{};
    Button* m_closing{};
    Button* m_files{};
    Button* m_complete{};
    Person m_person;
    int m_points{14};
    ThemeName m_theme{ThemeName::Light};
    struct Papers
    {
        PaperLook::Size sheet{PaperLook::Size::A4};
        int points{14};
    };
    Papers m_papers;
    std::optional<Papers> m_papersBefore;
    MenuView m_shownView{MenuView::Helper};
    std::optional<MenuView> m_viewBefore;
    bool m_mayWrite{true};
    int m_pointsBefore{0};
    ThemeName m_themeBefore{ThemeName::Light};
};

} // namespace daybook
