import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../graphql/selected-fields';
import { InputError } from '../shared/errors';
import { MAX_PAGE_SIZE, pageArgs, type PageArgs } from '../shared/pagination';
import { childShape, type ChildShape } from './child-shape';
import { ACTIVITY_TYPE_NAMES, type ActivityType, type RecordType } from './record';

export const DEFAULT_CHILDREN = 10;

export interface ActivitiesArguments {
  readonly types?: readonly ActivityType[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export type DealsArguments = Omit<ActivitiesArguments, 'types'>;

/** A page of activities or deals that is read for every linked record of the answer. */
export interface ChildSelection {
  /** What tells it from other pages of the same field. */
  readonly key: string;
  readonly page: PageArgs;
  /** Activities only; null: all types. */
  readonly types: readonly ActivityType[] | null;
  readonly rows: boolean;
  readonly total: boolean;
  /** When nothing of the rows is needed but what is written of them: that. */
  readonly shape: ChildShape | null;
}

/** What an operation asks of `linkedRecords`: nothing else is read. */
export interface LinkedRecordsSelection {
  readonly records: boolean;
  /** Whether something tells of records that are not on the page. */
  readonly counts: boolean;
  readonly activities: readonly ChildSelection[];
  readonly deals: readonly ChildSelection[];
}

/** One `linkedRecords` field of an operation. */
export interface LinkedRecordsRequest {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly page: PageArgs;
  /** Null: all readable sources. */
  readonly sourceAccountIds: readonly string[] | null;
  readonly selection: LinkedRecordsSelection;
}

/** What is known of a field while it is resolved or compiled. */
export type FieldInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes'>;

/** The arguments of `linkedRecords`. */
export interface LinkedRecordsArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly sourceAccountIds?: readonly string[] | null;
}

const DEFAULT_LINKED_RECORDS = 20;
/** A link's rank, record and account: nothing that is not shown of it (M3). */
const LINK_CURSOR_SHAPE = ['number', 'id', 'id'] as const;
const selections = new WeakMap<object, Map<readonly FieldNode[], LinkedRecordsSelection>>();
const COUNTING_FIELDS: ReadonlySet<string> = new Set(['pageInfo', 'totalCount']);
const RECORD_FIELDS: ReadonlySet<string> = new Set(['nodes', 'edges', ...COUNTING_FIELDS]);

/** @throws InputError for arguments out of bounds. */
export function linkedRecordsRequest(
  recordType: RecordType,
  recordId: string,
  args: LinkedRecordsArguments,
  info: FieldInfo,
  selectionOf: (info: FieldInfo) => LinkedRecordsSelection = knownSelection,
): LinkedRecordsRequest {
  const sourceAccountIds = args.sourceAccountIds ?? null;
  if (sourceAccountIds !== null && sourceAccountIds.length > MAX_PAGE_SIZE) {
    throw new InputError(`sourceAccountIds has ${sourceAccountIds.length} ids; send at most ${MAX_PAGE_SIZE}`);
  }
  const page = pageArgs(args, DEFAULT_LINKED_RECORDS, LINK_CURSOR_SHAPE);
  return { recordType, recordId, page, sourceAccountIds, selection: selectionOf(info) };
}

/** Worked out once for all records of a field: an execution has one object of variables, and a field one array of nodes. */
function knownSelection(info: FieldInfo): LinkedRecordsSelection {
  const ofExecution = selections.get(info.variableValues) ?? new Map<readonly FieldNode[], LinkedRecordsSelection>();
  selections.set(info.variableValues, ofExecution);
  const selection = ofExecution.get(info.fieldNodes) ?? linkedRecordsSelection(info);
  ofExecution.set(info.fieldNodes, selection);
  return selection;
}

/** Looks ahead in the operation, so that linked records come with their activities and deals in one batch. */
export function linkedRecordsSelection(info: FieldInfo): LinkedRecordsSelection {
  const fields = selectedFields(info, info.fieldNodes);
  const records = selectedFields(info, [
    ...named(fields, 'nodes'),
    ...named(selectedFields(info, named(fields, 'edges')), 'node'),
  ]);
  return {
    records: fields.some((field) => RECORD_FIELDS.has(field.name.value)),
    counts: fields.some((field) => COUNTING_FIELDS.has(field.name.value)),
    activities: childSelections(info, named(records, 'activities'), activitiesPage, () => null),
    deals: childSelections(info, named(records, 'deals'), dealsPage, () => null),
  };
}

/** The same for an operation that is compiled: what is only written is asked for as text. */
export function writtenSelection(info: FieldInfo): LinkedRecordsSelection {
  const fields = selectedFields(info, info.fieldNodes);
  const lists = fields.filter(({ name }) => name.value === 'nodes' || name.value === 'edges');
  const isOneList = lists.every((list) => list.name.value === 'nodes' && list.alias?.value === lists[0]?.alias?.value);
  if (!isOneList) return linkedRecordsSelection(info);
  const records = selectedFields(info, lists);
  const shapeOf = (connection: string, types: readonly string[]) => (nodes: readonly FieldNode[]) =>
    new Set(nodes.map(({ alias }) => alias?.value)).size > 1 ? null : childShape(info, connection, nodes, types);
  return {
    records: fields.some((field) => RECORD_FIELDS.has(field.name.value)),
    counts: fields.some((field) => COUNTING_FIELDS.has(field.name.value)),
    activities: childSelections(
      info,
      named(records, 'activities'),
      activitiesPage,
      shapeOf('MirroredActivityConnection', Object.values(ACTIVITY_TYPE_NAMES)),
    ),
    deals: childSelections(
      info,
      named(records, 'deals'),
      dealsPage,
      shapeOf('MirroredDealConnection', ['MirroredDeal']),
    ),
  };
}

/** @throws InputError for arguments out of bounds. */
export function activitiesPage(args: ActivitiesArguments): Pick<ChildSelection, 'key' | 'page' | 'types'> {
  const types = args.types == null ? null : [...new Set(args.types)].sort();
  const page = pageArgs(args, DEFAULT_CHILDREN, ['time', 'id']);
  return { key: JSON.stringify([page.first, page.after, types]), page, types };
}

/** @throws InputError for arguments out of bounds. */
export function dealsPage(args: DealsArguments): Pick<ChildSelection, 'key' | 'page' | 'types'> {
  return activitiesPage({ ...args, types: null });
}

/** Arguments that are refused are left to the field itself, which then says so in its own place. */
function childSelections(
  info: FieldInfo,
  nodes: readonly FieldNode[],
  pageFor: (args: ActivitiesArguments) => Pick<ChildSelection, 'key' | 'page' | 'types'>,
  shapeOf: (nodes: readonly FieldNode[]) => ChildShape | null,
): readonly ChildSelection[] {
  const byKey = new Map<string, { page: Pick<ChildSelection, 'key' | 'page' | 'types'>; nodes: FieldNode[] }>();
  for (const node of nodes) {
    const page = accepted(() => pageFor(argumentsOf(info, node)));
    if (page === null) continue;
    const known = byKey.get(page.key);
    if (known === undefined) byKey.set(page.key, { page, nodes: [node] });
    else known.nodes.push(node);
  }
  return [...byKey.values()].map(({ page, nodes: same }) => {
    const asked = selectedFields(info, same).map((field) => field.name.value);
    return {
      ...page,
      rows: asked.some((name) => name !== 'totalCount' && name !== '__typename'),
      total: asked.includes('totalCount'),
      shape: shapeOf(same),
    };
  });
}

function argumentsOf(info: FieldInfo, node: FieldNode): ActivitiesArguments {
  const linkedRecord = info.schema.getType('LinkedRecord');
  const field = isObjectType(linkedRecord) ? linkedRecord.getFields()[node.name.value] : undefined;
  return field === undefined ? {} : getArgumentValues(field, node, info.variableValues);
}

function accepted<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function named(fields: readonly FieldNode[], name: string): readonly FieldNode[] {
  return fields.filter((field) => field.name.value === name);
}
