#include "core/papers/email_writer.h"

#include "core/base/sha256.h"
#include "core/papers/letter_frame.h"
#include "core/papers/text_writer.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesOfALine = 57; // 76 letters of base64
constexpr qsizetype bytesOfAWord = 39; // an encoded word is at most 75 letters long

QByteArray base64Lines(const QByteArray& bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesOfALine)
        lines += bytes.mid(at, bytesOfALine).toBase64() + "\r\n";
    return lines;
}

/// What stands in a header can never begin another one.
QByteArray headerText(const QString& text)
{
    const QString line = text.simplified();
    const bool isPlain = std::all_of(line.begin(), line.end(), [](QChar letter) {
        return letter.unicode() >= u' ' && letter.unicode() < 0x7F;
    });
    if (isPlain && line.size() < 60)
        return line.toLatin1();
    QByteArray words;
    QByteArray part;
    const auto close = [&] {
        if (!part.isEmpty())
            words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    // A letter is never cut in two.
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = line.at(at).isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray letter = line.mid(at, length).toUtf8();
        if (part.size() + letter.size() > bytesOfAWord)
            close();
        part += letter;
        at += length;
    }
    close();
    return words;
}

/// Only what may be an address; names and line ends are left out.
QByteArray addressText(const QString& address)
{
    QByteArray safe;
    for (const QChar letter : address.trimmed()) {
        if (letter.unicode() <= u' ' || letter.unicode() >= 0x7F || u"<>,;\"()\\"_s.contains(letter))
            return {};
        safe += static_cast<char>(letter.unicode());
    }
    return safe.count('@') == 1 ? safe : QByteArray();
}

} // namespace

EmailWishes emailBetween(const Household& household, const QString& provider)
{
    EmailWishes wishes{.from = household.person.email, .to = {}, .pdf = {}};
    if (const Provider* receiver = providerNamed(household, provider))
        wishes.to = receiver->email;
    return wishes;
}

QByteArray toEmail(const Paper& paper, const EmailWishes& wishes)
{
    const QByteArray text = toPlainText(paper).replace('\n', "\r\n");
    // From the content, so that it is in no part of it but by intent, and the same every time.
    const QByteArray boundary = "daybook-" + sha256Hex(text + wishes.pdf).left(32).toLatin1();
    QByteArray mail;
    if (const QByteArray from = addressText(wishes.from); !from.isEmpty())
        mail += "From: " + from + "\r\n";
    if (const QByteArray to = addressText(wishes.to); !to.isEmpty())
        mail += "To: " + to + "\r\n";
    mail += "Subject: " + headerText(paper.title) + "\r\n";
    // Mail programs open it as one to be sent, not as one that came.
    mail += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    const QByteArray textPart =
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        base64Lines(text);
    if (wishes.pdf.isEmpty())
        return mail + textPart;
    QByteArray name;
    for (const QChar letter : paper.fileName)
        name += letter.unicode() > u' ' && letter.unicode() < 0x7F && letter != u'"' && letter != u'\\'
                    ? static_cast<char>(letter.unicode())
                    : '-';
    mail += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    mail += "--" + boundary + "\r\n" + textPart;
    mail += "--" + boundary +
            "\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
            "Content-Disposition: attachment;\r\n filename=\"" +
            name + ".pdf\"\r\n\r\n" + base64Lines(wishes.pdf);
    mail += "--" + boundary + "--\r\n";
    return mail;
}

} // namespace daybook
