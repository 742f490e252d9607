#pragma once

#include "core/bill/bill.h"
#include "core/bill/bill_reader.h"
#include "core/care/visit.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

class AddBillPage;
class BillLookPage;
class BillsPage;
class BillPaperWiring;
class DaybookFile;
class Frame;
class TypeBillPage;
struct ReceivedPaper;

/// The list of bills, and every way to add one.
class BillsWiring : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this object.
    BillsWiring(BillsPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);

    /// "How did the bill come?" as a sub-page.
    void addBill();
    /// A file the person chose, or let fall on the window.
    void openFile(const QString& path);
    /// A log of visits that the provider keeps.
    void openLog(const QString& path);
    /// Reads the bytes of a file and shows what was read, or says why it cannot be used.
    void lookAt(const QByteArray& bytes, const QString& fileName);

Q_SIGNALS:
    /// The person wants to check that bill.
    /// What was answered about all bills.
    void answersWanted();
    /// The visits of that provider that no bill is about.
    void unbilledWanted(const QString& provider);
    void paymentWanted(const QString& billFile);
    void checkWanted(const QString& billFile);

private:
    void refresh();
    void showPatterns();
    void chooseFile();
    void chooseLog();
    std::optional<QByteArray> bytesOf(const QString& path);
    void lookAtLog(const QByteArray& bytes);
    void keepLog(std::vector<Visit> visits, const QString& provider);
    /// `confirmed`: how the person says the columns are to be read.
    BillLookPage* lookAgain(const QByteArray& bytes, const QString& fileName,
                            const std::optional<BillLayout>& confirmed, bool remember);
    void askAboutColumns(const QByteArray& bytes, const QString& fileName, const BillReading& reading);
    TypeBillPage* newTypePage();
    TypeBillPage* typeBill();
    /// Each line is kept on this computer under that id as it is typed.
    void keepAsTyped(TypeBillPage* page, const QString& id);
    void showBegun();
    void goOnTyping(const QString& id);
    void putAway(const QString& id);
    /// A picture or PDF has lines only for the eye: it is shown while they are typed.
    void typeFrom(const QByteArray& bytes, const QString& name);
    void keepTyped(const TypeBillPage& page, const Bill& bill, const QString& id);
    void typeTotal();
    void bringIn(Bill bill, const QString& sentence, const std::optional<KnownLayout>& layout = {},
                 const std::vector<ReceivedPaper>& papers = {});
    void sayProblem(const QString& sentence);
    QStringList providerNames() const;
    QString freshName(const QString& wanted) const;

    BillsPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    BillPaperWiring* m_papers;
    QPointer<AddBillPage> m_addPage;
    QString m_chooseNext; ///< the bill to choose once it is in the daybook
};

} // namespace daybook
