#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace daybook {

/// Numbers for words (services, visit names), so that the engine compares integers. Words that differ only in
/// case and white space share a number; 0 is the empty word.
class NameIndex
{
public:
    NameIndex();
    int add(const QString& text);
    /// The folded word.
    const QString& name(int index) const { return m_names[static_cast<std::size_t>(index)]; }

private:
    struct Recent
    {
        QString text;
        int index{0};
    };
    std::array<Recent, 8> m_recent{}; ///< by length: the same few words come again and again
    QHash<QString, int> m_seen;       ///< as written → index
    QHash<QString, int> m_folded;     ///< folded → index
    std::vector<QString> m_names;
};

} // namespace daybook
