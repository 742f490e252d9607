#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook::test {

/// One file of the program's own source.
struct Source
{
    QString path; ///< "core/bill/bill_reader.cpp"
    QString code; ///< as written
    QStringList
    words() const; ///< every text in it that a person may see: what stands in tr() and translate()
    QStringList includes() const; ///< "core/base/money.h", "QString"
    /// The code without comments and without what stands in quotes.
    QString bareCode() const;
};

/// Every .h and .cpp below the folders ("core", "ui").
std::vector<Source> sourcesBelow(const QStringList& folders);

} // namespace daybook::test
