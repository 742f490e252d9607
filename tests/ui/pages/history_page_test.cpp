#include "ui/pages/history_page.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/history_table_model.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

HistoryEntry entryOf(qint64 number, HistoryKind kind, const QString& sentence)
{
    HistoryEntry entry;
    entry.number = number;
    entry.kind = kind;
    entry.sentence = sentence;
    entry.who = u"Joan Price"_s;
    entry.at = QDateTime(QDate(2026, 6, 4), QTime(9, 10));
    return entry;
}

std::vector<HistoryEntry> someHistory()
{
    HistoryEntry came = entryOf(1, HistoryKind::Change, u"8:00 am visit on 4 June: came"_s);
    came.isTakenBack = true;
    return {entryOf(2, HistoryKind::Undo, u"8:00 am visit on 4 June: came"_s), came};
}

bool shows(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<Words*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const Words* words) { return !words->isHidden() && words->text() == text; });
}

} // namespace

TEST_CASE("the history says what was done, when, by whom, and whether it counts")
{
    HistoryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(someHistory());
    REQUIRE(model.rowCount() == 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, HistoryTableModel::What) == "Taken back: 8:00 am visit on 4 June: came"_L1);
    CHECK(text(1, HistoryTableModel::When) == "Thu 4 June 2026, 9:10 am"_L1);
    CHECK(text(1, HistoryTableModel::Who) == "Joan Price"_L1);
    CHECK(text(1, HistoryTableModel::Now) == "Taken back"_L1);
    CHECK(text(0, HistoryTableModel::Now) == "Counts"_L1);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith("Change 1. "_L1));
}

TEST_CASE("what a change did is asked for and shown as old and new")
{
    const test::Look look(ThemeName::Light);
    HistoryPage page;
    page.setHistory(someHistory());
    test::showAt(page);
    QList<qint64> asked;
    QObject::connect(&page, &HistoryPage::detailsWanted, [&](qint64 number) { asked.append(number); });
    page.findChild<TableView*>(u"history"_s)->chooseRow(1);
    page.findChild<Button*>(u"showDetails"_s)->click();
    CHECK(asked == QList<qint64>{1});
    page.setDetails(1, {{u"visit"_s, 7, u"status"_s, u"planned"_s, u"came"_s},
                        {u"visit"_s, 7, u"note"_s, {}, u"late"_s}});
    CHECK(shows(page, u"visit 7, status: was “planned”, now “came”"_s));
    CHECK(shows(page, u"visit 7, note: now “late”"_s));
    // An answer to a question that is no longer on the page is not shown.
    page.setDetails(2, {{u"visit"_s, 8, u"status"_s, u"came"_s, {}}});
    CHECK_FALSE(shows(page, u"visit 8, status: was “came”, now empty"_s));
}

TEST_CASE("what was taken back can be brought back from here")
{
    const test::Look look(ThemeName::Light);
    HistoryPage page;
    page.setHistory(someHistory());
    test::showAt(page);
    auto* button = page.findChild<Button*>(u"bringBack"_s);
    CHECK_FALSE(button->isVisible());
    page.setBringBack(u"8:00 am visit on 4 June: came"_s);
    CHECK(button->isVisible());
    int asked = 0;
    QObject::connect(&page, &HistoryPage::bringBackWanted, [&] { ++asked; });
    button->click();
    CHECK(asked == 1);
}

TEST_CASE("an empty history says so")
{
    const HistoryPage page;
    CHECK(page.lead() == "Nothing has been written down yet."_L1);
}

TEST_CASE("the history can be read at every size")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<HistoryPage>();
        page->setHistory(someHistory());
        page->setBringBack(u"8:00 am visit on 4 June: came"_s);
        return page;
    });
}
