-- Everything a daybook holds. Columns are only ever added at the end of a table: a seal covers the values of a row in this
-- order and leaves out empty ones at the end, so that a longer table keeps the seals of its older rows.

CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    nation TEXT NOT NULL CHECK (nation IN ('england-and-wales', 'scotland', 'northern-ireland')),
    kept_by TEXT NOT NULL CHECK (kept_by IN ('self', 'family', 'nominated', 'authorised', 'attorney', 'deputy', 'helper')),
    keeper_name TEXT NOT NULL,
    funder_name TEXT NOT NULL,
    funder_reference TEXT NOT NULL,
    information_needs TEXT NOT NULL,
    helper_phone TEXT NOT NULL
) STRICT;

CREATE TABLE provider (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'pa_employed', 'self_employed', 'neighbour', 'restaurant', 'shared_lives',
        'day_centre', 'live_in', 'other')),
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    customer_reference TEXT NOT NULL
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    provider TEXT NOT NULL,
    starts TEXT CHECK (date(starts, '+0 days') = starts),
    ends TEXT CHECK (date(ends, '+0 days') = ends),
    charge_by_stated INTEGER NOT NULL CHECK (charge_by_stated IN (0, 1)),
    source TEXT NOT NULL,
    terms TEXT NOT NULL CHECK (terms GLOB '{*}*')
) STRICT;

CREATE TABLE rota_entry (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    weekdays TEXT NOT NULL CHECK (length(weekdays) = 7 AND NOT weekdays GLOB '*[^01]*'),
    on_date TEXT CHECK (date(on_date, '+0 days') = on_date),
    stops INTEGER NOT NULL CHECK (stops IN (0, 1)),
    start_time TEXT CHECK (start_time IN (strftime('%H:%M', start_time), strftime('%H:%M:%S', start_time))),
    end_time TEXT CHECK (end_time IN (strftime('%H:%M', end_time), strftime('%H:%M:%S', end_time))),
    service TEXT NOT NULL,
    carers INTEGER NOT NULL CHECK (carers >= 0),
    provider TEXT NOT NULL,
    from_date TEXT CHECK (date(from_date, '+0 days') = from_date),
    to_date TEXT CHECK (date(to_date, '+0 days') = to_date),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    file_row INTEGER NOT NULL
) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    planned TEXT CHECK (planned IN (strftime('%H:%M', planned), strftime('%H:%M:%S', planned))),
    start_time TEXT CHECK (start_time IN (strftime('%H:%M', start_time), strftime('%H:%M:%S', start_time))),
    end_time TEXT CHECK (end_time IN (strftime('%H:%M', end_time), strftime('%H:%M:%S', end_time))),
    state TEXT NOT NULL CHECK (state IN ('came', 'nobody_came', 'cancelled_by_person', 'cancelled_by_provider', 'sent_away',
        'away', 'day_complete')),
    carers TEXT NOT NULL,
    carer_count INTEGER CHECK (carer_count >= 0),
    service TEXT NOT NULL,
    provider TEXT NOT NULL,
    notice_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(notice_at, 1, 19)) = substr(notice_at, 1, 19)),
    entered_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(entered_at, 1, 19)) = substr(entered_at, 1, 19)),
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    file_row INTEGER NOT NULL
) STRICT;

-- The provider's own log of arrivals: shown beside the daybook, never in its place.
CREATE TABLE their_visit (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    planned TEXT CHECK (planned IN (strftime('%H:%M', planned), strftime('%H:%M:%S', planned))),
    start_time TEXT CHECK (start_time IN (strftime('%H:%M', start_time), strftime('%H:%M:%S', start_time))),
    end_time TEXT CHECK (end_time IN (strftime('%H:%M', end_time), strftime('%H:%M:%S', end_time))),
    state TEXT NOT NULL CHECK (state IN ('came', 'nobody_came', 'cancelled_by_person', 'cancelled_by_provider', 'sent_away',
        'away', 'day_complete')),
    carers TEXT NOT NULL,
    carer_count INTEGER CHECK (carer_count >= 0),
    service TEXT NOT NULL,
    provider TEXT NOT NULL,
    notice_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(notice_at, 1, 19)) = substr(notice_at, 1, 19)),
    entered_at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(entered_at, 1, 19)) = substr(entered_at, 1, 19)),
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    file_row INTEGER NOT NULL
) STRICT;

