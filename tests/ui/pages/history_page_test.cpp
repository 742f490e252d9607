#include "ui/pages/history_page.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/history_table_model.h"
#include "ui/models/history_words.h"
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
    return {entryOf(2, HistoryKind::Undo, u"Took back: 8:00 am visit on 4 June: came"_s), came};
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
    CHECK(text(0, HistoryTableModel::What) == "Took back: 8:00 am visit on 4 June: came"_L1);
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
    page.setDetails(1, {{u"visit"_s, 7, u"state"_s, u"came"_s, u"nobody_came"_s},
                        {u"visit"_s, 7, u"note"_s, {}, u"late"_s}});
    CHECK(shows(page, u"Visit 7"_s));
    CHECK(shows(page, u"what happened: was “came”, now “nobody came”"_s));
    CHECK(shows(page, u"note: now “late”"_s));
    // An answer to a question that is no longer on the page is not shown.
    page.setDetails(2, {{u"visit"_s, 8, u"note"_s, u"late"_s, {}}});
    CHECK_FALSE(shows(page, u"note: was “late”, now empty"_s));
}

TEST_CASE("what a change did is said in words a person knows, with money, days and times as everywhere")
{
    const auto words = inWords({{u"bill"_s, 2, u"bill_date"_s, {}, u"2026-06-30"_s},
                                {u"bill"_s, 2, u"printed_total_pence"_s, u"120000"_s, u"123456"_s},
                                {u"bill"_s, 2, u"original_sha256"_s, {}, u"ab12"_s},
                                {u"visit"_s, 7, u"start_time"_s, u"08:00"_s, u"08:10:00"_s},
                                {u"visit"_s, 7, u"note"_s, u"came"_s, {}},
                                {u"answer"_s, 3, u"kind"_s, {}, u"dispute"_s},
                                {u"visit_link"_s, 1, u"file_row"_s, {}, u"4"_s}});
    REQUIRE(words.size() == 4);
    CHECK(words[0].heading == u"Bill 2"_s);
    CHECK(words[0].sentences == QStringList{u"date of the bill: now “Tue 30 June 2026”"_s,
                                            u"total on the bill: was “£1,200.00”, now “£1,234.56”"_s,
                                            u"details that the program keeps with it: changed"_s});
    CHECK(words[1].heading == u"Visit 7"_s);
    CHECK(words[1].sentences ==
          QStringList{u"start: was “8:00 am”, now “8:10 am”"_s, u"note: was “came”, now empty"_s});
    CHECK(words[2].sentences == QStringList{u"what you said: now “ask about this”"_s});
    CHECK(words[3].heading == u"Line and visit that belong together, 1"_s);
    CHECK(words[3].sentences == QStringList{u"details that the program keeps with it: changed"_s});
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
