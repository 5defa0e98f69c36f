import { propertyKey, type AssetCopyBlocker, type SourceAsset, type TargetFacts } from './copy-plan';
import type { ContentReference } from './asset-content';
import { clipped, listed } from './message-text';

type PropertyReference = Extract<ContentReference, { kind: 'PROPERTY' }>;

const MAX_REFERENCE = 150;

/** All that keeps an asset's own content out of the target: what cannot travel, and properties that it lacks (A6, A7). */
export function contentBlockers(
  asset: Pick<SourceAsset, 'references' | 'unsupported'>,
  { properties }: Pick<TargetFacts, 'properties'>,
): readonly AssetCopyBlocker[] {
  return [
    ...asset.unsupported.map(({ reference, message }) => ({ code: 'UNSUPPORTED_ASSET' as const, message, reference })),
    ...asset.references.flatMap((reference) =>
      reference.kind === 'PROPERTY' ? propertyBlockers(reference, properties) : [],
    ),
  ];
}

function propertyBlockers(
  needed: PropertyReference,
  properties: TargetFacts['properties'],
): readonly AssetCopyBlocker[] {
  const reference = clipped(`${needed.recordType.toLowerCase()}.${needed.name}`, MAX_REFERENCE);
  const property = properties.get(propertyKey(needed.recordType, needed.name));
  if (property === undefined) {
    const message = `The target has no property ${reference} (A6). Create it there; properties are never created by a copy.`;
    return [{ code: 'MISSING_PROPERTY', message, reference }];
  }
  const { type, options } = property;
  if (options === null && needed.options.length > 0 && needed.fieldType === type) {
    const message = `What can be chosen for the property ${reference} is the target’s own, and is not known here (A6). Take its values out.`;
    return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
  }
  if (needed.fieldType !== null && needed.fieldType !== type) {
    const message = `The property ${reference} of the target is of type ${type}, and ${needed.fieldType} is needed (A6).`;
    return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
  }
  const missing = options === null ? [] : needed.options.filter((option) => !options.has(option));
  if (missing.length === 0) return [];
  const message = `The property ${reference} of the target lacks the options ${listed(missing)} (A6). Add them there.`;
  return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
}
