#include "core/check/waterfall.h"

#include <algorithm>

// The parts of a line: put together, weighed, and set against one another.

namespace daybook {

void PartList::add(FindingKind kind, qint64 pence)
{
    if (pence == 0)
        return;
    for (LinePart& part : m_parts) {
        if (part.kind != kind)
            continue;
        part.pence.pence += pence;
        return;
    }
    m_parts.push_back({kind, Money{pence}});
}

bool isKept(FindingKind kind)
{
    return kind == FindingKind::Agreed || kind == FindingKind::NotRecorded || kind == FindingKind::NoTerm ||
           kind == FindingKind::CannotRead || kind == FindingKind::Credited;
}

qint64 UnitAnswer::queried() const
{
    qint64 sum = 0;
    qint64 favour = 0;
    for (int i = 0; i < count; ++i) {
        const LinePart& part = parts[static_cast<std::size_t>(i)];
        if (part.kind == FindingKind::Underbilled)
            favour -= part.pence.pence;
        else if (part.kind != FindingKind::Agreed && statusOf(part.kind) == FindingStatus::Query)
            sum += part.pence.pence;
    }
    return std::max<qint64>(0, sum - favour);
}

void netWithinLine(PartList& list)
{
    std::vector<LinePart>& parts = list.parts();
    const auto favour = std::find_if(parts.begin(), parts.end(), [](const LinePart& part) {
        return part.kind == FindingKind::Underbilled;
    });
    if (favour == parts.end())
        return;
    for (auto part = parts.rbegin(); part != parts.rend() && favour->pence.pence < 0; ++part) {
        if (isKept(part->kind) || part->kind == FindingKind::Underbilled || part->pence.pence <= 0)
            continue;
        const qint64 set = std::min(part->pence.pence, -favour->pence.pence);
        part->pence.pence -= set;
        favour->pence.pence += set;
    }
    parts.erase(
        std::remove_if(parts.begin(), parts.end(), [](const LinePart& part) { return part.pence.isZero(); }),
        parts.end());
}

} // namespace daybook
