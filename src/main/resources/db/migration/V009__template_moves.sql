-- Articles move to another version of their template in the background, each in a transaction of its own.

-- The revision in whose place this one stands since the article moved.
alter table revision add moved_from bigint references revision;
create index revision_template on revision (template_id);

create table template_move (
    id bigint primary key,
    key text not null,
    version integer not null,              -- to which the articles move; of a way back, from which
    reverses bigint references template_move, -- the move of which this is the way back
    started_by bigint not null references staff,
    started_at timestamptz not null,
    finished_at timestamptz
);
create sequence template_move_seq;
create unique index template_move_unfinished on template_move (key) where finished_at is null;

create table template_move_article (
    move_id bigint not null references template_move,
    article_id bigint not null references article,
    outcome text not null default 'WAITING' check (outcome in ('WAITING', 'MOVED', 'UNCHANGED', 'FAILED')),
    readers text not null default 'NONE' check (readers in ('NONE', 'FOLLOW', 'KEEP')),
    revision_id bigint references revision, -- the latest one after the move
    primary key (move_id, article_id)
);
create index template_move_waiting on template_move_article (move_id, article_id) where outcome = 'WAITING';
