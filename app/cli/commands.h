#pragma once

#include <QStringList>

namespace daybook::cli {

/// Each command takes the words after its own name and returns an ExitCode.
int runCheck(const QStringList& words);
int runExport(const QStringList& words);
int runImport(const QStringList& words);
int runImportEverything(const QStringList& words);
int runLetter(const QStringList& words);
int runReport(const QStringList& words);
int runStatement(const QStringList& words);
int runVerify(const QStringList& words);

} // namespace daybook::cli
