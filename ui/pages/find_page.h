#pragma once

#include "ui/models/find_index.h"
#include "ui/widgets/page.h"

namespace daybook {

class Button;
class FoundTableModel;
class TableView;
class TextField;

/// The find box: what was typed is looked for at every key in visits, bills, payments and people. Enter opens
/// the chosen one.
class FindPage : public Page
{
    Q_OBJECT
public:
    explicit FindPage(QWidget* parent = nullptr);
    /// Looks again for what is typed.
    void setIndex(FindIndex index);
    void focusField();

Q_SIGNALS:
    void openWanted(const daybook::FindHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOn();
    void look();
    void openChosen();

    FindIndex m_index;
    int m_most;
    TextField* m_field;
    Words* m_count;
    FoundTableModel* m_model;
    TableView* m_table;
    Button* m_open;
    Button* m_more;
};

} // namespace daybook
