#pragma once

#include "core/bill/bill.h"
#include "core/bill/known_layouts.h"
#include "core/care/agreement.h"
#include "core/care/person.h"
#include "core/care/provider.h"
#include "core/care/rota.h"
#include "core/care/visit.h"
#include "core/check/finding.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// What the provider agreed beyond the terms: beats them within its dates.
struct Promise
{
    QDate from{};
    QDate to{};
    QString service{};  ///< empty = every service
    QString provider{}; ///< empty = the only provider
    QString text{};
    QString by{};
    std::optional<QDateTime> at{};
    int percent{0}; ///< of the price that remains due
    qint64 id{};    ///< in the daybook; 0 when it is not from one
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// Everything a check looks at.
struct Household
{
    Person person{};
    std::vector<Provider> providers{};
    std::vector<Agreement> agreements{};
    std::vector<RotaEntry> rota{};
    std::vector<Visit> visits{};
    std::vector<Visit> theirLog{};
    std::vector<Bill> bills{};
    std::vector<Promise> promises{};
    std::vector<Answer> answers{};
    std::vector<VisitLink> links{};
    std::vector<KnownLayout> layouts{}; ///< of bills, as the person confirmed them
};

struct BillContext;
/// What the household says about how its bills are to be read.
BillContext billContextOf(const Household& household);

/// A household read from a folder. `unusable` names each file that could not be used as a whole, and why
/// (exit code 2).
struct HouseholdReading
{
    Household household;
    QStringList importNotes;
    QStringList unusable;
};
/// Reads DIR as the file format says. Never throws; a missing bills folder is no problem, a missing agreement
/// is one sentence.
HouseholdReading readHousehold(const QString& directory);

/// decisions.json: the bare list, or an object with decisions and links.
struct DecisionsReading
{
    std::vector<Answer> answers;
    std::vector<VisitLink> links;
    QStringList remarks; ///< answers that could not be understood and were left out
    QString problem;
};
DecisionsReading readDecisions(const QByteArray& json);
QByteArray writeDecisions(const std::vector<Answer>& answers, const std::vector<VisitLink>& links);

} // namespace daybook
