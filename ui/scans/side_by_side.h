#pragma once

#include <QWidget>

class QBoxLayout;

namespace daybook {

/// Two pieces beside each other where the window is wide enough for the size of words, else one above the
/// other. A hidden first piece leaves the second the whole width.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    /// `wideEnough`: from how many letters on both fit beside each other.
    SideBySide(QWidget* first, QWidget* second, int wideEnough, QWidget* parent = nullptr);
    bool isBeside() const;

Q_SIGNALS:
    void arranged(bool beside);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QBoxLayout* m_layout;
    int m_wideEnough;
};

} // namespace daybook
