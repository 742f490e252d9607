#pragma once

#include "core/money/statement_import.h"
#include "core/money/statement_table.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;
class StatementsPage;

/// Brings in statements of the bank: file, questions, look, keep.
class StatementWiring : public QObject
{
    Q_OBJECT
public:
    StatementWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showStatements();
    /// A file that the person chose, for the account of that uuid.
    void openFile(const QString& path, const QString& account);

private:
    void refresh();
    void chooseFile(const QString& account);
    void lookAt(const QByteArray& bytes, const QString& fileName, const QString& account,
                const StatementContext& told);
    void bringIn(const ImportPlan& plan, const QByteArray& bytes, const QString& fileName,
                 const StatementContext& told);
    void sayProblem(const QString& sentence);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<StatementsPage> m_page;
};

} // namespace daybook
