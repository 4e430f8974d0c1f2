-- A slot has a key, which documents call "kind", and takes blocks of one shape. What a slot was called by its kind until now is
-- its key.

alter table template add description text not null default '';
alter table template alter column description drop default;
alter table template add house text; -- before the label of the Bottom Line; null: the house's name in the settings

update template set slots = (
    select jsonb_agg(
        jsonb_build_object(
            'key', slot->>'kind',
            'label', slot->>'label',
            'help', '',
            'shape', case slot->>'kind' when 'highlights' then 'highlights' when 'section' then 'section' else 'prose' end,
            'look', case slot->>'kind'
                when 'highlights' then 'box'
                when 'lead' then 'lead'
                when 'note' then 'note'
                when 'bottom-line' then 'bottom-line'
                else 'plain' end)
        || (slot - 'kind' - 'label')
        order by position)
    from jsonb_array_elements(slots) with ordinality as each (slot, position));

update template set description = 'A claim examined: what holds, what breaks, and where that leaves the reader.'
    where key = 'analysis';

-- The version of the sanitiser's policy by which the blocks were saved; 0: before policies were counted.
alter table revision add policy integer not null default 0;
alter table revision alter column policy drop default;

-- The beginning of the text, made when the revision is saved.
alter table revision add summary text not null default '';
alter table revision alter column summary drop default;
