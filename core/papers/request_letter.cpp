#include "core/papers/request_letter.h"

#include "core/papers/asked_table.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(RequestLetter)
};

class RequestWriter
{
public:
    RequestWriter(const Household& household, const RequestFacts& facts, const LetterWishes& wishes)
        : m_household(household), m_facts(facts), m_wishes(wishes), m_isFirm(wishes.tone == LetterTone::Firm),
          m_replyBy(wishes.replyBy.value_or(replyByFor(facts, wishes.date)))
    {
    }

    Paper theirLog()
    {
        begin(Letter::tr("Please send me your visit log"),
              m_facts.period.isValid() ? Letter::tr("Visits from %1").arg(together(toText(m_facts.period)))
                                       : QString());
        say(m_isFirm ? Letter::tr("Please send me your log of the visits to me.")
                     : Letter::tr("Would you please send me your log of the visits to me?"));
        say(Letter::tr("For each visit I would like to see:"));
        list({Letter::tr("the day"), Letter::tr("when the carer came and left"),
              Letter::tr("which carer came, and how many")});
        say(Letter::tr("I keep my own record. With both side by side we can see at once where they differ."));
        ask(Letter::tr("Please send it by %1."), Letter::tr("I would be glad to have it by %1."));
        return end();
    }

    Paper agreement()
    {
        begin(Letter::tr("Please send me our agreement"), {});
        say(m_isFirm ? Letter::tr("Please send me a copy of what we agreed about my care.")
                     : Letter::tr("Would you please send me a copy of what we agreed about my care?"));
        say(Letter::tr("I would like to see:"));
        list({Letter::tr("your prices, and the days from which they count"),
              Letter::tr("how the time of a visit is charged when it is shorter or longer than planned"),
              Letter::tr("what is charged at weekends and on bank holidays"),
              Letter::tr("what is charged when a visit is cancelled, and how much notice you need"),
              Letter::tr("how you tell me when a price changes")});
        ask(Letter::tr("Please send it by %1."), Letter::tr("I would be glad to have it by %1."));
        return end();
    }

    Paper records()
    {
        begin(Letter::tr("Please send me the records about me"), {});
        say(m_isFirm ? Letter::tr("Please send me a copy of the records that you keep about me.")
                     : Letter::tr("Would you please send me a copy of the records that you keep about me?"));
        say(Letter::tr("I would like to see:"));
        list({Letter::tr("the notes of my visits"), Letter::tr("the times when carers came and left"),
              Letter::tr("letters, e-mails and notes of calls about me and my bills")});
        ask(Letter::tr("Please send it by %1."), Letter::tr("I would be glad to have it by %1."));
        return end();
    }

    Paper ruleInWriting()
    {
        begin(Letter::tr("Please tell me the rule in writing"), {});
        const QString day = together(toLongText(m_facts.toldOn));
        say(m_facts.toldBy.isEmpty()
                ? Letter::tr("On %1 I was told: “%2”.").arg(day, m_facts.told.simplified())
                : Letter::tr("On %1 %2 told me: “%3”.")
                      .arg(day, m_facts.toldBy.simplified(), m_facts.told.simplified()));
        say(m_isFirm ? Letter::tr("Please send me in writing:")
                     : Letter::tr("So that I can understand it, would you please send me in writing:"));
        list({Letter::tr("which rule this comes from, and where I can read it"),
              Letter::tr("whether it holds for me, as things are"),
              Letter::tr("who decided it, and whom I can ask to look at it again")});
        ask(Letter::tr("Please answer by %1."), Letter::tr("I would be glad of an answer by %1."));
        return end();
    }

    Paper alternatives()
    {
        begin(Letter::tr("What else could I choose?"), {});
        if (m_facts.offered.isEmpty())
            say(Letter::tr("I was offered one option for my care."));
        else
            say(Letter::tr("I was offered one option for my care: “%1”.").arg(m_facts.offered.simplified()));
        say(m_isFirm ? Letter::tr("Before I choose, please tell me in writing:")
                     : Letter::tr("Before I choose, I would like to know:"));
        list({Letter::tr("which other options there are, near me and at the times I need"),
              Letter::tr("whether I may say no to this one, and what happens then"),
              Letter::tr("why this one was offered to me"), Letter::tr("how long I have to choose")});
        ask(Letter::tr("Please answer by %1."), Letter::tr("I would be glad of an answer by %1."));
        return end();
    }

    Paper theirReminder(const CheckedBill& bill)
    {
        beginAbout(bill, Letter::tr("Your reminder about bill %1").arg(bill.number));
        const Money open = bill.query;
        say(m_isFirm ? Letter::tr("Your reminder about this bill has come.")
                     : Letter::tr("Thank you for your reminder about this bill."));
        sayWhatWasPaid(bill);
        if (open.isZero()) {
            sayWhatIsLeft(bill);
        } else {
            say(m_facts.askedOn
                    ? Letter::tr("I asked you about the other %1 on %2.")
                          .arg(toText(open), together(toLongText(*m_facts.askedOn)))
                    : Letter::tr(
                          "I have a question about the other %1. My letter about it comes with this one.")
                          .arg(toText(open)));
            say(m_isFirm ? Letter::tr("Please hold that part until my question is answered, and send no more "
                                      "reminders for it.")
                         : Letter::tr("Would you please hold that part until my question is answered?"));
            ask(Letter::tr("Please answer by %1."), Letter::tr("I would be glad of an answer by %1."));
        }
        return end();
    }

