-- Letters about bills and what the provider answered. The letter itself is written anew from the daybook; what it asked
-- about and what came of it is kept here.

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    bill TEXT NOT NULL,
    provider TEXT NOT NULL,
    about TEXT NOT NULL,
    asked_pence INTEGER NOT NULL,
    findings TEXT NOT NULL,
    written_on TEXT NOT NULL CHECK (date(written_on, '+0 days') = written_on),
    sent_on TEXT CHECK (date(sent_on, '+0 days') = sent_on),
    reply_by TEXT CHECK (date(reply_by, '+0 days') = reply_by),
    status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'acknowledged', 'answered', 'closed')),
    answer TEXT NOT NULL CHECK (answer IN ('none', 'agreed', 'part', 'no')),
    agreed_pence INTEGER NOT NULL,
    reason TEXT NOT NULL,
    answered_on TEXT CHECK (date(answered_on, '+0 days') = answered_on)
) STRICT;
