-- What the person confirmed about each provider's bills: which column means what. One for each set of column names.
CREATE TABLE bill_layout (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    provider TEXT NOT NULL,
    mark TEXT NOT NULL,
    layout TEXT NOT NULL CHECK (layout GLOB '{*}*')
) STRICT;
