#include "app/wiring/request_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/paper_delivery.h"
#include "core/money/bill_payments.h"
#include "core/papers/checking_year.h"
#include "core/papers/paper_json.h"
#include "core/papers/phone_script.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/call_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/request_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// More would not fit one question; the newest are asked about.
constexpr std::size_t mostBills = 6;

QStringList providersOf(const Household& household)
{
    QStringList names;
    for (const Provider& provider : household.providers)
        names += provider.name;
    return names;
}

const Bill* billOf(const Household& household, const QString& file)
{
    const auto found = std::find_if(household.bills.begin(), household.bills.end(),
                                    [&](const Bill& bill) { return bill.file == file; });
    return found == household.bills.end() ? nullptr : &*found;
}

} // namespace

RequestWiring::RequestWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &LettersPage::otherLetterRequested, this, &RequestWiring::start);
    connect(page, &LettersPage::yearRequested, this, &RequestWiring::showYear);
    connect(page, &LettersPage::requestsRequested, this, [this] {
        const auto snapshot = m_file.snapshot();
        show(requestsPaper(snapshot->household.person, snapshot->letters, snapshot->calls, m_file.today()));
    });
    connect(page, &LettersPage::seeRequested, this, &RequestWiring::showKept);
    connect(page, &LettersPage::writingRequested, this, &RequestWiring::askInWriting);
    connect(page, &LettersPage::callRequested, this, &RequestWiring::askAboutCall);
    connect(page, &LettersPage::callDoneRequested, this, [this](Call call) {
        call.isDone = true;
        save(call);
    });
    connect(page, &LettersPage::removeCallRequested, this, [this](const Call& call) {
        m_file.change(tr("Took away the call of %1").arg(toText(call.at.date())),
                      [id = call.id](Changes& changes) { changes.removeCall(id); });
    });
    connect(&file, &DaybookFile::snapshotChanged, this, &RequestWiring::refresh);
    refresh();
}

void RequestWiring::refresh()
{
    m_page->setCalls(m_file.snapshot()->calls);
}

void RequestWiring::start()
{
    const auto snapshot = m_file.snapshot();
    std::vector<RequestPage::Bill> bills;
    for (const BillRow& row : billRows(snapshot->household, snapshot->report)) {
        const CheckedBill* checked = checkedBill(snapshot->report, row.file);
        if (checked && !checked->supersededBy && bills.size() < mostBills)
            bills.push_back({row.file, tr("%1, %2").arg(monthText(row.period), row.provider)});
    }
    auto* page =
        new RequestPage(providersOf(snapshot->household), bills, snapshot->household.person.funderName);
    page->setTone(letterTone(*snapshot));
    connect(page, &RequestPage::letterWanted, this, &RequestWiring::showLetter);
    connect(page, &RequestPage::scriptWanted, this, &RequestWiring::showScript);
    m_frame.pushSubPage(page);
}

void RequestWiring::askForOthers(const CareOffer& offer)
{
    const auto snapshot = m_file.snapshot();
    RequestFacts facts;
    facts.kind = LetterKind::Alternatives;
    // Whoever told of it knows what else there is.
    facts.provider = offer.toldBy.isEmpty() ? offer.name : offer.toldBy;
    facts.offered = offer.offer.isEmpty() ? offer.name : offer.offer;
    showLetter(facts, letterTone(*snapshot));
}

void RequestWiring::askInWriting(const Call& call)
{
    const auto snapshot = m_file.snapshot();
    RequestFacts facts;
    facts.kind = LetterKind::Agreement;
    facts.topic = RequestTopic::RuleInWriting;
    facts.provider = call.provider.isEmpty() ? snapshot->household.person.funderName : call.provider;
    facts.told = call.said;
    facts.toldBy = call.who;
    facts.toldOn = call.at.date();
    showLetter(facts, letterTone(*snapshot));
}

