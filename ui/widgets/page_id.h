#pragma once

namespace daybook {

/// The pages of the menu, in its order. Ctrl+1 … Ctrl+8 follow this order, also when a page is absent.
enum class PageId { Today, Calendar, Bills, Money, Letters, Print, People, Settings };

} // namespace daybook
