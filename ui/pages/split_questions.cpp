#include "ui/pages/split_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/text_field.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund};

} // namespace

SplitQuestions::SplitQuestions(const AccountEntry& entry, const QString& funder, QWidget* parent)
    : QuestionPage(parent), m_before(entry), m_funder(funder)
{
    setHelpTopic(u"money"_s);
    const MoneyDirection direction = entry.amount() < Money{} ? MoneyDirection::Out : MoneyDirection::In;
    for (const MoneyCategory each : moneyCategories()) {
        if (directionOf(each) == direction)
            m_categories.push_back(each);
    }
    for (int number = 0; number < mostParts; ++number)
        askPart(number);
    setAnswersHeading(tr("These parts: are they right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->entry()); });
    begin();
}

bool SplitQuestions::isAsked(int number) const
{
    if (number == 0)
        return true;
    const Part& before = m_parts[static_cast<std::size_t>(number - 1)];
    return isAsked(number - 1) && before.more && before.more->chosen() == 1;
}

void SplitQuestions::askPart(int number)
{
    Part& part = m_parts[static_cast<std::size_t>(number)];
    const auto known = static_cast<std::size_t>(number + 1);
    const EntryPart* before = known < m_before.parts.size() ? &m_before.parts[known] : nullptr;
    const auto asked = [this, number] { return isAsked(number); };
    const Money whole = m_before.amount();
    auto* body = new QWidget;
    auto* column = columnIn(body);
    part.size = new TextField(tr("How much of it?"));
    part.size->setObjectName(u"size-%1"_s.arg(number));
    part.size->setHint(tr("A sum, as in 10.50, or a share, as in 25%."));
    if (before)
        part.size->setText(toPlainText(before->amount < Money{} ? -before->amount : before->amount));
    column->addWidget(part.size);
    addQuestion(
        {.key = u"size-%1"_s.arg(number),
         .heading = number == 0 ? tr("How much of it was for something else, or from other money?")
                                : tr("How much was part %1?").arg(number + 2),
         .help =
             tr("The whole is %1. The rest stays as it is.").arg(toText(whole < Money{} ? -whole : whole)),
         .body = body,
         .isAsked = asked,
         .problem =
             [this, number] {
                 TextField* size = m_parts[static_cast<std::size_t>(number)].size;
                 const QString problem = size->text().trimmed().isEmpty()
                                             ? tr("Write a sum, as in 10.50, or a share, as in 25%.")
                                             : split().problem;
                 size->setProblem(problem);
                 return problem;
             },
         .label = tr("Part %1").arg(number + 2),
         .answer = [this, number] { return partText(number + 1); }});
    part.what = new ChoiceList(tr("What was that part for?"));
    part.what->setObjectName(u"what-%1"_s.arg(number));
    part.what->setQuestionShown(false);
    for (const MoneyCategory each : m_categories)
        part.what->addChoice(categoryText(each, m_funder));
    const MoneyCategory usual =
        m_before.parts.empty() ? m_categories.front() : m_before.parts.front().category;
    part.what->setChosen(placeOf(m_categories, before ? before->category : usual));
    addQuestion({.key = u"what-%1"_s.arg(number),
                 .heading = tr("What was that part for?"),
                 .help = {},
                 .body = part.what,
                 .isAsked = asked,
                 .problem = [list = part.what] { return list->chosen() < 0 ? tr("Choose one.") : QString(); },
                 .label = {},
                 .answer = {}});
    part.whose = new ChoiceList(tr("Whose money was that part?"));
    part.whose->setObjectName(u"whose-%1"_s.arg(number));
    part.whose->setQuestionShown(false);
    for (const Funder each : funders)
        part.whose->addChoice(funderText(each));
    part.whose->setChosen(placeOf(funders, before ? before->funder : Funder::OwnMoney));
    addQuestion({.key = u"whose-%1"_s.arg(number),
                 .heading = tr("Whose money was that part?"),
                 .help = {},
                 .body = part.whose,
                 .isAsked = asked,
                 .problem = {},
                 .label = {},
                 .answer = {}});
    if (number + 1 == mostParts)
        return;
    part.more = new ChoiceList(tr("Is there another part?"));
    part.more->setObjectName(u"more-%1"_s.arg(number));
    part.more->setQuestionShown(false);
    part.more->addChoice(tr("No, the rest stays as it is"));
    part.more->addChoice(tr("Yes, another part"));
    part.more->setChosen(known + 1 < m_before.parts.size() ? 1 : 0);
    addQuestion({.key = u"more-%1"_s.arg(number),
                 .heading = tr("Is there another part?"),
                 .help = {},
                 .body = part.more,
                 .isAsked = asked,
                 .problem = {},
                 .label = number == 0 ? tr("The rest") : QString(),
                 .answer = [this] { return partText(0); }});
}

SplitResult SplitQuestions::split() const
{
    std::vector<ShareWish> wishes{{{}, m_before.parts.empty() ? EntryPart{} : m_before.parts.front()}};
    for (int number = 0; number < mostParts && isAsked(number); ++number) {
        const Part& part = m_parts[static_cast<std::size_t>(number)];
        if (!part.whose)
            break;
        EntryPart wish = wishes.front().part;
        const auto what = static_cast<std::size_t>(std::max(0, part.what->chosen()));
        wish.category = m_categories[what];
        wish.funder = funders[static_cast<std::size_t>(std::max(0, part.whose->chosen()))];
        wishes.push_back({part.size->text(), wish});
    }
    return splitEntry(m_before.amount(), wishes);
}

QString SplitQuestions::partText(int number) const
{
    const SplitResult result = split();
    const auto place = static_cast<std::size_t>(number);
    if (place >= result.parts.size())
        return {};
    const EntryPart& part = result.parts[place];
    return tr("%1 for %2, %3")
        .arg(toText(part.amount < Money{} ? -part.amount : part.amount),
             categoryText(part.category, m_funder), funderText(part.funder));
}

AccountEntry SplitQuestions::entry() const
{
    AccountEntry entry = m_before;
    const SplitResult result = split();
    if (result.problem.isEmpty()) {
        entry.parts = result.parts;
        std::erase_if(entry.parts, [&entry](const EntryPart& part) {
            return part.amount.isZero() && entry.parts.size() > 1;
        });
    }
    return entry;
}

} // namespace daybook
