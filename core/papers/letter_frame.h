#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace daybook {

/// To whom a letter goes, and what it is about.
struct LetterHead
{
    QString title{};
    QString receiver{};
    QStringList address{};
    QStringList reference{}; ///< lines under the title
    QString fileTag{};       ///< ends the file's name
};
/// Who writes, to whom, when, about what, and the greeting.
void beginLetter(Paper& paper, const Person& person, const LetterHead& head, QDate date);
/// The provider of that name or of one of its other names, or nullptr.
const Provider* providerNamed(const Household& household, const QString& name);
/// Who writes, to whom, when, about which bill, and the greeting: the same on every letter.
void beginLetter(Paper& paper, const Household& household, const CheckedBill& bill, QDate date,
                 const QString& title);
/// How the person needs information, and the signature with the right to sign.
void endLetter(Paper& paper, const Person& person);

} // namespace daybook
