#include "ui/pages/help_page.h"

#include "ui/pages/help_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace daybook {

HelpPage::HelpPage(const QString& topic, QWidget* parent) : Page(parent), m_openedAt(topic)
{
    setObjectName(u"helpPage"_s);
    setHelpTopic(u"start"_s);
    if (topic.isEmpty())
        showList();
    else
        showTopic(topic);
}

void HelpPage::setWhoCanHelp(const QString& nameAndPhone)
{
    m_helper = nameAndPhone;
    if (m_topic.isEmpty())
        showList();
    else
        showTopic(m_topic);
}

void HelpPage::showTopic(const QString& topic)
{
    const HelpEntry entry = helpEntry(topic);
    m_topic = entry.topic;
    clearBody();
    setHeading(entry.question);
    setLead({});
    for (const PaperBlock& block : entry.answer.blocks) {
        if (const auto* words = std::get_if<PaperParagraph>(&block))
            paragraph(words->text);
        else if (const auto* list = std::get_if<PaperList>(&block))
            for (const QString& item : list->items)
                paragraph(u"• "_s + item);
    }
    if (entry.picture) {
        auto* picture = new Picture(QPixmap(entry.picture->file), entry.picture->words);
        picture->setObjectName(u"picture"_s);
        paragraph(entry.picture->words, Role::Hint);
        body()->addWidget(picture);
    }
    auto* row = buttonRow();
    auto* others = new Button(tr("&All questions"));
    others->setObjectName(u"allQuestions"_s);
    others->setPrimary(true);
    row->addWidget(others);
    connect(others, &Button::clicked, this, [this] {
        m_openedAt.clear();
        showList();
        focusHeading();
    });
    auto* print = new Button(tr("&Print this answer"));
    print->setObjectName(u"printAnswer"_s);
    print->setGlyph(menuPath(PageId::Print));
    row->addWidget(print);
    connect(print, &Button::clicked, this, [this] { Q_EMIT printWanted(helpEntry(m_topic).answer); });
    addHelperCard();
}

void HelpPage::showList()
{
    m_topic.clear();
    clearBody();
    setHeading(tr("Help"));
    setLead(tr("Press a question to read the answer."));
    const auto topics = helpTopics();
    for (const QString& topic : topics) {
        auto* button = new Button(helpEntry(topic).question);
        button->setObjectName(u"question_"_s + topic);
        button->setMenuLike(true);
        body()->addWidget(button);
        connect(button, &Button::clicked, this, [this, topic] {
            showTopic(topic);
            focusHeading();
        });
    }
    auto* print = new Button(tr("&Print all questions and answers"));
    print->setObjectName(u"printAll"_s);
    print->setGlyph(menuPath(PageId::Print));
    buttonRow()->addWidget(print);
    connect(print, &Button::clicked, this, [this] { Q_EMIT printWanted(helpPaper()); });
    addHelperCard();
}

void HelpPage::addHelperCard()
{
    if (m_helper.trimmed().isEmpty())
        return;
    auto* card = new Card(tr("Who can help me"));
    card->setObjectName(u"card"_s);
    card->paragraph(isolated(m_helper));
    body()->addWidget(card);
}

bool HelpPage::stepBack()
{
    // Back from an answer goes to the list it was chosen from; an answer opened by F1 closes.
    if (m_topic.isEmpty() || m_topic == m_openedAt)
        return false;
    showList();
    focusHeading();
    return true;
}

AboutPage::AboutPage(QWidget* parent) : Page(parent)
{
    setObjectName(u"aboutPage"_s);
    setHelpTopic(u"start"_s);
    setHeading(tr("About Daybook"));
    setLead(tr("Version %1").arg(QStringLiteral(DAYBOOK_VERSION)));
    paragraph(tr("Daybook keeps a record of care visits and explains every penny of a bill against it."));
    paragraph(tr("Everything stays in one file on this computer. Daybook sends nothing over the internet."));
    paragraph(tr("Daybook helps you to ask. It gives no legal advice."));
    subheading(tr("Licence"));
    paragraph(tr("Daybook is free software: you may use it, pass it on and change it under the terms of the "
                 "GNU General "
                 "Public License, version 3 or later."));
    paragraph(tr("It comes without any warranty, as far as the law allows. The full text came with the "
                 "program, in the "
                 "file LICENSE."));
    paragraph(tr("It uses Qt %1 and SQLite.").arg(QString::fromLatin1(qVersion())));
}

} // namespace daybook
