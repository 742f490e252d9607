#include "tests/support/drawn_household.h"

namespace daybook::test {

HouseholdChoices drawnChoices(Draw& draw)
{
    HouseholdChoices choices;
    choices.calendar = draw.between(0, 2);
    choices.bills = draw.between(0, 2);
    choices.revised = draw.chance(20) ? draw.between(1, 2) : 0;
    choices.terms = {draw.between(0, 5), draw.between(0, 3), draw.between(0, 5), draw.between(0, 5),
                     draw.between(0, 5), draw.between(0, 5), draw.between(0, 5), draw.between(0, 2),
                     draw.between(0, 2), draw.between(0, 4)};
    for (int i = draw.between(1, 4); i > 0; --i)
        choices.slots.push_back({draw.between(0, 7), draw.between(0, 5), draw.between(0, 1),
                                 draw.between(0, 3), draw.between(0, 1), draw.between(0, 2)});
    for (int day = draw.between(3, 14); day > 0; --day) {
        DayChoice made;
        made.mark = draw.chance(30) ? draw.between(1, 4) : 0;
        for (std::size_t i = 0; i < choices.slots.size(); ++i)
            made.visits.push_back({draw.chance(40) ? draw.between(1, 17) : 0, draw.between(0, 9),
                                   draw.chance(40) ? draw.between(1, 21) : 0});
        choices.days.push_back(made);
    }
    for (int i = draw.between(1, 3); i > 0; --i)
        choices.billed.push_back({draw.between(0, 3), draw.between(0, 3), draw.between(0, 1)});
    const auto extras = [&draw](int most, int kinds) {
        std::vector<ExtraChoice> made;
        for (int i = draw.between(0, most); i > 0; --i)
            made.push_back(
                {draw.between(0, kinds - 1), draw.between(0, 19), draw.between(0, 3), draw.between(0, 11)});
        return made;
    };
    choices.entries = extras(3, 8);
    choices.lines = extras(5, 15);
    choices.promises = extras(1, 4);
    choices.links = extras(2, 4);
    choices.answers = extras(4, 8);
    return choices;
}

} // namespace daybook::test
