-- What moderators filter the queues by: article, rule and words.

create index comment_article_lane on comment (article_id, lane, state_since, id);
create index comment_rule on comment (verdict_check, lane, state_since, id);
create index comment_words on comment using gin (to_tsvector('simple'::regconfig, name || ' ' || text));

-- A decision can be undone by another one, which puts the comment back where it was.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in ('HELD', 'APPROVED', 'REFUSED', 'SPAM'));
alter table decision
    add column state_before text,           -- what the comment was before; null: decided before this was kept
    add column since_before timestamptz,
    add column rule text,                   -- the house rule behind the reason, in the words of that day
    add column undoes bigint references decision;
create index decision_by on decision (decided_by, id desc);

-- The texts by which a comment is refused. Without any, the messages of the site's language are the first ones.
create table reason (
    id bigint primary key,
    position integer not null,
    title text not null,
    rule text not null,                     -- the house rule behind it, which the writer reads too; may be empty
    active boolean not null,
    changed_by bigint references staff,
    changed_at timestamptz not null,
    version integer not null
);
create sequence reason_seq;

-- Who has looked at a writer's e-mail address, and when.
create table address_view (
    id bigint generated always as identity primary key,
    comment_id bigint not null references comment on delete cascade,
    seen_by bigint not null references staff,
    seen_at timestamptz not null
);
create index address_view_comment on address_view (comment_id, id desc);

-- Notes that only moderators read, on one comment or on everything by one person.
create table moderation_note (
    id bigint generated always as identity primary key,
    comment_id bigint not null references comment on delete cascade,
    person bytea,                           -- the keyed hash of the writer's address; null: on this comment alone
    text text not null,
    written_by bigint not null references staff,
    written_at timestamptz not null
);
create index moderation_note_comment on moderation_note (comment_id, id);
create index moderation_note_person on moderation_note (person, id);
