#include "core/check/name_index.h"

#include "core/base/text.h"

namespace daybook {

NameIndex::NameIndex()
{
    m_names.emplace_back();
    m_seen.insert(QString(), 0);
    m_folded.insert(QString(), 0);
}

int NameIndex::add(const QString& text)
{
    if (text.isEmpty())
        return 0;
    Recent& recent = m_recent[static_cast<std::size_t>(text.size()) % m_recent.size()];
    if (recent.text == text)
        return recent.index;
    if (const auto seen = m_seen.constFind(text); seen != m_seen.constEnd()) {
        recent = {text, *seen};
        return *seen;
    }
    const QString word = folded(text);
    int index = 0;
    if (const auto known = m_folded.constFind(word); known != m_folded.constEnd()) {
        index = *known;
    } else {
        index = static_cast<int>(m_names.size());
        m_names.push_back(word);
        m_folded.insert(word, index);
    }
    m_seen.insert(text, index);
    return index;
}

} // namespace daybook
