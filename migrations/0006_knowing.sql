-- How often something was looked at or searched for, in whole days; nothing about whoever did.
-- `key` says what: `map/de`, an offer's identifier, an embed and a language, or what was searched for. `said` is a way to write it.
create table tally (
    network text not null references network (id),
    day text not null,
    kind text not null check (kind in ('page', 'offer', 'embed', 'search')),
    key text not null,
    said text,
    count bigint not null,
    primary key (network, day, kind, key)
);
create index tally_of_day on tally (day);
