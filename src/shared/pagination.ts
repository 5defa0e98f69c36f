import { z } from 'zod';
import { InputError } from './errors';
import { isId } from './id';

/** The largest `first` that any connection answers. */
export const MAX_PAGE_SIZE = 100;

/** What each value of a list's positions is; a time is RFC 3339, UTC, milliseconds, of the years 1000 to 9999. */
export type PositionShape = readonly ('id' | 'number' | 'time')[];

/** A place in a list: the values by which the list is ordered, so that it stays right when rows come and go. */
export type Position = readonly (string | number)[];

export interface PageArgs {
  readonly first: number;
  readonly after: Position | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * Relay arguments, checked. `shape` is the kind of each value in this list's positions.
 * @throws InputError for a `first` outside 0..100 or a cursor that this list did not give.
 */
export function pageArgs(
  args: { readonly first?: number | null; readonly after?: string | null },
  defaultSize: number,
  shape: PositionShape,
): PageArgs {
  const first = args.first ?? defaultSize;
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE_SIZE) {
    throw new InputError(`first is ${first}; ask for 0 to ${MAX_PAGE_SIZE} and page on with after`);
  }
  return { first, after: args.after == null ? null : decodeCursor(args.after, shape) };
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** A page of rows that were fetched one longer than asked for, which tells whether there is a next page. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  hasPreviousPage: boolean,
  positionOf: (row: T) => Position,
  totalCount: number,
): Page<T> {
  const nodes = rows.length > first ? rows.slice(0, first) : rows;
  const cursors = (i: number): string => encodeCursor(positionOf(nodes[i] as T));
  return new Page(nodes, rows.length > first, hasPreviousPage, cursors, totalCount);
}

/** A connection whose cursors are made when they are asked for. */
export class Page<T> implements Connection<T> {
  constructor(
    readonly nodes: readonly T[],
    private readonly hasNextPage: boolean,
    private readonly hasPreviousPage: boolean,
    private readonly cursorAt: (i: number) => string,
    readonly totalCount: number,
  ) {}

  /** The same places, with other nodes in them. */
  map<U>(made: (node: T) => U): Page<U> {
    return new Page(this.nodes.map(made), this.hasNextPage, this.hasPreviousPage, this.cursorAt, this.totalCount);
  }

  get edges(): readonly Edge<T>[] {
    return this.nodes.map((node, i) => ({ cursor: this.cursorAt(i), node }));
  }

  get pageInfo(): PageInfo {
    const { hasNextPage, hasPreviousPage, nodes } = this;
    const cursorAt = (i: number): string | null => (nodes.length === 0 ? null : this.cursorAt(i));
    return { hasNextPage, hasPreviousPage, startCursor: cursorAt(0), endCursor: cursorAt(nodes.length - 1) };
  }
}

const VALUES = {
  id: z.string().refine(isId),
  number: z.number().int(),
  time: z.iso.datetime({ precision: 3 }).regex(/^[1-9]\d{3}-/),
};

function decodeCursor(cursor: string, shape: PositionShape): Position {
  const values = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(values) && values.length === shape.length) {
    const parsed = shape.map((kind, i) => VALUES[kind].safeParse(values[i]));
    if (parsed.every((value) => value.success)) return parsed.map((value) => value.data);
  }
  throw new InputError('after is no cursor of this list; send an endCursor of it, unchanged, or null');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
