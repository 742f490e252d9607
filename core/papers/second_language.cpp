#include "core/papers/second_language.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

SecondLanguage::SecondLanguage(const QString& code, const QString& path) : m_code(code), m_locale(code)
{
    if (!m_translator.load(path))
        m_code.clear();
}

QString SecondLanguage::name() const
{
    const QString name = m_locale.nativeLanguageName();
    return name.isEmpty() ? m_code : name.left(1).toUpper() + name.mid(1);
}

QString SecondLanguage::words(const char* context, const char* source, int count) const
{
    QString text = m_translator.translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QCoreApplication::translate(context, source, nullptr, count);
    return count < 0 ? text : text.replace(u"%n"_s, QString::number(count));
}

QString SecondLanguage::day(QDate day) const
{
    return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + QString::number(day.day()) +
           u' ' + m_locale.monthName(day.month());
}

QString SecondLanguage::month(QDate day) const
{
    return m_locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
}

} // namespace daybook
