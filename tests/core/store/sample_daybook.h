#pragma once

#include "core/store/daybook.h"

#include <QTemporaryDir>

namespace daybook::test {

/// A clock that moves on by a minute each time it is read, from Thu 4 June 2026, 8:00 pm.
Clock minuteClock();
Person anna();
/// A half hour at 8:00 am that came, written down the same evening.
Visit morningVisit(QDate date);
Agreement plainAgreement();
/// A bill with every field set, its paper, and `lines` lines.
Bill fullBill(int lines = 3);
/// One of everything a daybook can hold.
Household fullHousehold();
/// The household as it comes back: without ids, UUIDs and original bytes, which the daybook gives or keeps
/// apart.
Household withoutIds(Household household);
bool sameContent(const Household& one, const Household& other);

/// A folder of its own for the files of one test.
class Folder
{
public:
    QString path(const QString& name = QStringLiteral("anna.daybook")) const
    {
        return m_directory.filePath(name);
    }
    QStringList files() const;

private:
    QTemporaryDir m_directory;
};

/// The reason and the sentence of the StoreError that `work` ends with; fails the test when there is none.
StoreError storeErrorOf(const std::function<void()>& work);
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace daybook::test
