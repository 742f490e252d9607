#pragma once

#include "core/care/care_offer.h"
#include "core/papers/request_letter.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class CallPage;
class DaybookFile;
class Frame;
class LettersPage;
class RequestPage;
struct Paper;

/// Letters that ask for something else than a check of a bill, kept letters as they were sent, what to say on
/// the telephone, and the calls that were made.
class RequestWiring : public QObject
{
    Q_OBJECT
public:
    RequestWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();
    /// A call to change, or a new one.
    void askAboutCall(const Call& call);
    /// The letter that asks what else there is, when only this was offered.
    void askForOthers(const CareOffer& offer);
    /// The call of that uuid; does nothing when there is none.
    void showCall(const QString& uuid);

private:
    void showYear();
    void show(const Paper& paper);
    void refresh();
    void askInWriting(const Call& call);
    void showLetter(const RequestFacts& facts, LetterTone tone);
    void showScript(const QString& billFile);
    void showKept(const Letter& letter);
    void save(const Call& call);

    LettersPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<CallPage> m_call;
};

} // namespace daybook
