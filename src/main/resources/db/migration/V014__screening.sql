-- How many replies a minute are usual, and how many have come.

create table reply_limits (
    one boolean primary key default true check (one),
    person integer not null default 5 check (person > 0),       -- replies a minute from one address; more are held
    network integer not null default 10 check (network > 0),    -- from one network; more are held
    article integer not null default 60 check (article > 0),    -- to one article; more are held
    refused integer not null default 30 check (refused > 0)     -- from one network; more are turned away
);
insert into reply_limits default values;

-- One row for each subject and minute. What is lost in a crash is a minute's count.
create unlogged table reply_rate (
    subject bytea not null,                -- keyed hash of the address, of the network, or of the article's number
    minute bigint not null,                -- minutes since 1970
    sent integer not null,
    primary key (subject, minute)
);
create index reply_rate_minute on reply_rate (minute);

update comment set verdict_check = 'program' where verdict_check = 'honeypot';
