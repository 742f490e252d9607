#pragma once

#include "core/papers/paper.h"

#include <QString>

namespace daybook::test {

/// Sounded parts of an English word: groups of vowels, without a silent e at its end. At least 1.
int syllables(const QString& word);

/// The age at which somebody at school reads such sentences with ease: the Flesch-Kincaid grade and five
/// years. Source: Kincaid and others, 1975: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
/// Figures and words with digits count as one syllable.
double readingAge(const QString& sentences);

/// The sentences of a paper: its paragraphs and lists, one a line. Names, addresses and tables are not
/// sentences. A list item without a full stop is a sentence of its own.
QString sentencesOf(const Paper& paper);

} // namespace daybook::test
