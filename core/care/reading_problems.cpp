#include "core/care/reading_problems.h"

#include <QHash>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

std::vector<GatheredProblem> gathered(const std::vector<ReadingProblem>& problems)
{
    constexpr int mostApart = 3;
    const auto key = [](const ReadingProblem& problem) { return problem.column + u'\n' + problem.done; };
    QHash<QString, int> alike;
    for (const ReadingProblem& problem : problems)
        ++alike[key(problem)];
    std::vector<GatheredProblem> result;
    QHash<QString, std::size_t> places;
    for (const ReadingProblem& problem : problems) {
        const QString its = key(problem);
        if (alike.value(its) > mostApart) {
            if (const auto place = places.constFind(its); place != places.constEnd()) {
                result[*place].rows.push_back(problem.row);
                continue;
            }
            places.insert(its, result.size());
        }
        result.push_back({problem, {problem.row}});
    }
    return result;
}

QString rowsText(const std::vector<int>& rows)
{
    constexpr std::size_t mostShown = 8;
    QString text;
    for (std::size_t i = 0; i < std::min(rows.size(), mostShown); ++i)
        text += (i > 0 ? u", "_s : QString()) + QString::number(rows[i]);
    return rows.size() > mostShown ? text + u" \u2026"_s : text;
}

} // namespace daybook
