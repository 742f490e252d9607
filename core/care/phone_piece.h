#pragma once

#include "core/base/money.h"
#include "core/care/visit.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// The part of a day that a word such as "lunch" or "bed" stands for.
enum class DayWord { None, Morning, Midday, Teatime, Bedtime };

/// A time as it was written; open = it may be in the morning or in the evening.
struct PhoneTime
{
    QTime time{};
    bool isOpen{};
    friend bool operator==(const PhoneTime&, const PhoneTime&) = default;
};

/// What the words of one piece of a note say, before any plan is looked at.
struct PhonePiece
{
    VisitState state{VisitState::Came};
    bool isStateWritten{}; ///< a word says so, not only a name or a time
    bool isAboutAll{};     ///< "all came", "nobody all day"
    bool isUnclear{};      ///< it could mean two things, or says that something is not so
    bool isOnlyNames{};    ///< "Ben" after "8.05–8.30 Anne"
    bool isUntil{};        ///< the only time is when it ended: "left 8.30", "home at 4"
    DayWord dayWord{DayWord::None};
    std::vector<PhoneTime> times{}; ///< at most two: start, end
    std::optional<Minutes> length{};
    QStringList names{}; ///< carers
    QStringList words{}; ///< all words, folded, to find a visit's name in

    bool isEmpty() const;
    /// All words of the visit's name stand in the piece.
    bool namesVisit(const QString& name) const;
};

/// Reads one piece of a note. `carers`: names that are known; other words with a capital letter count as
/// names too when nothing else explains them.
PhonePiece phonePiece(const QString& text, const QStringList& carers);

/// 1 = Monday … 7 for "mon", "tues", "Thurs" …; 0 for anything else.
int weekdayOf(QStringView text);

} // namespace daybook
