#include "app/wiring/next_steps_wiring.h"

#include "app/daybook_file.h"
#include "core/papers/letter_frame.h"
#include "ui/models/letter_text.h"
#include "ui/pages/next_steps_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const QString whoSetting = u"care/paid_by"_s;
const QString countrySetting = u"care/country"_s;

NextStepsNames namesAbout(const Snapshot& snapshot, const Letter& letter)
{
    const Provider* provider = providerNamed(snapshot.household, letter.provider);
    return {letter.provider, snapshot.household.person.funderName,
            provider ? provider->address : QStringList()};
}

} // namespace

WhoPays whoPays(const Snapshot& snapshot)
{
    if (const auto said = parseWhoPays(snapshot.setting(whoSetting)))
        return *said;
    const bool isFunded = !snapshot.household.person.funderName.isEmpty() || !snapshot.money.awards.empty();
    return isFunded ? WhoPays::DirectPayment : WhoPays::Privately;
}

Country countryOf(const Snapshot& snapshot)
{
    return parseCountry(snapshot.setting(countrySetting))
        .value_or(usualCountry(snapshot.household.person.nation));
}

NextSteps nextStepsAfter(const Snapshot& snapshot, const Letter& letter)
{
    return nextSteps(countryOf(snapshot), whoPays(snapshot), namesAbout(snapshot, letter));
}

NextStepsWiring::NextStepsWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
}

void NextStepsWiring::start(const Letter& letter)
{
    const auto snapshot = m_file.snapshot();
    m_page = new NextStepsPage(tr("%1, %2. %3", "what the letter is about, to whom, where it stands")
                                   .arg(letter.about, letter.provider, letterText(letter, m_file.today())),
                               namesAbout(*snapshot, letter));
    m_page->setRoute(whoPays(*snapshot), countryOf(*snapshot));
    if (!snapshot->isReadOnly)
        connect(m_page, &NextStepsPage::routeChosen, this, &NextStepsWiring::keep);
    m_frame.pushSubPage(m_page);
}

void NextStepsWiring::keep()
{
    const auto snapshot = m_file.snapshot();
    const WhoPays who = m_page->who();
    const Country country = m_page->country();
    if (who == whoPays(*snapshot) && country == countryOf(*snapshot))
        return;
    m_file.change(tr("Who pays for the care, and where"), [who, country](Changes& changes) {
        changes.setSetting(whoSetting, keyword(who));
        changes.setSetting(countrySetting, keyword(country));
    });
}

} // namespace daybook
