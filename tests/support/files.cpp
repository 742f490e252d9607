#include "tests/support/files.h"

#include <QFile>

#include <stdexcept>

namespace daybook::test {

QString dataPath(const QString& relativePath)
{
    return QStringLiteral(DAYBOOK_TEST_DATA "/") + relativePath;
}

QByteArray dataFile(const QString& relativePath)
{
    QFile file(dataPath(relativePath));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.fileName().toStdString());
    return file.readAll();
}

} // namespace daybook::test
