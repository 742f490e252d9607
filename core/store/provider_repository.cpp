#include "core/store/provider_repository.h"

#include "core/base/text.h"
#include "core/store/sealed_table.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace daybook {

namespace {

const SealedTable providers("provider", {"uuid", "name", "aliases", "kind", "address", "phone", "email",
                                         "customer_reference"});
const SealedTable agreementRows("agreement", {"uuid", "provider", "starts", "ends", "charge_by_stated",
                                              "source", "terms"});

constexpr Word<ProviderKind> kindWords[] = {{ProviderKind::Agency, "agency"},
                                            {ProviderKind::EmployedAssistant, "pa_employed"},
                                            {ProviderKind::SelfEmployed, "self_employed"},
                                            {ProviderKind::Neighbour, "neighbour"},
                                            {ProviderKind::Restaurant, "restaurant"},
                                            {ProviderKind::SharedLives, "shared_lives"},
                                            {ProviderKind::DayCentre, "day_centre"},
                                            {ProviderKind::LiveIn, "live_in"},
                                            {ProviderKind::Other, "other"}};

RowWriter rowOf(const Provider& provider)
{
    RowWriter row;
    row.uuid(provider.uuid)
        .text(provider.name)
        .lines(provider.aliases)
        .word(provider.kind, kindWords)
        .lines(provider.address)
        .text(provider.phone)
        .text(provider.email)
        .text(provider.customerReference);
    return row;
}

RowWriter rowOf(const Agreement& agreement)
{
    RowWriter row;
    row.uuid(agreement.uuid)
        .text(agreement.provider)
        .date(agreement.starts)
        .date(agreement.ends)
        .flag(agreement.chargeByStated)
        .text(agreement.source)
        .json(writeAgreement(agreement));
    return row;
}

} // namespace

std::vector<Provider> ProviderRepository::all() const
{
    std::vector<Provider> found;
    providers.each(m_connection, [&found](qint64 id, RowReader& row) {
        Provider& provider = found.emplace_back();
        provider.id = id;
        provider.uuid = row.uuid();
        provider.name = row.text();
        provider.aliases = row.lines();
        provider.kind = row.word(kindWords);
        provider.address = row.lines();
        provider.phone = row.text();
        provider.email = row.text();
        provider.customerReference = row.text();
    });
    return found;
}

qint64 ProviderRepository::add(const Provider& provider) const
{
    return providers.insert(m_connection, rowOf(provider));
}

void ProviderRepository::update(const Provider& provider) const
{
    providers.update(m_connection, provider.id, rowOf(provider));
}

void ProviderRepository::remove(qint64 id) const
{
    providers.remove(m_connection, id);
}

bool ProviderRepository::isKnown(const QString& name) const
{
    const QString wanted = folded(name);
    const std::vector<Provider> known = all();
    return std::any_of(known.begin(), known.end(), [&wanted](const Provider& provider) {
        return folded(provider.name) == wanted ||
               std::any_of(provider.aliases.begin(), provider.aliases.end(),
                           [&wanted](const QString& alias) { return folded(alias) == wanted; });
    });
}

std::vector<Agreement> ProviderRepository::agreements() const
{
    std::vector<Agreement> found;
    agreementRows.each(m_connection, [this, &found](qint64 id, RowReader& row) {
        const QString uuid = row.uuid();
        const QString provider = row.text();
        const QDate starts = row.date();
        const std::optional<QDate> ends = row.optionalDate();
        const bool isStated = row.flag();
        const QString source = row.text();
        AgreementReading reading = readAgreement(row.json());
        if (!reading.agreement)
            throw StoreError(StoreError::Reason::Damaged, m_connection.path(), reading.problem);
        Agreement& agreement = found.emplace_back(*std::move(reading.agreement));
        agreement.id = id;
        agreement.uuid = uuid;
        agreement.provider = provider;
        agreement.starts = starts;
        agreement.ends = ends;
        agreement.chargeByStated = isStated;
        agreement.source = source;
    });
    return found;
}

qint64 ProviderRepository::addAgreement(const Agreement& agreement) const
{
    if (!agreement.provider.isEmpty() && !isKnown(agreement.provider)) {
        Provider provider;
        provider.name = agreement.provider;
        provider.aliases = agreement.aliases;
        add(provider);
    }
    return agreementRows.insert(m_connection, rowOf(agreement));
}

void ProviderRepository::updateAgreement(const Agreement& agreement) const
{
    agreementRows.update(m_connection, agreement.id, rowOf(agreement));
}

void ProviderRepository::removeAgreement(qint64 id) const
{
    agreementRows.remove(m_connection, id);
}

} // namespace daybook
