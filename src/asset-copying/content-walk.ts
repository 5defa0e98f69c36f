import type { ContentReference, ResolveAsset } from './asset-content';

/** What a walk over content has found so far. */
export interface Findings {
  readonly references: ContentReference[];
  readonly dropped: string[];
  readonly unsupported: { readonly reference: string; readonly message: string }[];
}

/** Whose properties are meant; null for records whose properties are not known. */
export type WalkedRecordType = 'CONTACT' | 'COMPANY' | null;

/** Where a walk is, and what it does there. */
export class Walk {
  private constructor(
    readonly findings: Findings,
    readonly resolve: ResolveAsset,
    private readonly parent: Walk | null,
    /** A field, `[]` for the items of a list, or nothing. */
    private readonly step: string,
    readonly depth: number,
    readonly recordType: WalkedRecordType,
  ) {}

  static begin(findings: Findings, resolve: ResolveAsset): Walk {
    return new Walk(findings, resolve, null, '', 0, null);
  }

  /** At a field of the object that the walk is at. */
  field(name: string): Walk {
    return new Walk(this.findings, this.resolve, this, name, this.depth + 1, this.recordType);
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
    const before = this.parent?.path ?? '';
    const isField = this.step !== '' && this.step !== '[]';
    return isField && before !== '' ? `${before}.${this.step}` : before + this.step;
  }
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

/** Not of the kind that the API describes: refused by its place. */
export function malformed(walk: Walk, expected: string): typeof LEFT_OUT {
  return refuse(walk, walk.path, `${walk.path} should be ${expected} (A6).`);
}

/** Something that has no meaning in the target, or one that is not known here. */
export function refuse({ findings }: Walk, reference: string, message: string): typeof LEFT_OUT {
  findings.unsupported.push({ reference, message });
  return LEFT_OUT;
}

export function drop(walk: Walk): typeof LEFT_OUT {
  walk.findings.dropped.push(walk.path);
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