    Paper council(const CheckedBill& bill, const Report& report)
    {
        LetterHead head;
        head.title = Letter::tr("For your information: a question about a care bill");
        head.receiver = m_household.person.funderName;
        if (!m_household.person.funderReference.isEmpty())
            head.reference.append(Letter::tr("Your reference: %1").arg(m_household.person.funderReference));
        head.reference.append(Letter::tr("Bill %1 from %2").arg(bill.number, bill.provider));
        head.fileTag = bill.number;
        beginLetter(m_paper, m_household.person, head, m_wishes.date);
        say(m_facts.askedOn
                ? Letter::tr("I asked %1 about this bill on %2. This is to let you know.")
                      .arg(bill.provider, together(toLongText(*m_facts.askedOn)))
                : Letter::tr("I am asking %1 about this bill. This is to let you know.").arg(bill.provider));
        PaperTable sums;
        sums.columns = {{Letter::tr("The sums"), ColumnAlign::Start},
                        {Letter::tr("Amount"), ColumnAlign::End}};
        sums.rows.push_back({Letter::tr("The bill"), toText(bill.total)});
        sums.rows.push_back({Letter::tr("In question"), toText(bill.query)});
        sums.totals.push_back({Letter::tr("Not in question"), toText(bill.total - bill.query)});
        m_paper.blocks.push_back(sums);
        // From the visit to the line to the sum: so that they see what it is about.
        if (const auto questions = askedFindings(report, bill.file, {}, FindingStatus::Query);
            !questions.empty())
            m_paper.blocks.push_back(askedTable(questions, AskedReader::Other));
        sayWhatWasPaid(bill);
        if (m_facts.agreed && m_facts.arrived < *m_facts.agreed)
            say(Letter::tr("They agreed to %1. Of that %2 has come so far.")
                    .arg(toText(*m_facts.agreed), toText(m_facts.arrived)));
        else if (m_facts.agreed)
            say(Letter::tr("They agreed to %1, and it has come.").arg(toText(*m_facts.agreed)));
        say(Letter::tr("It is a question to them, not a complaint."));
        ask(Letter::tr("If you hold a visit log for these days, please send it to me by %1."),
            Letter::tr("If you hold a visit log for these days, I would be glad to have it by %1."));
        return end(false);
    }

private:
    void begin(const QString& title, const QString& about)
    {
        const Provider* provider = providerNamed(m_household, m_facts.provider);
        LetterHead head;
        head.title = title;
        head.receiver = provider ? provider->name : m_facts.provider;
        if (provider)
            head.address = provider->address;
        if (!about.isEmpty())
            head.reference.append(about);
        if (provider && !provider->customerReference.isEmpty())
            head.reference.append(Letter::tr("Your reference: %1").arg(provider->customerReference));
        head.fileTag = QString(head.receiver).left(40);
        beginLetter(m_paper, m_household.person, head, m_wishes.date);
    }
    void beginAbout(const CheckedBill& bill, const QString& title)
    {
        beginLetter(m_paper, m_household, bill, m_wishes.date, title);
    }
    void say(const QString& text) { m_paper.blocks.push_back(PaperParagraph{text, false}); }
    void list(const QStringList& items) { m_paper.blocks.push_back(PaperList{items, false}); }
    void ask(const QString& firm, const QString& friendly)
    {
        say((m_isFirm ? firm : friendly).arg(together(toLongText(m_replyBy))));
    }
    void sayWhatWasPaid(const CheckedBill& bill)
    {
        if (m_facts.paid.isZero())
            say(Letter::tr("I am paying %1 of it, which is not in question.")
                    .arg(toText(bill.total - bill.query)));
        else
            say(Letter::tr("I have paid %1 of it.").arg(toText(m_facts.paid)));
    }
    void sayWhatIsLeft(const CheckedBill& bill)
    {
        const Money left = bill.total - m_facts.paid;
        if (m_facts.paid.isZero())
            return;
        if (left.isZero())
            say(Letter::tr("That is the whole bill. Would you please look for the payment?"));
        else
            say(Letter::tr("The other %1 is on its way.").arg(toText(left)));
    }
    Paper end(bool isToProvider = true)
    {
        if (!m_isFirm)
            say(isToProvider ? Letter::tr("The visits go on as planned. Thank you for your help.")
                             : Letter::tr("Thank you for your help."));
        endLetter(m_paper, m_household.person);
        keepTogether(m_paper);
        return m_paper;
    }

    const Household& m_household;
    const RequestFacts& m_facts;
    const LetterWishes& m_wishes;
    bool m_isFirm;
    QDate m_replyBy;
    Paper m_paper{};
};

} // namespace

QDate replyByFor(const RequestFacts& facts, QDate date)
{
    return facts.topic == RequestTopic::Records ? date.addMonths(1) : date.addDays(daysToReply);
}

Paper requestLetter(const Household& household, const Report& report, const RequestFacts& facts,
                    const LetterWishes& wishes)
{
    RequestWriter writer(household, facts, wishes);
    const auto bill = std::find_if(report.bills.begin(), report.bills.end(),
                                   [&](const CheckedBill& each) { return each.file == facts.billFile; });
    const bool hasBill = bill != report.bills.end();
    switch (facts.kind) {
    case LetterKind::TheirLog:
        return facts.topic == RequestTopic::Records ? writer.records() : writer.theirLog();
    case LetterKind::Agreement:
        return facts.topic == RequestTopic::RuleInWriting ? writer.ruleInWriting() : writer.agreement();
    case LetterKind::Alternatives:
        return writer.alternatives();
    case LetterKind::TheirReminder:
        return hasBill ? writer.theirReminder(*bill) : Paper{};
    case LetterKind::Council:
        return hasBill ? writer.council(*bill, report) : Paper{};
    case LetterKind::Bill:
    case LetterKind::List:
    case LetterKind::Reminder:
        break;
    }
    return {};
}

} // namespace daybook
