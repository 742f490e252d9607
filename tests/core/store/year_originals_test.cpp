#include "core/store/year_originals.h"

#include "core/store/new_folder.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "a picture";

KeptPaper pictureOf(QDate day)
{
    KeptPaper paper;
    paper.day = day;
    paper.name = u"../../note.png"_s;
    paper.format = PaperFormat::Png;
    paper.addedOn = day;
    return paper;
}

} // namespace

TEST_CASE("the bills of a year are kept as they came, and the pictures of its days under names of ours")
{
    const Folder folder;
    auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    const Bill bill = fullBill();
    const BillingPeriod year{bill.period.from.addDays(-30), bill.period.from.addDays(30)};
    daybook->change(u"Brought in"_s, [&](Changes& changes) {
        changes.addBill(bill);
        changes.addDayPaper(pictureOf(year.from), png);
        changes.addDayPaper(pictureOf(year.to.addDays(1)), png);
    });
    const auto files = yearOriginals(*daybook, year);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name.startsWith(u"bills/0001."_s));
    CHECK(files[0].bytes == bill.original);
    CHECK(files[1].name == u"pictures/0001.png"_s);
    CHECK(files[1].bytes == png);
    CHECK(yearOriginals(*daybook, {year.to.addDays(2), year.to.addDays(9)}).empty());
}

TEST_CASE("a folder that is not finished leaves nothing, and one that is there stays as it was")
{
    const Folder folder;
    const QString path = folder.path(u"year"_s);
    {
        const NewFolder begun(path);
        begun.write(u"papers/one.txt"_s, "one");
        CHECK(QFileInfo::exists(begun.temporary() + u"/papers/one.txt"_s));
    }
    CHECK(QDir(QFileInfo(path).path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    NewFolder whole(path);
    whole.write(u"papers/one.txt"_s, "one");
    whole.finish();
    CHECK(bytesOf(path + u"/papers/one.txt"_s) == "one");
    CHECK(storeErrorOf([&] { const NewFolder again(path); }).reason() == StoreError::Reason::Exists);
    CHECK(bytesOf(path + u"/papers/one.txt"_s) == "one");
}

TEST_CASE("a file of the folder that cannot be written is told by the folder's name")
{
    const Folder folder;
    const NewFolder begun(folder.path(u"year"_s));
    begun.write(u"papers"_s, "a file where a folder should be");
    const StoreError error = storeErrorOf([&] { begun.write(u"papers/one.txt"_s, "one"); });
    CHECK(error.reason() == StoreError::Reason::CannotWrite);
    CHECK(error.sentence().contains(u"year"_s));
}
