#pragma once

#include "core/papers/evidence_pack.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

namespace daybook {

class DaybookFile;
class Frame;
class PaperPage;

/// The record behind the questions about a bill, with the papers that are kept with it, as one paper.
class EvidenceWiring : public QObject
{
    Q_OBJECT
public:
    EvidenceWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// `findingIds`: of a letter; empty = every open question of the bill.
    void show(const QString& billFile, const QStringList& findingIds);

private:
    void fetchPictures(const QString& billFile);
    void fill();

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<PaperPage> m_page;
    QString m_billFile;
    EvidenceWishes m_wishes;
};

} // namespace daybook
