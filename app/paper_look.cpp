#include "app/paper_look.h"

#include "app/daybook_file.h"
#include "app/preferences.h"

namespace daybook {

using namespace Qt::StringLiterals;

int paperPoints(const Snapshot& snapshot)
{
    return snapshot.setting(u"statement/points"_s) == "18"_L1 ? 18 : 14;
}

LetterTone letterTone(const Snapshot& snapshot)
{
    return snapshot.setting(letterToneSetting) == "firm"_L1 ? LetterTone::Firm : LetterTone::Friendly;
}

PaperLook paperLook(const Snapshot& snapshot)
{
    return {.bodyPoints = static_cast<double>(paperPoints(snapshot)), .size = Preferences().sheet()};
}

} // namespace daybook
