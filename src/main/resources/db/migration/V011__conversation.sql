-- What the conversation needs beside the text: who wrote it, what was reported, and the queue in which moderators find it.

alter table comment drop constraint comment_state_check;
alter table comment add constraint comment_state_check
    check (state in ('HELD', 'APPROVED', 'REFUSED', 'SPAM', 'WITHDRAWN'));

alter table comment
    add column revision_id bigint references revision,      -- what the writer had read; null: not known
    add column network_lookup bytea,                        -- keyed hash of the network; null: not known
    add column proven boolean not null default false,       -- whether the address was confirmed when it was written
    add column open_reports integer not null default 0,     -- reports by readers that no moderator has looked at
    add column appeal text check (appeal in ('OPEN', 'DECIDED')),
    add column hidden_words text[] not null default '{}',   -- words that a moderator has hidden from readers
    add column lane text not null generated always as (
        case
            when appeal = 'OPEN' then 'APPEALS'
            when open_reports > 0 and state in ('HELD', 'APPROVED') then 'REPORTED'
            when state = 'HELD' and verdict_check = 'newcomer' then 'NEWCOMERS'
            else state
        end) stored;

create index comment_lane on comment (lane, state_since, id);
create index comment_network on comment (network_lookup, posted_at);
create index comment_posted on comment (article_id, posted_at);
