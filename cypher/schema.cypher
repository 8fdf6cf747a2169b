// The graph in Neo4j: a uniqueness constraint per key, and the indexes the questions need.
// Every arrow points from who does to what is to be done: agency, task, plan, instrument above.
//   (Document)-[:TEXT_OF]->(Instrument)   (Task)-[:TASK_OF]->(Instrument)   (Agency)-[:ASSIGNED_TO]->(Task)
//   (Task or Instrument)-[:CITES]->(Instrument or Unresolved)   (Instrument)-[:RELATES_TO]->(Instrument or Unresolved)
//   (Task)-[:DUE_BY]->(Deadline)   (Task)-[:AIMS_AT]->(Target)
//   (Document)-[:NAMES]->(Instrument or Agency): what it says of them   (AgencyName)-[:NAME_OF]->(Agency)
//   (SearchText): the words by which a document lets an entity be found (src/store/search-rows.ts)
//   (AgencyLink): a link of the registry from one agency's key to another's, of which both need not be stored
// A statement's relationship carries its id, document, words, basis and rule. Unresolved stands where the text does not decide.

CREATE CONSTRAINT storeId IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrumentKey IF NOT EXISTS FOR (n:Instrument) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT agencyKey IF NOT EXISTS FOR (n:Agency) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT taskKey IF NOT EXISTS FOR (n:Task) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT documentKey IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT documentUri IF NOT EXISTS FOR (n:Document) REQUIRE n.uri IS UNIQUE;
CREATE CONSTRAINT documentInstrument IF NOT EXISTS FOR (n:Document) REQUIRE n.instrument IS UNIQUE;
CREATE CONSTRAINT agencyNameFolded IF NOT EXISTS FOR (n:AgencyName) REQUIRE n.nameFolded IS UNIQUE;

CREATE INDEX instrumentNumber IF NOT EXISTS FOR (n:Instrument) ON (n.numberFolded);
CREATE INDEX unresolvedDocument IF NOT EXISTS FOR (n:Unresolved) ON (n.document);
CREATE INDEX deadlineDue IF NOT EXISTS FOR (n:Deadline) ON (n.due);
CREATE INDEX agencyLinkDocument IF NOT EXISTS FOR (n:AgencyLink) ON (n.document);
CREATE INDEX agencyLinkFrom IF NOT EXISTS FOR (n:AgencyLink) ON (n.from);
CREATE INDEX agencyLinkTo IF NOT EXISTS FOR (n:AgencyLink) ON (n.to);
CREATE INDEX taskDocument IF NOT EXISTS FOR (n:Task) ON (n.document);

CREATE INDEX citesId IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.id);
CREATE INDEX relatesToId IF NOT EXISTS FOR ()-[r:RELATES_TO]-() ON (r.id);
CREATE INDEX assignedToId IF NOT EXISTS FOR ()-[r:ASSIGNED_TO]-() ON (r.id);
CREATE INDEX citesDocument IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.document);
CREATE INDEX citesNumber IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.number, r.identity);
CREATE INDEX relatesToDocument IF NOT EXISTS FOR ()-[r:RELATES_TO]-() ON (r.document);
CREATE INDEX namesTitleHead IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.titleHead);
CREATE INDEX namesPlacelessTitle IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.placelessTitle);
CREATE INDEX nameOfDocument IF NOT EXISTS FOR ()-[r:NAME_OF]-() ON (r.document);

CREATE INDEX searchTextDocument IF NOT EXISTS FOR (n:SearchText) ON (n.document);
CREATE FULLTEXT INDEX searchText IF NOT EXISTS FOR (n:SearchText) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
