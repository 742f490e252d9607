#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace daybook::cli {

/// One command's words: its options and the places it works on.
class Options
{
public:
    /// `name` "check"; `summary` one sentence.
    Options(const QString& name, const QString& summary);

    void addPlace(const QString& name, const QString& meaning);
    void addFlag(const QString& name, const QString& meaning);
    void addValue(const QString& name, const QString& valueName, const QString& meaning);

    /// True when the command can go on. Otherwise exitCode() says how it ended: help asked for (0) or wrong
    /// usage (3); what there was to say has been printed.
    bool read(const QStringList& words);
    int exitCode() const { return m_exitCode; }

    QString place(int index) const { return m_parser.positionalArguments().value(index); }
    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    /// Prints what is wrong and how the command is used; returns WrongUsage.
    int wrongUsage(const QString& what) const;

private:
    QCommandLineParser m_parser;
    QString m_name;
    QStringList m_meanings;
    int m_places{0};
    int m_exitCode{0};
};

} // namespace daybook::cli
