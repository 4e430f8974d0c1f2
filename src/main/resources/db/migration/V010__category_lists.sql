-- Each released article in each category that a version of it is filed in, in the order of lists. The version that readers see
-- may be filed elsewhere, so a list asks for that too; but it reads the articles of its category alone, however few they are.

create table category_article (
    category_id bigint not null references category on delete cascade,
    article_id bigint not null references article on delete cascade,
    dateline timestamptz not null,         -- of the article
    primary key (category_id, article_id)
);
create index category_article_order on category_article (category_id, dateline desc, article_id desc);
create index category_article_article on category_article (article_id);

insert into category_article (category_id, article_id, dateline)
    select distinct f.category_id, a.id, a.dateline
    from revision_category f join revision r on r.id = f.revision_id join article a on a.id = r.article_id
    where a.dateline is not null;

create function list_filed_revision() returns trigger language plpgsql as $$
begin
    insert into category_article (category_id, article_id, dateline)
        select new.category_id, a.id, a.dateline
        from revision r join article a on a.id = r.article_id
        where r.id = new.revision_id and a.dateline is not null
        on conflict do nothing;
    return null;
end $$;
create trigger list_filed_revision after insert or update of category_id on revision_category
    for each row execute function list_filed_revision();

create function list_released_article() returns trigger language plpgsql as $$
begin
    insert into category_article (category_id, article_id, dateline)
        select distinct f.category_id, new.id, new.dateline
        from revision r join revision_category f on f.revision_id = r.id
        where r.article_id = new.id
        on conflict (category_id, article_id) do update set dateline = excluded.dateline;
    return null;
end $$;
create trigger list_released_article after insert or update of dateline on article
    for each row when (new.dateline is not null) execute function list_released_article();
