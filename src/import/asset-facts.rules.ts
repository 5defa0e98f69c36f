import type { z } from 'zod';
import { AssetType } from '../asset-copying/asset';
import type { assetFact } from '../sync/facts';
import { definitionHead, neededText } from './definition-head.rules';
import { RowProblem } from './hubspot-record';
import type { ImportContext, RowFacts } from './import-context';
import { jsonObject, type Json } from './json-value.rules';

type AssetInput = z.input<typeof assetFact>;

/** What the API calls them. */
const ID_MEMBERS: Readonly<Record<AssetType, string>> = { MARKETING_EMAIL: 'id', FORM: 'id', LIST: 'listId' };

/** The forms API tells no state: a form that it gives can be shown and filled in. */
const FORM_STATE = 'PUBLISHED';

/**
 * The asset with the whole of what the API gives as its content.
 * @throws RowProblem for one of which the file tells less than the account has: a copy would be empty without a word.
 */
export function assetFacts(type: AssetType, value: unknown, context: ImportContext): RowFacts<AssetInput> {
  const content = jsonObject(value);
  const { fields, remarks } = definitionHead(content, context);
  const fact: AssetInput = {
    ...fields,
    id: neededText(content, ID_MEMBERS[type]),
    type,
    name: neededText(content, 'name'),
    state: stateOf(type, content),
    content,
  };
  const problem = fact.archived ? null : incompleteness(type, content);
  if (problem !== null) throw new RowProblem(problem);
  return { fact, merged: [], remarks };
}

function stateOf(type: AssetType, content: Json): string {
  switch (type) {
    case AssetType.FORM:
      return FORM_STATE;
    case AssetType.LIST:
      return neededText(content, 'processingStatus');
    case AssetType.MARKETING_EMAIL:
      return neededText(content, 'state');
  }
}

/** What of the asset is not there, and how to fetch it. The members of a manual list are chosen by hand. */
function incompleteness(type: AssetType, content: Json): string | null {
  const lacks = (name: string): boolean => content[name] === null || content[name] === undefined;
  switch (type) {
    case AssetType.FORM:
      return lacks('fieldGroups') ? 'fieldGroups: is not there; fetch the form whole' : null;
    case AssetType.LIST:
      return content['processingType'] !== 'MANUAL' && lacks('filterBranch')
        ? 'filterBranch: is not there, as in answers to a search; fetch the list by its id with includeFilters=true'
        : null;
    case AssetType.MARKETING_EMAIL:
      return lacks('content') ? 'content: is not there; fetch the e-mail without includedProperties' : null;
  }
}
