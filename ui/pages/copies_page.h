#pragma once

#include "ui/widgets/page.h"

#include <QStringList>

#include <vector>

namespace daybook {

/// Where the daybook is, how it is taken to a stick or another computer, and the safety copies that were made
/// without being asked for.
class CopiesPage : public Page
{
    Q_OBJECT
public:
    /// One safety copy in words.
    struct Copy
    {
        QString path{};
        QString heading{}; ///< "Thu 2 July 2026, 8:00 pm"
        QString text{};    ///< "35 visits and 1 bill. The last change: …"; or why it cannot be read
        bool canBeRead{true};
        friend bool operator==(const Copy&, const Copy&) = default;
    };
    explicit CopiesPage(QWidget* parent = nullptr);
    /// Where the daybook and its safety copies are.
    void setPlaces(const QString& daybook, const QString& copies);
    /// The newest first.
    void setCopies(const std::vector<Copy>& copies);

Q_SIGNALS:
    /// A copy to a stick or another folder.
    void copyWanted();
    void lookWanted(const QString& path);
    void goOnWanted(const QString& path);

private:
    void showAll();
    void addCopy(const Copy& copy);

    QString m_daybook;
    QString m_place;
    std::vector<Copy> m_copies;
    bool m_isRead{false};
};

} // namespace daybook
