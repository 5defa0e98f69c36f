import type { JsonObject, ResolveAsset } from './asset-content';
import { isAutomatedEmail, objectTypeOf } from './asset-kind.rules';
import type { StoredAsset } from './assets.repository';
import type { SourceAsset } from './copy-plan';
import { portableContent } from './portable-content.rules';

/** What a stored asset is planned with, and what of its content travels, with the ids that `resolve` gives. */
export function readAsset(
  { type, id, name, content, contentHash }: StoredAsset,
  resolve?: ResolveAsset,
): { readonly asset: SourceAsset; readonly content: JsonObject } {
  const parsed: unknown = JSON.parse(content);
  const portable = portableContent(type, parsed, resolve);
  return {
    asset: {
      type,
      id,
      name,
      objectType: objectTypeOf(type, parsed),
      isAutomated: isAutomatedEmail(type, parsed),
      contentHash,
      references: portable.references,
      dropped: portable.dropped,
      unsupported: portable.unsupported,
    },
    content: portable.content,
  };
}
