#include "ui/pages/settings_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme_choices.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int normalPaperPoints = 14;
constexpr int largePaperPoints = 18;

} // namespace

SettingsPage::SettingsPage(QWidget* parent) : Page(parent)
{
    setObjectName(u"settingsPage"_s);
    setHelpTopic(u"sight"_s);
    setHeading(tr("Settings and help"));
    setLead(tr("Changes here are made at once. You can put each back as it was."));
    m_points = currentPoints();
    m_theme = currentTheme();
    rememberLook();
    buildLook();
    buildView();
    buildPapers();
    buildLanguage();
    buildPerson();
    buildDaybook();
    buildHelp();
    setDaybook({}, false, {});
}

void SettingsPage::buildLook()
{
    m_size = sizeChoices(tr("Size of words"), this);
    m_size->setObjectName(u"sizes"_s);
    body()->addWidget(m_size);
    connect(m_size, &ChoiceList::chosenChanged, this,
            [this](int index) { Q_EMIT textSizeWanted(textSizes().at(index)); });
    m_sizeBack = new Button(tr("Put it back as it was"));
    m_sizeBack->setObjectName(u"sizeBack"_s);
    m_sizeBack->setAccessibleName(tr("Put it back as it was: size of words"));
    buttonRow()->addWidget(m_sizeBack);
    connect(m_sizeBack, &Button::clicked, this, [this] { Q_EMIT textSizeWanted(m_pointsBefore); });

    m_colours = themeChoices(tr("Colours"), this);
    m_colours->setObjectName(u"colours"_s);
    body()->addWidget(m_colours);
    connect(m_colours, &ChoiceList::chosenChanged, this,
            [this](int index) { Q_EMIT themeWanted(themeAt(index)); });
    m_coloursBack = new Button(tr("Put it back as it was"));
    m_coloursBack->setObjectName(u"coloursBack"_s);
    m_coloursBack->setAccessibleName(tr("Put it back as it was: colours"));
    buttonRow()->addWidget(m_coloursBack);
    connect(m_coloursBack, &Button::clicked, this, [this] { Q_EMIT themeWanted(m_themeBefore); });
    updatePutBack();
}

void SettingsPage::buildView()
{
    m_view = new ChoiceList(tr("Which pages do you want to see?"), this);
    m_view->setObjectName(u"view"_s);
    m_view->addChoice(tr("All pages"));
    m_view->addChoice(tr("Only the main ones: Today, Bills, Letters and Print"));
    body()->addWidget(m_view);
    paragraph(tr("Nothing is lost. Pages that are not in the menu open where a button leads to them."),
              Role::Hint);
    connect(m_view, &ChoiceList::chosenChanged, this,
            [this](int index) { Q_EMIT viewWanted(index == 1 ? MenuView::Simple : MenuView::Helper); });
    m_viewBack = new Button(tr("Put it back as it was"));
    m_viewBack->setObjectName(u"viewBack"_s);
    m_viewBack->setAccessibleName(tr("Put it back as it was: which pages you see"));
    buttonRow()->addWidget(m_viewBack);
    connect(m_viewBack, &Button::clicked, this,
            [this] { Q_EMIT viewWanted(m_viewBefore.value_or(MenuView::Helper)); });
    m_view->setChosen(0);
    updatePutBack();
}

void SettingsPage::buildPapers()
{
    subheading(tr("Papers"));
    m_sheet = new ChoiceList(tr("Which paper is in your printer?"), this);
    m_sheet->setObjectName(u"paperSheet"_s);
    m_sheet->addChoice(tr("A4, the usual size in the UK"));
    m_sheet->addChoice(tr("US Letter"));
    body()->addWidget(m_sheet);
    connect(m_sheet, &ChoiceList::chosenChanged, this, [this](int index) {
        Q_EMIT sheetWanted(index == 1 ? PaperLook::Size::Letter : PaperLook::Size::A4);
    });
    m_sheetBack = new Button(tr("Put it back as it was"));
    m_sheetBack->setObjectName(u"paperSheetBack"_s);
    m_sheetBack->setAccessibleName(tr("Put it back as it was: paper in the printer"));
    buttonRow()->addWidget(m_sheetBack);
    connect(m_sheetBack, &Button::clicked, this,
            [this] { Q_EMIT sheetWanted(m_papersBefore.value_or(Papers{}).sheet); });

    m_paperPoints = new ChoiceList(tr("How large should the words be on paper?"), this);
    m_paperPoints->setObjectName(u"paperPoints"_s);
    m_paperPoints->addChoice(tr("Clear print (14 point)"));
    m_paperPoints->addChoice(tr("Large print (18 point)"));
    body()->addWidget(m_paperPoints);
    connect(m_paperPoints, &ChoiceList::chosenChanged, this, [this](int index) {
        Q_EMIT paperPointsWanted(index == 1 ? largePaperPoints : normalPaperPoints);
    });
    m_paperPointsBack = new Button(tr("Put it back as it was"));
    m_paperPointsBack->setObjectName(u"paperPointsBack"_s);
    m_paperPointsBack->setAccessibleName(tr("Put it back as it was: size of words on paper"));
    buttonRow()->addWidget(m_paperPointsBack);
    connect(m_paperPointsBack, &Button::clicked, this,
            [this] { Q_EMIT paperPointsWanted(m_papersBefore.value_or(Papers{}).points); });
    m_printer = paragraph({});
    m_printer->setObjectName(u"printer"_s);
    setPrinter({});
    m_writing += m_paperPoints;
    m_sheet->setChosen(0);
    m_paperPoints->setChosen(0);
    updatePutBack();
}

