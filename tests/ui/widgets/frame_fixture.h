#pragma once

#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <memory>

/// A frame with pages of one button.
namespace daybook::test {

class TypingPage : public Page
{
public:
    bool hasUnsavedWords() const override { return typed; }
    bool stepBack() override { return steps > 0 && steps--; }
    bool canStepBack() const override { return steps > 0; }
    bool typed{false};
    int steps{0};
};

/// A frame with all pages but Letters, which comes later.
inline std::unique_ptr<Frame> someFrame()
{
    auto frame = std::make_unique<Frame>();
    const std::initializer_list<std::pair<PageId, const char*>> pages{
        {PageId::Bills, "Bills"},
        {PageId::Today, "Today"},
        {PageId::Calendar, "Calendar"},
        {PageId::Money, "Money"},
        {PageId::Print, "Print"},
        {PageId::People, "People and prices"},
        {PageId::Settings, "Settings and help"}};
    for (const auto& [id, text] : pages) {
        auto* page = new TypingPage;
        const QString words = QCoreApplication::translate("Frame", text);
        page->setHeading(words);
        page->setLead(QCoreApplication::translate("Frame", "Here is where things stand."));
        auto* button = new Button(QCoreApplication::translate("Frame", "&Continue"));
        button->setPrimary(true);
        page->body()->addWidget(button);
        frame->addPage(id, words, page);
    }
    frame->showPage(PageId::Today);
    return frame;
}

} // namespace daybook::test
