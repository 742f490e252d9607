#pragma once

#include "core/check/household.h"
#include "core/papers/paper.h"

#include <QByteArray>
#include <QString>

namespace daybook {

/// A message that was not sent: opened in the person's own mail program, which sends it when they say so.
/// Daybook sends nothing.
struct EmailWishes
{
    QString from{};
    QString to{};
    QByteArray pdf{}; ///< attached; empty = only the text
};
/// From the person to that provider, as far as the household knows their addresses; empty is left out of the
/// message.
EmailWishes emailBetween(const Household& household, const QString& provider);
/// The paper as an .eml file: its text, and the PDF attached. Source: RFC 5322, RFC 2045 to 2047. The same
/// paper and wishes give the same bytes.
QByteArray toEmail(const Paper& paper, const EmailWishes& wishes);

} // namespace daybook
