#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;
class LetterPage;
class LettersPage;
class PaperPage;
struct Paper;

/// The letters page of the menu, and the letter about one bill as sub-pages: what to ask, then how it looks.
class LetterWiring : public QObject
{
    Q_OBJECT
public:
    LetterWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start(const QString& billFile);

Q_SIGNALS:
    /// There is no letter to write yet: the bills should open.
    void billsWanted();

private:
    void refresh();
    void showLetter();
    void showPaper(const Paper& letter, const QString& provider);

    LettersPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    QPointer<LetterPage> m_choose;
    QPointer<PaperPage> m_paper;
};

} // namespace daybook
