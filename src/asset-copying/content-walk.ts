import type { ContentReference, ResolveAsset } from './asset-content';

/** What a walk over content has found so far. */
export interface Findings {
  readonly references: ContentReference[];
  readonly dropped: Set<string>;
  /** By reference and message. */
  readonly unsupported: Map<string, { readonly reference: string; readonly message: string }>;
}

/** How many of a kind are told of one content; that there are more is told then, and never that there is none. */
export const MAX_FINDINGS = 1_000;

/** How much of a name of the source's own is told. */
const MAX_TOLD = 80;

/** Whose properties are meant; null for records whose properties are not known. */
export type WalkedRecordType = 'CONTACT' | 'COMPANY' | null;

/** Where a walk is, and what it does there. */
export class Walk {
  private pathHere: string | null = null;

  private constructor(
    readonly findings: Findings,
    readonly resolve: ResolveAsset,
    private readonly parent: Walk | null,
    /** A field, `[]` for the items of a list, or nothing. */
    readonly step: string,
    readonly depth: number,
    readonly recordType: WalkedRecordType,
  ) {}

  static begin(findings: Findings, resolve: ResolveAsset): Walk {
    return new Walk(findings, resolve, null, '', 0, null);
  }

  /** At a field of the object that the walk is at. */
  field(name: string): Walk {
    return new Walk(this.findings, this.resolve, this, told(name), this.depth + 1, this.recordType);
  }

  /** At the items of the list that the walk is at. */
  items(): Walk {
    return new Walk(this.findings, this.resolve, this, '[]', this.depth + 1, this.recordType);
  }

  /** At the same place, among records of another type. */
  among(recordType: WalkedRecordType): Walk {
    return new Walk(this.findings, this.resolve, this, '', this.depth, recordType);
  }

  /** In dots, `[]` for the items of a list. */
  get path(): string {
    if (this.pathHere !== null) return this.pathHere;
    const before = this.parent?.path ?? '';
    const isField = this.step !== '' && this.step !== '[]';
    this.pathHere = isField && before !== '' ? `${before}.${this.step}` : before + this.step;
    return this.pathHere;
  }
}

/** A value that does not travel. */
export const LEFT_OUT = Symbol('left out');

/**
 * One part of a content: gives what of a value travels, or `LEFT_OUT`, and puts down what it finds. Never called with null,
 * and with undefined only where an object says that it always has this field.
 */
export type Part = (value: unknown, walk: Walk) => unknown;

export type JsonObjectValue = Readonly<Record<string, unknown>>;

/** The same for what is known to be an object. */
export type ObjectPart = (value: JsonObjectValue, walk: Walk) => unknown;

/** Content that nests deeper is refused. */
export const MAX_DEPTH = 60;

/** Not of the kind that the API describes: refused by its place. */
export function malformed(walk: Walk, expected: string): typeof LEFT_OUT {
  const place = walk.path === '' ? 'The content' : walk.path;
  return refuse(walk, place, `${place} should be ${expected} (A6).`);
}

/** Something that has no meaning in the target, or one that is not known here. */
export function refuse({ findings: { unsupported } }: Walk, reference: string, message: string): typeof LEFT_OUT {
  if (unsupported.size < MAX_FINDINGS) unsupported.set(`${reference} ${message}`, { reference, message });
  else unsupported.set('', { reference: 'more', message: 'There is more of the content that cannot be copied (A6).' });
  return LEFT_OUT;
}

/** Left out, and listed by its place. */
export function drop(walk: Walk): typeof LEFT_OUT {
  const { dropped } = walk.findings;
  dropped.add(dropped.size < MAX_FINDINGS ? walk.path : '…');
  return LEFT_OUT;
}

/** The beginning of a text of the source. */
export function told(text: string): string {
  return text.length <= MAX_TOLD ? text : `${text.slice(0, MAX_TOLD)}…`;
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