void SettingsPage::setPapers(PaperLook::Size sheet, int points)
{
    m_papers = {sheet, points};
    if (!m_papersBefore)
        m_papersBefore = m_papers;
    m_sheet->setChosen(sheet == PaperLook::Size::Letter ? 1 : 0);
    m_paperPoints->setChosen(points == largePaperPoints ? 1 : 0);
    updatePutBack();
}

void SettingsPage::setPrinter(const QString& name)
{
    m_printer->setText(
        name.isEmpty()
            ? tr("Which printer is asked when you print. Daybook then offers that one again.")
            : tr("Papers were last sent to the printer “%1”, so it is offered first. You can choose "
                 "another one whenever you print.")
                  .arg(isolated(name)));
}

void SettingsPage::buildLanguage()
{
    subheading(tr("Language"));
    paragraph(
        tr("The pages of Daybook are in English. The monthly statement can be in English and Welsh side by "
           "side: choose the language under Print."));
}

void SettingsPage::setView(MenuView view)
{
    if (!m_viewBefore)
        m_viewBefore = view;
    m_shownView = view;
    m_view->setChosen(view == MenuView::Simple ? 1 : 0);
    updatePutBack();
}

void SettingsPage::buildPerson()
{
    m_writing += subheading(tr("About you"));
    m_needs = new TextField(tr("How I need information"));
    m_needs->setObjectName(u"needs"_s);
    m_needs->setHint(tr("Printed on letters. For example: large print, easy read, BSL, phone my daughter."));
    body()->addWidget(m_needs);
    m_helper = new TextField(tr("Who can help me"));
    m_helper->setObjectName(u"helper"_s);
    m_helper->setHint(tr("A name and a phone number. Shown on every help page."));
    body()->addWidget(m_helper);
    auto* row = buttonRow();
    auto* save = new Button(tr("&Save this"));
    save->setObjectName(u"savePerson"_s);
    row->addWidget(save);
    connect(save, &Button::clicked, this, [this] {
        Person changed = m_person;
        changed.informationNeeds = m_needs->text().trimmed();
        changed.helperPhone = m_helper->text().trimmed();
        if (changed == m_person)
            return;
        m_person = changed;
        Q_EMIT personChanged(changed);
    });
    auto* back = new Button(tr("Put it back as it was"));
    back->setObjectName(u"personBack"_s);
    back->setAccessibleName(tr("Put it back as it was: about you"));
    row->addWidget(back);
    connect(back, &Button::clicked, this, [this] { showPerson(); });
    m_writing += {m_needs, m_helper, save, back};
}

void SettingsPage::buildDaybook()
{
    subheading(tr("Your daybook"));
    m_where = paragraph({});
    m_where->setObjectName(u"where"_s);
    auto* row = buttonRow();
    const auto add = [&](const QString& name, const QString& text, void (SettingsPage::*wanted)()) {
        auto* button = new Button(text);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &Button::clicked, this, wanted);
        return button;
    };
    m_copy = add(u"copy"_s, tr("&Make a copy, for example on a USB stick"), &SettingsPage::copyWanted);
    m_copies = add(u"copies"_s, tr("Copies, and another computer"), &SettingsPage::copiesWanted);
    m_files = add(u"files"_s, tr("Copy everything to a folder"), &SettingsPage::filesWanted);
    m_complete =
        add(u"completeCopy"_s, tr("Make a complete copy (one zip)"), &SettingsPage::completeCopyWanted);
    add(u"openCompleteCopy"_s, tr("Open a complete copy"), &SettingsPage::openCompleteCopyWanted);
    add(u"openOther"_s, tr("&Open another daybook"), &SettingsPage::openOtherWanted);
    add(u"newDaybook"_s, tr("Start a new &daybook"), &SettingsPage::newDaybookWanted);
    add(u"practice"_s, tr("&Look around with made-up data"), &SettingsPage::practiceWanted);
    add(u"exercise"_s, tr("Ten minutes of practice, on paper"), &SettingsPage::exerciseWanted);
    paragraph(
        tr("The folder holds your visits, agreements, bills and answers as files that other programs can "
           "read. A new daybook can be made from it."),
        Role::Hint);
    paragraph(tr("The zip is the complete copy: also letters, money, papers and every change. “Open a "
                 "complete copy” makes a new daybook from it and compares every sum."),
              Role::Hint);
    paragraph(tr("Made-up data is a daybook of its own. Yours stays as it is."), Role::Hint);
    auto* ending = buttonRow();
    m_closing = new Button(tr("When care has ended"));
    m_closing->setObjectName(u"closing"_s);
    ending->addWidget(m_closing);
    connect(m_closing, &Button::clicked, this, &SettingsPage::closingWanted);
    m_recent = new Card(tr("Daybooks you opened lately"));
    body()->addWidget(m_recent);
}

