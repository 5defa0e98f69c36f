import { AssetType } from './asset';
import { asset, foreign, object, oneOf, refused, scalar, text } from './content-shape.rules';
import { isObject, LEFT_OUT, type Part, type Walk } from './content-walk';
import { OPERAND_TYPES, propertyOperation } from './list-operation.rules';
import { refineBy } from './list-time.rules';
import { propertyName, recordTypeOf, referToProperty } from './property-reference.rules';

const filterType = scalar;
const operator = scalar;
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

const propertyShape = object({ filterType, property: scalar, operation: propertyOperation });
/** A filter on a property needs it in the target, of the type that the operation takes, with the options that it names. */
const propertyFilter: Part = (value, walk) => {
  const made = propertyShape(value, walk);
  if (!isObject(value) || !isObject(made)) return made;
  const operation = isObject(value['operation']) ? value['operation'] : {};
  const operationType = String(operation['operationType']);
  const values = operationType === 'ENUMERATION' && Array.isArray(operation['values']) ? operation['values'] : [];
  const options = values.filter((option) => typeof option === 'string');
  const named = referToProperty(walk, value['property'], OPERAND_TYPES[operationType] ?? null, options);
  return named === LEFT_OUT ? LEFT_OUT : made;
};

/** Every filter type of the lists API: what of it travels, or that it is refused, and why. */
export const filter = oneOf('filterType', 'filter type', {
  PROPERTY: propertyFilter,
  CONSTANT: object({ filterType, shouldAccept: scalar, source: scalar }),
  IN_LIST: object({
    filterType,
    operator,
    listId: asset(AssetType.LIST),
    metadata: object({ id: foreign('membership of'), inListType: foreign('membership by') }),
  }),
  ASSOCIATION: associated(
    object({
      filterType,
      operator,
      ...refinements,
      associationCategory: scalar,
      associationTypeId: scalar,
      listId: asset(AssetType.LIST),
      toObjectType: scalar,
      toObjectTypeId: knownObjectType,
    }),
  ),
  PROPERTY_ASSOCIATION: object({
    filterType,
    operator,
    ...refinements,
    listId: asset(AssetType.LIST),
    propertyWithObjectId: propertyName,
    toObjectTypeId: knownObjectType,
  }),
  NUM_ASSOCIATIONS: associated(
    object({ filterType, ...refinements, associationCategory: scalar, associationTypeId: scalar }),
  ),
  FORM_SUBMISSION: object({ filterType, operator, ...refinements, formId: asset(AssetType.FORM) }),
  FORM_SUBMISSION_ON_PAGE: object({
    filterType,
    operator,
    ...refinements,
    formId: asset(AssetType.FORM),
    pageId: foreign('page'),
  }),
  EMAIL_EVENT: object({
    filterType,
    operator,
    pruningRefineBy: refineBy,
    emailId: asset(AssetType.MARKETING_EMAIL),
    appId: foreign('app'),
    clickUrl: text,
    level: scalar,
  }),
  PAGE_VIEW: object({ filterType, operator, ...refinements, enableTracking: scalar, pageUrl: text }),
  ADS_TIME: object({ filterType, pruningRefineBy: refineBy }),
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
