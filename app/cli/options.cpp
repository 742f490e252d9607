#include "app/cli/options.h"

#include "app/cli/source.h"

#include <QCoreApplication>

namespace daybook::cli {

using namespace Qt::StringLiterals;

Options::Options(const QString& name, const QString& summary) : m_name(name)
{
    m_parser.setApplicationDescription(summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption(
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Show this text and stop.")});
}

void Options::addPlace(const QString& name, const QString& meaning)
{
    m_parser.addPositionalArgument(name, meaning, name);
    m_meanings.append(u"  "_s + name + u"  "_s + meaning);
    ++m_places;
}

void Options::addFlag(const QString& name, const QString& meaning)
{
    m_parser.addOption({name, meaning});
}

void Options::addValue(const QString& name, const QString& valueName, const QString& meaning)
{
    m_parser.addOption({name, meaning, valueName});
}

bool Options::read(const QStringList& words)
{
    const bool understood = m_parser.parse(QStringList{u"daybook-cli "_s + m_name} + words);
    if (m_parser.isSet(u"help"_s)) {
        QString text = m_parser.helpText();
        // The parser prints the path of the program; the name as it is typed is clearer.
        const qsizetype usageEnd = text.indexOf(u" [options]"_s);
        if (usageEnd > 0)
            text.replace(0, usageEnd,
                         QCoreApplication::translate("CommandLine", "Usage: daybook-cli %1").arg(m_name));
        // And it breaks the names of the places where the column of the options ends.
        const qsizetype heading = text.lastIndexOf(u"\n\n"_s) + 2;
        const qsizetype places = text.indexOf(u'\n', heading) + 1;
        text.replace(places, text.size() - places, m_meanings.join(u'\n') + u'\n');
        print(text.toUtf8());
        m_exitCode = Done;
        return false;
    }
    if (!understood) {
        m_exitCode = wrongUsage(m_parser.errorText());
        return false;
    }
    if (m_parser.positionalArguments().size() != m_places) {
        m_exitCode = wrongUsage(QCoreApplication::translate(
            "CommandLine", "This command works on %n place(s).", nullptr, m_places));
        return false;
    }
    return true;
}

int Options::wrongUsage(const QString& what) const
{
    complain(what);
    complain(QCoreApplication::translate("CommandLine",
                                         "Nothing was changed. For how it is used: daybook-cli %1 --help")
                 .arg(m_name));
    return WrongUsage;
}

} // namespace daybook::cli
