import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What agencies to list; every given condition must hold. */
export type AgencyFilter = {
  /** All of these filters hold too. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** With a task that cites this instrument (in `plan`, if given): a key, an id, or a number. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<AgencyKind>>;
  /** On one of these levels of government. */
  levels?: InputMaybe<Array<AgencyLevel>>;
  /** Name holds these words, compared without case or diacritics. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** This filter does not hold; a condition on what is not known counts as not holding. */
  not?: InputMaybe<AgencyFilter>;
  /** At least one of these filters holds; it may not be empty. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** In this place, a place key such as `bac-giang`. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** With a task in this plan: a key, an id, or a number. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Whether the registry knows it. */
  registered?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a task in one of these roles (in `plan`, citing `instrument`, if given). */
  roles?: InputMaybe<Array<Role>>;
};

/** What a name of an agency stands for. */
export type AgencyKind =
  /** One organisation. */
  | 'BODY'
  /** A named group, such as "UBND các huyện, thành phố". */
  | 'COLLECTIVE'
  /** A group without names, such as "các đơn vị liên quan". */
  | 'VAGUE';

/** Level of government. */
export type AgencyLevel =
  /** Trung ương. */
  | 'CENTRAL'
  /** Xã, phường, thị trấn. */
  | 'COMMUNE'
  /** Huyện, thị xã, thành phố thuộc tỉnh. */
  | 'DISTRICT'
  /** Tỉnh, thành phố trực thuộc trung ương. */
  | 'PROVINCE';

/** How two agencies belong together. */
export type AgencyLinkKind =
  /** Belongs to a collective. */
  | 'MEMBER_OF'
  /** Belongs to a larger body. */
  | 'PART_OF'
  /** Its duties went to another body. */
  | 'SUCCEEDED_BY';

/** Order of agencies. */
export type AgencyOrder =
  /** By level of government, the highest first, then by name; those of no known level last. */
  | 'LEVEL'
  /** By name. */
  | 'NAME';

/** How a statement is known. */
export type Basis =
  /** Said in so many words. */
  | 'EXPLICIT'
  /** Concluded by a named rule. */
  | 'INFERRED'
  /** Said of the whole plan or of the heading above. */
  | 'INHERITED';

/** Which side of the figure counts as reached. */
export type Bound =
  /** The figure or more (trên, tối thiểu). */
  | 'AT_LEAST'
  /** The figure or less (dưới, không quá). */
  | 'AT_MOST'
  /** The figure itself. */
  | 'EXACTLY';

/** How a task fared from one plan to the other. */
export type ChangeKind =
  /** Only the first plan has it. */
  | 'DROPPED'
  /** Both have it as it was. */
  | 'KEPT'
  /** Both have it, and other agencies lead it. */
  | 'MOVED'
  /** Only the second plan has it. */
  | 'NEW'
  /** Both have it under the same agencies, with other deadlines. */
  | 'REDATED';

/** Why an instrument is cited. */
export type CitationKind =
  /** As a legal ground (căn cứ). */
  | 'BASED_ON'
  /** In passing (theo, tại). */
  | 'CITES'
  /** To be carried out (thực hiện, triển khai, cụ thể hóa). */
  | 'IMPLEMENTS'
  /** To be drafted (xây dựng, trình ban hành); it does not exist yet. */
  | 'PREPARES';

/** What a plan leaves open or says in conflict with itself. */
export type GapKind =
  /** A group has duties, and no member of it is named. */
  | 'COLLECTIVE_WITHOUT_MEMBER'
  /** A citation contradicts itself or the registry, or one instrument is cited under two dates. */
  | 'CONTRADICTION'
  /** A deadline lies before the day asked for with `asOf`. */
  | 'DEADLINE_PASSED'
  /** An instrument is cited to be carried out or followed, and no assigned task takes it up. */
  | 'INSTRUMENT_WITHOUT_TASK'
  /** A higher number of one series has an earlier date than a lower one. */
  | 'NUMBER_INVERSION'
  /** An instrument is to be prepared, and no day is set. */
  | 'PREPARED_WITHOUT_DEADLINE'
  /** A task is assigned to nobody. */
  | 'TASK_WITHOUT_AGENCY'
  /** A task has agencies, but none in the lead. */
  | 'TASK_WITHOUT_LEAD'
  /** An agency stands in no registry; it was read by its shape only. */
  | 'UNREGISTERED_AGENCY'
  /** The words do not say which instrument they mean; see `candidates`. */
  | 'UNRESOLVED_CITATION';

/** How surely a citation names its instrument. */
export type Identity =
  /** Not decided; see `candidates`. */
  | 'AMBIGUOUS'
  /** The words decide. */
  | 'EXACT'
  /** Concluded by a named rule. */
  | 'INFERRED';

/** What an ingest did. */
export type IngestStatus =
  /** The statements of an older text were replaced. */
  | 'CHANGED'
  /** The graph did not know the document. */
  | 'NEW'
  /** The graph held the same already. */
  | 'UNCHANGED';

/** What instruments to list; every given condition must hold. */
export type InstrumentFilter = {
  /** Cited by a task that this agency has a part in: a key, an id or a name. */
  agency?: InputMaybe<Scalars['String']['input']>;
  /** All of these filters hold too. */
  and?: InputMaybe<Array<InstrumentFilter>>;
  /** Whether any passage cites it. */
  cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Issued on this day or later, ISO date. */
  issuedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Issued on this day or earlier, ISO date. */
  issuedTo?: InputMaybe<Scalars['String']['input']>;
  /** Issued by this body, as the instrument's `issuer` has it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** This filter does not hold; a condition on what is not known counts as not holding. */
  not?: InputMaybe<InstrumentFilter>;
  /** Of this number in any spelling; figures alone, `147`, mean every instrument of that number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** At least one of these filters holds; it may not be empty. */
  or?: InputMaybe<Array<InstrumentFilter>>;
  /** Cited in this plan: a key, an id, or a number. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Cited by a task assigned in one of these roles (to `agency`, if given). */
  roles?: InputMaybe<Array<Role>>;
  /** Of one of these systems. */
  systems?: InputMaybe<Array<LegalSystem>>;
  /** Of one of these types. */
  types?: InputMaybe<Array<InstrumentType>>;
};

/** Order of instruments. */
export type InstrumentOrder =
  /** By day of issue, the earliest first; those without one last, by number. */
  | 'ISSUED_ON'
  /** By number; those without one by key. */
  | 'NUMBER';

