-- The encrypted index, version 1. See docs/format.md.
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE object (
    sha256 TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    sealed_sha256 TEXT NOT NULL,
    sealed_size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    saved_utc TEXT NOT NULL,
    saved_offset TEXT NOT NULL,
    object TEXT REFERENCES object (sha256),
    media_type TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    modified TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '{}',
    facts TEXT,
    covered BLOB,
    covered_width INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Only numbers: a page from the middle is found without reading the rows before it.
CREATE INDEX item_order ON item (number);
CREATE INDEX item_platform ON item (platform, number);
CREATE INDEX item_kind ON item (kind, media_type, number);
CREATE INDEX item_media ON item (media_type, number);
-- Holds all that a point on the timeline needs.
CREATE INDEX item_saved ON item (saved_utc, number, saved_offset, kind);
CREATE INDEX item_title ON item (CASE WHEN title <> '' THEN title ELSE file_name END COLLATE NOCASE, number);
CREATE INDEX item_original ON item (CASE WHEN json_valid(body) THEN json_extract(body, '$.derived_from.item') END)
    WHERE body <> '{}';
CREATE INDEX item_object ON item (object) WHERE object IS NOT NULL;

CREATE TABLE tag (item INTEGER NOT NULL REFERENCES item (number), tag TEXT NOT NULL, PRIMARY KEY (tag, item))
    STRICT, WITHOUT ROWID;
CREATE INDEX tag_item ON tag (item);

CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    handle TEXT NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE item_account (
    item INTEGER NOT NULL REFERENCES item (number),
    account INTEGER NOT NULL REFERENCES account (number),
    PRIMARY KEY (account, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_account_item ON item_account (item);

CREATE TABLE casefile (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    opened_utc TEXT NOT NULL,
    opened_offset TEXT NOT NULL,
    reference TEXT NOT NULL,
    summary TEXT NOT NULL,
    contact TEXT NOT NULL,
    next_ordinal INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE exhibit (
    casefile INTEGER NOT NULL REFERENCES casefile (number),
    ordinal INTEGER NOT NULL,
    item INTEGER NOT NULL REFERENCES item (number),
    PRIMARY KEY (casefile, ordinal)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX exhibit_item ON exhibit (item, casefile);

-- How large it is: members, views, prices, as she saw them.
CREATE TABLE scale_fact (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    casefile INTEGER NOT NULL REFERENCES casefile (number),
    item INTEGER REFERENCES item (number),
    noted_utc TEXT NOT NULL,
    noted_offset TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    subject TEXT NOT NULL,
    seen TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX scale_fact_case ON scale_fact (casefile);

-- Requests to platforms and centres: what they say (JSON), which exhibits they are about, and what came of them.
CREATE TABLE request (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    casefile INTEGER NOT NULL REFERENCES casefile (number),
    made_utc TEXT NOT NULL,
    made_offset TEXT NOT NULL,
    said TEXT NOT NULL,
    next_look TEXT NOT NULL DEFAULT '',
    closed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX request_case ON request (casefile);
-- `kind` is a step of model/asking.py, or 'asked': an exhibit's address as it was sent.
CREATE TABLE request_step (
    number INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request (number),
    kind TEXT NOT NULL,
    item INTEGER REFERENCES item (number),
    at_utc TEXT NOT NULL,
    at_offset TEXT NOT NULL,
    channel TEXT NOT NULL,
    words TEXT NOT NULL,
    address TEXT NOT NULL,
    seen TEXT NOT NULL,
    letter TEXT NOT NULL
) STRICT;
CREATE INDEX request_step_request ON request_step (request);

CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    item TEXT,
    casefile TEXT,
    action TEXT NOT NULL,
    bytes BLOB NOT NULL,
    leaf BLOB NOT NULL
) STRICT;
CREATE INDEX event_item ON event (item) WHERE item IS NOT NULL;
-- What is about a case or the vault as a whole, found without reading what is about 100,000 items.
CREATE INDEX event_whole ON event (action, casefile) WHERE item IS NULL;
-- The Merkle roots of each 256 leaves (custody/blocks.py): what a proof needs of the rest of a long log.
CREATE TABLE block (place INTEGER PRIMARY KEY, root BLOB NOT NULL) STRICT;
CREATE TABLE disclosure (seq INTEGER NOT NULL, position INTEGER NOT NULL, encoded TEXT NOT NULL,
    PRIMARY KEY (seq, position)) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, body BLOB NOT NULL, note BLOB NOT NULL, ecdsa BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- Chats from exports. All of it can be read again from the export's files, whose list is bound by the log.
-- A number range belongs to one file; rows of an import that is not `ready` are shown to nobody.
CREATE TABLE chat_import (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (number),
    ready INTEGER NOT NULL DEFAULT 0,
    low INTEGER NOT NULL,
    format TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '{}',
    findings TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX chat_import_item ON chat_import (item);
CREATE TABLE part (
    item INTEGER NOT NULL REFERENCES item (number),
    path TEXT NOT NULL,
    object TEXT NOT NULL REFERENCES object (sha256),
    size INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (item, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_object ON part (object);
CREATE TABLE chat_source (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    import INTEGER NOT NULL REFERENCES chat_import (number),
    path TEXT NOT NULL,
    first INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    newest_first INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE chat (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    import INTEGER NOT NULL REFERENCES chat_import (number),
    platform_id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    first_ms INTEGER,
    last_ms INTEGER,
    basis TEXT NOT NULL,
    findings TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT;
CREATE INDEX chat_of_import ON chat (import);
CREATE TABLE chat_name (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    import INTEGER NOT NULL REFERENCES chat_import (number),
    sender TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX chat_name_import ON chat_name (import);
CREATE TABLE chat_member (
    chat INTEGER NOT NULL REFERENCES chat (number),
    name INTEGER NOT NULL REFERENCES chat_name (number),
    first INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (chat, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE chat_message (
    number INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id ANY,
    name INTEGER NOT NULL,
    ms INTEGER,
    local TEXT NOT NULL,
    basis INTEGER NOT NULL,
    edited INTEGER,
    text TEXT NOT NULL,
    extra TEXT,
    source INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    line INTEGER NOT NULL
) STRICT;
CREATE INDEX chat_message_id ON chat_message (chat, id) WHERE id IS NOT NULL;
CREATE VIRTUAL TABLE search_message USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- What was recognised in files that are kept, one row a file: made again from them, and so not in the journal.
-- `prints` and `words`: '' where not tried yet, else how it went.
CREATE TABLE recognised (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    prints TEXT NOT NULL DEFAULT '',
    prints_reason TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    words_reason TEXT NOT NULL DEFAULT '',
    engine TEXT NOT NULL DEFAULT '',
    confidence INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT ''
) STRICT;
-- PDQ values in eight forms; `lead` is the first print of the fold.
CREATE TABLE picture_print (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    recognised INTEGER NOT NULL REFERENCES recognised (number),
    at_ms INTEGER NOT NULL,
    quality INTEGER NOT NULL,
    forms BLOB NOT NULL,
    lead INTEGER NOT NULL
) STRICT;
CREATE INDEX picture_print_recognised ON picture_print (recognised);
CREATE INDEX picture_print_lead ON picture_print (lead);
CREATE TABLE print_word (word INTEGER NOT NULL, print INTEGER NOT NULL, PRIMARY KEY (word, print)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_words USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- Outside time: authorities she turned on or added, what waits for one, what was handed over, and the proofs.
CREATE TABLE authority (
    label TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    policy TEXT NOT NULL,
    roots TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    qualified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pending (
    size INTEGER NOT NULL,
    authority TEXT NOT NULL,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_try TEXT NOT NULL DEFAULT '',
    last_error TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (size, authority)
) STRICT, WITHOUT ROWID;
CREATE TABLE handover (size INTEGER PRIMARY KEY, salt BLOB NOT NULL, utc TEXT NOT NULL) STRICT;
CREATE TABLE anchor (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    authority TEXT NOT NULL,
    time TEXT NOT NULL,
    known_by TEXT NOT NULL,
    stamped BLOB NOT NULL,
    policy TEXT NOT NULL,
    qualified INTEGER NOT NULL,
    request BLOB NOT NULL,
    reply BLOB NOT NULL,
    chain BLOB NOT NULL,
    signature BLOB NOT NULL,
    public_key BLOB NOT NULL,
    statement BLOB NOT NULL,
    statement_signature BLOB NOT NULL
) STRICT;
CREATE INDEX anchor_size ON anchor (size);
