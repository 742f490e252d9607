#pragma once

#include <QFrame>

namespace daybook {

class Button;
class Words;

enum class BannerKind { Good, Look, Plain };

/// The one place where the program says what happened. Read out by screen readers each time; stays until
/// closed or until the next message.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// Shows and announces the sentence, also when it is the same as before.
    void say(const QString& text, BannerKind kind = BannerKind::Good);
    QString text() const;

public Q_SLOTS:
    void hideMessage();

Q_SIGNALS:
    void closed();

private:
    Words* m_words;
    Button* m_close;
};

/// Installs the accessible classes of Daybook: the banner. Call once after QApplication exists; calling
/// again does nothing.
void installAccessibleClasses();

} // namespace daybook