/** Kind of instrument (loại văn bản). */
export type InstrumentType =
  /** Điều lệ. */
  | 'CHARTER'
  /** Thông tư. */
  | 'CIRCULAR'
  /** Bộ luật. */
  | 'CODE'
  /** Kết luận. */
  | 'CONCLUSION'
  /** Văn bản hợp nhất. */
  | 'CONSOLIDATED_TEXT'
  /** Hiến pháp. */
  | 'CONSTITUTION'
  /** Quyết định. */
  | 'DECISION'
  /** Nghị định. */
  | 'DECREE'
  /** Chỉ thị. */
  | 'DIRECTIVE'
  /** Hướng dẫn. */
  | 'GUIDANCE'
  /** Thông tư liên tịch. */
  | 'JOINT_CIRCULAR'
  /** Nghị quyết liên tịch. */
  | 'JOINT_RESOLUTION'
  /** Luật. */
  | 'LAW'
  /** Quy hoạch. */
  | 'MASTER_PLAN'
  /** Biên bản. */
  | 'MINUTES'
  /** Thông báo. */
  | 'NOTICE'
  /** Công văn. */
  | 'OFFICIAL_LETTER'
  /** Công điện. */
  | 'OFFICIAL_TELEGRAM'
  /** Lệnh. */
  | 'ORDER'
  /** Pháp lệnh. */
  | 'ORDINANCE'
  /** Any other kind. */
  | 'OTHER'
  /** Kế hoạch. */
  | 'PLAN'
  /** Chương trình. */
  | 'PROGRAMME'
  /** Dự án. */
  | 'PROJECT'
  /** Quy chế, quy định. */
  | 'REGULATION'
  /** Báo cáo. */
  | 'REPORT'
  /** Nghị quyết. */
  | 'RESOLUTION'
  /** Nội quy, điều lệ làm việc. */
  | 'RULES'
  /** Đề án. */
  | 'SCHEME'
  /** Chiến lược. */
  | 'STRATEGY'
  /** Tờ trình. */
  | 'SUBMISSION';

/** Apparatus that issued it; the two number their instruments differently. */
export type LegalSystem =
  /** Communist Party of Vietnam (Đảng). */
  | 'PARTY'
  /** State (Nhà nước). */
  | 'STATE';

/** Why two instruments that are kept apart might be the same work. */
export type MaybeSameReason =
  /** Same kind and day; the numbers differ only by what is easily taken for each other, as TU and TW. */
  | 'CODE_LOOKS_ALIKE'
  /** Same number, kind, place and title under two years or terms; the year of one may be written wrong. */
  | 'PERIOD_CONFLICT'
  /** Same number, kind and place; one text does not tell the year or the term of the number. */
  | 'PERIOD_OPEN'
  /** Same in all that both texts say; one does not say whose it is. */
  | 'PLACE_OPEN'
  /** Same kind, place and title; not both have a number. */
  | 'SAME_TITLE'
  /** Same kind and place, the title of one begins with all of the other's; not both have a number. */
  | 'TITLE_SHORTENED'
  /** Same number, place and day; the code names no kind, and the texts name different kinds, or one none. */
  | 'TYPE_OPEN'
  /** Same kind, place and day; the numbers differ only by the year, which one holds and the other does not. */
  | 'YEAR_LEFT_OUT';

/** How one instrument bears on another. */
export type RelationKind =
  /** Amends or supplements it (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** Approves it (phê duyệt). */
  | 'APPROVES'
  /** Stands on it (căn cứ). */
  | 'BASED_ON'
  /** Carries it on (tiếp tục thực hiện). */
  | 'CONTINUES'
  /** Guides its application (hướng dẫn). */
  | 'GUIDES'
  /** Carries it out (thực hiện, cụ thể hóa). */
  | 'IMPLEMENTS'
  /** Ends it (bãi bỏ). */
  | 'REPEALS'
  /** Takes its place (thay thế). */
  | 'REPLACES'
  /** Sums up its results (tổng kết, sơ kết). */
  | 'SUMMARISES';

/** The part an agency has in a task. */
export type Role =
  /** Told to do it in the text (thực hiện). */
  | 'IMPLEMENT'
  /** Heads the paragraph, or told to lead (chủ trì). */
  | 'LEAD'
  /** Told to report (báo cáo). */
  | 'REPORT'
  /** Told to watch, check or press (theo dõi, kiểm tra, đôn đốc). */
  | 'SUPERVISE'
  /** Told to cooperate (phối hợp). */
  | 'SUPPORT';

/** Where the typed words were found. */
export type SearchField =
  /** The name of an agency. */
  | 'NAME'
  /** The number of an instrument. */
  | 'NUMBER'
  /** The text of a task. */
  | 'TEXT'
  /** The title of an instrument. */
  | 'TITLE';

/** What to search for. */
export type SearchKind =
  /** Agencies, by every name the documents give them. */
  | 'AGENCY'
  /** Instruments, by number, type and title. */
  | 'INSTRUMENT'
  /** Tasks, by their words. */
  | 'TASK';

/** Kind of number series of a state instrument. */
export type Series =
  /** The number holds no year: `01/NQ-CP`. */
  | 'ADMINISTRATIVE'
  /** The number holds a year: `21/2019/NĐ-CP`. */
  | 'NORMATIVE';

/** How grave a gap is. */
export type Severity =
  /** Nobody answers for something. */
  | 'HIGH'
  /** Worth a look. */
  | 'LOW'
  /** An answer may be wrong or incomplete. */
  | 'MEDIUM';

/** What to count in a plan. */
export type TallyKind =
  /** Citations of each instrument; those that stay open by their words. */
  | 'CITATIONS_BY_INSTRUMENT'
  /** Citations by who issued the instrument, `?` where nothing says so. */
  | 'CITATIONS_BY_ISSUER'
  /** Deadlines by the quarter they fall in, else by their period or recurrence. */
  | 'DEADLINES_BY_QUARTER'
  /** Tasks of each agency in each part. */
  | 'TASKS_BY_AGENCY';

/** What tasks to list; every given condition must hold. */
export type TaskFilter = {
  /** Assigned to this agency: a key, an id or a name. */
  agency?: InputMaybe<Scalars['String']['input']>;
  /** All of these filters hold too. */
  and?: InputMaybe<Array<TaskFilter>>;
  /** With a deadline on this day or later, `2022-01-31`. */
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  /** With a deadline on this day or earlier (and not before `dueFrom`, if given). */
  dueTo?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has any deadline, be it a day, a period, a recurrence or a condition. */
  hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Citing this instrument: a key, an id, or a number in any spelling. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** This filter does not hold; a condition on what is not known counts as not holding. */
  not?: InputMaybe<TaskFilter>;
  /** At least one of these filters holds; it may not be empty. */
  or?: InputMaybe<Array<TaskFilter>>;
  /** Of this plan: a key, an id, or a number in any spelling. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Assigned in one of these roles (to `agency`, if given). */
  roles?: InputMaybe<Array<Role>>;
};

