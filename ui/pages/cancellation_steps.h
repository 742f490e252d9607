#pragma once

#include "core/care/agreement.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace daybook {

class TextField;

/// What is paid for a cancelled visit, by how early it is cancelled: two steps and the rest. Each is a sum or
/// a part of the price.
class CancellationSteps : public QWidget
{
    Q_OBJECT
public:
    explicit CancellationSteps(QWidget* parent = nullptr);

    /// Whether these terms can be shown here without losing anything.
    static bool canShow(std::vector<CancellationTier> tiers);
    void setTiers(std::vector<CancellationTier> tiers);
    /// The earliest notice first; only what can be understood.
    std::vector<CancellationTier> tiers() const;
    /// Says at the fields what is the matter; empty when everything is understood.
    QString check();

private:
    struct Step
    {
        TextField* hours{};
        TextField* due{};
    };
    std::vector<Step> m_steps; ///< the earliest first
    TextField* m_rest;         ///< told later than all of them
};

} // namespace daybook
