-- Reports to the council that were sent: for which days, to whom, and what was shared. The report itself is written anew
-- from the daybook; its fingerprint says whether it would still be the same.

CREATE TABLE sent_report (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    period_from TEXT NOT NULL CHECK (date(period_from, '+0 days') = period_from),
    period_to TEXT NOT NULL CHECK (date(period_to, '+0 days') = period_to),
    profile TEXT NOT NULL,
    funder TEXT NOT NULL,
    shared TEXT NOT NULL CHECK (shared IN ('totals', 'lines', 'lines_and_papers')),
    with_names INTEGER NOT NULL CHECK (with_names IN (0, 1)),
    with_notes INTEGER NOT NULL CHECK (with_notes IN (0, 1)),
    sent_on TEXT NOT NULL CHECK (date(sent_on, '+0 days') = sent_on),
    closing_pence INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
