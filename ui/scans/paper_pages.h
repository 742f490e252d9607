#pragma once

#include "ui/scans/pdf_module.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace daybook {

/// The pages of a picture or PDF that was received, read without trusting it: however large it says it is,
/// only a bounded picture is made of it.
class PaperPages
{
public:
    /// The module outlives this object.
    PaperPages(const QByteArray& bytes, const QString& name, PdfModule& module);

    QString name() const { return m_name; }
    QByteArray bytes() const { return m_bytes; }
    /// Why it cannot be shown, in a sentence; empty when it can.
    QString problem() const { return m_problem; }
    /// True when it is whole for all we know, only that this computer cannot show it: it may still be kept.
    bool mayBeKept() const { return m_mayBeKept; }
    int count() const { return m_count; }
    /// Page `page` (from 0), `width` pixels wide.
    QImage draw(int page, int width) const;

private:
    void readPicture();
    void readPdf();

    QByteArray m_bytes;
    QString m_name;
    PdfModule* m_module;
    QString m_problem;
    bool m_mayBeKept{true};
    bool m_isPdf{false};
    int m_count{0};
    QImage m_picture;
};

} // namespace daybook
