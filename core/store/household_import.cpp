#include "core/store/household_import.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/store/answer_repository.h"
#include "core/store/bill_repository.h"
#include "core/store/layout_repository.h"
#include "core/store/person_repository.h"
#include "core/store/provider_repository.h"
#include "core/store/row.h"
#include "core/store/visit_repository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace daybook {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("HouseholdImport", text);
}

QByteArray joined(std::initializer_list<QString> parts)
{
    QByteArray key;
    for (const QString& part : parts)
        key += QByteArray::number(part.size()) + ':' + part.toUtf8();
    return key;
}

QString timeKey(const std::optional<QTime>& time)
{
    return time ? time->toString(Qt::ISODate) : QString();
}

/// What the clock showed: a moment from a file and the same one from the daybook name their zone differently.
QString momentKey(const std::optional<QDateTime>& moment)
{
    return moment ? moment->toString(u"yyyy-MM-ddTHH:mm:ss") : QString();
}

QString dateKey(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

/// What makes two entries of a daybook the same entry. When it was written down and the row of the file do
/// not count.
QByteArray keyOf(const Visit& visit)
{
    return joined({dateKey(visit.date), timeKey(visit.planned), timeKey(visit.start), timeKey(visit.end),
                   QString::number(static_cast<int>(visit.state)), visit.carers.join(u'\n'),
                   visit.carerCount ? QString::number(*visit.carerCount) : QString(), folded(visit.service),
                   folded(visit.provider), momentKey(visit.noticeAt), visit.note, folded(visit.source)});
}

QByteArray keyOf(const RotaEntry& entry)
{
    return joined({entry.name, QString::number(entry.weekdays.to_ulong()), dateKey(entry.date),
                   QString::number(entry.stops), timeKey(entry.start), timeKey(entry.end),
                   folded(entry.service), QString::number(entry.carers), folded(entry.provider),
                   dateKey(entry.from), dateKey(entry.to), QString::number(entry.quantity),
                   QString::number(entry.everyWeeks), entry.tasks.join(u'\n')});
}

QByteArray keyOf(const Promise& promise)
{
    return joined({dateKey(promise.from), dateKey(promise.to), folded(promise.service),
                   folded(promise.provider), promise.text, promise.by, momentKey(promise.at),
                   QString::number(promise.percent)});
}

/// A bill is its paper; one that was typed in is its lines.
QByteArray keyOf(const Bill& bill)
{
    const QByteArray part = partOfFile(bill) > 1 ? '#' + QByteArray::number(partOfFile(bill)) : QByteArray();
    if (!bill.originalSha256.isEmpty()) // of the bytes, by whoever read them
        return bill.originalSha256.toLatin1() + part;
    if (!bill.original.isEmpty())
        return sha256Hex(bill.original).toLatin1() + part;
    QByteArray key = joined({folded(bill.provider), bill.number, dateKey(bill.billDate),
                             dateKey(bill.period.from), dateKey(bill.period.to)});
    for (const BillLine& line : bill.lines) {
        key += joined({dateKey(line.date), timeKey(line.start), timeKey(line.end), line.service,
                       line.description, QString::number(line.amount.pence)});
    }
    return key;
}

/// How often each thing is already there. Two equal visits of one day are two visits: each is used up by one
/// in the file.
class AlreadyThere
{
public:
    template <typename T>
    explicit AlreadyThere(const std::vector<T>& known)
    {
        for (const T& one : known)
            ++m_counts[keyOf(one)];
    }
    bool takeOne(const QByteArray& key)
    {
        const auto found = m_counts.find(key);
        if (found == m_counts.end() || *found == 0)
            return false;
        --*found;
        return true;
    }

private:
    QHash<QByteArray, int> m_counts;
};

/// What was agreed, without the mark by which the daybook knows the record and where the words came from.
QByteArray termsOf(Agreement agreement)
{
    agreement.uuid.clear();
    agreement.source.clear();
    return writeAgreement(agreement);
}

template <typename T>
T withoutName(T record)
{
    if constexpr (requires { record.uuid; })
        record.uuid.clear();
    return record;
}

class Import
{
public:
    explicit Import(const Connection& connection) : m_connection(connection) {}

    ImportResult run(const Household& household)
    {
        const RowsOfOurTypes manyRows(m_connection);
        importPerson(household.person);
        importProviders(household);
        importAgreements(household.agreements);
        const VisitRepository visits(m_connection);
        const AnswerRepository answers(m_connection);
        const BillRepository bills(m_connection);
        importAll(household.rota, visits.rota(), [&](const RotaEntry& entry) { visits.addRotaEntry(entry); });
        // When it was written down stays unknown when the file does not say it: it decides how strong an
        // entry is.
        importAll(household.visits, visits.all(), [&](const Visit& visit) { visits.add(visit); });
        importAll(household.theirLog, visits.theirs(), [&](const Visit& visit) { visits.addTheirs(visit); });
        importAll(household.bills, bills.all(), [&](const Bill& bill) { bills.add(bill); });
        importAll(household.promises, answers.promises(),
                  [&](const Promise& promise) { answers.addPromise(promise); });
        importAnswers(household.answers);
        importLinks(household.links);
        importLayouts(household.layouts);
        return std::move(m_result);
    }

private:
    void count(bool isThere) { ++(isThere ? m_result.alreadyThere : m_result.added); }

    template <typename T, typename Add>
    void importAll(const std::vector<T>& received, const std::vector<T>& known, const Add& add)
    {
        AlreadyThere there(known);
        QSet<QString> names;
        if constexpr (requires { known.front().uuid; })
            for (const T& one : known)
                names.insert(keptUuid(one.uuid));
        QSet<QString> inFiles;
        int changed = 0;
        for (const T& one : received) {
            bool isNameTaken = false;
            bool isThere = there.takeOne(keyOf(one));
            if constexpr (requires { one.uuid; }) {
                const QString name = keptUuid(one.uuid);
                if (!isThere && !name.isEmpty() && names.contains(name)) {
                    isThere = true;
                    ++changed;
                } else if (!isThere && inFiles.contains(name)) {
                    isNameTaken = true; // two different records under one name: both are kept
                }
                inFiles.insert(name);
            }
            if (!isThere && isNameTaken)
                add(withoutName(one));
            else if (!isThere)
                add(one);
            count(isThere);
        }
        if (changed > 0)
            m_result.notes += QCoreApplication::translate(
                "HouseholdImport",
                "%n record(s) of the files are in the daybook already, where they say something else now. "
                "Those in the daybook were left as they are.",
                nullptr, changed);
    }

    void importPerson(const Person& received)
    {
        if (received.name.isEmpty())
            return;
        const PersonRepository people(m_connection);
        const Person known = people.person();
        if (known.name.isEmpty()) {
            people.set(received);
            count(false);
        } else if (folded(known.name) != folded(received.name)) {
            m_result.notes +=
                words(QT_TRANSLATE_NOOP(
                          "HouseholdImport",
                          "The files are about %1; this daybook is about %2. The name was left as it is."))
                    .arg(received.name, known.name);
        }
    }

    void importProviders(const Household& household)
    {
        const ProviderRepository providers(m_connection);
        for (const Provider& provider : household.providers) {
            const bool isThere = providers.isKnown(provider.name);
            if (!isThere)
                providers.add(provider);
            count(isThere);
        }
    }

    void importAgreements(const std::vector<Agreement>& received)
    {
        const ProviderRepository providers(m_connection);
        std::vector<Agreement> known = providers.agreements();
        for (const Agreement& agreement : received) {
            const auto same = std::find_if(known.begin(), known.end(), [&agreement](const Agreement& one) {
                return folded(one.provider) == folded(agreement.provider) && one.starts == agreement.starts;
            });
            const bool isThere = same != known.end();
            if (!isThere) {
                providers.addAgreement(agreement);
                known.push_back(agreement);
            } else if (termsOf(*same) != termsOf(agreement)) {
                m_result.notes +=
                    words(QT_TRANSLATE_NOOP(
                              "HouseholdImport",
                              "The agreement with %1 is already in the daybook with other terms. It was "
                              "left as it is; you can change it under People and prices."))
                        .arg(agreement.provider);
            }
            count(isThere);
        }
    }

    void importAnswers(const std::vector<Answer>& received)
    {
        const AnswerRepository answers(m_connection);
        QHash<QString, Answer> known;
        for (const Answer& answer : answers.all())
            known.insert(answer.findingId, answer);
        for (const Answer& answer : received) {
            const auto there = known.constFind(answer.findingId);
            // The later answer is the one that holds.
            const bool isNew = there == known.constEnd() ||
                               (answer.at.isValid() && there->at.isValid() && answer.at > there->at);
            if (isNew) {
                answers.set(answer);
                known.insert(answer.findingId, answer);
            }
            count(!isNew);
        }
    }

    void importLinks(const std::vector<VisitLink>& received)
    {
        const AnswerRepository answers(m_connection);
        const std::vector<VisitLink> known = answers.links();
        for (auto link = received.begin(); link != received.end(); ++link) {
            // Of several about the same row and visit the last one counts.
            const bool isChanged = std::any_of(link + 1, received.end(), [&](const VisitLink& later) {
                return std::tie(later.fileSha256, later.row, later.visit) ==
                       std::tie(link->fileSha256, link->row, link->visit);
            });
            const bool isThere = isChanged || std::find(known.begin(), known.end(), *link) != known.end();
            if (!isThere)
                answers.setLink(*link);
            count(isThere);
        }
    }

    void importLayouts(const std::vector<KnownLayout>& received)
    {
        const LayoutRepository layouts(m_connection);
        std::vector<KnownLayout> known = layouts.all();
        for (const KnownLayout& layout : received) {
            // What is confirmed here stays as it is.
            const bool isThere = std::any_of(known.begin(), known.end(), [&layout](const KnownLayout& one) {
                return folded(one.provider) == folded(layout.provider) &&
                       layoutMark(one.layout.header) == layoutMark(layout.layout.header);
            });
            if (!isThere) {
                layouts.set(layout);
                known.push_back(layout);
            }
            count(isThere);
        }
    }

    const Connection& m_connection;
    ImportResult m_result{};
};

} // namespace

ImportResult importInto(const Connection& connection, const Household& household)
{
    return Import(connection).run(household);
}

} // namespace daybook
