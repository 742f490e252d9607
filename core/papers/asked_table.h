#pragma once

#include "core/check/report.h"
#include "core/papers/paper.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// Who reads what is asked about: the provider, or somebody else, as the council.
enum class AskedReader { Provider, Other };

/// In order of the report: what of a bill is asked about, of one status and not settled. No ids = all of it.
std::vector<const Finding*> askedFindings(const Report& report, const QString& file, const QStringList& ids,
                                          FindingStatus status);
/// "Sat 13 June 8:00 am", the days of a lump, or what the line says.
QString askedDay(const Finding& finding);
Money sumOf(const std::vector<const Finding*>& findings);
/// What was charged beside the record of the person, numbered, with the sum: the same on the letter and on
/// the papers that go with it.
/// To the provider it says "you", to anybody else "they", and nothing of the provider's own log.
PaperTable askedTable(const std::vector<const Finding*>& findings,
                      AskedReader reader = AskedReader::Provider);

} // namespace daybook
