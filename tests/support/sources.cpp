#include "tests/support/sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

/// Position behind the literal that begins with the quote at `at`; the text in it is appended to `text`.
qsizetype readLiteral(const QString& code, qsizetype at, QString& text)
{
    const bool raw = at > 0 && code[at - 1] == u'R';
    if (raw) {
        const qsizetype open = code.indexOf(u'(', at);
        const QString close = u')' + code.mid(at + 1, open - at - 1) + u'"';
        const qsizetype end = code.indexOf(close, open);
        if (open < 0 || end < 0)
            return code.size();
        text += QStringView(code).sliced(open + 1, end - open - 1);
        return end + close.size();
    }
    for (++at; at < code.size() && code[at] != u'"'; ++at) {
        if (code[at] == u'\\' && at + 1 < code.size())
            ++at;
        text += code[at];
    }
    return at + 1;
}

/// Position behind a comment that begins at `at`, or `at` when none does.
qsizetype behindComment(const QString& code, qsizetype at)
{
    const QStringView start = QStringView(code).mid(at, 2);
    if (start == "//"_L1) {
        const qsizetype end = code.indexOf(u'\n', at);
        return end < 0 ? code.size() : end;
    }
    if (start == "/*"_L1) {
        const qsizetype end = code.indexOf("*/"_L1, at + 2);
        return end < 0 ? code.size() : end + 2;
    }
    return at;
}

/// 'x', u'"', '\'': quotes of single characters; digit separators (1'000) are none.
qsizetype behindCharacter(const QString& code, qsizetype at)
{
    if (code[at] != u'\'' || (at > 0 && code[at - 1].isDigit()))
        return at;
    const qsizetype end = code.indexOf(u'\'', at + (code.mid(at + 1, 1) == u"\\" ? 3 : 2));
    return end < 0 ? at : end + 1;
}

/// The literals between the bracket at `open` and the one that closes it; neighbours are one text.
QStringList literalsInBrackets(const QString& code, qsizetype open)
{
    QStringList literals;
    int depth = 0;
    bool joins = false;
    for (qsizetype at = open; at < code.size();) {
        if (const qsizetype next = std::max(behindComment(code, at), behindCharacter(code, at)); next > at) {
            at = next;
            continue;
        }
        const QChar c = code[at];
        if (c == u'"') {
            QString text;
            at = readLiteral(code, at, text);
            if (joins)
                literals.last() += text;
            else
                literals.append(text);
            joins = true;
            continue;
        }
        joins = joins && c.isSpace();
        depth += (c == u'(') - (c == u')');
        if (depth == 0)
            break;
        ++at;
    }
    return literals;
}

QString withoutComments(const QString& code)
{
    QString kept;
    kept.reserve(code.size());
    for (qsizetype at = 0; at < code.size();) {
        if (const qsizetype behind = behindComment(code, at); behind > at) {
            at = behind;
            continue;
        }
        qsizetype next = std::max(at + 1, behindCharacter(code, at));
        if (code[at] == u'"') {
            QString text;
            next = readLiteral(code, at, text);
        }
        kept += QStringView(code).mid(at, next - at);
        at = next;
    }
    return kept;
}

} // namespace

QStringList Source::words() const
{
    static const QRegularExpression call(
        uR"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3|QT_TRANSLATE_N_NOOP)\s*\()"_s);
    QStringList words;
    const QString plain = withoutComments(code);
    auto matches = call.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QStringList literals = literalsInBrackets(plain, match.capturedEnd() - 1);
        const bool beginsWithContext = match.captured(1) != "tr"_L1 && match.captured(1) != "QT_TR_NOOP"_L1;
        if (beginsWithContext && !literals.isEmpty())
            literals.removeFirst();
        words += literals;
    }
    return words;
}

QStringList Source::includes() const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = include.globalMatch(code);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QString Source::bareCode() const
{
    QString bare;
    bare.reserve(code.size());
    for (qsizetype at = 0; at < code.size();) {
        if (const qsizetype next = std::max(behindComment(code, at), behindCharacter(code, at)); next > at) {
            at = next;
        } else if (code[at] == u'"') {
            QString text;
            at = readLiteral(code, at, text);
        } else {
            bare += code[at++];
        }
    }
    return bare;
}

std::vector<Source> sourcesBelow(const QStringList& folders)
{
    std::vector<Source> sources;
    const QString root = QStringLiteral(DAYBOOK_SOURCE_DIR "/");
    for (const QString& folder : folders) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

} // namespace daybook::test
