#pragma once

#include "core/check/letter.h"
#include "core/papers/query_letter.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace daybook {

class DaybookFile;
class EvidenceWiring;
class Frame;
class LetterPage;
class LetterAnswerPage;
class LettersPage;
class NextStepsWiring;
class PaperPage;
struct Paper;

/// The letters page of the menu, and the letter about one bill as sub-pages: what to ask, then how it looks.
class LetterWiring : public QObject
{
    Q_OBJECT
public:
    LetterWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start(const QString& billFile);
    /// "What did they answer?" about the letter of that uuid.
    void askForAnswer(const QString& letterUuid);

Q_SIGNALS:
    /// There is no letter to write yet: the bills should open.
    void billsWanted();
    /// The slip that goes with the payment of that bill.
    void slipWanted(const QString& billFile);

private:
    void refresh();
    void writeNew();
    void showLetter();
    void showEarlier(const std::vector<Letter>& sent);
    void openEarlier(const Letter& letter);
    void remind(const Letter& first);
    void showNew(const Paper& letter, const QString& provider, const QStringList& findingIds);
    /// `provider`: who an e-mail of it goes to.
    PaperPage* pageOf(const QString& heading, const Paper& letter, const QString& provider);
    void keep(const QStringList& findingIds, LetterStatus status);
    void change(const Letter& letter, const QString& sentence);
    void askForAnswer(const Letter& letter);

    LettersPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    QPointer<LetterPage> m_choose;
    QPointer<LetterAnswerPage> m_answer;
    EvidenceWiring* m_evidence;
    QPointer<PaperPage> m_paper;
    NextStepsWiring* m_next{};
};

} // namespace daybook
