#pragma once

#include "core/base/uk_date.h"
#include "core/papers/assessed_weeks.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace daybook {

class AssessmentPage;
class DaybookFile;
class Frame;

/// What was assessed, beside what was planned and came: each answer saved is one change.
class AssessmentWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    AssessmentWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void show();

Q_SIGNALS:
    void visitsWanted(const daybook::BillingPeriod& days, const QString& visit);

private:
    std::vector<Assessment> assessments() const;
    AssessmentFacts facts() const;
    void refresh();
    void ask(const std::optional<Assessment>& before);
    void keep(const QString& sentence, const std::vector<Assessment>& all);
    void print();

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<AssessmentPage> m_page;
};

} // namespace daybook
