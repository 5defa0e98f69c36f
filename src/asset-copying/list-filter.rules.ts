import { AssetType } from './asset';
import { asset, exact, foreign, neededForeign, oneOf, refused, staysBehind } from './content-shape.rules';
import { amount, apiName, flag } from './content-value.rules';
import { isEmpty, isObject, LEFT_OUT, type Part, type Walk } from './content-walk';
import { isIdProperty, refuseIdValues } from './id-property.rules';
import { OPERAND_TYPES, propertyOperation, VALUE_FIELDS } from './list-operation.rules';
import { refineBy } from './list-time.rules';
import { propertyName, recordTypeOf, referToProperty } from './property-reference.rules';

const filterType = apiName;
const operator = apiName;
const refinements = { coalescingRefineBy: refineBy, pruningRefineBy: refineBy };
const ELSEWHERE = 'it is told of by something that each account has set up for itself';

/** HubSpot's own associations have the same id in every account; others are an account's own. */
export const association: Part = (value, walk) => {
  const ownCategory = isObject(value) && value['associationCategory'] !== 'HUBSPOT_DEFINED';
  return ownCategory ? foreign('association type')(value['associationTypeId'] ?? 'without an id', walk) : value;
};

const associated = (part: Part): Part => {
  return (value, walk) => (association(value, walk) === LEFT_OUT ? LEFT_OUT : part(value, walk));
};

const propertyShape = exact({ filterType, property: (name) => name, operation: propertyOperation }, ['operation']);
/**
 * A filter on a property needs it in the target, of the type that the operation takes, with the options that it names. Values
 * that are ids of the source are refused.
 */
const propertyFilter: Part = (value, walk) => {
  const made = propertyShape(value, walk);
  if (!isObject(value) || !isObject(made)) return made;
  const operation = isObject(value['operation']) ? value['operation'] : {};
  const operationType = typeof operation['operationType'] === 'string' ? operation['operationType'] : '';
  const values = operationType === 'ENUMERATION' && Array.isArray(operation['values']) ? operation['values'] : [];
  const options = values.filter((option) => typeof option === 'string');
  const type = Object.hasOwn(OPERAND_TYPES, operationType) ? (OPERAND_TYPES[operationType] ?? null) : null;
  const name = referToProperty(walk, value['property'], type, options);
  if (name === LEFT_OUT) return LEFT_OUT;
  const hasValues = VALUE_FIELDS.some((field) => Object.hasOwn(operation, field) && !isEmpty(operation[field]));
  return hasValues && isIdProperty(name) ? refuseIdValues(walk, name) : made;
};

/** Every filter type of the lists API: what of it travels, or that it is refused, and why. */
export const filter = oneOf('filterType', 'filter type', {
  PROPERTY: propertyFilter,
  CONSTANT: exact({ filterType, shouldAccept: flag, source: staysBehind }, ['shouldAccept']),
  IN_LIST: exact(
    {
      filterType,
      operator,
      listId: asset(AssetType.LIST),
      metadata: exact({ id: foreign('membership of'), inListType: foreign('membership by') }),
    },
    ['listId'],
  ),
  ASSOCIATION: associated(
    exact(
      {
        filterType,
        operator,
        ...refinements,
        associationCategory: apiName,
        associationTypeId: amount,
        listId: asset(AssetType.LIST),
        toObjectType: staysBehind,
        toObjectTypeId: knownObjectType,
      },
      ['associationTypeId', 'listId'],
    ),
  ),
  PROPERTY_ASSOCIATION: exact(
    {
      filterType,
      operator,
      ...refinements,
      listId: asset(AssetType.LIST),
      propertyWithObjectId: propertyName,
      toObjectTypeId: knownObjectType,
    },
    ['listId', 'propertyWithObjectId'],
  ),
  NUM_ASSOCIATIONS: associated(
    exact({ filterType, ...refinements, associationCategory: apiName, associationTypeId: amount }, [
      'associationTypeId',
    ]),
  ),
  FORM_SUBMISSION: exact({ filterType, operator, ...refinements, formId: asset(AssetType.FORM) }),
  FORM_SUBMISSION_ON_PAGE: exact(
    { filterType, operator, ...refinements, formId: asset(AssetType.FORM), pageId: neededForeign('page') },
    ['pageId'],
  ),
  EMAIL_EVENT: exact(
    {
      filterType,
      operator,
      pruningRefineBy: refineBy,
      emailId: asset(AssetType.MARKETING_EMAIL),
      appId: foreign('app'),
      clickUrl: foreign('address'),
      level: apiName,
    },
    ['emailId'],
  ),
  PAGE_VIEW: exact({ filterType, operator, ...refinements, enableTracking: flag, pageUrl: neededForeign('page') }, [
    'pageUrl',
  ]),
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
  return typeof value === 'string' && /^0-\d{1,6}$/.test(value) ? value : foreign('object type')(value, walk);
}

/** The walk among records of another type. */
export function among(walk: Walk, objectTypeId: unknown): Walk {
  return walk.among(recordTypeOf(objectTypeId));
}
