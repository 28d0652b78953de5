-- What members say that they need, what staff ask them, and who comes when the network meets.

-- What a member says is missing; only they and the network's staff ever see it. `content` is versioned JSON.
create table need (
    id text primary key,
    network text not null references network (id),
    organisation text not null references organisation (id),
    state text not null check (state in ('open', 'answered', 'closed')),
    content text not null,
    reply text,
    made_at bigint not null,
    made_by text not null,
    decided_at bigint,
    decided_by text
);
create index need_of_network on need (network, made_at);
create index need_of_organisation on need (organisation);

-- Up to ten questions. They go out with the next letter that asks about entries; `at_once_at` says that nobody waits for that.
create table survey (
    id text primary key,
    network text not null references network (id),
    content text not null,
    last_day text not null,
    made_at bigint not null,
    made_by text not null,
    opened_at bigint,
    at_once_at bigint,
    closed_at bigint
);
create index survey_of_network on survey (network);

-- How many letters asked an organisation, the reminder counted; no more than two.
create table survey_letter (
    survey text not null references survey (id),
    organisation text not null references organisation (id),
    letters bigint not null,
    sent_at bigint not null,
    primary key (survey, organisation)
);

-- One answer of each organisation, whoever gave it; until the survey is closed it can be changed.
create table survey_answer (
    survey text not null references survey (id),
    organisation text not null references organisation (id),
    content text not null,
    made_at bigint not null,
    changed_at bigint not null,
    made_by text not null,
    primary key (survey, organisation)
);

-- That letters called to a meeting as it stood then; the meeting itself stands in its network's content.
create table meeting_call (
    meeting text not null,
    network text not null references network (id),
    sequence bigint not null,
    letters bigint not null,
    made_at bigint not null,
    made_by text not null,
    primary key (meeting, sequence)
);

-- Who comes. `who` is a person, or the hash of an organisation's own address.
create table attendance (
    meeting text not null,
    who text not null,
    network text not null references network (id),
    organisation text not null references organisation (id),
    coming text not null check (coming in ('yes', 'no')),
    made_at bigint not null,
    primary key (meeting, who)
);
create index attendance_of_network on attendance (network, meeting);

-- People who agreed that the members of their networks see their name and address.
create table contact_person (
    person text primary key references person (id),
    made_at bigint not null
);
