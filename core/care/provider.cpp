#include "core/care/provider.h"

#include <QCoreApplication>

namespace daybook {

QString kindText(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Agency:
        return QCoreApplication::translate("ProviderKind", "care agency");
    case ProviderKind::EmployedAssistant:
        return QCoreApplication::translate("ProviderKind", "personal assistant you employ");
    case ProviderKind::SelfEmployed:
        return QCoreApplication::translate("ProviderKind", "self-employed personal assistant");
    case ProviderKind::Neighbour:
        return QCoreApplication::translate("ProviderKind", "neighbour or friend");
    case ProviderKind::Restaurant:
        return QCoreApplication::translate("ProviderKind", "restaurant or meal service");
    case ProviderKind::SharedLives:
        return QCoreApplication::translate("ProviderKind", "Shared Lives carer");
    case ProviderKind::DayCentre:
        return QCoreApplication::translate("ProviderKind", "day centre");
    case ProviderKind::LiveIn:
        return QCoreApplication::translate("ProviderKind", "live-in carer");
    case ProviderKind::Other:
        break;
    }
    return QCoreApplication::translate("ProviderKind", "somebody else");
}

} // namespace daybook