void SettingsPage::buildHelp()
{
    subheading(tr("Help and what was done"));
    auto* row = buttonRow();
    const auto add = [&](const QString& name, const QString& text, void (SettingsPage::*wanted)()) {
        auto* button = new Button(text);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &Button::clicked, this, wanted);
    };
    add(u"helpList"_s, tr("&Questions and answers"), &SettingsPage::helpListWanted);
    add(u"history"_s, tr("&Everything that was changed"), &SettingsPage::historyWanted);
    add(u"keys"_s, tr("Keys"), &SettingsPage::keysWanted);
    add(u"about"_s, tr("&About Daybook"), &SettingsPage::aboutWanted);
}

void SettingsPage::setLook(int points, ThemeName theme)
{
    if (m_pointsBefore == 0) {
        m_pointsBefore = points;
        m_themeBefore = theme;
    }
    m_points = points;
    m_theme = theme;
    m_size->setChosen(static_cast<int>(textSizes().indexOf(points)));
    m_colours->setChosen(themeIndex(theme));
    updatePutBack();
}

void SettingsPage::rememberLook()
{
    m_pointsBefore = m_points;
    m_themeBefore = m_theme;
    m_viewBefore = m_shownView;
    m_papersBefore = m_papers;
    updatePutBack();
}

void SettingsPage::updatePutBack()
{
    // The button that has the focus stays, so that the focus has somewhere to be.
    const auto show = [](Button* back, bool differs) {
        if (back)
            back->setVisible(differs || back->hasFocus());
    };
    const Papers before = m_papersBefore.value_or(m_papers);
    show(m_sizeBack, m_points != m_pointsBefore);
    show(m_coloursBack, m_theme != m_themeBefore);
    show(m_viewBack, m_shownView != m_viewBefore.value_or(m_shownView));
    show(m_sheetBack, m_papers.sheet != before.sheet);
    show(m_paperPointsBack, m_mayWrite && m_papers.points != before.points);
}

void SettingsPage::setDaybook(const QString& path, bool isPractice, const QStringList& recent)
{
    if (path.isEmpty())
        m_where->setText(tr("No daybook is open."));
    else if (isPractice)
        m_where->setText(tr("You are looking around with made-up data. Your own daybook is not touched."));
    else
        m_where->setText(
            tr("Your daybook is the file %1 in the folder %2.")
                .arg(pathText(QFileInfo(path).fileName()), pathText(QFileInfo(path).absolutePath())));
    m_copy->setVisible(!path.isEmpty());
    m_copies->setVisible(!path.isEmpty());
    m_closing->setVisible(!path.isEmpty());
    m_files->setVisible(!path.isEmpty());
    m_complete->setVisible(!path.isEmpty());

    while (QLayoutItem* taken = m_recent->body()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    int shown = 0;
    for (const QString& other : recent) {
        if (other == path)
            continue;
        auto* button = new Button(QFileInfo(other).completeBaseName().replace(u'&', "&&"_L1));
        button->setObjectName(u"recent%1"_s.arg(shown++));
        const QString folder = QDir::toNativeSeparators(QFileInfo(other).absolutePath());
        button->setAccessibleName(
            tr("Open %1 in the folder %2").arg(QFileInfo(other).completeBaseName(), folder));
        m_recent->body()->addWidget(button);
        m_recent->body()->addWidget(new Words(tr("in the folder %1").arg(isolated(folder)), Role::Hint));
        connect(button, &Button::clicked, this, [this, other] { Q_EMIT openWanted(other); });
    }
    m_recent->setVisible(shown > 0);
}

void SettingsPage::setMayWrite(bool may)
{
    m_mayWrite = may;
    updatePutBack();
    for (QWidget* widget : std::as_const(m_writing))
        widget->setVisible(may);
    m_closing->setVisible(may);
}

void SettingsPage::setPerson(const Person& person)
{
    // What is being typed is not lost because something else changed.
    if (person == m_person && hasUnsavedWords())
        return;
    m_person = person;
    showPerson();
}

void SettingsPage::showPerson()
{
    m_needs->setText(m_person.informationNeeds);
    m_helper->setText(m_person.helperPhone);
}

bool SettingsPage::hasUnsavedWords() const
{
    return m_needs->text().trimmed() != m_person.informationNeeds ||
           m_helper->text().trimmed() != m_person.helperPhone;
}

} // namespace daybook
