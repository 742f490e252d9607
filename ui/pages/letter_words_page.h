#pragma once

#include "core/papers/paper.h"
#include "ui/widgets/page.h"

#include <vector>

class QPlainTextEdit;

namespace daybook {

/// The sentences of a letter, each in a box, to be changed before it is printed. Addresses, tables and sums
/// stay as they are: they come from the daybook.
class LetterWordsPage : public Page
{
    Q_OBJECT
public:
    explicit LetterWordsPage(const Paper& paper, QWidget* parent = nullptr);
    /// With the words as they are now. A box that was emptied is left out.
    Paper paper() const;
    bool hasUnsavedWords() const override { return m_touched; }

Q_SIGNALS:
    void saveRequested(const daybook::Paper& paper);

private:
    Paper m_paper;
    std::vector<QPlainTextEdit*> m_boxes; ///< one for each block; null where the block stays
    bool m_touched{false};
};

} // namespace daybook
