import type { AssetType } from './asset';
import type { ContentReference, PortableContent, ResolveAsset } from './asset-content';
import { isObject, Walk, type Findings, type Part } from './content-walk';
import { emailContent } from './email-content.rules';
import { formContent } from './form-content.rules';
import { listContent } from './list-content.rules';

const CONTENT: Readonly<Record<AssetType, Part>> = {
  MARKETING_EMAIL: emailContent,
  FORM: formContent,
  LIST: listContent,
};

/**
 * What of an asset's content travels (A5), with all that it refers to (A6), each once. `resolve` gives the ids that assets
 * have in the target; without it they stay what they are. Content of whatever shape is answered, never refused by an error.
 */
export function portableContent(
  type: AssetType,
  content: unknown,
  resolve: ResolveAsset = ({ id }) => id,
): PortableContent {
  const findings: Findings = { references: [], dropped: new Set(), unsupported: new Map() };
  const made = CONTENT[type](content, Walk.begin(findings, resolve));
  return {
    content: isObject(made) ? made : {},
    references: distinct(findings.references),
    dropped: [...findings.dropped],
    unsupported: [...findings.unsupported.values()],
  };
}

function distinct(values: readonly ContentReference[]): readonly ContentReference[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
