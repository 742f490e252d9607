#include "core/check/household_writer.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/bill/bill_reader.h"
#include "core/care/person_file.h"
#include "core/check/promises.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr qsizetype longestName = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("HouseholdWriter", text);
}

/// A name that every file system takes, that leads to no other folder and is not hidden.
QString plainName(const QString& wanted)
{
    static const QRegularExpression notForFiles(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = wanted;
    name.replace(notForFiles, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.size() > longestName) {
        const QString ending = u'.' + QFileInfo(name).suffix().left(10);
        name = name.left(longestName - ending.size()) + ending;
    }
    return device.match(name).hasMatch() ? u'_' + name : name;
}

/// The name of the file a bill came in: without the number of the bill in it.
QString fileNameOf(const Bill& bill)
{
    QString file = bill.file;
    if (partOfFile(bill) > 1)
        file.truncate(file.lastIndexOf(u'#'));
    const QString name = plainName(file.section(u'/', -1).section(u'\\', -1));
    return name.isEmpty() ? u"bill.csv"_s : name;
}

/// What a check sees of a bill: not where it is kept, and in which rows of the file only where those count.
Bill asChecked(Bill bill, bool withRows)
{
    bill.id = 0;
    bill.uuid.clear();
    bill.file.clear();
    bill.layout.clear();
    bill.assumed.clear();
    bill.problems.clear();
    bill.original.clear();
    bill.originalSha256.clear();
    bill.receivedOn = {};
    bill.periodPrinted = false;
    if (!withRows) {
        bill.totalRow = 0;
        for (BillLine& line : bill.lines)
            line.row = 0;
    }
    return bill;
}

class FolderWriter
{
public:
    explicit FolderWriter(const Household& household)
        : m_household(household), m_context(billContextOf(household)), m_links(household.links)
    {
    }

    HouseholdWriting write()
    {
        writeAgreements();
        writePeople();
        writeCare();
        writeBills();
        writeAnswers();
        return std::move(m_writing);
    }

private:
    void add(const QString& name, const QByteArray& bytes) { m_writing.files.push_back({name, bytes}); }

    /// A name in that folder that no other file of it has, whatever a file system thinks of capitals.
    QString freeName(const QString& folder, const QString& wanted)
    {
        const QFileInfo parts(wanted);
        const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
        QString name = folder + wanted;
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = folder + parts.completeBaseName() + u'-' + QString::number(number) + ending;
        m_taken.insert(name.toCaseFolded());
        return name;
    }

    void writeAgreements()
    {
        const auto& agreements = m_household.agreements;
        if (agreements.size() == 1)
            add(u"agreement.json"_s, writeAgreement(agreements.front()));
        if (agreements.size() < 2)
            return;
        // In the order in which they are kept: files are read by their names.
        for (std::size_t i = 0; i < agreements.size(); ++i) {
            const QString number = QString::number(i + 1).rightJustified(3, u'0');
            add(u"agreements/"_s + plainName(number + u' ' + agreements[i].provider + u".json"_s),
                writeAgreement(agreements[i]));
        }
    }

    void writePeople()
    {
        if (!m_household.person.name.isEmpty())
            add(u"person.json"_s, writePerson(m_household.person));
        if (!m_household.providers.empty())
            add(u"providers.json"_s, writeProviders(m_household.providers));
    }

    void writeCare()
    {
        add(u"rota.csv"_s, writeRota(m_household.rota));
        add(u"visits.csv"_s, writeVisits(m_household.visits));
        if (!m_household.theirLog.empty())
            add(u"their_log.csv"_s, writeVisits(m_household.theirLog));
        if (!m_household.layouts.empty())
            add(u"layouts.json"_s, writeLayouts(m_household.layouts));
    }

    void writeBills()
    {
        // The bills of one file stay together. In the order in which they are kept.
        std::vector<std::vector<const Bill*>> papers;
        std::map<std::pair<QString, QString>, std::size_t> known;
        for (const Bill& bill : m_household.bills) {
            const bool hasPaper = !bill.original.isEmpty();
            const auto [place, isNew] =
                known.try_emplace({fileNameOf(bill), hasPaper ? bill.originalSha256
                                                              : u"none "_s + QString::number(papers.size())},
                                  papers.size());
            if (isNew)
                papers.emplace_back();
            papers[place->second].push_back(&bill);
        }
        for (const std::vector<const Bill*>& bills : papers)
            writePaper(bills);
    }

    void writePaper(const std::vector<const Bill*>& bills)
    {
        const Bill& first = *bills.front();
        const bool hasPaper = !first.original.isEmpty();
        if (hasPaper && isReadBackFrom(first.original, first.file, bills)) {
            const QString name = freeName(u"bills/"_s, fileNameOf(first));
            add(name, first.original);
            for (const Bill* bill : bills) {
                const int part = partOfFile(*bill);
                m_writing.billFiles[bill->uuid] = part > 1 ? name + u'#' + QString::number(part) : name;
            }
            return;
        }
        QString paper;
        if (hasPaper) {
            paper = freeName(u"received/"_s, fileNameOf(first));
            add(paper, first.original);
        }
        for (const Bill* bill : bills)
            writeAnew(*bill, paper);
    }

    /// Reading the bytes gives these bills, all of them and no others.
    bool isReadBackFrom(const QByteArray& bytes, const QString& file,
                        const std::vector<const Bill*>& bills) const
    {
        QString whole = file;
        if (partOfFile(*bills.front()) > 1)
            whole.truncate(whole.lastIndexOf(u'#'));
        BillReading reading = readBill(bytes, whole, m_context);
        if (!reading.bill || reading.further.size() + 1 != bills.size())
            return false;
        std::vector<Bill> read{std::move(*reading.bill)};
        std::move(reading.further.begin(), reading.further.end(), std::back_inserter(read));
        return std::all_of(bills.begin(), bills.end(), [&](const Bill* bill) {
            const auto part = static_cast<std::size_t>(partOfFile(*bill) - 1);
            return part < read.size() && asChecked(read[part], true) == asChecked(*bill, true);
        });
    }

    /// The lines as they are kept, in a table of our own.
    void writeAnew(const Bill& bill, const QString& paper)
    {
        const QString wanted = QFileInfo(fileNameOf(bill)).completeBaseName();
        const QString name = freeName(u"bills/"_s, (wanted.isEmpty() ? u"bill"_s : wanted) + u".csv"_s);
        const QByteArray bytes = writeBill(bill);
        add(name, bytes);
        m_writing.billFiles[bill.uuid] = name;
        const BillReading reading = readBill(bytes, name, m_context);
        if (reading.bill && reading.bill->lines.size() == bill.lines.size())
            moveLinks(bill, *reading.bill, sha256Hex(bytes));
        const bool isSame = reading.bill && reading.further.empty() &&
                            asChecked(*reading.bill, false) == asChecked(bill, false);
        if (!isSame)
            m_writing.notes.append(
                say(QT_TRANSLATE_NOOP("HouseholdWriter",
                                      "%1: Not everything the daybook knows about this bill can be written "
                                      "in a table, so reading it again may ask otherwise. The daybook has "
                                      "all of it. Keep the daybook too."))
                    .arg(name));
        else if (!paper.isEmpty())
            m_writing.notes.append(
                say(QT_TRANSLATE_NOOP("HouseholdWriter",
                                      "%1: Written as the daybook has it, which is not what the paper alone "
                                      "says. The paper as it was received is in %2."))
                    .arg(name, paper));
    }

    /// A link names its row by the bytes of the file.
    void moveLinks(const Bill& before, const Bill& after, const QString& sha256)
    {
        if (before.originalSha256.isEmpty())
            return;
        for (std::size_t i = 0; i < before.lines.size(); ++i)
            for (std::size_t k = 0; k < m_household.links.size(); ++k)
                if (m_household.links[k].fileSha256 == before.originalSha256 &&
                    m_household.links[k].row == before.lines[i].row) {
                    m_links[k].fileSha256 = sha256;
                    m_links[k].row = after.lines[i].row;
                }
    }

    void writeAnswers()
    {
        if (!m_household.promises.empty())
            add(u"promises.json"_s, writePromises(m_household.promises));
        if (!m_household.answers.empty() || !m_links.empty())
            add(u"decisions.json"_s, writeDecisions(m_household.answers, m_links));
    }

    const Household& m_household;
    BillContext m_context;
    std::vector<VisitLink> m_links;
    QSet<QString> m_taken;
    HouseholdWriting m_writing;
};

} // namespace

HouseholdWriting writeHousehold(const Household& household)
{
    return FolderWriter(household).write();
}

} // namespace daybook
