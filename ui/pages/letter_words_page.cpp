#include "ui/pages/letter_words_page.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// What can be changed of a block; a list has one item to a line.
QString wordsOf(const PaperBlock& block)
{
    if (const auto* paragraph = std::get_if<PaperParagraph>(&block))
        return paragraph->text;
    if (const auto* list = std::get_if<PaperList>(&block))
        return list->items.join(u'\n');
    return {};
}

} // namespace

LetterWordsPage::LetterWordsPage(const Paper& paper, QWidget* parent) : Page(parent), m_paper(paper)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("Change the words"));
    setLead(tr("Addresses and tables of sums stay as they are. A box that you empty is left out."));
    int number = 0;
    for (const PaperBlock& block : m_paper.blocks) {
        QPlainTextEdit* box = nullptr;
        if (const QString words = wordsOf(block); !words.isEmpty()) {
            ++number;
            auto* label = new Words(tr("Part %1 of the letter").arg(number));
            box = new QPlainTextEdit(words);
            box->setObjectName(u"part-%1"_s.arg(number));
            box->setAccessibleName(label->text());
            box->setTabChangesFocus(true);
            const int lines = qBound(2, static_cast<int>(words.size() / 60 + words.count(u'\n') + 1), 8);
            box->setMinimumHeight(box->fontMetrics().lineSpacing() * lines + 24);
            label->setBuddy(box);
            body()->addWidget(label);
            body()->addWidget(box);
            connect(box, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });
        }
        m_boxes.push_back(box);
    }
    auto* save = new Button(tr("&Use these words"));
    save->setObjectName(u"useWords"_s);
    save->setPrimary(true);
    buttonRow()->addWidget(save);
    connect(save, &QPushButton::clicked, this, [this] {
        m_touched = false;
        Q_EMIT saveRequested(this->paper());
    });
}

Paper LetterWordsPage::paper() const
{
    Paper changed = m_paper;
    changed.blocks.clear();
    for (std::size_t i = 0; i < m_paper.blocks.size(); ++i) {
        if (!m_boxes[i]) {
            changed.blocks.push_back(m_paper.blocks[i]);
            continue;
        }
        const QString words = m_boxes[i]->toPlainText();
        // Untouched words keep the blanks that hold dates and sums together.
        if (QString(words).replace(QChar(0x00A0), u' ') ==
            wordsOf(m_paper.blocks[i]).replace(QChar(0x00A0), u' ')) {
            changed.blocks.push_back(m_paper.blocks[i]);
            continue;
        }
        if (const auto* list = std::get_if<PaperList>(&m_paper.blocks[i])) {
            PaperList items{{}, list->numbered};
            for (const QString& line : words.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    items.items.append(line.simplified());
            }
            if (!items.items.isEmpty())
                changed.blocks.push_back(items);
            continue;
        }
        // An empty line begins a new paragraph.
        for (const QString& part : words.split(u'\n')) {
            if (!part.trimmed().isEmpty())
                changed.blocks.push_back(
                    PaperParagraph{part.trimmed(), std::get<PaperParagraph>(m_paper.blocks[i]).strong});
        }
    }
    return changed;
}

} // namespace daybook
