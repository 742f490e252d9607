#include "ui/pages/bank_holidays_page.h"

#include "core/base/uk_date.h"
#include "ui/models/text_table_model.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString standingText(HolidayStanding standing)
{
    switch (standing) {
    case HolidayStanding::Counts:
        return BankHolidaysPage::tr("Counts");
    case HolidayStanding::DoesNotCount:
        return BankHolidaysPage::tr("Does not count");
    case HolidayStanding::Added:
        return BankHolidaysPage::tr("Counts: you added it");
    case HolidayStanding::TakenOut:
        return BankHolidaysPage::tr("Does not count: you took it out");
    }
    Q_UNREACHABLE();
}

} // namespace

BankHolidaysPage::BankHolidaysPage(QDate today, QWidget* parent)
    : Page(parent), m_today(today), m_year(today.year()), m_model(new TextTableModel(this))
{
    setHelpTopic(u"people"_s);
    auto* years = buttonRow();
    auto* before = new Button(tr("Year before"));
    before->setObjectName(u"yearBefore"_s);
    auto* next = new Button(tr("Next year"));
    next->setObjectName(u"yearNext"_s);
    years->addWidget(before);
    years->addWidget(next);
    m_ofYear = subheading({});
    m_ofYear->setObjectName(u"ofYear"_s);
    m_table = new TableView(tr("Bank holidays"));
    m_table->setObjectName(u"holidays"_s);
    m_table->setModel(m_model);
    m_ofYear->setBuddy(m_table);
    body()->addWidget(m_table);
    m_notYet = paragraph({}, Role::Hint);
    m_turn = new Button;
    m_turn->setObjectName(u"turnDay"_s);
    buttonRow()->addWidget(m_turn);

    m_adding = new QWidget;
    auto* adding = new QVBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->setSpacing(16);
    adding->addWidget(new Words(tr("Add a day by hand"), Role::Subheading));
    adding->addWidget(
        new Words(tr("For a day that has the bank holiday price in your agreement and is not on the "
                     "list, for example Christmas Eve.")));
    m_day = new DateEntry(tr("Which day?"), today);
    m_day->setObjectName(u"newDay"_s);
    adding->addWidget(m_day);
    m_name = new TextField(tr("What do you call it?"));
    m_name->setObjectName(u"newName"_s);
    m_name->setHint(tr("You may leave this empty."));
    adding->addWidget(m_name);
    auto* row = new FlowLayout;
    auto* add = new Button(tr("Add this day"));
    add->setObjectName(u"addDay"_s);
    row->addWidget(add);
    m_giveName = new Button;
    m_giveName->setObjectName(u"giveName"_s);
    row->addWidget(m_giveName);
    adding->addLayout(row);
    body()->addWidget(m_adding);

    connect(before, &QPushButton::clicked, this, [this] {
        --m_year;
        showYear();
    });
    connect(next, &QPushButton::clicked, this, [this] {
        ++m_year;
        showYear();
    });
    connect(m_table, &TableView::rowChosen, this, &BankHolidaysPage::showChosen);
    connect(m_turn, &QPushButton::clicked, this, &BankHolidaysPage::turnChosen);
    connect(add, &QPushButton::clicked, this, &BankHolidaysPage::addDay);
    connect(m_giveName, &QPushButton::clicked, this, &BankHolidaysPage::giveName);
}

void BankHolidaysPage::setAgreement(const Agreement& agreement, Nation nation, const HolidayNames& names,
                                    bool mayChange)
{
    m_rule = agreement.bankHolidays;
    m_provider = agreement.provider;
    m_nation = nation;
    m_names = names;
    m_mayChange = mayChange;
    setHeading(tr("Bank holidays with %1").arg(m_provider));
    setLead(m_rule.nation || !m_rule.also.empty()
                ? tr("A day that counts has the bank holiday price. Choose a day to change it.")
                : tr("Your agreement does not say which days are bank holidays, so none counts. Choose a day "
                     "that "
                     "does."));
    m_adding->setVisible(mayChange);
    showYear();
}

