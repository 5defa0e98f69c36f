import type { ContentReference, ResolveAsset } from './asset-content';

/** What a walk over content has found so far. */
export interface Findings {
  readonly references: ContentReference[];
  readonly dropped: string[];
  readonly unsupported: { readonly reference: string; readonly message: string }[];
}

/** Where a walk is, and what it does there. */
export interface Walk {
  readonly findings: Findings;
  readonly resolve: ResolveAsset;
  /** In dots, `[]` for the items of a list. */
  readonly path: string;
  readonly depth: number;
  /** Whose properties are meant here; null for records whose properties are not known. */
  readonly recordType: 'CONTACT' | 'COMPANY' | null;
}

/** A value that does not travel. */
export const LEFT_OUT = Symbol('left out');

/**
 * One part of a content: gives what of a value travels, or `LEFT_OUT`, and puts down what it finds. Never called with null
 * or undefined.
 */
export type Part = (value: unknown, walk: Walk) => unknown;

export type JsonObjectValue = Readonly<Record<string, unknown>>;

/** Content that nests deeper is refused. */
export const MAX_DEPTH = 60;

export function below(walk: Walk, key: string): Walk {
  return { ...walk, path: walk.path === '' ? key : `${walk.path}.${key}`, depth: walk.depth + 1 };
}

/** Not of the kind that the API describes: refused by its place. */
export function malformed(walk: Walk, expected: string): typeof LEFT_OUT {
  return refuse(walk, walk.path, `${walk.path} should be ${expected} (A6).`);
}

/** Something that has no meaning in the target, or one that is not known here. */
export function refuse({ findings }: Walk, reference: string, message: string): typeof LEFT_OUT {
  findings.unsupported.push({ reference, message });
  return LEFT_OUT;
}

export function drop({ findings, path }: Walk): typeof LEFT_OUT {
  findings.dropped.push(path);
  return LEFT_OUT;
}

export function isObject(value: unknown): value is JsonObjectValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is lost by leaving it out. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
