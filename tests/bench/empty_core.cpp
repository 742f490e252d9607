// The yardstick for the command line: a program that starts QtCore and ends.
#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    return 0;
}
