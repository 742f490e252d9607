-- Of a planned visit: every how many weeks it comes, when not every week, and what it is there to do.

CREATE TABLE rota_detail (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES rota_entry (id),
    every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
    tasks TEXT NOT NULL
) STRICT;
