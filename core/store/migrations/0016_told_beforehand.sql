-- Of a visit: whether the person was told beforehand that it would not be as planned. Of help nobody is paid for: how
-- the one who helps is doing, in their own words. Both only where something is said.

CREATE TABLE visit_detail (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    visit INTEGER NOT NULL REFERENCES visit (id),
    told_before INTEGER NOT NULL CHECK (told_before IN (0, 1))
) STRICT;

CREATE TABLE help_detail (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    help INTEGER NOT NULL REFERENCES unpaid_help (id),
    how_it_goes TEXT NOT NULL
) STRICT;
