#pragma once

#include "app/wiring/bill_paper_wiring.h"
#include "ui/models/typed_bill_draft.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace daybook {

/// A bill that somebody began to type and has not brought in.
struct HalfTypedBill
{
    QString id{};
    QDateTime keptAt{}; ///< when the last line was kept; local time
    TypedBillDraft draft{};
    std::vector<ReceivedPaper> papers{};
    bool isReadable{true};
};

/// Bills that are being typed, each in a folder of its own on this computer, so that a power cut costs no
/// line. They are no part of the daybook before they are brought in.
class HalfTypedBills
{
public:
    /// The folder is made when the first bill is kept; empty keeps nothing.
    explicit HalfTypedBills(const QString& folder) : m_folder(folder) {}
    bool isKept() const { return !m_folder.isEmpty(); }
    /// The one last typed first. A folder that cannot be read is listed too.
    std::vector<HalfTypedBill> all() const;
    /// Replaces what was kept under that id. Result: a sentence when it could not be written, else empty.
    QString keep(const QString& id, const TypedBillDraft& draft) const;
    /// Replaces the papers shown beside it. Result as of keep().
    QString keepPapers(const QString& id, const std::vector<ReceivedPaper>& papers) const;
    void remove(const QString& id) const;

private:
    QString pathOf(const QString& id) const { return m_folder + u'/' + id; }
    QString m_folder;
};

} // namespace daybook
