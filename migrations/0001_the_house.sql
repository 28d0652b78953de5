-- The portable subset: text, bigint and double precision only, so that one text serves SQLite and PostgreSQL.
-- Identifiers are UUIDs as text, moments are seconds since 1970, a moment says more than a yes, days are YYYY-MM-DD.
-- What only people read stands in one JSON column, `content`, that carries its version `v`.

create table network (
    id text primary key,
    slug text not null unique,
    content text not null
);

create table organisation (
    id text primary key,
    content text not null
);

create table membership (
    organisation text not null references organisation (id),
    network text not null references network (id),
    state text not null check (state in ('asked', 'member', 'declined')),
    trusted_at bigint,
    primary key (organisation, network)
);
create index membership_of_network on membership (network);

-- What an offer is for ever; what it says stands in its revisions.
create table offer (
    id text primary key,
    short bigint not null unique,
    network text not null references network (id),
    source_name text,
    source_id text,
    check ((source_name is null) = (source_id is null)),
    unique (source_name, source_id, network)
);
-- A network is loaded through this index: it names offers in the order in which they came, and so they lie together on the disk.
create index offer_of_network on offer (network);

-- An offer that another network shows too.
create table adoption (
    network text not null references network (id),
    offer text not null references offer (id),
    adopted_at bigint not null,
    primary key (network, offer)
);
create index adoption_of_offer on adoption (offer);

-- Staged rows belong to an import that is not live and are seen by nobody; switching it on shows them all at once.
create table import (
    number bigint primary key,
    network text not null references network (id),
    source text not null,
    state text not null check (state in ('staged', 'live', 'abandoned')),
    begun_at bigint not null,
    alive_at bigint not null,
    tidied_at bigint
);

-- Only imported revisions have a hash: with it a row that the source did not change is known and left alone.
create table revision (
    offer text not null references offer (id),
    number bigint not null,
    state text not null check (state in ('pending', 'published', 'superseded', 'withdrawn')),
    organisation text not null references organisation (id),
    content text not null,
    confirmed_at bigint,
    import bigint references import (number),
    hash text,
    made_at bigint not null,
    made_by text not null,
    primary key (offer, number)
);
create index revision_of_import on revision (import, offer, number) where import is not null;
create index revision_of_organisation on revision (organisation);
create unique index one_pending_revision on revision (offer) where state = 'pending';

create table staged_organisation (
    import bigint not null references import (number),
    organisation text not null references organisation (id),
    content text not null,
    state text not null check (state in ('asked', 'member', 'declined')),
    trusted_at bigint,
    primary key (import, organisation)
);

-- Who did what to which thing, in order, one row for each network in which it shows. The number is max + 1 under the
-- writers' lock, which is held to the commit: nobody ever sees a number before a smaller one.
create table change (
    number bigint primary key,
    network text not null references network (id),
    what text not null check (what in ('network', 'organisation', 'offer', 'import', 'holidays')),
    which text not null,
    action text not null,
    who text not null,
    made_at bigint not null
);
create index change_of_network on change (network, number);

create table school_holiday (
    land text not null,
    first_day text not null,
    last_day text not null,
    name text not null,
    primary key (land, first_day, name)
);

-- The one revision of an offer that the public sees. Where an import is live and not yet tidied, an offer may have several
-- published ones, and the latest of them holds; otherwise it has one, and nobody needs to look for a later one.
create view shown as
select r.offer, r.number, r.organisation, r.content, r.confirmed_at, r.made_at
from revision r
where r.state = 'published'
    and (r.import is null or exists (select 1 from import i where i.number = r.import and i.state = 'live'))
    and (
        not exists (select 1 from import u where u.state = 'live' and u.tidied_at is null)
        or not exists (
            select 1
            from revision n
            where n.offer = r.offer
                and n.number > r.number
                and n.state = 'published'
                and (n.import is null or exists (select 1 from import i where i.number = n.import and i.state = 'live'))
        )
    );
