-- Flyers that staff keep, to print them again next year; `short` is the short form of the identifier, as it stands in addresses.
create table flyer (
    id text primary key,
    short text not null unique,
    network text not null references network (id),
    content text not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index flyer_of_network on flyer (network);
