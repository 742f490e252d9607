#include "ui/pages/copies_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QFileInfo>

namespace daybook {

using namespace Qt::StringLiterals;

CopiesPage::CopiesPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"copy"_s);
    setHeading(tr("Copies, and another computer"));
    setLead(tr("Your daybook is one file. Whoever has the file has all of it."));
    showAll();
}

void CopiesPage::setPlaces(const QString& daybook, const QString& copies)
{
    m_daybook = daybook;
    m_place = copies;
    showAll();
}

void CopiesPage::setCopies(const std::vector<Copy>& copies)
{
    if (m_isRead && copies == m_copies)
        return;
    m_isRead = true;
    m_copies = copies;
    showAll();
}

void CopiesPage::showAll()
{
    clearBody();
    subheading(tr("On a USB stick, or on another computer"));
    if (!m_daybook.isEmpty())
        paragraph(tr("Your daybook is the file %1 in the folder %2.")
                      .arg(pathText(QFileInfo(m_daybook).fileName()),
                           pathText(QFileInfo(m_daybook).absolutePath())));
    paragraph(tr("1. Put the stick in, press the button, and choose the stick. The copy is read back and "
                 "compared before Daybook says that it is there."));
    paragraph(tr("2. On the other computer, open the file with Daybook: from Settings, or by opening the "
                 "file itself."));
    paragraph(tr("3. Write in one of them only. Two files do not come together by themselves."));
    auto* copy = new Button(tr("&Make a copy now"));
    copy->setObjectName(u"copyNow"_s);
    copy->setPrimary(true);
    buttonRow()->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &CopiesPage::copyWanted);

    subheading(tr("Safety copies on this computer"));
    paragraph(
        tr("Daybook makes one by itself before the first change of a day. The newest ten are kept, and "
           "some older ones. They do not help when this computer is lost: for that there is the stick."));
    if (!m_place.isEmpty())
        paragraph(tr("They are in the folder %1.").arg(pathText(m_place)));
    if (m_isRead && m_copies.empty())
        paragraph(tr("There is none yet. The first one is made with your next change."));
    for (const Copy& each : m_copies)
        addCopy(each);
}

void CopiesPage::addCopy(const Copy& copy)
{
    auto* card = new Card(copy.heading);
    card->paragraph(copy.text);
    body()->addWidget(card);
    if (!copy.canBeRead)
        return;
    FlowLayout* row = card->buttonRow();
    auto* look = new Button(tr("Look at this copy"));
    look->setObjectName(u"lookAtCopy"_s);
    look->setAccessibleName(tr("Look at this copy: %1").arg(copy.heading));
    auto* goOn = new Button(tr("Go on from this copy"));
    goOn->setObjectName(u"goOnFromCopy"_s);
    goOn->setAccessibleName(tr("Go on from this copy: %1").arg(copy.heading));
    row->addWidget(look);
    row->addWidget(goOn);
    connect(
        look, &QPushButton::clicked, this, [this, path = copy.path] { Q_EMIT lookWanted(path); },
        Qt::QueuedConnection);
    connect(
        goOn, &QPushButton::clicked, this, [this, path = copy.path] { Q_EMIT goOnWanted(path); },
        Qt::QueuedConnection);
}

} // namespace daybook
