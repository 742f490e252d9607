#include "core/check/household.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;

std::optional<AnswerKind> parseAnswerKind(const QString& word)
{
    if (word == "accept"_L1)
        return AnswerKind::Accept;
    if (word == "dispute"_L1)
        return AnswerKind::Dispute;
    if (word == "waive"_L1)
        return AnswerKind::Waive;
    if (word == "resolved"_L1)
        return AnswerKind::Resolved;
    return std::nullopt;
}

/// Why the answer at this place of the list was left out.
QString leftOut(qsizetype index, bool isKnownWord, const QString& id, const QJsonObject& object)
{
    const QString word = object.value("decision"_L1).toString().left(40);
    if (!isKnownWord)
        //: %1 is the number of the answer in the list, %2 the word that stood there
        return QCoreApplication::translate(
                   "DecisionsReader",
                   "answer %1: “%2” is no answer that is known, so it was left out. The other answers were "
                   "used. Compare it with the answers that Daybook wrote.")
            .arg(index + 1)
            .arg(word);
    if (id.isEmpty())
        return QCoreApplication::translate(
                   "DecisionsReader", "answer %1 does not say which question it is about, so it was left "
                                      "out. The other answers were used. Add \"id\".")
            .arg(index + 1);
    return QCoreApplication::translate(
               "DecisionsReader", "answer %1: the amount could not be understood, so the answer was left "
                                  "out. The other answers were used. Write whole pence, such as 1450.")
        .arg(index + 1);
}

} // namespace

QString keyword(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Accept:
        return u"accept"_s;
    case AnswerKind::Dispute:
        return u"dispute"_s;
    case AnswerKind::Waive:
        return u"waive"_s;
    case AnswerKind::Resolved:
        break;
    }
    return u"resolved"_s;
}

DecisionsReading readDecisions(const QByteArray& json)
{
    DecisionsReading reading;
    const QJsonDocument document = json.size() <= largestFile
                                       ? QJsonDocument::fromJson(decodeText(json).text.toUtf8())
                                       : QJsonDocument();
    const QJsonObject whole = document.object();
    const bool isKept =
        document.isArray() || whole.value("decisions"_L1).isArray() || whole.value("links"_L1).isArray();
    if (!isKept) {
        reading.problem = QCoreApplication::translate(
            "DecisionsReader",
            "Your earlier answers could not be read, so this check is shown without them. Nothing was "
            "changed. Open decisions.json and see whether it is complete.");
        return reading;
    }
    const QJsonArray decisions =
        document.isArray() ? document.array() : document.object().value("decisions"_L1).toArray();
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const QJsonObject object = decisions.at(i).toObject();
        const std::optional<AnswerKind> kind = parseAnswerKind(object.value("decision"_L1).toString());
        const QString id = object.value("id"_L1).toString();
        const QJsonValue pence = object.value("pence"_L1);
        if (!kind || id.isEmpty() || !(pence.isUndefined() || pence.isDouble())) {
            reading.remarks.append(leftOut(i, kind.has_value(), id, object));
            continue;
        }
        Answer answer;
        answer.findingId = id;
        answer.kind = *kind;
        answer.pence = Money{pence.toInteger()};
        answer.note = object.value("note"_L1).toString();
        answer.at = parseDateTime(object.value("at"_L1).toString()).value_or(QDateTime());
        reading.answers.push_back(answer);
    }
    if (!document.isObject())
        return reading;
    for (const QJsonValue& value : document.object().value("links"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        VisitLink link;
        link.fileSha256 = object.value("file_sha256"_L1).toString();
        link.row = object.value("row"_L1).toInt();
        link.visit = object.value("visit"_L1).toString();
        link.together = object.value("together"_L1).toBool(true);
        if (!link.fileSha256.isEmpty() && link.row > 0)
            reading.links.push_back(link);
    }
    return reading;
}

QByteArray writeDecisions(const std::vector<Answer>& answers, const std::vector<VisitLink>& links)
{
    QJsonArray decisions;
    for (const Answer& answer : answers) {
        QJsonObject object{{"id"_L1, answer.findingId},
                           {"decision"_L1, keyword(answer.kind)},
                           {"pence"_L1, answer.pence.pence},
                           {"note"_L1, answer.note}};
        if (answer.at.isValid())
            object.insert("at"_L1, answer.at.toString(u"yyyy-MM-ddTHH:mm:ss"));
        decisions.append(object);
    }
    QJsonArray pairings;
    for (const VisitLink& link : links)
        pairings.append(QJsonObject{{"file_sha256"_L1, link.fileSha256},
                                    {"row"_L1, link.row},
                                    {"visit"_L1, link.visit},
                                    {"together"_L1, link.together}});
    return QJsonDocument(QJsonObject{{"decisions"_L1, decisions}, {"links"_L1, pairings}}).toJson();
}

} // namespace daybook
