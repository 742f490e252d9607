#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// What was written down about a visit or a day. "Not recorded" is the absence of an entry, never a state of
/// one.
enum class VisitState {
    Came,
    NobodyCame,
    CancelledByPerson,
    CancelledByProvider,
    SentAway,
    Away,
    DayComplete
};

/// One entry of the daybook.
struct Visit
{
    qint64 id{};
    QString uuid{};
    QDate date{};                   ///< local day on which it started
    std::optional<QTime> planned{}; ///< start of the planned visit this is about
    std::optional<QTime> start{};
    std::optional<QTime> end{}; ///< ≤ start = next day
    VisitState state{VisitState::Came};
    QStringList carers{};                 ///< names as written
    std::optional<int> carerCount{};      ///< as written; absent = not noted
    QString service{};                    ///< empty = any
    QString provider{};                   ///< empty = the only provider
    std::optional<QDateTime> noticeAt{};  ///< when the provider was told of a cancellation
    std::optional<QDateTime> enteredAt{}; ///< when it was written down
    QString note{};
    std::optional<bool> toldBefore{}; ///< that it would not be as planned; absent = not written down
    QString source{};                 ///< who saw it: "me", "family", "carer sheet"
    int row{};                        ///< record in the file it was read from; 0 = not from a file
    friend bool operator==(const Visit&, const Visit&) = default;
};

/// "came", "nobody came", "cancelled by me" …: translated screen words.
QString stateText(VisitState state);
/// Reads the status words and synonyms of a visits file, in any case. Errors: nullopt.
std::optional<VisitState> parseVisitState(QStringView text);
/// The canonical word a visits file uses ("came", "missed", "cancelled by me" …).
QString stateKeyword(VisitState state);

/// Something about one row or a whole file that the person should hear of.
struct ReadingProblem
{
    int row{}; ///< 0 = the whole file
    QString column{};
    QString read{}; ///< what stood there
    QString done{}; ///< sentence: what was done with it
    friend bool operator==(const ReadingProblem&, const ReadingProblem&) = default;
};

struct VisitsReading
{
    std::vector<Visit> visits;
    std::vector<ReadingProblem> problems; ///< rows left out, with the reason
    bool usable{true}; ///< false: the file as a whole could not be used; problems[0] says why
};
/// Reads visits.csv (and their_log.csv, which has the same columns). `pivot` gives years to dates without
/// one.
VisitsReading readVisits(const QByteArray& csv, std::optional<QDate> pivot = {});
QByteArray writeVisits(const std::vector<Visit>& visits);

} // namespace daybook
