#pragma once

#include "core/check/answered_questions.h"

#include <QString>

namespace daybook {

/// "On Thu 2 July 2026 you said: ask about this." Without a day when none is known.
QString answerText(const Answer& answer);
/// What was answered, and what came of it: "… £12.00 was given back on bill CN-1. This is settled."
QString answerText(const AnsweredQuestion& answered);

} // namespace daybook
