-- Categories are a tree with descriptions and an order, and addresses that have changed lead on.

alter table category add description text not null default '';
alter table category add position integer; -- counts from 1 among the categories of one parent
update category set position = placed.position
    from (select id, row_number() over (partition by parent_id order by name, id) as position from category) placed
    where placed.id = category.id;
alter table category alter position set not null;
alter table category add version integer not null default 0;
alter table category add check (parent_id <> id);
create index category_parent on category (parent_id);

-- Where an address leads that something had before. The target is an id, so an address that has changed twice leads to
-- the present one at once.
create table old_address (
    kind text not null check (kind in ('ARTICLE', 'AUTHOR', 'CATEGORY', 'TAG')),
    slug text not null,
    target_id bigint not null,
    since timestamptz not null,
    primary key (kind, slug)
);
create index old_address_target on old_address (kind, target_id);

-- Checked at the end of a statement, so that one statement can close the gap that a category leaves in a list.
alter table revision_category drop constraint revision_category_pkey;
alter table revision_category add primary key (revision_id, position) deferrable initially immediate;
