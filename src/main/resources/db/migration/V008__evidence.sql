-- What editors have decided about claims, in writing. Rows are only added. The key is a fingerprint of the claim and of the
-- text that it rests on, so a ruling lapses as soon as either changes.
create table ruling (
    id bigint primary key,
    article_id bigint not null references article,
    kind text not null check (kind in ('OVERRULED', 'CONFIRMED')),
    key text not null,
    path text not null,
    words text not null,
    reason text not null,
    decided_by bigint not null references staff,
    decided_at timestamptz not null
);
create sequence ruling_seq;
create index ruling_article on ruling (article_id, id);
create index ruling_by on ruling (decided_by);

-- For each claim that names its evidence: the state of the evidence that it was written on, and the sentence that carries it.
alter table revision add supports jsonb not null default '[]';

-- How many claims of the latest revision are to be checked again.
alter table article add rechecks integer not null default 0;
create index article_rechecks on article (changed_at desc, id desc) where rechecks > 0;
