#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace daybook {

class FlowLayout;
class Words;

/// A framed group that belongs together: one visit, one provider.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    void setHeading(const QString& heading);
    QString heading() const;
    QVBoxLayout* body() const { return m_body; }
    Words* paragraph(const QString& text);
    FlowLayout* buttonRow();

private:
    Words* m_heading;
    QVBoxLayout* m_body;
};

} // namespace daybook