/** Order of tasks. */
export type TaskOrder =
  /** By first deadline, the earliest first; those without a day last, by plan and as the text runs. */
  | 'DUE'
  /** By plan, then as the text runs. */
  | 'PLACE';

/** Which way to follow the edges. */
export type TraceDirection =
  /** Both ways. */
  | 'BOTH'
  /** To what rests on it: citing plans and tasks, and the agencies assigned. */
  | 'DOWN'
  /** To what it rests on: instruments cited, plans, superior instruments. */
  | 'UP';

export type AgenciesImplementingInstrumentQueryVariables = Exact<{
  ref: Scalars['String']['input'];
  roles?: InputMaybe<Array<Role> | Role>;
  basis?: InputMaybe<Array<Basis> | Basis>;
}>;


export type AgenciesImplementingInstrumentQuery = { instrument: { id: string, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null, implementers: Array<{ roles: Array<Role>, basis: Basis, agency: { id: string, name: string }, tasks: Array<{ id: string, path: string, text: string }>, evidence: Array<{ document: string, start: number, end: number, exact: string }> }> } | null };

export type AgenciesQueryVariables = Exact<{
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgenciesQuery = { agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: AgencyKind, level: AgencyLevel | null, place: string | null, registered: boolean }> } };

export type ComparePlansQueryVariables = Exact<{
  before: Scalars['String']['input'];
  after: Scalars['String']['input'];
  kinds?: InputMaybe<Array<ChangeKind> | ChangeKind>;
}>;


export type ComparePlansQuery = { compare: { before: { id: string, number: string | null, title: string | null }, after: { id: string, number: string | null, title: string | null }, tasks: Array<{ kind: ChangeKind, before: { deadlines: Array<string>, task: { id: string, path: string, text: string }, agencies: Array<{ id: string, name: string }> } | null, after: { deadlines: Array<string>, task: { id: string, path: string, text: string }, agencies: Array<{ id: string, name: string }> } | null }>, instruments: { added: Array<{ id: string, number: string | null, title: string | null }>, dropped: Array<{ id: string, number: string | null, title: string | null }> }, agencies: { added: Array<{ id: string, name: string }>, dropped: Array<{ id: string, name: string }> } } };

export type SideFragment = { deadlines: Array<string>, task: { id: string, path: string, text: string }, agencies: Array<{ id: string, name: string }> };

export type ContextOfTaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  paragraphs?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ContextOfTaskQuery = { task: { id: string, path: string, anchor: { document: string, start: number, end: number, exact: string }, context: { before: Array<{ document: string, start: number, end: number, exact: string }>, after: Array<{ document: string, start: number, end: number, exact: string }> } } | null };

export type CooperationOfAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type CooperationOfAgencyQuery = { agency: { id: string, name: string, supports: Array<{ basis: Basis, agency: { id: string, name: string }, tasks: Array<{ id: string, path: string }>, evidence: Array<{ start: number, end: number, exact: string }> }>, supportedBy: Array<{ basis: Basis, agency: { id: string, name: string }, tasks: Array<{ id: string, path: string }>, evidence: Array<{ start: number, end: number, exact: string }> }> } | null };

export type DeadlinesOfPlanQueryVariables = Exact<{
  plan: Scalars['String']['input'];
}>;


export type DeadlinesOfPlanQuery = { instrument: { id: string, tasks: Array<{ id: string, path: string, deadlines: Array<{ due: string | null, period: string | null, recurs: string | null, condition: string | null, evidence: { exact: string } }>, targets: Array<{ value: number, unit: string, of: string | null, bound: Bound, evidence: { exact: string } }>, assignments: Array<{ role: Role, agency: { id: string, name: string } }> }> } | null };

export type DueTasksOfAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
  roles?: InputMaybe<Array<Role> | Role>;
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  dueTo?: InputMaybe<Scalars['String']['input']>;
}>;


export type DueTasksOfAgencyQuery = { agency: { id: string, name: string, tasks: Array<{ id: string, path: string, deadlines: Array<{ due: string | null, period: string | null, evidence: { document: string, start: number, end: number, exact: string } }> }> } | null };

export type GapsOfPlanQueryVariables = Exact<{
  plan: Scalars['String']['input'];
  kinds?: InputMaybe<Array<GapKind> | GapKind>;
  asOf?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapsOfPlanQuery = { gaps: Array<{ kind: GapKind, severity: Severity, message: string, candidates: Array<string>, task: { id: string, path: string } | null, instrument: { id: string, number: string | null } | null, agency: { id: string, name: string } | null, evidence: Array<{ document: string, start: number, end: number, exact: string }> }> };

export type HoldersOfInstrumentQueryVariables = Exact<{
  ref: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['String']['input']>;
  expandCollectives?: InputMaybe<Scalars['Boolean']['input']>;
  roles?: InputMaybe<Array<Role> | Role>;
  basis?: InputMaybe<Array<Basis> | Basis>;
}>;


export type HoldersOfInstrumentQuery = { instrument: { id: string, number: string | null, implementers: Array<{ roles: Array<Role>, basis: Basis, agency: { id: string, name: string }, namedAgency: { id: string, name: string }, chain: Array<{ kind: AgencyLinkKind, since: string | null, by: string | null, from: { name: string }, to: { name: string } }>, tasks: Array<{ id: string, path: string }>, evidence: Array<{ document: string, start: number, end: number, exact: string }> }> } | null };

export type InstrumentQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type InstrumentQuery = { instrument: { id: string, key: string, type: InstrumentType, system: LegalSystem | null, number: string | null, period: string | null, issuer: string | null, issuedOn: string | null, title: string | null, documents: Array<{ id: string, uri: string, sha256: string }>, citations: Array<{ kind: CitationKind, identity: Identity, basis: Basis, rule: string, evidence: { document: string, start: number, end: number, exact: string }, task: { id: string, path: string } | null }>, maybeSameAs: Array<{ reason: MaybeSameReason, explanation: string, instrument: { id: string, number: string | null, title: string | null }, citations: Array<{ evidence: { document: string, start: number, end: number, exact: string } }> }>, openCitations: Array<{ kind: CitationKind, rule: string, evidence: { document: string, start: number, end: number, exact: string }, task: { id: string, path: string } | null }>, relations: Array<{ kind: RelationKind, fromNumber: string, toNumber: string, from: { id: string } | null, to: { id: string } | null, evidence: { exact: string } }> } | null };

export type InstrumentsImplementedByAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
  roles?: InputMaybe<Array<Role> | Role>;
  basis?: InputMaybe<Array<Basis> | Basis>;
}>;


