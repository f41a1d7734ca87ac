create table setting (
    name varchar(100) not null primary key,
    content varchar(4000) not null
);

create sequence operator_ids;
create sequence request_ids;
create sequence demand_ids;
create sequence letter_ids;
create sequence outgoing_ids;
create sequence draft_ids;
create sequence mailbox_ids;
create sequence person_link_ids;

create table operator (
    id bigint not null primary key,
    name varchar(300) not null,
    email varchar(320),
    phone varchar(32),
    address varchar(1000),
    zone_id varchar(64) not null,
    count_day_of_event boolean not null,
    move_to_working_day boolean not null,
    packs varchar(1000) not null,
    checked_speaking varchar(400) not null,
    checked_writing varchar(400) not null,
    also_ask varchar(500) not null,
    never_ask varchar(500) not null,
    also_say varchar(500) not null,
    systematic_requests int,
    systematic_days int,
    second_signatures varchar(200) not null,
    fee_allowed boolean not null
);

-- Grounds of refusal that an operator's policy promises itself beyond the statute.
create table policy_ground (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    ground_id varchar(90) not null,
    title varchar(500) not null,
    clause varchar(500) not null,
    kinds varchar(400) not null,
    primary key (operator_id, ordinal)
);

-- What an operator's requests are fulfilled by; lists of texts are kept one a line.
create table profile (
    operator_id bigint not null primary key references operator (id),
    legal_name varchar(500) not null,
    inn varchar(12),
    head_lines varchar(4000) not null,
    signer varchar(500) not null,
    post varchar(500) not null,
    contact varchar(500) not null,
    numbering varchar(100) not null,
    second_eyes boolean not null
);

-- A channel that is open; what is checked by it is null where the operator's usual rule stands.
create table profile_channel (
    operator_id bigint not null references operator (id),
    channel varchar(20) not null,
    checked varchar(400),
    primary key (operator_id, channel)
);

-- What all letters of an operator say in a field that it answers once.
create table profile_standing (
    operator_id bigint not null references operator (id),
    field varchar(40) not null,
    words varchar(4000) not null,
    primary key (operator_id, field)
);

create table data_system (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    system_id varchar(90) not null,
    name varchar(500) not null,
    owner varchar(500) not null,
    categories varchar(4000) not null,
    processing varchar(20) not null,
    self_service boolean not null,
    backup_place varchar(500),
    backup_days int,
    primary key (operator_id, ordinal)
);

create table data_recipient (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    recipient_id varchar(90) not null,
    name varchar(500) not null,
    role varchar(20) not null,
    contract varchar(500) not null,
    contact varchar(500) not null,
    categories varchar(4000) not null,
    primary key (operator_id, ordinal)
);

create table product (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    name varchar(500) not null,
    role varchar(20) not null,
    concerned varchar(500) not null,
    primary key (operator_id, ordinal)
);

create table policy_promise (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    clause varchar(500) not null,
    words varchar(4000) not null,
    kinds varchar(400) not null,
    primary key (operator_id, ordinal)
);

create table policy_consequence (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    clause varchar(500) not null,
    words varchar(4000) not null,
    kinds varchar(400) not null,
    primary key (operator_id, ordinal)
);

create table plan_line (
    operator_id bigint not null references operator (id),
    ordinal int not null,
    kinds varchar(400) not null,
    place_kind varchar(20) not null,
    place_id varchar(90) not null,
    work varchar(20) not null,
    words varchar(4000) not null,
    primary key (operator_id, ordinal)
);

create table letter (
    id bigint not null primary key,
    sha256 char(64) not null unique,
    file_name varchar(1000) not null,
    size_in_bytes bigint not null,
    message_id varchar(250),
    subject varchar(2000),
    sender varchar(1000),
    received timestamp with time zone,
    received_zone varchar(64),
    kept timestamp with time zone not null,
    problem varchar(100),
    outcome varchar(20) not null,
    kinds varchar(1000) not null,
    bulk boolean not null,
    earlier_id bigint references letter (id),
    writer_email varchar(320),
    writer_phone varchar(32),
    content_key char(64),
    state varchar(20) not null,
    request_id bigint
);
create index letter_by_state on letter (state, bulk, received, id);
create index letter_by_content on letter (content_key);
create index letter_by_message_id on letter (message_id);
create index letter_by_request on letter (request_id);

