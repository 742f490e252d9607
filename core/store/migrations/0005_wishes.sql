-- What the person wants of the care: when visits should come, goals in their own words, and the help that nobody is paid
-- for. None of it has a price.

CREATE TABLE wanted_time (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    visit TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('other', 'get_up', 'go_to_bed')),
    earliest TEXT CHECK (earliest IN (strftime('%H:%M', earliest), strftime('%H:%M:%S', earliest))),
    latest TEXT CHECK (latest IN (strftime('%H:%M', latest), strftime('%H:%M:%S', latest)))
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    words TEXT NOT NULL,
    set_on TEXT CHECK (date(set_on, '+0 days') = set_on),
    review_on TEXT CHECK (date(review_on, '+0 days') = review_on),
    how_it_goes TEXT NOT NULL,
    is_over INTEGER NOT NULL CHECK (is_over IN (0, 1))
) STRICT;

CREATE TABLE unpaid_help (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    who TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    what TEXT NOT NULL,
    in_place_of_visit INTEGER NOT NULL CHECK (in_place_of_visit IN (0, 1))
) STRICT;
