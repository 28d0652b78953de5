-- Programs of other people: the tokens they act with, the answers they got, and the webhooks that are told what changes.

-- A token, by the hash of its secret, of an organisation or of a network. What a program did stands under its `id` for ever.
create table program (
    id text primary key,
    hash text not null unique,
    organisation text references organisation (id),
    network text references network (id),
    name text not null,
    rights text not null,
    made_at bigint not null,
    made_by text not null references person (id),
    expires_at bigint,
    used_at bigint,
    revoked_at bigint,
    revoked_by text,
    check ((organisation is null) <> (network is null))
);
create index program_of_organisation on program (organisation) where organisation is not null;
create index program_of_network on program (network) where network is not null;

-- What a program was answered that named a key, so that the same request is done once. Without an answer it is under way.
create table answered (
    program text not null references program (id),
    key text not null,
    request text not null,
    answer text,
    made_at bigint not null,
    primary key (program, key)
);
create index answered_at on answered (made_at);

-- An address that is told what changes. `seen` is the number of the last change that was looked at for it. The secret stands
-- here as it is, since everything that is sent is signed with it.
create table webhook (
    id text primary key,
    organisation text references organisation (id),
    network text references network (id),
    url text not null,
    events text not null,
    secret text not null,
    origin text not null,
    seen bigint not null,
    made_at bigint not null,
    made_by text not null,
    failing_since bigint,
    disabled_at bigint,
    check ((organisation is null) <> (network is null))
);
create index webhook_of_organisation on webhook (organisation) where organisation is not null;
create index webhook_of_network on webhook (network) where network is not null;

-- What a webhook is to be told, or was. The body is made when it is sent, of what is public then.
create table delivery (
    number bigint primary key,
    id text not null unique,
    webhook text not null references webhook (id),
    event text not null,
    network text,
    offer text,
    change bigint,
    happened_at bigint not null,
    made_at bigint not null,
    due_at bigint not null,
    tries bigint not null,
    sent_at bigint,
    given_up_at bigint,
    status bigint,
    trouble text
);
create index delivery_due on delivery (due_at) where sent_at is null and given_up_at is null;
create index delivery_of_webhook on delivery (webhook, number);
