#pragma once

#include <QString>
#include <QStringList>

namespace daybook {

/// Which nation's bank holidays and words apply.
enum class Nation { EnglandAndWales, Scotland, NorthernIreland };

/// In what right somebody keeps this daybook. Printed under a signature.
enum class KeptBy { Self, Family, NominatedPerson, AuthorisedPerson, Attorney, Deputy, Helper };

/// The person whose care it is.
struct Person
{
    QString uuid;
    QString name;
    QStringList address; ///< lines
    QString phone;
    QString email;
    Nation nation{Nation::EnglandAndWales};
    KeptBy keptBy{KeptBy::Self};
    QString keeperName; ///< who fills this in, when not the person
    QString funderName; ///< "Cheshire East Council"; empty = pays alone
    QString funderReference;
    QString informationNeeds; ///< "large print", "phone my daughter": printed on letters
    QString helperPhone;      ///< "Who can help me"
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace daybook
