#pragma once

#include "core/care/agreement.h"
#include "core/care/provider.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Whoever sends bills, and what was agreed with them.
class ProviderRepository
{
public:
    explicit ProviderRepository(const Connection& connection) : m_connection(connection) {}
    std::vector<Provider> all() const;
    qint64 add(const Provider& provider) const;
    void update(const Provider& provider) const;
    void remove(qint64 id) const;

    std::vector<Agreement> agreements() const;
    /// The provider named in it is added when there is none of that name.
    qint64 addAgreement(const Agreement& agreement) const;
    void updateAgreement(const Agreement& agreement) const;
    void removeAgreement(qint64 id) const;
    /// By name or another name seen on their papers, in any case.
    bool isKnown(const QString& name) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
