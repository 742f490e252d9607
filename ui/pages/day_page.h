#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class FlowLayout;

/// One day: a card for each planned visit with three buttons, which shrinks to one line once something is
/// written down.
class DayPage : public Page
{
    Q_OBJECT
public:
    explicit DayPage(QWidget* parent = nullptr);

    void setToday(QDate today);
    void setSheet(const DaySheet& sheet);
    /// What the provider's own log says of this day: shown below the person's own entries.
    void setTheirLog(const std::vector<Visit>& entries);
    /// How many pictures and papers are kept with this day.
    void setPaperCount(int count);
    /// A daybook that can only be looked at has no buttons that write.
    void setReadOnly(bool readOnly);
    QDate day() const { return m_sheet.day; }

Q_SIGNALS:
    /// One press for the whole day: the planned visits that have nothing written down.
    void allCameRequested(const std::vector<daybook::PlannedVisit>& visits);
    void cameRequested(const daybook::DayRow& row);
    void nobodyCameRequested(const daybook::DayRow& row);
    /// The question pages, also for changing what is written down.
    void differentRequested(const daybook::DayRow& row);
    void addVisitRequested(QDate day);
    /// The pictures and papers of the day, to see them or add one.
    void papersRequested(QDate day);
    /// Everything of the day is written down. `nobodyCame` are planned visits with nothing written, which the
    /// person said did not happen.
    void dayFinishedRequested(QDate day, const std::vector<daybook::PlannedVisit>& nobodyCame);
    void dayReopenedRequested(QDate day);
    /// Everything of the whole week around the day is written down: asked on a page of its own.
    void weekFinishWanted(QDate day);

protected:
    /// Fills the page; called again after each change.
    void rebuild();
    /// Below the visits: what only the page of today has.
    virtual void addMore() {}
    QDate today() const { return m_today; }
    const DaySheet& sheet() const { return m_sheet; }
    bool isReadOnly() const { return m_readOnly; }

private:
    QString headingText() const;
    QString leadText() const;
    void addRow(const DayRow& row, int number);
    void addWrittenRow(const DayRow& row, int number);
    void addFinishing();
    void addTheirLog();
    void addPapersButton(FlowLayout* row);
    void askAboutBlanks();
    void focusAgain(const QString& name);
    std::vector<PlannedVisit> blanks() const;

    QDate m_today;
    DaySheet m_sheet;
    std::vector<Visit> m_theirLog;
    int m_paperCount{0};
    bool m_readOnly{false};
    bool m_asksAboutBlanks{false};
};

} // namespace daybook
