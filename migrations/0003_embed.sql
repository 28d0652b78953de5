-- How other sites show a network's map: what is locked, how it looks. The content is one versioned JSON column.
create table embed (
    id text primary key,
    network text not null references network (id),
    content text not null
);
create index embed_of_network on embed (network);

-- The log of changes tells of more kinds of things than it once named; which ones, the program knows.
create table change_now (
    number bigint primary key,
    network text not null references network (id),
    what text not null,
    which text not null,
    action text not null,
    who text not null,
    made_at bigint not null,
    note text,
    before text,
    undone_by bigint
);
insert into change_now (number, network, what, which, action, who, made_at, note, before, undone_by)
select number, network, what, which, action, who, made_at, note, before, undone_by from change;
drop table change;
alter table change_now rename to change;
create index change_of_network on change (network, number);
create index change_of_thing on change (which, number);
