#pragma once

#include <array>

namespace daybook {

/// The pages of the menu, in its order. Ctrl+1 … Ctrl+8 follow this order, also when a page is absent or
/// hidden by Simple view.
enum class PageId { Today, Calendar, Bills, Money, Letters, Print, People, Settings };

inline constexpr std::array<PageId, 8> pageOrder{PageId::Today,  PageId::Calendar, PageId::Bills,
                                                 PageId::Money,  PageId::Letters,  PageId::Print,
                                                 PageId::People, PageId::Settings};

/// Which pages the menu shows. Hidden ones are still there: a button that leads to one opens it.
enum class MenuView {
    Helper, ///< all of them
    Simple  ///< Today, Bills, Letters, Print, Settings and help
};

} // namespace daybook