CREATE TABLE bill (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    file TEXT NOT NULL,
    number TEXT NOT NULL,
    number_printed INTEGER NOT NULL CHECK (number_printed IN (0, 1)),
    provider TEXT NOT NULL,
    bill_date TEXT CHECK (date(bill_date, '+0 days') = bill_date),
    period_from TEXT CHECK (date(period_from, '+0 days') = period_from),
    period_to TEXT CHECK (date(period_to, '+0 days') = period_to),
    period_printed INTEGER NOT NULL CHECK (period_printed IN (0, 1)),
    replaces TEXT NOT NULL,
    printed_total_pence INTEGER,
    total_row INTEGER NOT NULL,
    layout TEXT NOT NULL,
    assumed TEXT NOT NULL,
    problems TEXT NOT NULL CHECK (problems GLOB '[[]*'),
    original_sha256 TEXT NOT NULL,
    is_original_kept INTEGER NOT NULL CHECK (is_original_kept IN (0, 1)),
    received_on TEXT CHECK (date(received_on, '+0 days') = received_on)
) STRICT;

CREATE TABLE bill_line (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    bill INTEGER NOT NULL REFERENCES bill (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    file_row INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('charge', 'credit', 'vat', 'subtotal', 'total', 'payment', 'balance')),
    span TEXT NOT NULL CHECK (span IN ('visit', 'day', 'week', 'period')),
    date TEXT CHECK (date(date, '+0 days') = date),
    end_date TEXT CHECK (date(end_date, '+0 days') = end_date),
    start_time TEXT CHECK (start_time IN (strftime('%H:%M', start_time), strftime('%H:%M:%S', start_time))),
    end_time TEXT CHECK (end_time IN (strftime('%H:%M', end_time), strftime('%H:%M:%S', end_time))),
    billed_minutes INTEGER,
    hours_cover_all_carers INTEGER NOT NULL CHECK (hours_cover_all_carers IN (0, 1)),
    carers INTEGER,
    service TEXT NOT NULL,
    visit_name TEXT NOT NULL,
    quantity TEXT CHECK (NOT quantity GLOB '*[^-0-9.]*'),
    unit TEXT CHECK (unit IN ('hour', 'visit', 'each', 'day', 'mile', 'night', 'session', 'trip', 'event', 'week', 'four_weeks',
        'calendar_month', 'fixed')),
    rate_pence INTEGER,
    amount_pence INTEGER NOT NULL,
    vat_pence INTEGER,
    vat_included INTEGER NOT NULL CHECK (vat_included IN (0, 1)),
    carer_names TEXT NOT NULL,
    description TEXT NOT NULL,
    unreadable INTEGER NOT NULL CHECK (unreadable IN (0, 1))
) STRICT;

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    from_date TEXT CHECK (date(from_date, '+0 days') = from_date),
    to_date TEXT CHECK (date(to_date, '+0 days') = to_date),
    service TEXT NOT NULL,
    provider TEXT NOT NULL,
    text TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(at, 1, 19)) = substr(at, 1, 19)),
    percent INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    finding TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('accept', 'dispute', 'waive', 'resolved')),
    pence INTEGER NOT NULL,
    note TEXT NOT NULL,
    at TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%S', substr(at, 1, 19)) = substr(at, 1, 19))
) STRICT;

CREATE TABLE visit_link (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    file_sha256 TEXT NOT NULL,
    file_row INTEGER NOT NULL,
    visit TEXT NOT NULL,
    together INTEGER NOT NULL CHECK (together IN (0, 1)),
    UNIQUE (file_sha256, file_row, visit)
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Papers as received, by their SHA-256. Only ever added to, so taking a change back never loses one.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 268435456),
    is_packed INTEGER NOT NULL CHECK (is_packed IN (0, 1)),
    bytes BLOB NOT NULL,
    received_on TEXT CHECK (date(received_on, '+0 days') = received_on)
) STRICT;

-- Every change, chained by hash. undo_top and redo_top are the entries that taking back and bringing back would concern
-- after this one; 0 = none.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'baseline')),
    undoes INTEGER NOT NULL CHECK (undoes >= 0 AND undoes < number),
    undo_top INTEGER NOT NULL CHECK (undo_top >= 0 AND undo_top <= number),
    redo_top INTEGER NOT NULL CHECK (redo_top >= 0 AND redo_top < number),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    sentence TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 268435456),
    changes BLOB NOT NULL
) STRICT;

-- Who has the daybook open for writing, for whoever finds it locked. Not part of the record.
CREATE TABLE opening (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    who TEXT NOT NULL,
    computer TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
