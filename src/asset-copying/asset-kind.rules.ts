import { AssetType } from './asset';

const AUTOMATED_EMAILS: ReadonlySet<unknown> = new Set(['AUTOMATED_EMAIL', 'AUTOMATED_AB_EMAIL', 'FOLLOWUP_EMAIL']);

/** What a list lists, as its content says; null of other assets. */
export function objectTypeOf(type: AssetType, content: unknown): string | null {
  const value = type === AssetType.LIST ? field(content, 'objectTypeId') : null;
  return typeof value === 'string' ? value : null;
}

/** Whether it is a marketing e-mail that is sent by automation, and not to recipients once (A1). */
export function isAutomatedEmail(type: AssetType, content: unknown): boolean {
  return type === AssetType.MARKETING_EMAIL && AUTOMATED_EMAILS.has(field(content, 'type'));
}

function field(content: unknown, name: string): unknown {
  return typeof content === 'object' && content !== null && Object.hasOwn(content, name)
    ? (content as Record<string, unknown>)[name]
    : null;
}
