import type { AssetType } from '../../src/asset-copying/asset';
import { portableContent } from '../../src/asset-copying/portable-content.rules';

/** A content with another value at a place, told as findings tell it: in dots, `[]` for the first item of a list. */
export function contentWith(content: unknown, place: string, value: unknown): unknown {
  return replaced(content, place.split(/\.|(?=\[)/), value);
}

/** What became of a content: all of it travels, or these places stay behind, or it is blocked for these reasons. */
export function outcomeOf(type: AssetType, content: unknown) {
  const { content: made, dropped, unsupported } = portableContent(type, content);
  const messages = unsupported.map(({ message }) => message);
  if (messages.length > 0) return { blocked: messages };
  return dropped.length > 0 ? { dropped } : { travels: made };
}

function replaced(value: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (step === '[]') {
    const [first, ...others] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return [replaced(first, rest, other), ...others];
  }
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [step]: replaced(object[step], rest, other) };
}