void RequestWiring::showLetter(const RequestFacts& wanted, LetterTone tone)
{
    const auto snapshot = m_file.snapshot();
    RequestFacts facts = wanted;
    const Bill* bill = billOf(snapshot->household, facts.billFile);
    if (bill) {
        facts.provider =
            facts.kind == LetterKind::Council ? snapshot->household.person.funderName : bill->provider;
        for (const BillPayment& payment : paymentsOf({*bill}, snapshot->money.entries))
            facts.paid = payment.paid;
        for (const Letter& letter : snapshot->letters) {
            if (letter.bill == bill->uuid && letter.kind == LetterKind::Bill && letter.sentOn)
                facts.askedOn = letter.sentOn;
        }
        for (const PromisedCredit& credit : promisedCredits(*snapshot)) {
            if (credit.bill != bill->uuid)
                continue;
            facts.agreed = credit.promised;
            facts.arrived = credit.arrived;
        }
    }
    if (facts.kind == LetterKind::TheirLog && facts.topic == RequestTopic::Usual) {
        // The days since the last bill's began: what is asked about just now.
        const QDate today = m_file.today();
        facts.period = {QDate(today.year(), today.month(), 1).addMonths(-1),
                        QDate(today.year(), today.month(), 1).addDays(-1)};
    }
    const LetterWishes wishes{.date = m_file.today(), .tone = tone, .findingIds = {}, .replyBy = {}};
    const Paper paper = requestLetter(snapshot->household, snapshot->report, facts, wishes);
    PaperPage* page = paperPage(m_frame, tr("The letter to %1").arg(facts.provider), paper,
                                paperLook(*snapshot), emailBetween(snapshot->household, facts.provider));
    if (!snapshot->isReadOnly) {
        page->offerToKeep();
        const auto keep = [this, facts, page, uuid = bill ? bill->uuid : QString()](LetterStatus status) {
            Letter letter;
            letter.kind = facts.kind;
            letter.bill = uuid;
            letter.provider = facts.provider;
            letter.about = page->paper().title;
            letter.status = status;
            letter.writtenOn = m_file.today();
            if (status == LetterStatus::Sent) {
                letter.sentOn = m_file.today();
                letter.replyBy = replyByFor(facts, m_file.today());
            }
            letter.paper = paperToJson(page->paper());
            m_file.change(status == LetterStatus::Sent
                              ? tr("Sent a letter to %1: %2").arg(letter.provider, letter.about)
                              : tr("Kept a letter to %1: %2").arg(letter.provider, letter.about),
                          [letter](Changes& changes) { changes.addLetter(letter); });
            m_frame.showPage(PageId::Letters);
        };
        connect(page, &PaperPage::sentRequested, this, [keep] { keep(LetterStatus::Sent); });
        connect(page, &PaperPage::keepRequested, this, [keep] { keep(LetterStatus::Draft); });
    }
    m_frame.pushSubPage(page);
}

void RequestWiring::showScript(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const LetterWishes wishes{
        .date = m_file.today(), .tone = LetterTone::Friendly, .findingIds = {}, .replyBy = {}};
    showPaper(m_frame, tr("What to say on the telephone"),
              phoneScript(snapshot->household, snapshot->report, billFile, wishes), paperLook(*snapshot));
}

/// The twelve months that end with the present one.
void RequestWiring::showYear()
{
    const auto snapshot = m_file.snapshot();
    const QDate today = m_file.today();
    const QDate month(today.year(), today.month(), 1);
    show(checkingYearPaper(snapshot->household, snapshot->report, snapshot->letters,
                           {month.addMonths(-11), month.addMonths(1).addDays(-1)}));
}

void RequestWiring::show(const Paper& paper)
{
    showPaper(m_frame, paper.title, paper, paperLook(*m_file.snapshot()));
}

void RequestWiring::showKept(const Letter& letter)
{
    const std::optional<Paper> paper = paperFromJson(letter.paper);
    if (!paper) {
        m_frame.say(
            tr("The words of this letter could not be read. What it asked and what came of it is still "
               "here. You can write it anew."),
            BannerKind::Look);
        return;
    }
    showPaper(m_frame, tr("The letter to %1").arg(letter.provider), *paper, paperLook(*m_file.snapshot()),
              emailBetween(m_file.snapshot()->household, letter.provider));
}

void RequestWiring::showCall(const QString& uuid)
{
    for (const Call& call : m_file.snapshot()->calls) {
        if (call.uuid == uuid) {
            askAboutCall(call);
            return;
        }
    }
}

void RequestWiring::askAboutCall(const Call& call)
{
    const auto snapshot = m_file.snapshot();
    Call before = call;
    if (before.id == 0)
        before.at = m_file.now();
    m_call = new CallPage(before, providersOf(snapshot->household), m_file.today());
    connect(m_call, &CallPage::saveRequested, this, [this](const Call& written) {
        save(written);
        if (m_frame.visiblePage() == m_call)
            m_frame.popSubPage();
    });
    m_frame.pushSubPage(m_call);
}

void RequestWiring::save(const Call& call)
{
    const QString day = toText(call.at.date());
    m_file.change(call.id == 0 ? tr("A call on %1").arg(day) : tr("Changed the call of %1").arg(day),
                  [call](Changes& changes) {
                      if (call.id == 0)
                          changes.addCall(call);
                      else
                          changes.updateCall(call);
                  });
}

} // namespace daybook
