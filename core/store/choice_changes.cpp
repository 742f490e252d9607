#include "core/store/choice_repository.h"
#include "core/store/daybook.h"

namespace daybook {

qint64 Changes::addCheck(const SeenCheck& check)
{
    return ChoiceRepository(m_connection).addCheck(check);
}

void Changes::updateCheck(const SeenCheck& check)
{
    ChoiceRepository(m_connection).updateCheck(check);
}

void Changes::removeCheck(qint64 id)
{
    ChoiceRepository(m_connection).removeCheck(id);
}

qint64 Changes::addOffer(const CareOffer& offer)
{
    return ChoiceRepository(m_connection).addOffer(offer);
}

void Changes::updateOffer(const CareOffer& offer)
{
    ChoiceRepository(m_connection).updateOffer(offer);
}

void Changes::removeOffer(qint64 id)
{
    ChoiceRepository(m_connection).removeOffer(id);
}

} // namespace daybook
