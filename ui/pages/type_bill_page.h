#pragma once

#include "core/bill/bill.h"
#include "ui/models/typed_bill_draft.h"
#include "ui/widgets/page.h"

#include <QStringList>

#include <optional>

namespace daybook {

class BillSenderForm;
class Button;
class MoneyEntry;
class PaperPages;
class PaperView;
class TableView;
class TextField;
class TypedBillModel;
class Words;

/// A bill typed from paper: first from whom and for which days, then its lines. The sum of the lines is held
/// against the printed total.
class TypeBillPage : public Page
{
    Q_OBJECT
public:
    explicit TypeBillPage(QDate today, QWidget* parent = nullptr);

    void setProviders(const QStringList& names);
    /// Answers plannedLinesWanted: one line for each planned visit.
    void fillLines(const std::vector<BillLine>& lines);
    /// Shows a picture or PDF of the bill beside its lines. Result: why not, in a sentence; empty when it is
    /// shown.
    QString showPaper(const QByteArray& bytes, const QString& name);
    /// What was typed so far; nothing before the sender and the days are known.
    std::optional<TypedBillDraft> draft() const;
    /// Goes on with a bill that was begun before, at its lines.
    void setDraft(const TypedBillDraft& draft);
    /// Says that each line is kept as it is typed; leaving then costs nothing, and is not asked about.
    void setKeptAsTyped(bool kept);
    /// What is shown beside the lines, to be kept with the bill.
    const std::vector<PaperPages>& papers() const;

    bool hasUnsavedWords() const override;
    bool stepBack() override;

Q_SIGNALS:
    void plannedLinesWanted(const QString& provider, const daybook::BillingPeriod& period);
    /// The person wants to see the paper beside the lines: which file is for the app to ask.
    void paperWanted();
    /// Lines, sender, period, number and printed total are set; nothing else.
    void billTyped(const daybook::Bill& bill);
    /// Something was typed or taken out.
    void draftChanged();
    void papersChanged();

private:
    void showStep(int step);
    void continueToLines();
    void compareSums();
    void paste();
    void finish();
    void showPaperButtons();

    QDate m_today;
    int m_step{0};
    bool m_finished{false};
    bool m_isKept{false};
    Bill m_about; ///< sender, period and number, once they are known
    QWidget* m_first;
    QWidget* m_second;
    BillSenderForm* m_sender;
    Words* m_problem;
    Words* m_kept;
    TypedBillModel* m_model;
    TableView* m_table;
    MoneyEntry* m_total;
    Words* m_sum;
    Words* m_pasted;
    Button* m_takeOut;
    PaperView* m_paper;
    QWidget* m_paperSide;
    Button* m_showPaper;
    Button* m_hidePaper;
};

} // namespace daybook
