-- The money of care: where it is kept, what came and went, what the bank says, and what is given. An account is
-- named by its uuid, so that two copies of a daybook can be brought together. The amount of an entry is the sum of its
-- parts and stands nowhere else.

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bank', 'card', 'cash')),
    opened_on TEXT CHECK (date(opened_on, '+0 days') = opened_on),
    opening_pence INTEGER NOT NULL,
    is_care_money INTEGER NOT NULL CHECK (is_care_money IN (0, 1))
) STRICT;

CREATE TABLE account_entry (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account BLOB NOT NULL CHECK (length(account) = 16),
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    cleared_on TEXT CHECK (date(cleared_on, '+0 days') = cleared_on),
    payee TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('not_said', 'bank_transfer', 'direct_debit', 'standing_order', 'card', 'cheque',
        'cash')),
    reference TEXT NOT NULL,
    what TEXT NOT NULL,
    bank_text TEXT NOT NULL,
    bank_key TEXT NOT NULL,
    evidence TEXT NOT NULL,
    in_plan INTEGER CHECK (in_plan IN (0, 1)),
    permission TEXT NOT NULL
) STRICT;

CREATE TABLE entry_part (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES account_entry (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    category TEXT NOT NULL CHECK (category IN ('council_payment', 'own_contribution', 'top_up', 'one_off',
        'respite_allocation', 'other_fund', 'provider_refund', 'tax_refund', 'interest', 'other_in', 'provider', 'wages', 'tax',
        'pension', 'payroll_fee', 'insurance', 'managed_account_fee', 'self_employed_carer', 'respite', 'activities',
        'shared_lives', 'transport', 'meal_delivery', 'equipment', 'recruitment', 'bank_charges', 'repaid_to_council',
        'redundancy_or_retainer', 'other_out', 'transfer', 'not_said_yet')),
    funder TEXT NOT NULL CHECK (funder IN ('direct_payment', 'own_money', 'health', 'other_fund')),
    amount_pence INTEGER NOT NULL,
    bill TEXT NOT NULL
) STRICT;

CREATE TABLE bank_balance (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account BLOB NOT NULL CHECK (length(account) = 16),
    date TEXT NOT NULL CHECK (date(date, '+0 days') = date),
    balance_pence INTEGER NOT NULL
) STRICT;

CREATE TABLE award (
    id INTEGER PRIMARY KEY,
    seal INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    paid_as TEXT NOT NULL CHECK (paid_as IN ('council_payment', 'one_off', 'respite_allocation', 'other_fund', 'other_in')),
    weekly_pence INTEGER NOT NULL CHECK (weekly_pence >= 0),
    weekly_contribution_pence INTEGER NOT NULL CHECK (weekly_contribution_pence >= 0),
    is_paid_gross INTEGER NOT NULL CHECK (is_paid_gross IN (0, 1)),
    paid_every_weeks INTEGER NOT NULL CHECK (paid_every_weeks BETWEEN 1 AND 53),
    from_date TEXT CHECK (date(from_date, '+0 days') = from_date),
    to_date TEXT CHECK (date(to_date, '+0 days') = to_date),
    weeks_allowed INTEGER NOT NULL CHECK (weeks_allowed BETWEEN 0 AND 53),
    ring_fenced_pence INTEGER NOT NULL CHECK (ring_fenced_pence >= 0),
    ring_fenced_for TEXT NOT NULL
) STRICT;