-- The untouched bytes of a letter, cut into parts that both engines keep alike.
create table letter_part (
    letter_id bigint not null references letter (id),
    ordinal int not null,
    content bytea not null,
    primary key (letter_id, ordinal)
);

create table request_number (
    year_of_receipt int not null primary key,
    last_serial int not null
);

create table request (
    id bigint not null primary key,
    year_of_receipt int not null,
    serial int not null,
    operator_id bigint not null references operator (id),
    channel varchar(20) not null,
    received timestamp with time zone not null,
    received_zone varchar(64) not null,
    registered timestamp with time zone not null,
    registered_by varchar(300) not null,
    pack varchar(100) not null,
    edition varchar(40) not null,
    said text not null,
    letter_id bigint references letter (id),
    outside_reference varchar(200),
    checked varchar(400) not null,
    took_seconds bigint,
    requester_name varchar(400) not null,
    requester_email varchar(320),
    requester_phone varchar(32),
    requester_role varchar(20) not null,
    subject_name varchar(400),
    requester_address varchar(1000),
    requester_birth date,
    requester_contract varchar(200),
    requester_document char(64),
    requester_extension varchar(16),
    email_key varchar(320),
    state varchar(20) not null,
    closed_at timestamp with time zone,
    revision bigint not null,
    next_due date,
    next_provisional boolean not null,
    disproportion_weights varchar(400),
    disproportion_sum int,
    disproportion_systems int,
    disproportion_hours int,
    disproportion_requests int,
    disproportion_backups varchar(2000),
    disproportion_endangered varchar(2000),
    disproportion_overlap varchar(2000),
    disproportion_offered varchar(2000),
    disproportion_fee varchar(200),
    disproportion_reasons text,
    disproportion_by varchar(300),
    disproportion_at timestamp with time zone,
    disproportion_second varchar(300),
    disproportion_second_at timestamp with time zone,
    disproportion_second_by varchar(300),
    unique (year_of_receipt, serial)
);
create index request_by_receipt on request (operator_id, received desc, id desc);
create index request_by_state on request (operator_id, state, received, id);
create index request_by_due on request (next_due);
create index request_by_email on request (email_key, received);
-- Digits sort alike under every collation, so that the beginning of a number is a range of this index.
create index request_by_phone on request (operator_id, requester_phone, received desc, id desc);

-- What a requester is found by again: hashes of the keys of name, contacts and details. All who share a key are a range
-- of the index, the newest first; operator_id is the request's.
create table identity_key (
    request_id bigint not null references request (id),
    key_hash bigint not null,
    operator_id bigint not null,
    primary key (request_id, key_hash)
);
create index identity_key_by_key on identity_key (operator_id, key_hash, request_id desc);

-- The words by which the register is searched, folded and in UTF-8: bytes sort alike on both engines and under every
-- collation of a server, so that a typed beginning is a range of the index.
create table search_word (
    request_id bigint not null references request (id),
    word bytea not null,
    primary key (request_id, word)
);
create index search_word_by_word on search_word (word, request_id);

create table demand (
    id bigint not null primary key,
    request_id bigint not null references request (id),
    ordinal int not null,
    kind varchar(40) not null,
    ground varchar(40),
    named_due date,
    outcome varchar(40),
    decision_ground varchar(100),
    decision_reasons text,
    decided_by varchar(300),
    decided_at timestamp with time zone,
    decision_target varchar(400),
    second_signer varchar(300),
    second_at timestamp with time zone,
    second_recorded_by varchar(300),
    second_wanted boolean,
    policy_title varchar(500),
    policy_clause varchar(500),
    unique (request_id, ordinal)
);

