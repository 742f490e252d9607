#include "app/wiring/report_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/whole_file.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/paper_delivery.h"
#include "app/xlsx_module.h"
#include "core/base/sha256.h"
#include "core/papers/annotated_statement.h"
#include "core/papers/payment_papers.h"
#include "core/papers/report_checklist.h"
#include "core/papers/report_tables.h"
#include "core/papers/text_writer.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/profile_questions.h"
#include "ui/pages/report_questions.h"
#include "ui/pages/report_ready_page.h"
#include "ui/print/pdf_writer.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

ReportWiring::ReportWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &ReportWiring::refresh);
}

void ReportWiring::start()
{
    const auto snapshot = m_file.snapshot();
    auto* questions = new ReportQuestions(
        councilProfiles(snapshot->setting(u"council/profile"_s).toUtf8()),
        snapshot->setting(u"council/chosen"_s),
        nextReportFrom(snapshot->sentReports, firstReportDay(snapshot->money, snapshot->today)),
        snapshot->today, !snapshot->isReadOnly);
    connect(questions, &ReportQuestions::profileChangeWanted, this,
            [this, questions] { changeProfile(questions); });
    connect(questions, &ReportQuestions::reportWanted, this, [this, questions] {
        m_wishes = {questions->period(), questions->profile(), questions->sharing(), m_file.today()};
        showReady();
    });
    m_frame.pushSubPage(questions);
}

void ReportWiring::changeProfile(ReportQuestions* report)
{
    const QString funder = m_file.snapshot()->household.person.funderName;
    auto* questions = new ProfileQuestions(report->profile(), funder);
    const auto keep = [this, report = QPointer(report)](const QString& sentence, const QByteArray& own,
                                                        const QString& chosen) {
        m_file.change(sentence, [own, chosen](Changes& changes) {
            changes.setSetting(u"council/profile"_s, QString::fromUtf8(own));
            changes.setSetting(u"council/chosen"_s, chosen);
        });
        m_frame.popSubPage();
        if (report)
            report->setProfiles(councilProfiles(own), chosen);
    };
    connect(questions, &ProfileQuestions::saveRequested, this, [keep](const CouncilProfile& profile) {
        keep(tr("How the council wants its report: %1").arg(profile.name), writeProfile(profile),
             profile.key);
    });
    connect(questions, &ProfileQuestions::removeRequested, this, [keep] {
        keep(tr("How the council wants its report: as it comes with Daybook"), {},
             councilProfiles().front().key);
    });
    m_frame.pushSubPage(questions);
}

void ReportWiring::showReady()
{
    m_ready = new ReportReadyPage;
    connect(m_ready, &ReportReadyPage::paperRequested, this, &ReportWiring::showReport);
    connect(m_ready, &ReportReadyPage::paymentsRequested, this,
            [this] { Q_EMIT unexplainedWanted(m_wishes.period); });
    connect(m_ready, &ReportReadyPage::notSentRequested, this, [this](qint64 id) {
        m_file.change(tr("A report was not sent after all"),
                      [id](Changes& changes) { changes.removeSentReport(id); });
    });
    refresh();
    m_frame.pushSubPage(m_ready);
}

void ReportWiring::refresh()
{
    if (!m_ready)
        return;
    const auto snapshot = m_file.snapshot();
    m_ready->setItems(m_wishes.period, readyToSend(reportFacts(reportMaterial(*snapshot), m_wishes),
                                                   snapshot->household.person.funderName));
    m_ready->setSent(snapshot->sentReports, !snapshot->isReadOnly);
}

void ReportWiring::showReport()
{
    const auto snapshot = m_file.snapshot();
    const PaperLook look = paperLook(*snapshot);
    PaperPage* page = paperPage(m_frame, tr("The report to the council"),
                                councilReport(reportMaterial(*snapshot), m_wishes, look), look);
    const QString name = page->paper().fileName;
    if (m_wishes.shared.level != ShareLevel::Totals) {
        connect(page->addOtherWay(u"saveCsv"_s, tr("Save the payments as a table (CSV)")),
                &QPushButton::clicked, this, [this, snapshot, name, wishes = m_wishes] {
                    save(u"csv"_s, tr("Table (*.csv)"), name, [snapshot, wishes](const QString& path) {
                        const ReportMaterial material = reportMaterial(*snapshot);
                        return writeWhole(
                            path, toCsv(reportLines(material, wishes, reportFacts(material, wishes))));
                    });
                });
    }
    connect(page->addOtherWay(u"saveXlsx"_s, tr("Save as a spreadsheet (Excel)")), &QPushButton::clicked,
            this, [this, snapshot, name, wishes = m_wishes] {
                save(u"xlsx"_s, tr("Spreadsheet (*.xlsx)"), name, [snapshot, wishes](const QString& path) {
                    return writeXlsxThroughModule(reportBook(reportMaterial(*snapshot), wishes), path);
                });
            });
    if (m_wishes.shared.level != ShareLevel::Totals) {
        const auto offer = [&](const QString& key, const QString& words, const auto& make) {
            connect(page->addWay(key, words), &QPushButton::clicked, this, make);
        };
        offer(u"bankLines"_s, tr("The bank's lines, and what each is"), [this, look] {
            const auto now = m_file.snapshot();
            showPaper(m_frame, tr("The bank's lines, and what each is"),
                      annotatedStatement(reportMaterial(*now), m_wishes, look), look);
        });
        offer(u"evidenceIndex"_s, tr("The list of papers"), [this, look] { showIndex(look); });
        offer(u"eachPayment"_s, tr("A PDF for each payment"), [this, look] { savePayments(look); });
    }
    if (!snapshot->isReadOnly)
        connect(page->addWay(u"reportSent"_s, tr("&I sent it today")), &QPushButton::clicked, this,
                [this, page] { keepSent(page); });
    m_frame.pushSubPage(page);
}

