/** Makes words that stand nowhere else, so that whoever finds one knows which text it is from. */
export function createCanaries(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `zq${made.toString(36).padStart(5, '0')}z`;
  };
}

/** Of the first 46,656 alone, so that what is encoded by chance is not taken for one. */
const CANARY = /zq00[0-9a-z]{3}z/g;
const ENCODED = /[A-Za-z0-9_-]{10,}/g;

/** The canaries of a text, whatever their case, and of what stands in it in base64, as cursors and opaque ids do. */
export function canariesIn(text: string): ReadonlySet<string> {
  const found = new Set(plainCanaries(text.toLowerCase()));
  for (const [encoded] of text.matchAll(ENCODED)) {
    for (const canary of plainCanaries(Buffer.from(encoded, 'base64url').toString('latin1').toLowerCase())) {
      found.add(canary);
    }
  }
  return found;
}

/** The canaries of a value's texts. */
export function canariesOf(value: unknown): ReadonlySet<string> {
  return canariesIn(JSON.stringify(value) ?? '');
}

function plainCanaries(text: string): readonly string[] {
  return text.match(CANARY) ?? [];
}
