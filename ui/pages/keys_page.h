#pragma once

#include "ui/widgets/page.h"

#include <QKeySequence>
#include <QList>

#include <utility>

namespace daybook {

/// Every key that does the same as a button, said in words and by where it works.
class KeysPage : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(QWidget* parent = nullptr);

    /// The keys named on the page.
    QList<QKeySequence> keys() const { return m_keys; }

private:
    void addTable(const QString& name, const QString& heading,
                  const QList<std::pair<QList<QKeySequence>, QString>>& rows);

    QList<QKeySequence> m_keys;
};

} // namespace daybook
