-- Letters to readers, written in the transaction that gives cause for them and sent afterwards.
create table letter (
    id bigint generated always as identity primary key,
    message_id text not null unique,       -- the same at every attempt, so that a letter that arrives twice is known as one
    recipient_sealed bytea,                -- AES-256-GCM; null once the letter is sent or taken back
    subject text not null,
    plain text not null,                   -- empty once the letter is sent or taken back, as is the next
    html text not null,
    unsubscribe text,                      -- the address that ends such letters by one POST; null for none
    tags text[] not null,                  -- what the letter is about, by which it can be taken back
    state text not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'TAKEN_BACK')),
    added_at timestamptz not null,
    attempts integer not null,
    next_attempt_at timestamptz not null,
    settled_at timestamptz,                -- when it left the state WAITING
    obstacle text,                         -- why the last attempt failed
    answer text                            -- the codes of the mail server's answer, never its words: they may hold an address
);
create index letter_waiting on letter (next_attempt_at, id) where state = 'WAITING';
create index letter_tags on letter using gin (tags) where state = 'WAITING';
create index letter_settled on letter (settled_at);
