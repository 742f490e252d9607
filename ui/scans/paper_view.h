#pragma once

#include "ui/scans/paper_pages.h"

#include <QWidget>

#include <vector>

class QLabel;
class QFrame;
class QScrollArea;

namespace daybook {

class Button;
class Words;

/// A paper as it came, page by page, made larger or smaller by buttons or keys. Alt with the arrow keys moves
/// it while something else is typed into.
class PaperView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(const QString& name, QWidget* parent = nullptr);

    /// Adds a picture or PDF behind those that are shown and goes to it. Result: why it is not taken, in a
    /// sentence; empty when it is.
    QString addPaper(const QByteArray& bytes, const QString& name);
    void clear();
    const std::vector<PaperPages>& papers() const { return m_papers; }
    /// Which of the papers is seen now; -1 when there is none.
    int shownPaper() const;
    /// Removes the paper that is seen now.
    void removeShown();
    /// Height of the picture. Units: lines of words.
    void setLinesHigh(int lines);
    int zoomPercent() const;

Q_SIGNALS:
    void papersChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int pageCount() const;
    void go(int page);
    void zoom(int step);
    void turn();
    void showPage();
    void draw();
    void fitHeight();
    void scrollBy(int across, int down);

    QString m_name;
    PdfModule m_module;
    std::vector<PaperPages> m_papers;
    int m_page{0};
    int m_zoom{0};
    int m_quarterTurns{0};
    int m_lines{20};
    int m_drawnWidth{0};
    QFrame* m_edge;
    QScrollArea* m_scroll;
    QLabel* m_picture;
    Words* m_where;
    Words* m_problem;
    Words* m_keys;
    Button* m_larger;
    Button* m_smaller;
    Button* m_turn;
    Button* m_before;
    Button* m_next;
};

} // namespace daybook
