#pragma once

#include "core/care/visit.h"
#include "ui/widgets/page.h"

#include <QStringList>

namespace daybook {

/// "Does this look right?" for the provider's own log of visits, before it is brought in.
class TheirLogPage : public Page
{
    Q_OBJECT
public:
    explicit TheirLogPage(QWidget* parent = nullptr);
    /// Where the log names no provider and there are several, the page asks whose it is.
    void setLog(const VisitsReading& reading, const QStringList& providers);

Q_SIGNALS:
    /// Empty: as the log itself says.
    void accepted(const QString& provider);
    void refused();
};

} // namespace daybook