export type InstrumentsImplementedByAgencyQuery = { agency: { id: string, name: string, instruments: Array<{ roles: Array<Role>, basis: Basis, instrument: { id: string, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null }, tasks: Array<{ id: string, path: string }>, evidence: Array<{ document: string, start: number, end: number, exact: string }> }> } | null };

export type InstrumentsQueryVariables = Exact<{
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InstrumentsQuery = { instruments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: InstrumentType, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null }> } };

export type MembersOfAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type MembersOfAgencyQuery = { agency: { id: string, name: string, kind: AgencyKind, members: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string }>, partOf: Array<{ id: string, name: string }> } | null };

export type NodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'Document', uri: string, text: string, id: string, instrument: { id: string }, citations: Array<{ number: string | null, identity: Identity }> }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Task', id: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PathsQuery = { paths: { truncated: boolean, paths: Array<{ length: number, edges: Array<{ id: string, from: string, to: string, kind: string, basis: Basis, evidence: { document: string, start: number, end: number, exact: string } | null }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind> | SearchKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SearchQuery = { search: Array<{ node:
      | { __typename: 'Agency', name: string, id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Instrument', number: string | null, title: string | null, id: string }
      | { __typename: 'Task', path: string, text: string, id: string }
    , match: { field: SearchField, spans: Array<{ start: number, end: number }> } | null }> };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { statistics: { documents: number, instruments: number, agencies: number, tasks: number, citations: number, assignments: number, relations: number, deadlines: number, targets: number, unresolved: number, version: number } };

export type SuccessorsOfAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['String']['input']>;
}>;


export type SuccessorsOfAgencyQuery = { agency: { id: string, name: string, successors: Array<{ agency: { id: string, name: string }, chain: Array<{ kind: AgencyLinkKind, since: string | null, by: string | null, from: { id: string, name: string }, to: { id: string, name: string } }> }> } | null };

export type TallyOfPlanQueryVariables = Exact<{
  plan: Scalars['String']['input'];
  by: TallyKind;
}>;


export type TallyOfPlanQuery = { tally: Array<{ name: string, key: string | null, role: Role | null, count: number }> };

export type TaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskQuery = { task: { id: string, path: string, heads: Array<string>, anchor: { document: string, start: number, end: number, exact: string }, plan: { id: string, number: string | null }, parent: { id: string } | null, children: Array<{ id: string }>, assignments: Array<{ role: Role, basis: Basis, agencyAsWritten: string, agency: { id: string, name: string } }>, citations: Array<{ kind: CitationKind, identity: Identity, number: string | null, flags: Array<string>, candidateKeys: Array<string>, instrument: { id: string, number: string | null } | null, evidence: { exact: string } }>, deadlines: Array<{ due: string | null, period: string | null, evidence: { exact: string } }>, targets: Array<{ value: number, unit: string, of: string | null, bound: Bound }> } | null };

export type TasksOfAgencyByRoleQueryVariables = Exact<{
  agency: Scalars['String']['input'];
  roles?: InputMaybe<Array<Role> | Role>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksOfAgencyByRoleQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, path: string, text: string, citations: Array<{ kind: CitationKind, number: string | null, instrument: { id: string, number: string | null } | null }> }> } };

export type TasksOfAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type TasksOfAgencyQuery = { agency: { id: string, name: string, kind: AgencyKind, members: Array<{ id: string, name: string }>, assignments: Array<{ role: Role, basis: Basis, evidence: { exact: string }, task: { id: string, path: string, text: string, plan: { id: string, number: string | null, title: string | null }, deadlines: Array<{ due: string | null, period: string | null, recurs: string | null, condition: string | null }>, targets: Array<{ value: number, unit: string, of: string | null, bound: Bound }> } }> } | null };

export type TasksOfPlanQueryVariables = Exact<{
  plan: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksOfPlanQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, path: string, assignments: Array<{ role: Role, agency: { id: string, name: string } }>, citations: Array<{ kind: CitationKind, identity: Identity, number: string | null, instrument: { id: string, number: string | null } | null }> }> } };

export type TasksQueryVariables = Exact<{
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, path: string, plan: { id: string, number: string | null }, assignments: Array<{ role: Role, agency: { id: string, name: string } }>, deadlines: Array<{ due: string | null, period: string | null, evidence: { exact: string } }> }> } };

