#include "app/paper_look.h"

#include "app/daybook_file.h"
#include "app/preferences.h"

namespace daybook {

using namespace Qt::StringLiterals;

int paperPoints(const Snapshot& snapshot)
{
    const auto kept = snapshot.settings.find(u"statement/points"_s);
    return kept != snapshot.settings.end() && kept->second == "18"_L1 ? 18 : 14;
}

PaperLook paperLook(const Snapshot& snapshot)
{
    return {.bodyPoints = static_cast<double>(paperPoints(snapshot)), .size = Preferences().sheet()};
}

} // namespace daybook
