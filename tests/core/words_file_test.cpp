#include "tests/support/catch.h"
#include "tests/support/sources.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

TEST_CASE("the British English file has every plural, and none still reads \"visit(s)\"", "[words]")
{
    QFile file(QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/translations/daybook_en_GB.ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int messages = 0;
    int plurals = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            ++messages;
        else if (xml.name() == "translation"_L1)
            CHECK(xml.attributes().value("type"_L1).isEmpty());
        else if (xml.name() == "numerusform"_L1) {
            const QString form = xml.readElementText();
            INFO(form.toStdString());
            CHECK_FALSE(form.isEmpty());
            CHECK_FALSE(form.contains(u"(s)"_s));
            ++plurals;
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(messages > 1000);
    CHECK(plurals > 100);
    CHECK(plurals % 2 == 0); // English has two forms
}
