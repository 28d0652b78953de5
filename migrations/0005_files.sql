-- Files that staff bring in, while they look at them, and what became of them.

-- `content` is versioned JSON: what the file is, and the decision how it is read. The file itself lies in `upload_part` until it is
-- taken over, given up, or too old; the line stays as the history.
create table upload (
    id text primary key,
    network text not null references network (id),
    name text not null,
    size bigint not null,
    state text not null check (state in ('open', 'done', 'undone')),
    content text not null,
    made_at bigint not null,
    made_by text not null,
    done_at bigint
);
create index upload_of_network on upload (network, made_at);

-- The bytes of a file as Base64, a part at a time.
create table upload_part (
    upload text not null references upload (id),
    number bigint not null,
    content text not null,
    primary key (upload, number)
);

-- What an upload did: the revision of each offer that was shown before and the one that was shown after it, so that it can be undone.
create table upload_offer (
    upload text not null references upload (id),
    offer text not null references offer (id),
    before_number bigint,
    after_number bigint,
    primary key (upload, offer)
);

-- How a file with this heading was read last: the next one goes straight to the preview.
create table file_plan (
    network text not null references network (id),
    shape text not null,
    content text not null,
    made_at bigint not null,
    made_by text not null,
    primary key (network, shape)
);
