-- How other sites show a network's map: what is locked, how it looks. The content is one versioned JSON column.
create table embed (
    id text primary key,
    network text not null references network (id),
    content text not null
);
create index embed_of_network on embed (network);
