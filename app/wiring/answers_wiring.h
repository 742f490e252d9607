#pragma once

#include "core/check/finding.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class AnswersPage;
class DaybookFile;
class FindingPage;
class Frame;

/// What the person answers about a bill: written down, taken away, and the page where all answers stand.
class AnswersWiring : public QObject
{
    Q_OBJECT
public:
    AnswersWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);

    /// Whether anything was answered about that bill; empty = about any.
    bool hasAnswers(const QString& billFile) const;
    /// The page with the answers about one bill; empty = about all of them.
    void showAnswers(const QString& billFile);
    void answer(const QString& findingId, AnswerKind kind);
    void withdraw(const QString& findingId);

Q_SIGNALS:
    /// "My daybook is wrong": that day should open.
    void dayWanted(QDate day);
    /// Which visit is it, by the row of a bill?
    void visitWanted(const QString& billFile, int row);
    /// "They agreed something else" about that day.
    void promiseWanted(QDate day, const QString& provider);

private:
    void refresh();
    void showQuestion(const QString& findingId);

    DaybookFile& m_file;
    Frame& m_frame;
    QString m_billFile;
    QString m_questionId;
    QPointer<AnswersPage> m_page;
    QPointer<FindingPage> m_question;
};

} // namespace daybook