create table demand_event (
    demand_id bigint not null references demand (id),
    event varchar(40) not null,
    moment timestamp with time zone not null,
    zone_id varchar(64) not null,
    primary key (demand_id, event)
);

create table duty_state (
    demand_id bigint not null references demand (id),
    duty_id varchar(100) not null,
    extended_until date,
    notice_sent date,
    extension_reasons text,
    done_at timestamp with time zone,
    done_zone varchar(64),
    applied boolean,
    done_note text,
    done_by varchar(300),
    primary key (demand_id, duty_id)
);

create table fulfilment_task (
    demand_id bigint not null references demand (id),
    ordinal int not null,
    work varchar(20) not null,
    place_kind varchar(20) not null,
    place_id varchar(200) not null,
    place_name varchar(1000) not null,
    categories text not null,
    assignee varchar(300),
    due date,
    words text not null,
    outcome varchar(40),
    note text,
    done_on date,
    done_by varchar(300),
    kept_act text,
    kept_article text,
    kept_ground text,
    kept_until date,
    destroy_by date,
    second_signer varchar(300),
    second_at timestamp with time zone,
    second_recorded_by varchar(300),
    reply_on date,
    reply_words text,
    primary key (demand_id, ordinal)
);
create index fulfilment_task_by_due on fulfilment_task (outcome, due);
create index fulfilment_task_by_keeping on fulfilment_task (outcome, kept_until);

-- The bytes of files that show how tasks ended, each once by its hash, cut into parts.
create table evidence_file (
    sha256 char(64) not null primary key,
    size_in_bytes bigint not null
);

create table evidence_part (
    sha256 char(64) not null references evidence_file (sha256),
    ordinal int not null,
    content bytea not null,
    primary key (sha256, ordinal)
);

create table task_evidence (
    demand_id bigint not null references demand (id),
    task_ordinal int not null,
    ordinal int not null,
    file_name varchar(1000) not null,
    sha256 char(64) not null references evidence_file (sha256),
    size_in_bytes bigint not null,
    added timestamp with time zone not null,
    added_by varchar(300) not null,
    primary key (demand_id, task_ordinal, ordinal)
);

-- People destroyed in systems whose backups live on, by keyed hashes only, until the last backup is gone.
create table destroyed_person (
    demand_id bigint not null,
    task_ordinal int not null,
    key_hash char(64) not null,
    system_key varchar(1000) not null,
    system_name varchar(1000) not null,
    year_of_receipt int not null,
    serial int not null,
    destroyed_on date not null,
    backup_until date not null,
    primary key (demand_id, task_ordinal, key_hash)
);
create index destroyed_person_by_key on destroyed_person (key_hash);
create index destroyed_person_by_end on destroyed_person (backup_until);

create table earlier_decision (
    demand_id bigint not null references demand (id),
    ordinal int not null,
    outcome varchar(40) not null,
    decision_ground varchar(100),
    decision_reasons text not null,
    decided_by varchar(300) not null,
    decided_at timestamp with time zone not null,
    decision_target varchar(400),
    second_signer varchar(300),
    second_at timestamp with time zone,
    second_recorded_by varchar(300),
    second_wanted boolean not null,
    policy_title varchar(500),
    policy_clause varchar(500),
    changed_why text not null,
    changed_by varchar(300) not null,
    changed_at timestamp with time zone not null,
    primary key (demand_id, ordinal)
);

create table request_note (
    request_id bigint not null references request (id),
    ordinal int not null,
    written_at timestamp with time zone not null,
    written_by varchar(300) not null,
    content text not null,
    primary key (request_id, ordinal)
);

