-- What belongs to the installation as a whole: one row.

create table installation (
    only_row boolean primary key default true check (only_row),
    secret_mark bytea not null -- made from the secret; tells a start with another one
);
