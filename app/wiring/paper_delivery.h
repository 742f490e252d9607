#pragma once

#include "core/papers/email_writer.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace daybook {

class Frame;
class PaperPage;

/// Takes a paper along: printer, PDF, HTML, text, or copied for an e-mail. Says in the banner where it went,
/// or why not and what to do.
class PaperDelivery : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the page. `addresses`: whose e-mail it becomes, where that is known.
    PaperDelivery(PaperPage* page, Frame& frame, const EmailWishes& addresses = {});

    /// One more button on the page, which keeps the same as a table (CSV).
    void addTable(const QString& name, const QString& words, std::function<QByteArray()> table);

private:
    void print();
    void changeWords();
    void copy();
    void save(const QString& ending, const QString& kind, std::function<QString(const QString& path)> write);

    PaperPage* m_page;
    Frame& m_frame;
    EmailWishes m_addresses;
};

/// A page with this paper, from where it is taken along; not shown yet.
PaperPage* paperPage(Frame& frame, const QString& heading, const Paper& paper, const PaperLook& look,
                     const EmailWishes& addresses = {});
/// The same, shown in front of the other pages.
void showPaper(Frame& frame, const QString& heading, const Paper& paper, const PaperLook& look,
               const EmailWishes& addresses = {});

} // namespace daybook
