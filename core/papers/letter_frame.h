#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <QDate>
#include <QString>

namespace daybook {

/// Who writes, to whom, when, about which bill, and the greeting: the same on every letter.
void beginLetter(Paper& paper, const Household& household, const CheckedBill& bill, QDate date,
                 const QString& title);
/// How the person needs information, and the signature with the right to sign.
void endLetter(Paper& paper, const Person& person);

} // namespace daybook
