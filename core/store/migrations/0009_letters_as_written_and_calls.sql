-- A letter as it was kept: what kind it is, and its words after the person had changed them; its uuid is the letter's. And calls: who was rung, when,
-- and what was said.

CREATE TABLE letter_paper (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('bill', 'list', 'their_log', 'agreement', 'reminder', 'their_reminder', 'alternatives', 'council')),
    paper TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    provider TEXT NOT NULL,
    bill TEXT NOT NULL,
    at TEXT NOT NULL CHECK (length(at) >= 16),
    who TEXT NOT NULL,
    said TEXT NOT NULL,
    reference TEXT NOT NULL,
    next_on TEXT CHECK (date(next_on, '+0 days') = next_on),
    is_done INTEGER NOT NULL CHECK (is_done IN (0, 1))
) STRICT;
