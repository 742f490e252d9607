#pragma once

namespace daybook {

/// A control in a page that scrolls tells magnifiers and screen readers only the part of it that can be seen,
/// and no place at all while there is too little of it to press. Qt tells the whole of it, over whatever lies
/// below the page. Call once after QApplication exists.
void installSeenParts();

} // namespace daybook
