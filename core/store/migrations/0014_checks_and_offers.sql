-- Checks and papers of those who give care, and the care that was offered. A price of an offer is words as they were
-- told: nothing can put offers in the order of prices.

CREATE TABLE seen_check (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    check_kind TEXT NOT NULL CHECK (check_kind IN ('dbs', 'insurance', 'training', 'right_to_work', 'reference',
        'registration', 'other')),
    details TEXT NOT NULL,
    dated TEXT CHECK (date(dated, '+0 days') = dated),
    seen_on TEXT CHECK (date(seen_on, '+0 days') = seen_on),
    seen_by TEXT NOT NULL,
    runs_out TEXT CHECK (date(runs_out, '+0 days') = runs_out)
) STRICT;

CREATE TABLE care_offer (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    wanted TEXT NOT NULL,
    name TEXT NOT NULL,
    told_by TEXT NOT NULL,
    offered_on TEXT NOT NULL CHECK (date(offered_on, '+0 days') = offered_on),
    offer TEXT NOT NULL,
    rating_told TEXT NOT NULL,
    price_told TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('open', 'chosen', 'not_chosen')),
    decided_on TEXT CHECK (date(decided_on, '+0 days') = decided_on),
    why TEXT NOT NULL
) STRICT;
