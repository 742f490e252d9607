#pragma once

#include "ui/widgets/page.h"

#include <QByteArray>
#include <QString>

namespace daybook {

class Button;
class PaperView;
class Words;

/// The paper of a bill, or what is kept with a day, as it came: pictures and PDFs.
class BillPaperPage : public Page
{
    Q_OBJECT
public:
    enum class About { Bill, Day };
    explicit BillPaperPage(About about = About::Bill, QWidget* parent = nullptr);

    /// "June 2026 from Brightcare", or the day.
    void setWhich(const QString& which);
    /// Forgets what is shown; one addPaper for each kept one follows.
    void clearPapers();
    void addPaper(const QByteArray& bytes, const QString& name);
    void setMayChange(bool may);

Q_SIGNALS:
    void addWanted();
    /// Counted from 0 in the order they were added.
    void removeWanted(int paper);
    void saveWanted(int paper);

private:
    void showButtons();

    PaperView* m_view;
    Words* m_none;
    Button* m_add;
    Button* m_remove;
    Button* m_save;
    bool m_mayChange{true};
};

} // namespace daybook
