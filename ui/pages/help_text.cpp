#include "ui/pages/help_text.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks for. A static library's resources are only there when somebody calls for
// them.
static void loadHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace daybook {

namespace {

QString fileText(const QString& topic)
{
    loadHelp();
    QFile file(u":/help/%1.txt"_s.arg(topic));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

/// "# " is the question, "- " an item, "! " the words of the picture, an empty line ends a list; every other
/// line is a paragraph.
HelpEntry parse(const QString& topic, const QString& text)
{
    HelpEntry entry;
    entry.topic = topic;
    PaperList list;
    const auto endList = [&] {
        if (!list.items.isEmpty())
            entry.answer.blocks.push_back(std::exchange(list, {}));
    };
    const auto lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith("# "_L1)) {
            entry.question = line.mid(2).trimmed();
            entry.answer.blocks.push_back(PaperHeading{1, entry.question});
        } else if (line.startsWith("- "_L1)) {
            list.items.append(line.mid(2).trimmed());
        } else if (line.startsWith("! "_L1)) {
            entry.picture = HelpPicture{u":/help/%1.png"_s.arg(topic), line.mid(2).trimmed()};
        } else {
            endList();
            if (!line.trimmed().isEmpty())
                entry.answer.blocks.push_back(PaperParagraph{line.trimmed()});
        }
    }
    endList();
    entry.answer.title = entry.question;
    entry.answer.fileName = QCoreApplication::translate("Help", "Daybook help – %1").arg(topic);
    return entry;
}

} // namespace

QStringList helpTopics()
{
    return {u"start"_s, u"today"_s, u"calendar"_s, u"bills"_s, u"check"_s, u"letters"_s,
            u"money"_s, u"print"_s, u"people"_s,   u"undo"_s,  u"copy"_s,  u"sight"_s};
}

HelpEntry helpEntry(const QString& topic)
{
    const QString known = helpTopics().contains(topic) ? topic : u"start"_s;
    return parse(known, fileText(known));
}

Paper helpPaper()
{
    Paper all;
    all.title = QCoreApplication::translate("Help", "Daybook: questions and answers");
    all.fileName = QCoreApplication::translate("Help", "Daybook help");
    all.blocks.push_back(PaperHeading{1, all.title});
    const auto topics = helpTopics();
    for (const QString& topic : topics) {
        const HelpEntry entry = helpEntry(topic);
        for (PaperBlock block : entry.answer.blocks) {
            if (auto* heading = std::get_if<PaperHeading>(&block))
                heading->level = 2;
            all.blocks.push_back(std::move(block));
        }
    }
    return all;
}

} // namespace daybook
