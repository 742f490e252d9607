-- Pictures and PDFs kept with a day: a note of the carer, a diary sheet. The bytes are in attachment, by their
-- SHA-256.

CREATE TABLE day_paper (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    name TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('png', 'jpeg', 'pdf')),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added_on TEXT CHECK (date(added_on, '+0 days') = added_on)
) STRICT;
