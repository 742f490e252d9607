#pragma once

#include "core/care/agreement.h"
#include "ui/models/holiday_days.h"
#include "ui/widgets/page.h"

namespace daybook {

class Button;
class DateEntry;
class TableView;
class TextField;
class TextTableModel;
class Words;

/// The bank holidays of a year in one agreement: which count, which the person added or took out.
class BankHolidaysPage : public Page
{
    Q_OBJECT
public:
    explicit BankHolidaysPage(QDate today, QWidget* parent = nullptr);

    /// `nation`: where the person lives, for an agreement that names none.
    void setAgreement(const Agreement& agreement, Nation nation, const HolidayNames& names, bool mayChange);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    /// `sentence` is for the history.
    void changeWanted(const daybook::HolidayRule& rule, const daybook::HolidayNames& names,
                      const QString& sentence);

private:
    void showYear();
    void showChosen();
    const HolidayDay* chosen() const;
    void addDay();
    void giveName();
    void turnChosen();

    QDate m_today;
    int m_year;
    HolidayRule m_rule;
    Nation m_nation{Nation::EnglandAndWales};
    HolidayNames m_names;
    QString m_provider;
    bool m_mayChange{true};
    std::vector<HolidayDay> m_days;
    TextTableModel* m_model;
    Words* m_ofYear;
    Words* m_notYet;
    TableView* m_table;
    Button* m_turn;
    QWidget* m_adding;
    DateEntry* m_day;
    TextField* m_name;
    Button* m_giveName;
};

} // namespace daybook
