#include "ui/widgets/theme_choices.h"

#include "ui/widgets/choice_list.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr std::array<ThemeName, 5> themeOrder{ThemeName::Light, ThemeName::Cream, ThemeName::Dark,
                                              ThemeName::HighContrast, ThemeName::SameAsComputer};

} // namespace

ChoiceList* sizeChoices(const QString& question, QWidget* parent)
{
    auto* list = new ChoiceList(question, parent);
    const QStringList words{QCoreApplication::translate("SizeChoices", "Usual"),
                            QCoreApplication::translate("SizeChoices", "Large"),
                            QCoreApplication::translate("SizeChoices", "Larger"),
                            QCoreApplication::translate("SizeChoices", "Very large"),
                            QCoreApplication::translate("SizeChoices", "Largest")};
    const auto sizes = textSizes();
    for (int i = 0; i < sizes.size(); ++i) {
        const int index = list->addChoice(
            QCoreApplication::translate("SizeChoices", "%1 (%2)").arg(words.at(i)).arg(sizes.at(i)));
        RadioChoice* row = list->row(index);
        QFont font = row->font();
        font.setPointSize(sizes.at(i));
        row->setFont(font);
        row->setProperty("sample", true);
    }
    list->setChosen(static_cast<int>(sizes.indexOf(currentPoints())));
    return list;
}

ChoiceList* themeChoices(const QString& question, QWidget* parent)
{
    auto* list = new ChoiceList(question, parent);
    for (const ThemeName theme : themeOrder)
        list->addChoice(themeText(theme), new ColourSample(theme));
    list->setChosen(themeIndex(currentTheme()));
    return list;
}

ThemeName themeAt(int index)
{
    return themeOrder.at(static_cast<std::size_t>(index));
}

int themeIndex(ThemeName theme)
{
    return static_cast<int>(std::find(themeOrder.begin(), themeOrder.end(), theme) - themeOrder.begin());
}

ColourSample::ColourSample(ThemeName theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ColourSample::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 16 + 32, std::max(44, metrics.height() + 16)};
}

void ColourSample::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(m_theme, computerPalette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentColours().edge, 3));
    painter.setBrush(colours.background);
    painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    // The same three letters as words and as a main button, so that samples can be compared.
    const QString letters = u"Abc"_s;
    QRect half = rect().adjusted(8, 8, -8, -8);
    half.setWidth(half.width() / 2 - 4);
    painter.setPen(colours.text);
    painter.drawText(half, Qt::AlignCenter, letters);
    half.translate(half.width() + 8, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(half, 4, 4);
    painter.setPen(colours.onAccent);
    painter.drawText(half, Qt::AlignCenter, letters);
}

} // namespace daybook
