#pragma once

#include <QLabel>

namespace daybook {

/// A picture that is never wider than its page, with words that say what is to be seen on it.
class Picture : public QLabel
{
    Q_OBJECT
public:
    Picture(const QPixmap& picture, const QString& words, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPixmap m_whole;
};

} // namespace daybook
