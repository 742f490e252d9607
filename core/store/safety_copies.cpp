#include "core/store/safety_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <functional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t newestKept = 10;

/// "after change 000123.daybook"
QString nameOf(qint64 number)
{
    return u"after change %1.daybook"_s.arg(number, 9, 10, QChar(u'0'));
}

/// How many doublings of changes ago that was.
int ageOf(qint64 changes)
{
    return static_cast<int>(std::bit_width(static_cast<quint64>(changes)));
}

} // namespace

std::vector<qint64> keptNumbers(std::vector<qint64> numbers)
{
    std::sort(numbers.begin(), numbers.end(), std::greater());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<qint64> kept;
    int lastAge = -1;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i < newestKept) {
            kept.push_back(numbers[i]);
            continue;
        }
        // The oldest of each doubling: the next round then has one to keep as well.
        const int age = ageOf(numbers.front() - numbers[i]);
        const bool isOldestOfAge = i + 1 == numbers.size() || ageOf(numbers.front() - numbers[i + 1]) != age;
        if (isOldestOfAge && age != lastAge) {
            kept.push_back(numbers[i]);
            lastAge = age;
        }
    }
    return kept;
}

std::vector<SafetyCopy> SafetyCopies::all() const
{
    static const QRegularExpression ours(u"^after change (\\d{9,18})\\.daybook$"_s);
    std::vector<SafetyCopy> copies;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString& name : names) {
        if (const QRegularExpressionMatch match = ours.match(name); match.hasMatch())
            copies.push_back({folder.filePath(name), match.captured(1).toLongLong()});
    }
    std::sort(copies.begin(), copies.end(),
              [](const SafetyCopy& a, const SafetyCopy& b) { return b.number < a.number; });
    return copies;
}

void SafetyCopies::make(const Daybook& daybook) const
{
    const std::vector<HistoryEntry> last = daybook.history(1);
    const qint64 number = last.empty() ? 0 : last.front().number;
    if (!QDir().mkpath(m_folder))
        throw StoreError(StoreError::Reason::CannotWrite, m_folder);
    const QString path = QDir(m_folder).filePath(nameOf(number));
    if (QFileInfo::exists(path))
        return;
    daybook.copyTo(path);
    letOldOnesGo();
}

void SafetyCopies::letOldOnesGo() const
{
    const std::vector<SafetyCopy> copies = all();
    std::vector<qint64> numbers;
    for (const SafetyCopy& copy : copies)
        numbers.push_back(copy.number);
    const std::vector<qint64> kept = keptNumbers(numbers);
    for (const SafetyCopy& copy : copies) {
        // One that cannot be removed is in nobody's way.
        if (std::find(kept.begin(), kept.end(), copy.number) == kept.end())
            QFile::remove(copy.path);
    }
}

std::vector<SafetyCopyContent> SafetyCopies::contents(int most, const Clock& clock) const
{
    std::vector<SafetyCopyContent> found;
    for (const SafetyCopy& copy : all()) {
        if (static_cast<int>(found.size()) == most)
            break;
        SafetyCopyContent& content = found.emplace_back();
        content.copy = copy;
        try {
            const auto daybook = Daybook::open(copy.path, OpenMode::ReadOnly, clock);
            if (const std::vector<HistoryEntry> last = daybook->history(1); !last.empty()) {
                content.lastChange = last.front().at;
                content.sentence = last.front().sentence;
            }
            content.visits = static_cast<int>(daybook->visits().size());
            content.bills = static_cast<int>(daybook->bills().size());
        } catch (const StoreError& error) {
            content.problem = error.sentence();
        }
    }
    return found;
}

} // namespace daybook