export type TraceQueryVariables = Exact<{
  from: Scalars['String']['input'];
  direction?: InputMaybe<TraceDirection>;
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type TraceQuery = { trace: { truncated: boolean, nodes: Array<{ level: number, node:
        | { __typename: 'Agency', name: string, id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Instrument', number: string | null, title: string | null, id: string }
        | { __typename: 'Task', path: string, id: string }
       }>, edges: Array<{ id: string, from: string, to: string, kind: string, basis: Basis, level: number, evidence: { document: string, start: number, end: number, exact: string } | null }> } | null };

export type ViewAgencyQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type ViewAgencyQuery = { agency: { id: string, key: string, name: string, nameEn: string | null, kind: AgencyKind, level: AgencyLevel | null, registered: boolean, members: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string }>, partOf: Array<{ id: string, name: string }>, links: Array<{ kind: AgencyLinkKind, since: string | null, by: string | null, from: { id: string, name: string }, to: { id: string, name: string } }>, assignments: Array<{ id: string, role: Role, basis: Basis, rule: string, agencyAsWritten: string, evidence: { document: string, start: number, end: number, exact: string }, task: { id: string, path: string, plan: { id: string, type: InstrumentType, number: string | null, title: string | null }, deadlines: Array<{ due: string | null, period: string | null, recurs: string | null, condition: string | null, evidence: { exact: string } }> } }>, instruments: Array<{ roles: Array<Role>, basis: Basis, instrument: { id: string, type: InstrumentType, number: string | null, title: string | null }, tasks: Array<{ id: string, path: string, plan: { type: InstrumentType, number: string | null, title: string | null } }> }> } | null };

export type ViewDocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ViewDocumentQuery = { node:
    | { __typename: 'Agency', id: string }
    | { __typename: 'Document', title: string | null, number: string | null, uri: string, sha256: string, text: string, id: string, citations: Array<{ id: string, kind: CitationKind, identity: Identity, number: string | null, task: { id: string } | null, instrument: { id: string, number: string | null } | null, evidence: { start: number, end: number } }>, instrument: { id: string, number: string | null, title: string | null, type: InstrumentType, tasks: Array<{ id: string, path: string, start: number, end: number, assignments: Array<{ id: string, role: Role, agency: { id: string, name: string }, evidence: { document: string, start: number, end: number } }>, deadlines: Array<{ id: string, due: string | null, period: string | null, recurs: string | null, evidence: { document: string, start: number, end: number } }>, targets: Array<{ id: string, value: number, unit: string, bound: Bound, evidence: { document: string, start: number, end: number } }> }> } }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Task', id: string }
   | null };

export type ViewGapsQueryVariables = Exact<{
  plan: Scalars['String']['input'];
}>;


export type ViewGapsQuery = { gaps: Array<{ kind: GapKind, severity: Severity, message: string, candidates: Array<string>, task: { id: string, path: string } | null, instrument: { id: string, type: InstrumentType, number: string | null, title: string | null } | null, agency: { id: string, name: string } | null, evidence: Array<{ document: string, start: number, end: number, exact: string }> }> };

export type ViewInstrumentQueryVariables = Exact<{
  ref: Scalars['String']['input'];
}>;


export type ViewInstrumentQuery = { instrument: { id: string, key: string, type: InstrumentType, system: LegalSystem | null, number: string | null, period: string | null, issuer: string | null, issuedOn: string | null, title: string | null, documents: Array<{ id: string, uri: string, sha256: string, citations: Array<{ id: string, kind: CitationKind, basis: Basis, rule: string, identity: Identity, number: string | null, instrument: { id: string, type: InstrumentType, number: string | null, title: string | null } | null, candidates: Array<{ id: string, type: InstrumentType, number: string | null, title: string | null, issuedOn: string | null }>, task: { id: string, path: string } | null, evidence: { document: string, start: number, end: number, exact: string } }> }>, implementers: Array<{ roles: Array<Role>, basis: Basis, agency: { id: string, name: string, nameEn: string | null }, tasks: Array<{ id: string, path: string, plan: { type: InstrumentType, number: string | null, title: string | null }, deadlines: Array<{ due: string | null, period: string | null, recurs: string | null, condition: string | null }> }>, evidence: Array<{ document: string, start: number, end: number, exact: string }> }>, citations: Array<{ id: string, kind: CitationKind, basis: Basis, rule: string, identity: Identity, task: { id: string, path: string, plan: { id: string, type: InstrumentType, number: string | null, title: string | null } } | null, evidence: { document: string, start: number, end: number, exact: string } }>, maybeSameAs: Array<{ reason: MaybeSameReason, instrument: { id: string, type: InstrumentType, number: string | null, title: string | null, issuedOn: string | null } }>, openCitations: Array<{ id: string, kind: CitationKind, basis: Basis, rule: string, identity: Identity, task: { id: string, path: string, plan: { id: string, type: InstrumentType, number: string | null, title: string | null } } | null, evidence: { document: string, start: number, end: number, exact: string } }>, relations: Array<{ id: string, kind: RelationKind, basis: Basis, rule: string, fromNumber: string, toNumber: string, from: { id: string } | null, to: { id: string } | null, evidence: { document: string, start: number, end: number, exact: string } }> } | null };

export type CitingPassageFragment = { id: string, kind: CitationKind, basis: Basis, rule: string, identity: Identity, task: { id: string, path: string, plan: { id: string, type: InstrumentType, number: string | null, title: string | null } } | null, evidence: { document: string, start: number, end: number, exact: string } };

export type ViewPlanQueryVariables = Exact<{
  plan: Scalars['String']['input'];
}>;


export type ViewPlanQuery = { tally: Array<{ key: string | null, name: string, role: Role | null, count: number }> };

export type ViewQuotesQueryVariables = Exact<{
  from: Scalars['String']['input'];
  direction: TraceDirection;
  depth: Scalars['Int']['input'];
  citations: Scalars['Boolean']['input'];
}>;


export type ViewQuotesQuery = { trace: { nodes: Array<{ node:
        | { __typename: 'Agency' }
        | { __typename: 'Document' }
        | { __typename: 'Instrument' }
        | { __typename: 'Task', citations?: Array<{ id: string, evidence: { document: string, start: number, end: number, exact: string } }> }
       }>, edges: Array<{ id: string, evidence: { document: string, start: number, end: number, exact: string } | null }> } | null };

export type ViewSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type ViewSearchQuery = { search: Array<{ node:
      | { __typename: 'Agency', name: string, kind: AgencyKind, id: string, partOf: Array<{ name: string }> }
      | { __typename: 'Document', id: string }
      | { __typename: 'Instrument', type: InstrumentType, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null, id: string }
      | { __typename: 'Task', path: string, text: string, id: string, plan: { type: InstrumentType, number: string | null, title: string | null } }
     }> };

export type ViewStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewStartQuery = { statistics: { documents: number, instruments: number, agencies: number, tasks: number, citations: number, assignments: number, unresolved: number, version: number }, plans: { totalCount: number, nodes: Array<{ id: string, number: string | null, title: string | null, issuer: string | null, issuedOn: string | null, documents: Array<{ id: string }> }> } };

export type ViewTaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ViewTaskQuery = { task: { id: string, key: string, path: string, heads: Array<string>, anchor: { document: string, start: number, end: number, exact: string }, plan: { id: string, type: InstrumentType, number: string | null, title: string | null }, parent: { id: string, path: string } | null, children: Array<{ id: string, path: string }>, assignments: Array<{ id: string, role: Role, basis: Basis, rule: string, agencyAsWritten: string, agency: { id: string, name: string, nameEn: string | null }, evidence: { document: string, start: number, end: number, exact: string } }>, citations: Array<{ id: string, kind: CitationKind, basis: Basis, rule: string, identity: Identity, flags: Array<string>, number: string | null, provision: string | null, instrument: { id: string, type: InstrumentType, number: string | null, title: string | null } | null, candidates: Array<{ id: string, type: InstrumentType, number: string | null, title: string | null, issuedOn: string | null }>, evidence: { document: string, start: number, end: number, exact: string } }>, deadlines: Array<{ id: string, due: string | null, period: string | null, recurs: string | null, condition: string | null, basis: Basis, evidence: { document: string, start: number, end: number, exact: string } }>, targets: Array<{ id: string, value: number, unit: string, of: string | null, bound: Bound, evidence: { document: string, start: number, end: number, exact: string } }> } | null };

export type ViewTraceQueryVariables = Exact<{
  from: Scalars['String']['input'];
  direction: TraceDirection;
  depth: Scalars['Int']['input'];
  citations: Scalars['Boolean']['input'];
  deadlines: Scalars['Boolean']['input'];
}>;


export type ViewTraceQuery = { trace: { truncated: boolean, nodes: Array<{ node:
        | { __typename: 'Agency', name: string, nameEn: string | null, kind: AgencyKind, registered: boolean, id: string, members: Array<{ id: string, name: string, nameEn: string | null, kind: AgencyKind, registered: boolean }> }
        | { __typename: 'Document', id: string }
        | { __typename: 'Instrument', type: InstrumentType, system: LegalSystem | null, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null, id: string, documents: Array<{ id: string }> }
        | { __typename: 'Task', path: string, start: number, text: string, heads: Array<string>, id: string, plan: { id: string, type: InstrumentType, system: LegalSystem | null, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null }, citations?: Array<{ id: string, kind: CitationKind, basis: Basis, instrument: { id: string, type: InstrumentType, system: LegalSystem | null, number: string | null, issuer: string | null, issuedOn: string | null, title: string | null } | null }>, deadlines?: Array<{ id: string, due: string | null, period: string | null, recurs: string | null, condition: string | null, basis: Basis, evidence: { document: string, start: number, end: number, exact: string } }> }
       }>, edges: Array<{ id: string, from: string, to: string, kind: string, basis: Basis }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on TaskSide {
  task {
    id
    path
    text
  }
  agencies {
    id
    name
  }
  deadlines
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const CitingPassageFragmentDoc = new TypedDocumentString(`
    fragment CitingPassage on Citation {
  id
  kind
  basis
  rule
  identity
  task {
    id
    path
    plan {
      id
      type
      number
      title
    }
  }
  evidence {
    document
    start
    end
    exact
  }
}
    `, {"fragmentName":"CitingPassage"}) as unknown as TypedDocumentString<CitingPassageFragment, unknown>;
export const AgenciesImplementingInstrumentDocument = new TypedDocumentString(`
    query AgenciesImplementingInstrument($ref: String!, $roles: [Role!], $basis: [Basis!]) {
  instrument(ref: $ref) {
    id
    number
    issuer
    issuedOn
    title
    implementers(roles: $roles, basis: $basis) {
      agency {
        id
        name
      }
      roles
      basis
      tasks {
        id
        path
        text
      }
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesImplementingInstrumentQuery, AgenciesImplementingInstrumentQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($filter: AgencyFilter, $orderBy: AgencyOrder, $first: Int, $after: String) {
  agencies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      level
      place
      registered
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const ComparePlansDocument = new TypedDocumentString(`
    query ComparePlans($before: String!, $after: String!, $kinds: [ChangeKind!]) {
  compare(before: $before, after: $after) {
    before {
      id
      number
      title
    }
    after {
      id
      number
      title
    }
    tasks(kinds: $kinds) {
      kind
      before {
        ...Side
      }
      after {
        ...Side
      }
    }
    instruments {
      added {
        id
        number
        title
      }
      dropped {
        id
        number
        title
      }
    }
    agencies {
      added {
        id
        name
      }
      dropped {
        id
        name
      }
    }
  }
}
    fragment Side on TaskSide {
  task {
    id
    path
    text
  }
  agencies {
    id
    name
  }
  deadlines
}`) as unknown as TypedDocumentString<ComparePlansQuery, ComparePlansQueryVariables>;
export const ContextOfTaskDocument = new TypedDocumentString(`
    query ContextOfTask($id: ID!, $paragraphs: Int) {
  task(id: $id) {
    id
    path
    anchor {
      document
      start
      end
      exact
    }
    context(paragraphs: $paragraphs) {
      before {
        document
        start
        end
        exact
      }
      after {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContextOfTaskQuery, ContextOfTaskQueryVariables>;
export const CooperationOfAgencyDocument = new TypedDocumentString(`
    query CooperationOfAgency($ref: String!) {
  agency(ref: $ref) {
    id
    name
    supports {
      agency {
        id
        name
      }
      basis
      tasks {
        id
        path
      }
      evidence {
        start
        end
        exact
      }
    }
    supportedBy {
      agency {
        id
        name
      }
      basis
      tasks {
        id
        path
      }
      evidence {
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CooperationOfAgencyQuery, CooperationOfAgencyQueryVariables>;
export const DeadlinesOfPlanDocument = new TypedDocumentString(`
    query DeadlinesOfPlan($plan: String!) {
  instrument(ref: $plan) {
    id
    tasks {
      id
      path
      deadlines {
        due
        period
        recurs
        condition
        evidence {
          exact
        }
      }
      targets {
        value
        unit
        of
        bound
        evidence {
          exact
        }
      }
      assignments {
        role
        agency {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlinesOfPlanQuery, DeadlinesOfPlanQueryVariables>;
export const DueTasksOfAgencyDocument = new TypedDocumentString(`
    query DueTasksOfAgency($ref: String!, $roles: [Role!], $dueFrom: String, $dueTo: String) {
  agency(ref: $ref) {
    id
    name
    tasks(roles: $roles, dueFrom: $dueFrom, dueTo: $dueTo) {
      id
      path
      deadlines {
        due
        period
        evidence {
          document
          start
          end
          exact
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueTasksOfAgencyQuery, DueTasksOfAgencyQueryVariables>;
export const GapsOfPlanDocument = new TypedDocumentString(`
    query GapsOfPlan($plan: String!, $kinds: [GapKind!], $asOf: String) {
  gaps(plan: $plan, kinds: $kinds, asOf: $asOf) {
    kind
    severity
    message
    task {
      id
      path
    }
    instrument {
      id
      number
    }
    agency {
      id
      name
    }
    candidates
    evidence {
      document
      start
      end
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<GapsOfPlanQuery, GapsOfPlanQueryVariables>;
export const HoldersOfInstrumentDocument = new TypedDocumentString(`
    query HoldersOfInstrument($ref: String!, $asOf: String, $expandCollectives: Boolean, $roles: [Role!], $basis: [Basis!]) {
  instrument(ref: $ref) {
    id
    number
    implementers(
      asOf: $asOf
      expandCollectives: $expandCollectives
      roles: $roles
      basis: $basis
    ) {
      agency {
        id
        name
      }
      namedAgency {
        id
        name
      }
      chain {
        kind
        since
        by
        from {
          name
        }
        to {
          name
        }
      }
      roles
      basis
      tasks {
        id
        path
      }
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldersOfInstrumentQuery, HoldersOfInstrumentQueryVariables>;
export const InstrumentDocument = new TypedDocumentString(`
    query Instrument($ref: String!) {
  instrument(ref: $ref) {
    id
    key
    type
    system
    number
    period
    issuer
    issuedOn
    title
    documents {
      id
      uri
      sha256
    }
    citations {
      kind
      identity
      basis
      rule
      evidence {
        document
        start
        end
        exact
      }
      task {
        id
        path
      }
    }
    maybeSameAs {
      reason
      explanation
      instrument {
        id
        number
        title
      }
      citations {
        evidence {
          document
          start
          end
          exact
        }
      }
    }
    openCitations {
      kind
      rule
      evidence {
        document
        start
        end
        exact
      }
      task {
        id
        path
      }
    }
    relations {
      kind
      fromNumber
      toNumber
      from {
        id
      }
      to {
        id
      }
      evidence {
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentQuery, InstrumentQueryVariables>;
export const InstrumentsImplementedByAgencyDocument = new TypedDocumentString(`
    query InstrumentsImplementedByAgency($ref: String!, $roles: [Role!], $basis: [Basis!]) {
  agency(ref: $ref) {
    id
    name
    instruments(roles: $roles, basis: $basis) {
      instrument {
        id
        number
        issuer
        issuedOn
        title
      }
      roles
      basis
      tasks {
        id
        path
      }
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentsImplementedByAgencyQuery, InstrumentsImplementedByAgencyQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments($filter: InstrumentFilter, $orderBy: InstrumentOrder, $first: Int, $after: String) {
  instruments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      number
      issuer
      issuedOn
      title
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const MembersOfAgencyDocument = new TypedDocumentString(`
    query MembersOfAgency($ref: String!) {
  agency(ref: $ref) {
    id
    name
    kind
    members {
      id
      name
    }
    memberOf {
      id
      name
    }
    partOf {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MembersOfAgencyQuery, MembersOfAgencyQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      uri
      text
      instrument {
        id
      }
      citations {
        number
        identity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: String!, $to: String!, $maxLength: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength) {
    truncated
    paths {
      length
      edges {
        id
        from
        to
        kind
        basis
        evidence {
          document
          start
          end
          exact
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    node {
      __typename
      id
      ... on Instrument {
        number
        title
      }
      ... on Agency {
        name
      }
      ... on Task {
        path
        text
      }
    }
    match {
      field
      spans {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    documents
    instruments
    agencies
    tasks
    citations
    assignments
    relations
    deadlines
    targets
    unresolved
    version
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const SuccessorsOfAgencyDocument = new TypedDocumentString(`
    query SuccessorsOfAgency($ref: String!, $asOf: String) {
  agency(ref: $ref) {
    id
    name
    successors(asOf: $asOf) {
      agency {
        id
        name
      }
      chain {
        kind
        since
        by
        from {
          id
          name
        }
        to {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuccessorsOfAgencyQuery, SuccessorsOfAgencyQueryVariables>;
export const TallyOfPlanDocument = new TypedDocumentString(`
    query TallyOfPlan($plan: String!, $by: TallyKind!) {
  tally(plan: $plan, by: $by) {
    name
    key
    role
    count
  }
}
    `) as unknown as TypedDocumentString<TallyOfPlanQuery, TallyOfPlanQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($id: ID!) {
  task(id: $id) {
    id
    path
    heads
    anchor {
      document
      start
      end
      exact
    }
    plan {
      id
      number
    }
    parent {
      id
    }
    children {
      id
    }
    assignments {
      role
      basis
      agencyAsWritten
      agency {
        id
        name
      }
    }
    citations {
      kind
      identity
      number
      flags
      candidateKeys
      instrument {
        id
        number
      }
      evidence {
        exact
      }
    }
    deadlines {
      due
      period
      evidence {
        exact
      }
    }
    targets {
      value
      unit
      of
      bound
    }
  }
}
    `) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const TasksOfAgencyByRoleDocument = new TypedDocumentString(`
    query TasksOfAgencyByRole($agency: String!, $roles: [Role!], $first: Int, $after: String) {
  tasks(
    filter: {agency: $agency, roles: $roles}
    orderBy: PLACE
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      path
      text
      citations {
        kind
        number
        instrument {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksOfAgencyByRoleQuery, TasksOfAgencyByRoleQueryVariables>;
export const TasksOfAgencyDocument = new TypedDocumentString(`
    query TasksOfAgency($ref: String!) {
  agency(ref: $ref) {
    id
    name
    kind
    members {
      id
      name
    }
    assignments {
      role
      basis
      evidence {
        exact
      }
      task {
        id
        path
        text
        plan {
          id
          number
          title
        }
        deadlines {
          due
          period
          recurs
          condition
        }
        targets {
          value
          unit
          of
          bound
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksOfAgencyQuery, TasksOfAgencyQueryVariables>;
export const TasksOfPlanDocument = new TypedDocumentString(`
    query TasksOfPlan($plan: String!, $first: Int, $after: String) {
  tasks(filter: {plan: $plan}, orderBy: PLACE, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      path
      assignments {
        role
        agency {
          id
          name
        }
      }
      citations {
        kind
        identity
        number
        instrument {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksOfPlanQuery, TasksOfPlanQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $orderBy: TaskOrder, $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      path
      plan {
        id
        number
      }
      assignments {
        role
        agency {
          id
          name
        }
      }
      deadlines {
        due
        period
        evidence {
          exact
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: String!, $direction: TraceDirection, $depth: Int) {
  trace(from: $from, direction: $direction, depth: $depth) {
    truncated
    nodes {
      level
      node {
        __typename
        id
        ... on Instrument {
          number
          title
        }
        ... on Agency {
          name
        }
        ... on Task {
          path
        }
      }
    }
    edges {
      id
      from
      to
      kind
      basis
      level
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const ViewAgencyDocument = new TypedDocumentString(`
    query ViewAgency($ref: String!) {
  agency(ref: $ref) {
    id
    key
    name
    nameEn
    kind
    level
    registered
    members {
      id
      name
    }
    memberOf {
      id
      name
    }
    partOf {
      id
      name
    }
    links {
      kind
      since
      by
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    assignments {
      id
      role
      basis
      rule
      agencyAsWritten
      evidence {
        document
        start
        end
        exact
      }
      task {
        id
        path
        plan {
          id
          type
          number
          title
        }
        deadlines {
          due
          period
          recurs
          condition
          evidence {
            exact
          }
        }
      }
    }
    instruments {
      instrument {
        id
        type
        number
        title
      }
      roles
      basis
      tasks {
        id
        path
        plan {
          type
          number
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewAgencyQuery, ViewAgencyQueryVariables>;
export const ViewDocumentDocument = new TypedDocumentString(`
    query ViewDocument($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      title
      number
      uri
      sha256
      text
      citations {
        id
        kind
        identity
        number
        task {
          id
        }
        instrument {
          id
          number
        }
        evidence {
          start
          end
        }
      }
      instrument {
        id
        number
        title
        type
        tasks {
          id
          path
          start
          end
          assignments {
            id
            role
            agency {
              id
              name
            }
            evidence {
              document
              start
              end
            }
          }
          deadlines {
            id
            due
            period
            recurs
            evidence {
              document
              start
              end
            }
          }
          targets {
            id
            value
            unit
            bound
            evidence {
              document
              start
              end
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewDocumentQuery, ViewDocumentQueryVariables>;
export const ViewGapsDocument = new TypedDocumentString(`
    query ViewGaps($plan: String!) {
  gaps(plan: $plan) {
    kind
    severity
    message
    task {
      id
      path
    }
    instrument {
      id
      type
      number
      title
    }
    agency {
      id
      name
    }
    candidates
    evidence {
      document
      start
      end
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ViewGapsQuery, ViewGapsQueryVariables>;
export const ViewInstrumentDocument = new TypedDocumentString(`
    query ViewInstrument($ref: String!) {
  instrument(ref: $ref) {
    id
    key
    type
    system
    number
    period
    issuer
    issuedOn
    title
    documents {
      id
      uri
      sha256
      citations {
        id
        kind
        basis
        rule
        identity
        number
        instrument {
          id
          type
          number
          title
        }
        candidates {
          id
          type
          number
          title
          issuedOn
        }
        task {
          id
          path
        }
        evidence {
          document
          start
          end
          exact
        }
      }
    }
    implementers {
      agency {
        id
        name
        nameEn
      }
      roles
      basis
      tasks {
        id
        path
        plan {
          type
          number
          title
        }
        deadlines {
          due
          period
          recurs
          condition
        }
      }
      evidence {
        document
        start
        end
        exact
      }
    }
    citations {
      ...CitingPassage
    }
    maybeSameAs {
      reason
      instrument {
        id
        type
        number
        title
        issuedOn
      }
    }
    openCitations {
      ...CitingPassage
    }
    relations {
      id
      kind
      basis
      rule
      fromNumber
      toNumber
      from {
        id
      }
      to {
        id
      }
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    fragment CitingPassage on Citation {
  id
  kind
  basis
  rule
  identity
  task {
    id
    path
    plan {
      id
      type
      number
      title
    }
  }
  evidence {
    document
    start
    end
    exact
  }
}`) as unknown as TypedDocumentString<ViewInstrumentQuery, ViewInstrumentQueryVariables>;
export const ViewPlanDocument = new TypedDocumentString(`
    query ViewPlan($plan: String!) {
  tally(by: TASKS_BY_AGENCY, plan: $plan) {
    key
    name
    role
    count
  }
}
    `) as unknown as TypedDocumentString<ViewPlanQuery, ViewPlanQueryVariables>;
export const ViewQuotesDocument = new TypedDocumentString(`
    query ViewQuotes($from: String!, $direction: TraceDirection!, $depth: Int!, $citations: Boolean!) {
  trace(from: $from, direction: $direction, depth: $depth) {
    nodes {
      node {
        __typename
        ... on Task {
          citations @include(if: $citations) {
            id
            evidence {
              document
              start
              end
              exact
            }
          }
        }
      }
    }
    edges {
      id
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewQuotesQuery, ViewQuotesQueryVariables>;
export const ViewSearchDocument = new TypedDocumentString(`
    query ViewSearch($text: String!) {
  search(text: $text, first: 12) {
    node {
      __typename
      id
      ... on Instrument {
        type
        number
        issuer
        issuedOn
        title
      }
      ... on Agency {
        name
        kind
        partOf {
          name
        }
      }
      ... on Task {
        path
        text
        plan {
          type
          number
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewSearchQuery, ViewSearchQueryVariables>;
export const ViewStartDocument = new TypedDocumentString(`
    query ViewStart {
  statistics {
    documents
    instruments
    agencies
    tasks
    citations
    assignments
    unresolved
    version
  }
  plans: instruments(filter: {types: [PLAN]}, first: 50) {
    totalCount
    nodes {
      id
      number
      title
      issuer
      issuedOn
      documents {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewStartQuery, ViewStartQueryVariables>;
export const ViewTaskDocument = new TypedDocumentString(`
    query ViewTask($id: ID!) {
  task(id: $id) {
    id
    key
    path
    heads
    anchor {
      document
      start
      end
      exact
    }
    plan {
      id
      type
      number
      title
    }
    parent {
      id
      path
    }
    children {
      id
      path
    }
    assignments {
      id
      role
      basis
      rule
      agencyAsWritten
      agency {
        id
        name
        nameEn
      }
      evidence {
        document
        start
        end
        exact
      }
    }
    citations {
      id
      kind
      basis
      rule
      identity
      flags
      number
      provision
      instrument {
        id
        type
        number
        title
      }
      candidates {
        id
        type
        number
        title
        issuedOn
      }
      evidence {
        document
        start
        end
        exact
      }
    }
    deadlines {
      id
      due
      period
      recurs
      condition
      basis
      evidence {
        document
        start
        end
        exact
      }
    }
    targets {
      id
      value
      unit
      of
      bound
      evidence {
        document
        start
        end
        exact
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewTaskQuery, ViewTaskQueryVariables>;
export const ViewTraceDocument = new TypedDocumentString(`
    query ViewTrace($from: String!, $direction: TraceDirection!, $depth: Int!, $citations: Boolean!, $deadlines: Boolean!) {
  trace(from: $from, direction: $direction, depth: $depth) {
    truncated
    nodes {
      node {
        __typename
        id
        ... on Instrument {
          type
          system
          number
          issuer
          issuedOn
          title
          documents {
            id
          }
        }
        ... on Agency {
          name
          nameEn
          kind
          registered
          members {
            id
            name
            nameEn
            kind
            registered
          }
        }
        ... on Task {
          path
          start
          text
          heads
          plan {
            id
            type
            system
            number
            issuer
            issuedOn
            title
          }
          citations @include(if: $citations) {
            id
            kind
            basis
            instrument {
              id
              type
              system
              number
              issuer
              issuedOn
              title
            }
          }
          deadlines @include(if: $deadlines) {
            id
            due
            period
            recurs
            condition
            basis
            evidence {
              document
              start
              end
              exact
            }
          }
        }
      }
    }
    edges {
      id
      from
      to
      kind
      basis
    }
  }
}
    `) as unknown as TypedDocumentString<ViewTraceQuery, ViewTraceQueryVariables>;