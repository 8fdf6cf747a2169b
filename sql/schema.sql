-- The graph in SQLite. Columns bear the names of the model and of Cypher's properties.
-- JSON and BOOLEAN are declared types: the adapter turns such columns into lists and booleans.
-- A statement row names the document that states it, so a document's statements go with it (ON DELETE CASCADE).

CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
);
INSERT INTO store (id, version) VALUES (1, 0);

CREATE TABLE instrument (
  key TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  system TEXT,
  jurisdiction TEXT,
  issuerCode TEXT,
  series TEXT,
  number TEXT,
  period TEXT,
  -- Chosen from instrumentFact (see write/instrument-choice.sql).
  issuer TEXT,
  issuedOn TEXT,
  title TEXT,
  -- For finding by number in any spelling (src/store/instrument-ref.ts) and for paging.
  numberFolded TEXT,
  typeCode TEXT,
  sortKey TEXT NOT NULL
);
CREATE INDEX instrumentByNumber ON instrument (numberFolded);
CREATE INDEX instrumentBySortKey ON instrument (sortKey, key);

CREATE TABLE agency (
  key TEXT PRIMARY KEY,
  -- Chosen from agencyFact (see write/agency-choice.sql).
  name TEXT NOT NULL,
  nameEn TEXT,
  kind TEXT NOT NULL,
  level TEXT,
  place TEXT,
  registered BOOLEAN NOT NULL,
  sortKey TEXT NOT NULL
);
CREATE INDEX agencyBySortKey ON agency (sortKey, key);

CREATE TABLE document (
  key TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  uri TEXT NOT NULL UNIQUE,
  instrument TEXT NOT NULL UNIQUE REFERENCES instrument (key),
  number TEXT,
  type TEXT NOT NULL,
  issuer TEXT,
  issuerKey TEXT,
  issuedOn TEXT,
  issuedIn TEXT,
  title TEXT,
  place TEXT,
  signatory TEXT,
  recipients JSON NOT NULL,
  text TEXT NOT NULL
);

-- What each document says of an instrument and of an agency; the entity's own columns are chosen from these.
CREATE TABLE instrumentFact (
  instrument TEXT NOT NULL REFERENCES instrument (key),
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  own BOOLEAN NOT NULL,
  issuer TEXT,
  issuedOn TEXT,
  title TEXT,
  -- What titles that might be one are found by (src/store/title-words.ts).
  titleHead TEXT,
  placelessTitle TEXT,
  PRIMARY KEY (instrument, document)
) WITHOUT ROWID;
CREATE INDEX instrumentFactByDocument ON instrumentFact (document);
CREATE INDEX instrumentFactByTitleHead ON instrumentFact (titleHead);
CREATE INDEX instrumentFactByPlacelessTitle ON instrumentFact (placelessTitle) WHERE placelessTitle IS NOT NULL;

CREATE TABLE agencyFact (
  agency TEXT NOT NULL REFERENCES agency (key),
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  name TEXT NOT NULL,
  nameEn TEXT,
  kind TEXT NOT NULL,
  level TEXT,
  place TEXT,
  registered BOOLEAN NOT NULL,
  sortKey TEXT NOT NULL,
  PRIMARY KEY (agency, document)
) WITHOUT ROWID;
CREATE INDEX agencyFactByDocument ON agencyFact (document);

-- Every spelling of an agency's name that a document holds.
CREATE TABLE agencyName (
  nameFolded TEXT NOT NULL,
  agency TEXT NOT NULL REFERENCES agency (key),
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  PRIMARY KEY (nameFolded, agency, document)
) WITHOUT ROWID;
CREATE INDEX agencyNameByAgency ON agencyName (agency);
CREATE INDEX agencyNameByDocument ON agencyName (document);

-- Links between agencies come with the documents that name them; `from` and `to` need not both be stored.
CREATE TABLE agencyLink (
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  kind TEXT NOT NULL,
  since TEXT,
  "by" TEXT,
  PRIMARY KEY (document, "from", "to", kind)
) WITHOUT ROWID;
CREATE INDEX agencyLinkByFrom ON agencyLink ("from");
CREATE INDEX agencyLinkByTo ON agencyLink ("to");

CREATE TABLE task (
  key TEXT PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES instrument (key),
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  path TEXT NOT NULL,
  parent TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  heads JSON NOT NULL,
  sortKey TEXT NOT NULL
);
CREATE INDEX taskBySortKey ON task (sortKey, key);
CREATE INDEX taskByPlan ON task (plan);
CREATE INDEX taskByDocument ON task (document);

CREATE TABLE citation (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  taskKey TEXT REFERENCES task (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  instrument TEXT REFERENCES instrument (key),
  kind TEXT NOT NULL,
  identity TEXT NOT NULL,
  number TEXT,
  type TEXT NOT NULL,
  issuer TEXT,
  issuedOn TEXT,
  title TEXT,
  provision TEXT,
  candidates JSON NOT NULL,
  flags JSON NOT NULL
);
CREATE INDEX citationByInstrument ON citation (instrument);
CREATE INDEX citationByTask ON citation (taskKey);
CREATE INDEX citationByDocument ON citation (document);
-- What a number that is cited without its date may mean.
CREATE INDEX citationOpenByNumber ON citation (number) WHERE instrument IS NULL;
-- What a document cites as a whole: few of its citations.
CREATE INDEX citationOutsideTasks ON citation (document) WHERE taskKey IS NULL;

CREATE TABLE assignment (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  taskKey TEXT NOT NULL REFERENCES task (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  agencyKey TEXT NOT NULL REFERENCES agency (key),
  agency TEXT NOT NULL,
  role TEXT NOT NULL
);
CREATE INDEX assignmentByAgencyAndTask ON assignment (agencyKey, taskKey, role);
CREATE INDEX assignmentByTask ON assignment (taskKey);
CREATE INDEX assignmentByDocument ON assignment (document);

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  fromKey TEXT REFERENCES instrument (key),
  toKey TEXT REFERENCES instrument (key),
  kind TEXT NOT NULL
);
CREATE INDEX relationByFrom ON relation (fromKey);
CREATE INDEX relationByTo ON relation (toKey);
CREATE INDEX relationByDocument ON relation (document);

CREATE TABLE deadline (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  taskKey TEXT NOT NULL REFERENCES task (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  due TEXT,
  period TEXT,
  recurs TEXT,
  condition TEXT
);
CREATE INDEX deadlineByDue ON deadline (due, taskKey);
CREATE INDEX deadlineByTaskAndDay ON deadline (taskKey, due);
CREATE INDEX deadlineByDocument ON deadline (document);

CREATE TABLE target (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  taskKey TEXT NOT NULL REFERENCES task (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  "of" TEXT,
  bound TEXT NOT NULL
);
CREATE INDEX targetByTask ON target (taskKey);
CREATE INDEX targetByDocument ON target (document);

-- The words of instruments, agencies and tasks, folded (src/store/search-rows.ts), and their index for searching.
CREATE TABLE searchText (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  key TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  text TEXT NOT NULL
);
CREATE INDEX searchTextByDocument ON searchText (document);
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'searchText', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3', detail = none
);
CREATE TRIGGER searchTextAdded AFTER INSERT ON searchText BEGIN
  INSERT INTO search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER searchTextRemoved AFTER DELETE ON searchText BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
END;
