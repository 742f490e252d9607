#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace daybook {

class ChoiceList;

/// The five sizes of words, each written in its own size; the one in use is chosen. Index = place in
/// textSizes().
ChoiceList* sizeChoices(const QString& question, QWidget* parent);
/// The themes, each beside a sample of its colours; the one in use is chosen.
ChoiceList* themeChoices(const QString& question, QWidget* parent);
/// Which theme the choice at that index stands for, and back.
ThemeName themeAt(int index);
int themeIndex(ThemeName theme);

/// A small picture of a theme: its background, words, a main button.
class ColourSample : public QWidget
{
    Q_OBJECT
public:
    explicit ColourSample(ThemeName theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeName m_theme;
};

} // namespace daybook
