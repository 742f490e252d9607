-- Statements of the bank that were brought in, how each kind of file is read, what else is known about an entry, and
-- what is owed without a bill. The bytes of a statement are kept with the other papers, by their SHA-256.

CREATE TABLE bank_statement (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account BLOB NOT NULL CHECK (length(account) = 16),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    received_on TEXT CHECK (date(received_on, '+0 days') = received_on),
    from_date TEXT CHECK (date(from_date, '+0 days') = from_date),
    to_date TEXT CHECK (date(to_date, '+0 days') = to_date),
    lines INTEGER NOT NULL CHECK (lines >= 0)
) STRICT;

CREATE TABLE statement_layout (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    mark TEXT NOT NULL,
    layout TEXT NOT NULL CHECK (layout GLOB '{*}*')
) STRICT;

CREATE TABLE entry_detail (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES account_entry (id),
    invoice TEXT NOT NULL,
    page TEXT NOT NULL,
    units TEXT,
    statement TEXT NOT NULL
) STRICT;

CREATE TABLE money_owed (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('wages', 'tax', 'pension', 'holiday_pay', 'redundancy', 'other')),
    amount_pence INTEGER NOT NULL,
    since TEXT NOT NULL CHECK (date(since, '+0 days') = since),
    until TEXT CHECK (date(until, '+0 days') = until),
    what TEXT NOT NULL
) STRICT;
