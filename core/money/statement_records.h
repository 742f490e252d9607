#pragma once

#include "core/money/statement_table.h"

#include <QString>
#include <QStringView>

namespace daybook {

/// OFX 1.x (SGML, tags without an end) and 2.x (XML), as banks and money programs write it.
bool looksLikeOfx(QStringView text);
StatementReading readOfx(QStringView text);

/// QIF: one field to a line, a record ends with ^. Days are written in either order.
bool looksLikeQif(QStringView text);
StatementReading readQif(QStringView text, const StatementContext& context);

/// The text file of Santander: "Date:", "Description:", "Amount:" and "Balance:" on lines of their own.
bool looksLikeLabelled(QStringView text);
StatementReading readLabelled(QStringView text);

} // namespace daybook
