#pragma once

#include "core/papers/paper.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace daybook {

/// A page of the program, to be recognised.
struct HelpPicture
{
    QString file{};  ///< a resource
    QString words{}; ///< what is to be seen on it
};

/// One question of the help with its answer.
struct HelpEntry
{
    QString topic{}; ///< the file's name: "today"
    QString question{};
    Paper answer{}; ///< the same text, to be shown and printed
    std::optional<HelpPicture> picture{};
};

/// The topics of resources/help in their order.
QStringList helpTopics();
/// The answer for a topic; the one for "start" when there is no such topic.
HelpEntry helpEntry(const QString& topic);
/// All questions and answers as one paper.
Paper helpPaper();

} // namespace daybook
