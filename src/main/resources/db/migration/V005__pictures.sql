-- Pictures: what staff say about each, and the files that browsers are sent. The uploaded file itself is not kept.

create table picture (
    id bigint primary key,
    digest text not null,                  -- of the largest rendition; part of every address, so that addresses never change
    width integer not null,                -- of the uploaded picture, upright
    height integer not null,
    alt text not null,
    caption text not null,
    credit text not null,
    focus_x smallint not null check (focus_x between 0 and 100), -- in per cent, from the left and from the top
    focus_y smallint not null check (focus_y between 0 and 100),
    file_name text not null,
    uploaded_by bigint not null references staff,
    uploaded_at timestamptz not null,
    words tsvector not null generated always as (to_tsvector('simple'::regconfig,
        regexp_replace(alt || ' ' || caption || ' ' || credit || ' ' || file_name, '[^[:alnum:]]+', ' ', 'g'))) stored
);
create sequence picture_seq;
create index picture_uploaded_at on picture (uploaded_at desc, id desc);
create index picture_words on picture using gin (words);

create table rendition (
    picture_id bigint not null references picture on delete cascade,
    width integer not null,
    height integer not null,
    type text not null check (type in ('JPEG', 'PNG')),
    content bytea not null,
    primary key (picture_id, width)
);
alter table rendition alter column content set storage external; -- compressed already

-- Which revisions show a picture: the ids that their blocks name.
create index revision_pictures on revision using gin (jsonb_path_query_array(blocks, 'strict $.**.picture'));

-- The picture that stands for the article in lists and at its head. An earlier revision loses one that is deleted.
alter table revision add lead_picture bigint references picture on delete set null;
create index revision_lead_picture on revision (lead_picture) where lead_picture is not null;
