#pragma once

#include "core/check/household.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class Frame;
class PromiseQuestions;
class PromisesPage;

/// What a provider agreed beyond the terms: the list, and the questions for one of them.
class PromiseWiring : public QObject
{
    Q_OBJECT
public:
    PromiseWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showPromises();
    /// A new one, its days and its provider filled in.
    void addPromise(QDate day, const QString& provider);

private:
    void refresh();
    void askAbout(const Promise& promise);
    void save(const Promise& promise);
    void remove(const Promise& promise);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<PromisesPage> m_page;
    QPointer<PromiseQuestions> m_questions;
};

} // namespace daybook
