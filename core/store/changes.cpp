#include "core/store/answer_repository.h"
#include "core/store/bill_repository.h"
#include "core/store/daybook.h"
#include "core/store/household_import.h"
#include "core/store/finished_bill_repository.h"
#include "core/store/kept_paper_repository.h"
#include "core/store/layout_repository.h"
#include "core/store/letter_repository.h"
#include "core/store/person_repository.h"
#include "core/store/provider_repository.h"
#include "core/store/visit_repository.h"

namespace daybook {

void Changes::setPerson(const Person& person)
{
    PersonRepository(m_connection).set(person);
}

qint64 Changes::addProvider(const Provider& provider)
{
    return ProviderRepository(m_connection).add(provider);
}

void Changes::updateProvider(const Provider& provider)
{
    ProviderRepository(m_connection).update(provider);
}

void Changes::removeProvider(qint64 id)
{
    ProviderRepository(m_connection).remove(id);
}

qint64 Changes::addAgreement(const Agreement& agreement)
{
    return ProviderRepository(m_connection).addAgreement(agreement);
}

void Changes::updateAgreement(const Agreement& agreement)
{
    ProviderRepository(m_connection).updateAgreement(agreement);
}

void Changes::removeAgreement(qint64 id)
{
    ProviderRepository(m_connection).removeAgreement(id);
}

qint64 Changes::addRotaEntry(const RotaEntry& entry)
{
    return VisitRepository(m_connection).addRotaEntry(entry);
}

void Changes::updateRotaEntry(const RotaEntry& entry)
{
    VisitRepository(m_connection).updateRotaEntry(entry);
}

void Changes::removeRotaEntry(qint64 id)
{
    VisitRepository(m_connection).removeRotaEntry(id);
}

qint64 Changes::addVisit(const Visit& visit)
{
    Visit dated = visit;
    if (!dated.enteredAt)
        dated.enteredAt = m_clock();
    return VisitRepository(m_connection).add(dated);
}

void Changes::updateVisit(const Visit& visit)
{
    Visit dated = visit;
    dated.enteredAt = m_clock();
    VisitRepository(m_connection).update(dated);
}

void Changes::removeVisit(qint64 id)
{
    VisitRepository(m_connection).remove(id);
}

qint64 Changes::addBill(const Bill& bill)
{
    return BillRepository(m_connection).add(bill);
}

void Changes::updateBill(const Bill& bill)
{
    BillRepository(m_connection).update(bill);
}

void Changes::removeBill(qint64 id)
{
    KeptPaperRepository(m_connection).removeOf(id);
    FinishedBillRepository(m_connection).removeOf(BillRepository(m_connection).uuidOf(id));
    BillRepository(m_connection).remove(id);
}

void Changes::setAnswer(const Answer& answer)
{
    AnswerRepository(m_connection).set(answer);
}

void Changes::removeAnswer(const QString& findingId)
{
    AnswerRepository(m_connection).remove(findingId);
}

void Changes::setLink(const VisitLink& link)
{
    AnswerRepository(m_connection).setLink(link);
}

void Changes::setLayout(const KnownLayout& known)
{
    LayoutRepository(m_connection).set(known);
}

void Changes::removeLinks(const QString& fileSha256, int row)
{
    AnswerRepository(m_connection).removeLinks(fileSha256, row);
}

qint64 Changes::addPromise(const Promise& promise)
{
    return AnswerRepository(m_connection).addPromise(promise);
}

void Changes::updatePromise(const Promise& promise)
{
    AnswerRepository(m_connection).updatePromise(promise);
}

void Changes::removePromise(qint64 id)
{
    AnswerRepository(m_connection).removePromise(id);
}

qint64 Changes::addLetter(const Letter& letter)
{
    return LetterRepository(m_connection).add(letter);
}

void Changes::updateLetter(const Letter& letter)
{
    LetterRepository(m_connection).update(letter);
}

void Changes::removeLetter(qint64 id)
{
    LetterRepository(m_connection).remove(id);
}

qint64 Changes::addCall(const Call& call)
{
    return LetterRepository(m_connection).addCall(call);
}

void Changes::updateCall(const Call& call)
{
    LetterRepository(m_connection).updateCall(call);
}

void Changes::removeCall(qint64 id)
{
    LetterRepository(m_connection).removeCall(id);
}

void Changes::addTheirVisit(const Visit& visit)
{
    VisitRepository(m_connection).addTheirs(visit);
}

void Changes::setSetting(const QString& key, const QString& value)
{
    PersonRepository(m_connection).setSetting(key, value);
}

ImportResult Changes::importHousehold(const Household& household)
{
    return importInto(m_connection, household);
}

} // namespace daybook