-- The letters and acts that the desk writes, from the draft to the proof of dispatch.
create table outgoing_letter (
    id bigint not null primary key,
    request_id bigint not null references request (id),
    demand_id bigint not null,
    kind varchar(40) not null,
    language varchar(20) not null,
    place_kind varchar(20),
    place_id varchar(200),
    checked_by varchar(300),
    checked_at timestamp with time zone,
    checked_recorded_by varchar(300),
    checked_sha256 char(64),
    begun timestamp with time zone not null,
    begun_by varchar(300) not null,
    stage varchar(20) not null,
    made_number varchar(200),
    made_on date,
    made_at timestamp with time zone,
    made_by varchar(300),
    docx_name varchar(1000),
    docx_sha256 char(64) references evidence_file (sha256),
    docx_size bigint,
    pdf_name varchar(1000),
    pdf_sha256 char(64) references evidence_file (sha256),
    pdf_size bigint,
    pages int,
    keep_until date,
    message_id varchar(250),
    sent_to varchar(320),
    sending_since timestamp with time zone,
    way varchar(20),
    dispatched_at timestamp with time zone,
    dispatched_zone varchar(64),
    proof varchar(1000),
    dispatched_by varchar(300),
    discarded_for text,
    revision bigint not null
);
create index outgoing_letter_by_request on outgoing_letter (request_id, id);
create index outgoing_letter_by_number on outgoing_letter (made_number);
create index outgoing_letter_by_stage on outgoing_letter (stage);
create index outgoing_letter_by_message on outgoing_letter (message_id);
create index outgoing_letter_by_proof on outgoing_letter (proof);

-- What a person wrote in a letter in place of what the desk would say.
create table outgoing_word (
    letter_id bigint not null references outgoing_letter (id),
    field varchar(60) not null,
    content text not null,
    primary key (letter_id, field)
);

create table outgoing_number (
    operator_id bigint not null references operator (id),
    year_of_series int not null,
    series varchar(60) not null,
    last_number bigint not null,
    primary key (operator_id, year_of_series, series)
);

-- The Word documents that operators put in place of shipped templates; one in use, the others its history.
create table letter_template (
    operator_id bigint not null references operator (id),
    kind varchar(40) not null,
    language varchar(20) not null,
    ordinal int not null,
    file_name varchar(1000) not null,
    sha256 char(64) not null references evidence_file (sha256),
    size_in_bytes bigint not null,
    added timestamp with time zone not null,
    added_by varchar(300) not null,
    in_use boolean not null,
    primary key (operator_id, kind, language, ordinal)
);

-- By what account an operator's letters are sent; the secret is protected by the encryption of the whole store.
create table mail_server (
    operator_id bigint not null primary key references operator (id),
    host varchar(500) not null,
    port int not null,
    security varchar(20) not null,
    user_name varchar(500) not null,
    sign_in varchar(20) not null,
    sender varchar(320) not null,
    sender_name varchar(500) not null,
    secret varchar(8000)
);

-- What is recorded of a request beside its demands: other data that came with it, papers, the end of a consent.
create table case_fact (
    request_id bigint not null references request (id),
    ordinal int not null,
    kind varchar(40) not null,
    on_day date not null,
    words varchar(4000) not null,
    paper varchar(500) not null,
    recorded_by varchar(300) not null,
    primary key (request_id, ordinal)
);

-- What the lists show: the open deadlines of open requests, rewritten with every change of a request.
create table open_duty (
    request_id bigint not null references request (id),
    demand_id bigint not null references demand (id),
    duty_id varchar(100) not null,
    operator_id bigint not null references operator (id),
    pack varchar(100) not null,
    edition varchar(40) not null,
    start_day date not null,
    due date not null,
    notice_by date,
    announced boolean not null,
    provisional boolean not null,
    plain boolean not null,
    primary key (demand_id, duty_id)
);
create index open_duty_by_request on open_duty (request_id);
create index open_duty_by_due on open_duty (due);
create index open_duty_by_notice on open_duty (notice_by);

create table repeat_link (
    later_id bigint not null references request (id),
    earlier_id bigint not null references request (id),
    finding varchar(40) not null,
    likeness varchar(40) not null,
    score int not null,
    matches varchar(400) not null,
    against varchar(400) not null,
    verdict varchar(20) not null,
    judged_by varchar(300),
    judged_at timestamp with time zone,
    excused_by varchar(300),
    excused_at timestamp with time zone,
    excuse varchar(2000),
    excused_before boolean not null,
    primary key (later_id, earlier_id)
);
create index repeat_link_by_earlier on repeat_link (earlier_id);

