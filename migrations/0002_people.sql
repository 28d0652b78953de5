-- People, what they ask for, what is decided, and what keeps entries true.

-- A revision can also be returned with a reason, declined, or hidden because nobody confirmed it.
drop view shown;
create table revision_now (
    offer text not null references offer (id),
    number bigint not null,
    state text not null check (
        state in ('pending', 'published', 'hidden', 'returned', 'declined', 'superseded', 'withdrawn')
    ),
    organisation text not null references organisation (id),
    content text not null,
    confirmed_at bigint,
    import bigint references import (number),
    hash text,
    made_at bigint not null,
    made_by text not null,
    -- The revision that the writer had before them: whoever approves sees what they changed, and nobody writes over anybody.
    base bigint,
    primary key (offer, number)
);
insert into revision_now (offer, number, state, organisation, content, confirmed_at, import, hash, made_at, made_by)
select offer, number, state, organisation, content, confirmed_at, import, hash, made_at, made_by from revision;
drop table revision;
alter table revision_now rename to revision;
create index revision_of_import on revision (import, offer, number) where import is not null;
create index revision_of_organisation on revision (organisation);
create unique index one_pending_revision on revision (offer) where state = 'pending';
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

-- What a deed was for (a reason, a sentence), how it was before (JSON, for undoing), and the change that undid it.
alter table change add column note text;
alter table change add column before text;
alter table change add column undone_by bigint;
create index change_of_thing on change (which, number);

-- Whoever was merged leads to the other for ever.
alter table offer add column merged_into text references offer (id);
alter table organisation add column merged_into text references organisation (id);
create index offer_merged on offer (merged_into) where merged_into is not null;
create index organisation_merged on organisation (merged_into) where merged_into is not null;
alter table membership add column asked_at bigint;
alter table membership add column asked_by text;

-- Somebody with an address; without one they were deleted, and what they did stays under their identifier alone.
create table person (
    id text primary key,
    email text unique,
    name text not null,
    language text not null,
    made_at bigint not null,
    deleted_at bigint,
    -- Staff get one digest a day at most; a person can say that they want none.
    digest_at bigint,
    no_digest_at bigint
);

-- What a person may do: `thing` is an organisation (member), a network (staff), `network/language` (translator), or `-` (operator).
create table role (
    person text not null references person (id),
    kind text not null check (kind in ('member', 'staff', 'translator', 'operator')),
    thing text not null,
    made_at bigint not null,
    made_by text not null,
    primary key (person, kind, thing)
);
create index role_of_thing on role (thing);

-- A link in a mail, by the hash of its secret. `purpose` says what it is good for, `content` is its versioned JSON.
create table token (
    hash text primary key,
    purpose text not null,
    content text not null,
    made_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);
create index token_expires on token (expires_at);

create table session (
    hash text primary key,
    person text not null references person (id),
    made_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null
);
create index session_of_person on session (person);

-- Mails to be sent. `key` says what a mail is about, so that nobody gets the same twice; the text goes once it is sent.
create table outbox (
    number bigint primary key,
    key text not null unique,
    recipient text not null,
    content text,
    made_at bigint not null,
    due_at bigint not null,
    tries bigint not null,
    sent_at bigint,
    given_up_at bigint,
    trouble text
);
create index outbox_due on outbox (due_at) where sent_at is null and given_up_at is null;

-- What somebody has typed and not yet sent, exactly as typed. `owner` is a person, or the hash of the secret in a link.
create table draft (
    id text primary key,
    owner text not null,
    network text not null references network (id),
    organisation text references organisation (id),
    offer text,
    base bigint,
    fields text not null,
    made_at bigint not null,
    changed_at bigint not null
);
create index draft_of_owner on draft (owner);

-- What waits for a network's staff besides requests to join and pending revisions, which stand in their own tables.
-- `key` keeps one open task of a kind for a thing; `content` is versioned JSON.
create table task (
    id text primary key,
    network text not null references network (id),
    kind text not null check (kind in ('report', 'stale', 'link', 'live')),
    key text not null,
    offer text references offer (id),
    organisation text references organisation (id),
    content text not null,
    made_at bigint not null,
    done_at bigint,
    done_by text,
    done_how text
);
create unique index one_open_task on task (network, kind, key) where done_at is null;
create index task_of_network on task (network, made_at);

-- How far the asking for one offer has gone: the confirmation that letters asked to renew, how many of them, when the last one.
create table freshness (
    offer text primary key references offer (id),
    since bigint not null,
    letters bigint not null,
    asked_at bigint not null
);
-- Those that no import owns are asked for; they are few beside the others.
create index offer_of_our_own on offer (id) where source_name is null;

-- The last answers of a website that offers name.
create table link (
    url text primary key,
    checked_at bigint,
    failures bigint not null,
    trouble text
);

-- What residents looked for and did not find (`search`), or found and could not use because it was too far, full, expensive,
-- at a bad time, or in no language of theirs: feeds the report on gaps. No address, no name, no exact moment.
create table missed (
    id text primary key,
    network text not null references network (id),
    kind text not null check (kind in ('search', 'far', 'full', 'costly', 'time', 'tongue')),
    category text,
    language text not null,
    words text not null,
    filter text not null,
    day text not null
);
create index missed_of_network on missed (network, day);

-- Two offers (or organisations) of which somebody said that they are not the same; the smaller identifier first.
create table distinct_pair (
    one text not null,
    other text not null,
    made_at bigint not null,
    made_by text not null,
    primary key (one, other)
);

-- Lists of houses with their coordinates: the newest complete one of each name is live. A row is a street with all its houses.
create table address_set (
    number bigint primary key,
    name text not null,
    state text not null check (state in ('staged', 'live', 'abandoned')),
    houses bigint not null,
    made_at bigint not null
);
create table address (
    dataset bigint not null references address_set (number),
    number bigint not null,
    street text not null,
    postal_code text not null,
    locality text not null,
    district text not null,
    houses text not null,
    primary key (dataset, number)
);

-- What only the instances of this house know, by what it is for.
create table secret (
    name text primary key,
    value text not null
);

-- What a member wants their organisation to say of itself, until the staff of one of its networks has looked at it.
-- `base` is the fingerprint of what the writer had before them.
create table organisation_pending (
    organisation text primary key references organisation (id),
    content text not null,
    base text not null,
    made_at bigint not null,
    made_by text not null
);

-- Who wants no more letters of a kind, by the hash of the address: some belong to nobody who has an account.
create table mail_stop (
    address text not null,
    kind text not null,
    made_at bigint not null,
    primary key (address, kind)
);
