#pragma once

#include "core/papers/council_report.h"

#include <utility>
#include <vector>

namespace daybook {

/// Adds the parts of a report to the council to its paper, one call a part. A part with nothing in it adds
/// nothing.
class ReportWriter
{
public:
    ReportWriter(Paper& paper, const ReportMaterial& material, const ReportWishes& wishes,
                 const ReportFacts& facts, const PaperLook& look);
    void write(const ProfilePart& part);

private:
    using Row = std::pair<QString, QString>;

    void heading();
    void table(const QString& first, const QString& second, const std::vector<Row>& rows,
               const std::vector<Row>& totals = {});
    void sums(const std::vector<Row>& rows, const std::vector<Row>& totals = {});
    void say(const QString& sentence);

    void who();
    void period();
    void award();
    void opening();
    void moneyIn();
    void moneyOut();
    void closing();
    void owed();
    void leftOver();
    void sayRepaid();
    void contribution();
    void care();
    void papers();
    void changes();
    void declaration();
    void lines();
    void linesOf(const PeriodBook& book);
    QString lineWords(const AccountEntry& entry) const;

    Paper& m_paper;
    const ReportMaterial& m_material;
    const ReportWishes& m_wishes;
    const ReportFacts& m_facts;
    const PaperLook& m_look;
    QString m_funder;
    QString m_heading; ///< of the part that is written; empty once it stands on the paper
};

} // namespace daybook