void BankHolidaysPage::showYear()
{
    const int row = m_table->chosenRow();
    const QDate chosenDay = row >= 0 && row < static_cast<int>(m_days.size())
                                ? m_days[static_cast<std::size_t>(row)].day
                                : QDate();
    m_days = holidayDays(m_rule, m_nation, m_names, m_year);
    const Nation nation = m_rule.nation.value_or(m_nation);
    const QString where = nation == Nation::Scotland          ? tr("Scotland")
                          : nation == Nation::NorthernIreland ? tr("Northern Ireland")
                                                              : tr("England and Wales");
    m_ofYear->setText(tr("%1, %2").arg(QString::number(m_year), where));
    std::vector<QStringList> rows;
    for (const HolidayDay& day : m_days)
        rows.push_back({toText(day.day), day.name, standingText(day.standing)});
    m_model->setRows({tr("Day"), tr("What it is"), tr("In this agreement")}, std::move(rows));
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i].day == chosenDay)
            m_table->chooseRow(static_cast<int>(i));
    }
    const bool isAnnounced = m_year <= lastProclaimedYear();
    m_notYet->setText(isAnnounced
                          ? QString()
                          : tr("The government has not announced the days of %1 yet. These are worked out by "
                               "the usual rule; a day may move.")
                                .arg(m_year));
    m_notYet->setVisible(!isAnnounced);
    showChosen();
}

const HolidayDay* BankHolidaysPage::chosen() const
{
    const int row = m_table->chosenRow();
    return row >= 0 && row < static_cast<int>(m_days.size()) ? &m_days[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

void BankHolidaysPage::showChosen()
{
    const HolidayDay* day = chosen();
    m_turn->setVisible(m_mayChange && day != nullptr);
    m_giveName->setVisible(m_mayChange && day != nullptr && day->isOwn);
    if (!day)
        return;
    m_turn->setText(day->isOwn && day->counts() ? tr("Take %1 out").arg(toText(day->day))
                    : day->counts()             ? tr("%1 does not count").arg(toText(day->day))
                                                : tr("%1 counts").arg(toText(day->day)));
    m_giveName->setText(tr("Give %1 this name").arg(toText(day->day)));
}

void BankHolidaysPage::turnChosen()
{
    const HolidayDay* day = chosen();
    if (!day)
        return;
    const bool counts = !day->counts();
    HolidayNames names = m_names;
    if (!counts)
        names.erase(day->day);
    Q_EMIT changeWanted(withDay(m_rule, day->day, counts), names,
                        counts ? tr("%1 is a bank holiday with %2").arg(toText(day->day), m_provider)
                               : tr("%1 is no bank holiday with %2").arg(toText(day->day), m_provider));
}

void BankHolidaysPage::addDay()
{
    if (!m_day->check()) {
        m_day->focusField();
        return;
    }
    const QDate day = *m_day->date();
    HolidayNames names = m_names;
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        names[day] = name;
    m_year = day.year();
    m_day->setDate({});
    m_name->setText({});
    Q_EMIT changeWanted(withDay(m_rule, day, true), names,
                        tr("%1 is a bank holiday with %2").arg(toText(day), m_provider));
}

void BankHolidaysPage::giveName()
{
    const HolidayDay* day = chosen();
    const QString name = m_name->text().simplified();
    m_name->setProblem(name.isEmpty() ? tr("Write the name first.") : QString());
    if (!day || name.isEmpty()) {
        m_name->focusField();
        return;
    }
    HolidayNames names = m_names;
    names[day->day] = name;
    m_name->setText({});
    Q_EMIT changeWanted(m_rule, names, tr("%1 is called %2").arg(toText(day->day), name));
}

bool BankHolidaysPage::hasUnsavedWords() const
{
    return !m_day->isEmpty() || !m_name->text().trimmed().isEmpty();
}

} // namespace daybook
