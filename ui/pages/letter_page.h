#pragma once

#include "core/check/report.h"
#include "core/papers/query_letter.h"
#include "ui/widgets/page.h"

#include <QHash>

#include <vector>

namespace daybook {

class ChoiceList;
class TickBox;
class Words;

/// The letter about one bill: what to ask, and in which tone.
class LetterPage : public Page
{
    Q_OBJECT
public:
    explicit LetterPage(QWidget* parent = nullptr);
    /// What may be asked about, ticked where it is still open.
    void setFindings(const std::vector<Finding>& findings, const QString& provider);
    /// Questions that stand in a letter which was sent, by id, with its day in words. They are not ticked
    /// unless the person ticks them.
    void setAlreadyAsked(const QHash<QString, QString>& letters) { m_alreadyAsked = letters; }
    QString provider() const { return m_provider; }
    void setTone(LetterTone tone);
    LetterTone tone() const;
    QStringList chosenIds() const;

Q_SIGNALS:
    void letterWanted();
    void toneChosen(daybook::LetterTone tone);

private:
    void updateSum();
    std::vector<Finding> m_findings;
    QHash<QString, QString> m_alreadyAsked;
    std::vector<TickBox*> m_ticks;
    QString m_provider;
    QVBoxLayout* m_list;
    ChoiceList* m_tone;
    Words* m_sum;
};

} // namespace daybook
