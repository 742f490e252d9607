#pragma once

#include "core/check/letter.h"
#include "core/papers/next_steps.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class Frame;
class NextStepsPage;
struct Snapshot;

/// What the person can do when a letter has no answer, or not the one that was hoped for.
class NextStepsWiring : public QObject
{
    Q_OBJECT
public:
    NextStepsWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start(const Letter& letter);

private:
    void keep();

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<NextStepsPage> m_page;
};

/// As the person said; until then by what is known of the money: a direct payment where there is a funder or
/// an award, else privately.
WhoPays whoPays(const Snapshot& snapshot);
Country countryOf(const Snapshot& snapshot);
/// The steps after this letter, as long as nobody says otherwise.
NextSteps nextStepsAfter(const Snapshot& snapshot, const Letter& letter);

} // namespace daybook
