import { AssetType } from './asset';
import { asset, exact, foreign, neededForeign, oneOf, refused, staysBehind } from './content-shape.rules';
import { amount, apiName, flag } from './content-value.rules';
import { isEmpty, isObject, LEFT_OUT, type ObjectPart, type Part, type Walk } from './content-walk';
import { refuseValues } from './id-property.rules';
import { OPERAND_TYPES, propertyOperation, VALUE_FIELDS } from './list-operation.rules';
import { refineBy } from './list-time.rules';
import { propertyName, recordTypeOf, referToProperty } from './property-reference.rules';

const filterType = apiName;
const operator = apiName;
const refinements = { coalescingRefineBy: refineBy, pruningRefineBy: refineBy };
const ELSEWHERE = 'it is told of by something that each account has set up for itself';

/** HubSpot's own associations have the same id in every account; others are an account's own. */
export const association: ObjectPart = (value, walk) =>
  value['associationCategory'] === 'HUBSPOT_DEFINED'
    ? value
    : neededForeign('association type')(value['associationTypeId'], walk);

const associated = (part: Part): ObjectPart => {
  return (value, walk) => (association(value, walk) === LEFT_OUT ? LEFT_OUT : part(value, walk));
};

const propertyShape = exact({ filterType, property: (name) => name }, { operation: propertyOperation });
/**
 * A filter on a property needs it in the target, of the type that the operation takes, with the options that it names. Values
 * that are ids of the source are refused.
 */
const propertyFilter: ObjectPart = (value, walk) => {
  const made = propertyShape(value, walk);
  const operation = isObject(value['operation']) ? value['operation'] : {};
  const type = OPERAND_TYPES.get(operation['operationType']) ?? null;
  const values = type === 'enumeration' && Array.isArray(operation['values']) ? operation['values'] : [];
  const options = values.filter((option) => typeof option === 'string');
  const name = referToProperty(walk.field('property'), value['property'], type, options);
  if (name === LEFT_OUT) return LEFT_OUT;
  const given = VALUE_FIELDS.map((field) => operation[field]).filter((field) => !isEmpty(field));
  const texts = given
    .flat()
    .filter((value) => typeof value !== 'object')
    .map(String);
  return refuseValues(walk, name, { hasValues: given.length > 0, texts }) ?? made;
};

/** Every filter type of the lists API: what of it travels, or that it is refused, and why. */
export const filter = oneOf('filterType', 'filter type', {
  PROPERTY: propertyFilter,
  CONSTANT: exact({ filterType, source: staysBehind }, { shouldAccept: flag }),
  IN_LIST: exact(
    {
      filterType,
      operator,
      metadata: exact({ id: foreign('membership of'), inListType: foreign('membership by') }),
    },
    { listId: asset(AssetType.LIST) },
  ),
  ASSOCIATION: associated(
    exact(
      {
        filterType,
        operator,
        ...refinements,
        associationCategory: apiName,
        toObjectType: staysBehind,
        toObjectTypeId: knownObjectType,
      },
      { associationTypeId: amount, listId: asset(AssetType.LIST) },
    ),
  ),
  PROPERTY_ASSOCIATION: exact(
    {
      filterType,
      operator,
      ...refinements,
      toObjectTypeId: knownObjectType,
    },
    { listId: asset(AssetType.LIST), propertyWithObjectId: propertyName },
  ),
  NUM_ASSOCIATIONS: associated(
    exact({ filterType, ...refinements, associationCategory: apiName }, { associationTypeId: amount }),
  ),
  FORM_SUBMISSION: exact({ filterType, operator, ...refinements, formId: asset(AssetType.FORM) }),
  FORM_SUBMISSION_ON_PAGE: exact(
    { filterType, operator, ...refinements, formId: asset(AssetType.FORM) },
    { pageId: neededForeign('page') },
  ),
  EMAIL_EVENT: exact(
    {
      filterType,
      operator,
      pruningRefineBy: refineBy,
      appId: foreign('app'),
      clickUrl: foreign('address'),
      level: apiName,
    },
    { emailId: asset(AssetType.MARKETING_EMAIL) },
  ),
  PAGE_VIEW: exact({ filterType, operator, ...refinements, enableTracking: flag }, { pageUrl: neededForeign('page') }),
  ADS_TIME: exact({ filterType, pruningRefineBy: refineBy }),
  ADS_SEARCH: refused('filter type ADS_SEARCH', ELSEWHERE),
  CAMPAIGN_INFLUENCED: refused('filter type CAMPAIGN_INFLUENCED', ELSEWHERE),
  COMMUNICATION_SUBSCRIPTION: refused('filter type COMMUNICATION_SUBSCRIPTION', ELSEWHERE),
  CTA: refused('filter type CTA', ELSEWHERE),
  EMAIL_SUBSCRIPTION: refused('filter type EMAIL_SUBSCRIPTION', ELSEWHERE),
  EVENT: refused('filter type EVENT', ELSEWHERE),
  INTEGRATION_EVENT: refused('filter type INTEGRATION_EVENT', ELSEWHERE),
  PRIVACY: refused('filter type PRIVACY', ELSEWHERE),
  SURVEY_MONKEY: refused('filter type SURVEY_MONKEY', ELSEWHERE),
  SURVEY_MONKEY_VALUE: refused('filter type SURVEY_MONKEY_VALUE', ELSEWHERE),
  UNIFIED_EVENTS: refused('filter type UNIFIED_EVENTS', ELSEWHERE),
  WEBINAR: refused('filter type WEBINAR', ELSEWHERE),
});

/** HubSpot's own record types are the same in every account; custom ones (`2-…`) are an account's own. */
export function knownObjectType(value: unknown, walk: Walk): unknown {
  return typeof value === 'string' && /^0-\d{1,6}$/.test(value) ? value : neededForeign('object type')(value, walk);
}

/** The walk among the records that a part of the content says it is of. */
export function amongItsRecords(walk: Walk, value: unknown): Walk {
  return walk.among(recordTypeOf(isObject(value) ? value['objectTypeId'] : null));
}
