#include "ui/pages/bill_paper_page.h"

#include "ui/scans/paper_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

BillPaperPage::BillPaperPage(About about, QWidget* parent) : Page(parent)
{
    const bool isOfBill = about == About::Bill;
    const QString heading = isOfBill ? tr("The paper bill") : tr("Pictures and papers of a day");
    setHelpTopic(isOfBill ? u"bills"_s : u"today"_s);
    setHeading(heading);
    m_none = paragraph(
        isOfBill
            ? tr("No picture or PDF is kept of this bill yet. Take a picture of it with a telephone or "
                 "scan it, copy the picture to this computer, then add it here.")
            : tr("Nothing is kept with this day yet. It can be a note that a carer left, the diary sheet, "
                 "a receipt, or a letter. Take a picture of it, copy the picture to this computer, then add it "
                 "here."));
    m_none->setObjectName(u"noPaper"_s);
    m_view = new PaperView(heading);
    m_view->setObjectName(u"paper"_s);
    body()->addWidget(m_view);
    auto* row = buttonRow();
    const auto add = [&](const QString& name, const QString& words) {
        auto* button = new Button(words);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_add = add(u"addPaper"_s, tr("Add a picture or PDF…"));
    m_save = add(u"savePaper"_s, tr("Save it as a file…"));
    m_remove = add(u"removePaper"_s, tr("Take this paper out"));
    paragraph(tr("It is kept inside your daybook just as it came, and goes along into every copy."),
              Role::Hint);
    connect(m_add, &QPushButton::clicked, this, &BillPaperPage::addWanted);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_view->shownPaper()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_view->shownPaper()); });
    connect(m_view, &PaperView::papersChanged, this, &BillPaperPage::showButtons);
    showButtons();
}

void BillPaperPage::setWhich(const QString& which)
{
    setLead(which);
}

void BillPaperPage::clearPapers()
{
    m_view->clear();
}

void BillPaperPage::addPaper(const QByteArray& bytes, const QString& name)
{
    m_view->addPaper(bytes, name);
}

void BillPaperPage::setMayChange(bool may)
{
    m_mayChange = may;
    showButtons();
}

void BillPaperPage::showButtons()
{
    const bool hasPaper = m_view->shownPaper() >= 0;
    m_none->setVisible(!hasPaper);
    m_view->setVisible(hasPaper);
    m_add->setVisible(m_mayChange);
    m_add->setPrimary(!hasPaper);
    m_save->setVisible(hasPaper);
    m_remove->setVisible(hasPaper && m_mayChange);
}

} // namespace daybook
