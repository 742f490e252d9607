#include "tests/support/reading_age.h"

#include <QRegularExpression>
#include <QStringList>

namespace daybook::test {

using namespace Qt::StringLiterals;

int syllables(const QString& word)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    QString letters = word.toLower();
    // "charged" and "home" end in an e that is not heard; "table" and "needed" in one that is.
    static const QRegularExpression silent(
        u"(?<=[^aeiouyl])e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouylscxzg])es$"_s);
    letters.remove(silent);
    int count = 0;
    for (auto match = vowels.globalMatch(letters); match.hasNext(); match.next())
        ++count;
    return qMax(1, count);
}

double readingAge(const QString& text)
{
    static const QRegularExpression sentenceEnd(uR"([.!?:](\s|$)|\n)"_s);
    static const QRegularExpression blanks(uR"([\s\x{a0}–,;]+)"_s);
    static const QRegularExpression mark(u"[^a-zA-Z0-9£]"_s);
    double sentences = 0;
    double words = 0;
    double parts = 0;
    for (const QString& sentence : text.split(sentenceEnd, Qt::SkipEmptyParts)) {
        double here = 0;
        for (const QString& piece : sentence.split(blanks, Qt::SkipEmptyParts)) {
            QString word = piece;
            word.remove(mark);
            if (word.isEmpty())
                continue;
            ++here;
            parts += word.contains(QRegularExpression(u"[0-9£]"_s)) ? 1 : syllables(word);
        }
        if (here == 0)
            continue;
        ++sentences;
        words += here;
    }
    if (words == 0)
        return 0;
    return 0.39 * words / sentences + 11.8 * parts / words - 15.59 + 5;
}

QString sentencesOf(const Paper& paper)
{
    QStringList sentences;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<PaperParagraph>(&block))
            sentences += paragraph->text;
        else if (const auto* list = std::get_if<PaperList>(&block))
            sentences += list->items;
        else if (const auto* facts = std::get_if<PaperFacts>(&block)) {
            for (const auto& [sign, text] : facts->facts)
                sentences += text;
        }
    }
    return sentences.join(u'\n');
}

} // namespace daybook::test