-- Excuses of repeats that no longer hold.
create table repeat_excuse (
    later_id bigint not null references request (id),
    earlier_id bigint not null references request (id),
    place int not null,
    excused_by varchar(300) not null,
    excused_at timestamp with time zone not null,
    excuse varchar(2000) not null,
    ended_by varchar(300) not null,
    ended_at timestamp with time zone not null,
    primary key (later_id, earlier_id, place)
);

-- What a person said of two requests: one and the same person asks, or two. Ended, never removed.
create table person_link (
    id bigint not null primary key,
    one_id bigint not null references request (id),
    other_id bigint not null references request (id),
    kind varchar(20) not null,
    why varchar(2000) not null,
    made_by varchar(300) not null,
    made_at timestamp with time zone not null,
    undone_by varchar(300),
    undone_at timestamp with time zone,
    undone_why varchar(2000)
);
create index person_link_by_one on person_link (one_id);
create index person_link_by_other on person_link (other_id);

create table draft (
    id bigint not null primary key,
    operator_id bigint not null references operator (id),
    saved_at timestamp with time zone not null,
    label varchar(1000) not null,
    fields text not null
);

-- Where letters are fetched from; the secret is protected by the encryption of the whole store.
create table mailbox (
    id bigint not null primary key,
    name varchar(320) not null,
    kind varchar(20) not null,
    place varchar(4000) not null,
    port int,
    security varchar(20),
    user_name varchar(320),
    sign_in varchar(20),
    folders text,
    since date not null,
    enabled boolean not null,
    secret varchar(8000)
);

create table mailbox_bookmark (
    mailbox_id bigint not null references mailbox (id),
    folder varchar(1000) not null,
    validity bigint not null,
    floor_uid bigint not null,
    last_uid bigint not null,
    missed text not null,
    primary key (mailbox_id, folder)
);

create table mailbox_seen (
    mailbox_id bigint not null references mailbox (id),
    mark varchar(250) not null,
    primary key (mailbox_id, mark)
);

-- What users added to the shipped rules: calendar years, an organisation's own days, rule packs as their files have them.
create table calendar_year (
    calendar_id varchar(40) not null,
    calendar_year int not null,
    source varchar(4000) not null,
    added_by varchar(300) not null,
    added_at timestamp with time zone not null,
    primary key (calendar_id, calendar_year)
);

create table calendar_exception (
    calendar_id varchar(40) not null,
    calendar_year int not null,
    date_of_day date not null,
    status varchar(40) not null,
    basis varchar(1000) not null,
    primary key (calendar_id, date_of_day),
    foreign key (calendar_id, calendar_year) references calendar_year (calendar_id, calendar_year)
);

create table own_day (
    operator_id bigint not null references operator (id),
    calendar_id varchar(40) not null,
    date_of_day date not null,
    status varchar(40) not null,
    basis varchar(1000) not null,
    primary key (operator_id, calendar_id, date_of_day)
);

create table pack_file (
    ordinal int not null primary key,
    file_name varchar(1000) not null,
    content text not null,
    added_by varchar(300) not null,
    added_at timestamp with time zone not null
);

create table rules_revision (
    id int not null primary key,
    revision bigint not null
);
insert into rules_revision (id, revision) values (1, 0);

create table case_log (
    entry bigint not null primary key,
    request_id bigint,
    written_at timestamp with time zone not null,
    actor varchar(300) not null,
    action varchar(40) not null,
    facts text not null,
    previous_hash char(64) not null,
    own_hash char(64) not null
);
create index case_log_by_request on case_log (request_id, entry);

-- The end of the chain; whoever writes holds this row, so that lines and numbers come one after another.
create table case_log_end (
    id int not null primary key,
    entry bigint not null,
    own_hash char(64) not null
);
insert into case_log_end (id, entry, own_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
