#include "app/wiring/statement_wiring.h"

#include "app/daybook_file.h"
#include "core/money/statement_reader.h"
#include "ui/pages/statement_columns_page.h"
#include "ui/pages/statement_look_page.h"
#include "ui/pages/statements_page.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

// The reader says itself what it thinks of anything longer.
constexpr qint64 mostBytes = qint64(32) * 1024 * 1024 + 1;

QString nameOf(const CareMoney& money, const QString& account)
{
    const auto found =
        std::ranges::find_if(money.accounts, [&](const Account& each) { return each.uuid == account; });
    return found == money.accounts.end() ? QString() : found->name;
}

} // namespace

StatementWiring::StatementWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &StatementWiring::refresh);
}

void StatementWiring::showStatements()
{
    m_page = new StatementsPage;
    connect(m_page, &StatementsPage::fileRequested, this, &StatementWiring::chooseFile);
    refresh();
    m_frame.pushSubPage(m_page);
}

void StatementWiring::refresh()
{
    if (m_page)
        m_page->setMoney(m_file.snapshot()->money, !m_file.snapshot()->isReadOnly);
}

void StatementWiring::sayProblem(const QString& sentence)
{
    m_frame.say(sentence, BannerKind::Look);
}

void StatementWiring::chooseFile(const QString& account)
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Choose the statement of the bank"));
    dialog->setObjectName(u"chooseStatementFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Statements (*.csv *.ofx *.qfx *.qif *.txt *.xlsx *.ods)"), tr("All files (*)")});
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    dialog->setDirectory(QFileInfo::exists(downloads)
                             ? downloads
                             : QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account](const QString& path) { openFile(path, account); });
    dialog->open();
}

void StatementWiring::openFile(const QString& path, const QString& account)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(mostBytes) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        sayProblem(
            tr("“%1” could not be opened. Nothing was changed. Please check that the file is still there "
               "and may be read, then try again.")
                .arg(name));
        return;
    }
    lookAt(bytes, name, account, {});
}

void StatementWiring::lookAt(const QByteArray& bytes, const QString& fileName, const QString& account,
                             const StatementContext& told)
{
    const auto snapshot = m_file.snapshot();
    StatementContext context = told;
    context.today = snapshot->today;
    context.layouts = snapshot->money.layouts;
    const StatementReading reading = readStatement(bytes, context);
    if (!reading.problem.isEmpty()) {
        sayProblem(reading.problem);
        return;
    }
    if (reading.question != StatementQuestion::None) {
        auto* page = new StatementColumnsPage;
        page->setReading(reading);
        const auto again = [this, bytes, fileName, account](const StatementContext& said) {
            m_frame.popSubPage();
            lookAt(bytes, fileName, account, said);
        };
        connect(page, &StatementColumnsPage::layoutChosen, this,
                [told, again](const StatementLayout& layout) {
                    StatementContext said = told;
                    said.layout = layout;
                    again(said);
                });
        connect(page, &StatementColumnsPage::orderChosen, this, [told, again](DateOrder order) {
            StatementContext said = told;
            said.order = order;
            again(said);
        });
        m_frame.pushSubPage(page);
        return;
    }
    auto* page = new StatementLookPage;
    page->setPlan(planImport(snapshot->money, account, reading), reading, nameOf(snapshot->money, account),
                  snapshot->household.person.funderName);
    connect(page, &StatementLookPage::refused, &m_frame, [this] { m_frame.popSubPage(); });
    connect(page, &StatementLookPage::accepted, this,
            [this, bytes, fileName, told](const ImportPlan& plan) { bringIn(plan, bytes, fileName, told); });
    m_frame.pushSubPage(page);
}

void StatementWiring::bringIn(const ImportPlan& plan, const QByteArray& bytes, const QString& fileName,
                              const StatementContext& told)
{
    const auto snapshot = m_file.snapshot();
    BankStatement statement;
    statement.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    statement.account = plan.account;
    statement.fileName = fileName;
    statement.receivedOn = m_file.today();
    const ImportedEntries imported = entriesOf(snapshot->money, plan, statement.uuid);
    statement.period = imported.period;
    statement.lines = static_cast<int>(imported.entries.size());
    std::optional<StatementLayout> layout = told.layout;
    // What was said about this file is said about the next one with the same columns.
    if (layout && told.order)
        layout->order = told.order;
    m_file.change(tr("Brought in %n line(s) of the bank for “%1”", nullptr, statement.lines)
                      .arg(nameOf(snapshot->money, plan.account)),
                  [imported, statement, bytes, layout](Changes& changes) {
                      changes.addStatement(statement, bytes);
                      for (const AccountEntry& entry : imported.entries) {
                          if (entry.id == 0)
                              changes.addEntry(entry);
                          else
                              changes.updateEntry(entry);
                      }
                      if (imported.closing)
                          changes.addBalance(*imported.closing);
                      if (layout)
                          changes.setStatementLayout(*layout);
                  });
    m_frame.popSubPage();
}

} // namespace daybook
