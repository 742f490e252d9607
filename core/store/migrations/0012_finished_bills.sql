-- Bills that the person is finished with: what each came to, and when it was opened again.

CREATE TABLE finished_bill (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    bill TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    finished_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(finished_at, 1, 19)) = substr(finished_at, 1, 19)),
    total INTEGER NOT NULL,
    agreed INTEGER NOT NULL,
    query INTEGER NOT NULL,
    to_check INTEGER NOT NULL,
    credited INTEGER NOT NULL,
    reopened_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(reopened_at, 1, 19)) = substr(reopened_at, 1, 19))
) STRICT;
