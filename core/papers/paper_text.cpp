#include "core/papers/paper_text.h"

namespace daybook {

using namespace Qt::StringLiterals;

QString withoutBreaks(QString sentence)
{
    qsizetype wordFrom = 0;
    for (qsizetype i = 1; i + 1 < sentence.size(); ++i) {
        if (sentence.at(i) != u' ')
            continue;
        const QChar first = sentence.at(wordFrom);
        const QChar before = sentence.at(i - 1);
        const QChar after = sentence.at(i + 1);
        // "30 minutes" and "4 June", but not "£12.00 for"; "Thursday 4" and "June 2026", but not "for 30".
        const bool isCount = first.isDigit() && before.isDigit() && after.isLetter();
        const bool isName = first.isUpper() && before.isLetter() && after.isDigit();
        if (isCount || isName)
            sentence[i] = QChar(0x00A0);
        wordFrom = i + 1;
    }
    return sentence;
}

QString headingWords(const PaperHeading& heading)
{
    return heading.english.isEmpty() ? heading.text : heading.text + u" – "_s + heading.english;
}

QString headingWords(const PaperColumn& column)
{
    return column.english.isEmpty() ? column.heading : column.heading + u" – "_s + column.english;
}

QString barWords(const PaperBars& bars, const PaperBar& bar)
{
    const QString name = bars.series.value(bar.series);
    // "planned 14 hours" says by itself what it is.
    const bool saysItself =
        bars.series.size() < 2 || name.isEmpty() || bar.label.contains(name, Qt::CaseInsensitive);
    if (bar.group.isEmpty())
        return saysItself ? bar.label : name + u": "_s + bar.label;
    const QString about = saysItself ? bar.group : bar.group + u", "_s + name;
    return about + u": "_s + bar.label;
}

void keepTogether(Paper& paper)
{
    for (PaperBlock& block : paper.blocks) {
        if (auto* heading = std::get_if<PaperHeading>(&block)) {
            heading->text = withoutBreaks(heading->text);
            heading->english = withoutBreaks(heading->english);
        } else if (auto* paragraph = std::get_if<PaperParagraph>(&block)) {
            paragraph->text = withoutBreaks(paragraph->text);
        } else if (auto* list = std::get_if<PaperList>(&block)) {
            for (QString& item : list->items)
                item = withoutBreaks(item);
        } else if (auto* facts = std::get_if<PaperFacts>(&block)) {
            for (auto& [sign, text] : facts->facts)
                text = withoutBreaks(text);
        }
    }
}

} // namespace daybook
