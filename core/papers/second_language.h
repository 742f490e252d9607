#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace daybook {

/// The words of a language beside English, from a file daybook_*.qm. What it does not hold comes in English.
class SecondLanguage
{
public:
    /// `code` is "cy"; `path` names the .qm file.
    SecondLanguage(const QString& code, const QString& path);
    bool isLoaded() const { return !m_translator.isEmpty(); }
    QString code() const { return m_code; }
    /// "Cymraeg": the language's own name.
    QString name() const;
    /// The words for `source` of `context`; `count` chooses among the plural forms and takes the place of %n.
    QString words(const char* context, const char* source, int count = -1) const;
    /// "Llun 4 Mehefin": with the digits of the bill.
    QString day(QDate day) const;
    /// "Mehefin 2026".
    QString month(QDate day) const;

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace daybook
