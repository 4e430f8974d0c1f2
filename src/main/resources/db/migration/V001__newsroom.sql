-- The newsroom: who works here, what they write, and what readers say about it.

create table staff (
    id bigint primary key,
    name text not null,
    email_sealed bytea not null,           -- AES-256-GCM, never the address itself
    email_lookup bytea not null unique,    -- keyed hash of the folded address
    password_hash text,                    -- null: none has been chosen yet, so the account signs nobody in
    settings_password bytea,               -- keyed hash of the settings' password when it was last taken over
    roles text[] not null,
    created_at timestamptz not null,
    deactivated_at timestamptz,            -- null: may sign in
    version integer not null
);
create sequence staff_seq start with 50 increment by 50; -- EclipseLink takes the 50 up to each number it gets

create table application_password (
    id bigint primary key,
    staff_id bigint not null references staff,
    label text not null,
    secret_hash bytea not null unique,
    created_at timestamptz not null,
    last_used_at timestamptz
);
create sequence application_password_seq start with 50 increment by 50;
create index application_password_staff on application_password (staff_id);

create table session (
    token_hash bytea primary key,
    staff_id bigint not null references staff,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index session_staff on session (staff_id);

create table sign_in_attempt (
    id bigint generated always as identity primary key,
    email_lookup bytea not null,
    network_lookup bytea not null,         -- keyed hash of the network address
    attempted_at timestamptz not null
);
create index sign_in_attempt_email on sign_in_attempt (email_lookup, attempted_at);
create index sign_in_attempt_network on sign_in_attempt (network_lookup, attempted_at);

create table setup_link (
    token_hash bytea primary key,
    staff_id bigint references staff,      -- whose password it sets; null: it makes the first administrator
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create table category (
    id bigint primary key,
    name text not null,
    slug text not null unique,
    parent_id bigint references category
);
create sequence category_seq start with 50 increment by 50;

create table template (
    id bigint primary key,
    key text not null,
    version integer not null,
    name text not null,
    slots jsonb not null,
    unique (key, version)
);
create sequence template_seq start with 50 increment by 50;

create table article (
    id bigint primary key,
    slug text not null unique,
    author_id bigint not null references staff,
    created_at timestamptz not null,
    changed_at timestamptz not null,       -- when it was last saved, published or withdrawn
    dateline timestamptz,                  -- when it is or was first live; null until it is released
    latest_revision_id bigint not null,
    version integer not null
);
create sequence article_seq start with 50 increment by 50;
create index article_changed_at on article (changed_at desc, id desc);
create index article_dateline on article (dateline desc, id desc);
create index article_author on article (author_id);

create table revision (
    id bigint primary key,
    article_id bigint not null references article deferrable initially deferred,
    number integer not null,
    template_id bigint not null references template,
    title text not null,
    blocks jsonb not null,
    saved_by bigint not null references staff,
    saved_at timestamptz not null,
    unique (article_id, number)
);
create sequence revision_seq start with 50 increment by 50;
alter table article add foreign key (latest_revision_id) references revision;

create table revision_category (
    revision_id bigint not null references revision,
    position integer not null,
    category_id bigint not null references category,
    primary key (revision_id, position),
    unique (revision_id, category_id)
);
create index revision_category_category on revision_category (category_id);

-- Append-only. What is live is the latest decision whose hour has come; one without a revision withdraws.
create table release (
    id bigint primary key,
    article_id bigint not null references article,
    revision_id bigint references revision,
    live_from timestamptz not null,
    decided_by bigint not null references staff,
    decided_at timestamptz not null
);
create sequence release_seq;
create index release_article on release (article_id, id desc);
create index release_live_from on release (live_from);
create index release_revision on release (revision_id);

create table comment (
    id bigint primary key,
    article_id bigint not null references article,
    parent_id bigint references comment,
    name text not null,
    email_sealed bytea not null,
    email_lookup bytea not null,
    website text,
    text text not null,
    posted_at timestamptz not null,
    fingerprint bytea not null unique,     -- the same words by the same reader on the same article are one comment
    state text not null check (state in ('HELD', 'APPROVED', 'REFUSED', 'SPAM')),
    state_since timestamptz not null,      -- when it was posted or last decided, by which the queues are ordered
    verdict text not null check (verdict in ('PASS', 'APPROVE', 'HOLD', 'REFUSE')),
    verdict_check text not null,
    verdict_words text[] not null,
    version integer not null
);
create sequence comment_seq;
create index comment_article on comment (article_id, posted_at, id) where state = 'APPROVED';
create index comment_queue on comment (state, state_since, id);
create index comment_parent on comment (parent_id);
create index comment_email on comment (email_lookup, posted_at);

-- Append-only: every decision a moderator made, with who and when.
create table decision (
    id bigint generated always as identity primary key,
    comment_id bigint not null references comment,
    kind text not null check (kind in ('APPROVED', 'REFUSED', 'SPAM')),
    reason text,
    decided_by bigint not null references staff,
    decided_at timestamptz not null
);
create index decision_comment on decision (comment_id, id desc);

insert into template (id, key, version, name, slots) values (nextval('template_seq'), 'analysis', 1, 'Analysis', '[
    {"kind": "highlights", "label": "Highlights", "least": 1, "most": 1, "longest": 160, "leastItems": 2, "mostItems": 6},
    {"kind": "lead", "label": "Lead", "least": 1, "most": 1, "longest": 3000},
    {"kind": "note", "label": "Note", "least": 0, "most": 1, "longest": 1500},
    {"kind": "section", "label": "Section", "least": 1, "most": 12, "longest": 12000},
    {"kind": "bottom-line", "label": "Bottom Line", "least": 1, "most": 1, "longest": 2000}
]');
