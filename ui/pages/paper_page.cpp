#include "ui/pages/paper_page.h"

#include "ui/pages/paper_sheet.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

PaperPage::PaperPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"print"_s);

    FlowLayout* ways = buttonRow();
    const auto add = [this](FlowLayout* row, const QString& name, const QString& text,
                            void (PaperPage::*wanted)()) {
        auto* button = new Button(text);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    add(ways, u"print"_s, tr("&Print it"), &PaperPage::printRequested)->setPrimary(true);
    add(ways, u"savePdf"_s, tr("&Save as PDF"), &PaperPage::pdfRequested);
    m_email = add(ways, u"saveEmail"_s, tr("Save as an e-&mail"), &PaperPage::emailRequested);
    m_words = add(ways, u"changeWords"_s, tr("Change the w&ords"), &PaperPage::wordsRequested);
    m_toOthers = new Button;
    m_toOthers->setObjectName(u"otherWays"_s);
    ways->addWidget(m_toOthers);
    connect(m_toOthers, &QPushButton::clicked, this, [this] { showOtherWays(m_others->isHidden()); });

    m_others = new QWidget;
    m_otherWays = new FlowLayout(m_others);
    body()->addWidget(m_others);
    add(m_otherWays, u"copyText"_s, tr("&Copy for an e-mail"), &PaperPage::copyRequested);
    m_odt = add(m_otherWays, u"saveOdt"_s, tr("Save for a wor&d processor"), &PaperPage::odtRequested);
    add(m_otherWays, u"saveHtml"_s, tr("Save as a &web page"), &PaperPage::htmlRequested);
    add(m_otherWays, u"saveText"_s, tr("Save as plain &text"), &PaperPage::textRequested);
    m_email->hide();
    m_odt->hide();
    m_words->hide();
    showOtherWays(false);

    m_keeping = buttonRow();
    FlowLayout* turn = buttonRow();
    m_before = new Button(tr("Page be&fore"));
    m_before->setObjectName(u"pageBefore"_s);
    m_after = new Button(tr("Pag&e after"));
    m_after->setObjectName(u"pageAfter"_s);
    m_where = new Words;
    m_where->setObjectName(u"where"_s);
    turn->addWidget(m_before);
    turn->addWidget(m_after);
    turn->addWidget(m_where);
    connect(m_before, &QPushButton::clicked, this, [this] { showSheet(m_sheet->shownSheet() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { showSheet(m_sheet->shownSheet() + 1); });

    m_sheet = new PaperSheet;
    m_sheet->setObjectName(u"sheet"_s);
    body()->addWidget(m_sheet);
}

void PaperPage::setPaper(const QString& heading, const Paper& paper, const PaperLook& look)
{
    m_paper = paper;
    m_look = look;
    m_isChanged = false;
    m_email->setVisible(paper.isLetter);
    m_odt->setVisible(paper.isLetter);
    m_words->setVisible(paper.isLetter);
    setHeading(heading);
    m_sheet->setPaper(paper, look);
    setLead(tr("This is how it looks on paper. It has %n page(s).", nullptr, sheetCount()));
    showSheet(0);
}

void PaperPage::changePaper(const Paper& paper)
{
    setPaper(title(), paper, m_look);
    m_isChanged = true;
}

void PaperPage::offerToKeep(bool mayWait)
{
    setHelpTopic(u"letters"_s);
    auto* sent = new Button(tr("&I sent it today"));
    sent->setObjectName(u"letterSent"_s);
    m_keeping->addWidget(sent);
    connect(sent, &QPushButton::clicked, this, &PaperPage::sentRequested);
    if (!mayWait)
        return;
    auto* keep = new Button(tr("Keep it for &later"));
    keep->setObjectName(u"keepLetter"_s);
    m_keeping->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &PaperPage::keepRequested);
}

Button* PaperPage::addWay(const QString& name, const QString& text)
{
    auto* button = new Button(text);
    button->setObjectName(name);
    m_keeping->addWidget(button);
    return button;
}

Button* PaperPage::addOtherWay(const QString& name, const QString& text)
{
    auto* button = new Button(text);
    button->setObjectName(name);
    m_otherWays->addWidget(button);
    return button;
}

void PaperPage::showOtherWays(bool shown)
{
    m_others->setVisible(shown);
    m_toOthers->setText(shown ? tr("Fewer wa&ys to keep it") : tr("Other wa&ys to keep it"));
}

int PaperPage::sheetCount() const
{
    return m_sheet->sheetCount();
}

void PaperPage::showSheet(int sheet)
{
    m_sheet->showSheet(sheet);
    const int count = sheetCount();
    m_where->setText(tr("Page %1 of %2").arg(m_sheet->shownSheet() + 1).arg(count));
    m_before->setVisible(count > 1);
    m_after->setVisible(count > 1);
    m_where->setVisible(count > 1);
    m_before->setEnabled(m_sheet->shownSheet() > 0);
    m_after->setEnabled(m_sheet->shownSheet() + 1 < count);
}

} // namespace daybook