void ReportWiring::showIndex(const PaperLook& look)
{
    const auto snapshot = m_file.snapshot();
    PaperPage* page = paperPage(m_frame, tr("The papers behind the payments"),
                                evidenceIndex(reportMaterial(*snapshot), m_wishes, look), look);
    connect(page->addOtherWay(u"saveCsv"_s, tr("Save the list as a table (CSV)")), &QPushButton::clicked,
            this, [this, snapshot, name = page->paper().fileName, wishes = m_wishes] {
                save(u"csv"_s, tr("Table (*.csv)"), name, [snapshot, wishes](const QString& path) {
                    return writeWhole(path, toCsv(evidenceSheet(reportMaterial(*snapshot), wishes)));
                });
            });
    m_frame.pushSubPage(page);
}

void ReportWiring::savePayments(const PaperLook& look)
{
    const std::vector<Paper> papers = paymentPapers(reportMaterial(*m_file.snapshot()), m_wishes);
    if (papers.empty()) {
        m_frame.say(tr("Nothing was paid within these days, so there is nothing to keep."));
        return;
    }
    auto* dialog = new QFileDialog(m_frame.window(), tr("In which folder should they be kept?"));
    dialog->setObjectName(u"savePayments"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, [this, papers, look](const QString& folder) {
        const QDir place(folder);
        const auto isThere = std::ranges::find_if(
            papers, [&place](const Paper& paper) { return place.exists(paper.fileName + u".pdf"_s); });
        if (isThere != papers.end()) {
            m_frame.say(
                tr("There is already a file “%1” in that folder. Nothing was written. Choose an empty "
                   "folder.")
                    .arg(isThere->fileName + u".pdf"_s),
                BannerKind::Look);
            return;
        }
        for (const Paper& paper : papers) {
            if (const QString problem = writePdf(paper, look, place.filePath(paper.fileName + u".pdf"_s));
                !problem.isEmpty()) {
                m_frame.say(problem, BannerKind::Look);
                return;
            }
        }
        m_frame.say(tr("%n payment(s) kept, each as a PDF, in the folder “%1”.", nullptr,
                       static_cast<int>(papers.size()))
                        .arg(place.dirName()));
    });
    dialog->open();
}

void ReportWiring::keepSent(const PaperPage* page)
{
    const auto snapshot = m_file.snapshot();
    SentReport sent;
    sent.period = m_wishes.period;
    sent.profile = m_wishes.profile.name;
    sent.funder = snapshot->household.person.funderName;
    sent.shared = m_wishes.shared;
    sent.sentOn = m_file.today();
    sent.closing = reportFacts(reportMaterial(*snapshot), m_wishes).account.sums.closing;
    sent.sha256 = sha256Hex(toPlainText(page->paper()));
    m_file.change(tr("Sent the report for %1").arg(toText(sent.period)),
                  [sent, key = m_wishes.profile.key](Changes& changes) {
                      changes.addSentReport(sent);
                      changes.setSetting(u"council/chosen"_s, key);
                  });
    m_frame.popSubPage();
}

void ReportWiring::save(const QString& ending, const QString& kind, const QString& name,
                        const std::function<QString(const QString& path)>& write)
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Where should it be kept?"));
    dialog->setObjectName(u"saveReport"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(kind);
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"%1.%2"_s.arg(name, ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
        if (const QString problem = write(path); !problem.isEmpty())
            m_frame.say(problem, BannerKind::Look);
        else
            m_frame.say(tr("Kept as “%1” in the folder “%2”.")
                            .arg(QFileInfo(path).fileName(), QFileInfo(path).absoluteDir().dirName()));
    });
    dialog->open();
}

} // namespace daybook
