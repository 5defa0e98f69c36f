import { exact, listOf, object, oneOf, refused } from './content-shape.rules';
import { amount, apiName, apiNameOrDropped } from './content-value.rules';
import { isObject, LEFT_OUT, type Part } from './content-walk';
import { among, association, filter, knownObjectType } from './list-filter.rules';
import { objectTypeId, propertyName } from './property-reference.rules';
import { templated } from './templated-text.rules';

/** Branches nest: each is found when it is walked over. */
const branches: Part = (value, walk) => listOf(filterBranch)(value, walk);
const branchFields = {
  filterBranchType: apiName,
  filterBranchOperator: apiName,
  filterBranches: branches,
  filters: listOf(filter),
};
const plain = exact(branchFields);

/** The records of an association, whose own properties are filtered. */
const associationBranch: Part = (value, walk) => {
  if (!isObject(value) || association(value, walk) === LEFT_OUT) return LEFT_OUT;
  const fields = {
    associationCategory: apiName,
    associationTypeId: amount,
    objectTypeId: knownObjectType,
    operator: apiName,
  };
  return exact({ ...branchFields, ...fields }, ['associationTypeId', 'objectTypeId'])(
    value,
    among(walk, value['objectTypeId']),
  );
};

const propertyAssociationBranch: Part = (value, walk) => {
  if (!isObject(value)) return plain(value, walk);
  const named: Part = (name) => propertyName(name, walk);
  const fields = { objectTypeId: knownObjectType, operator: apiName, propertyWithObjectId: named };
  return exact({ ...branchFields, ...fields }, ['objectTypeId', 'propertyWithObjectId'])(
    value,
    among(walk, value['objectTypeId']),
  );
};

const filterBranch = oneOf('filterBranchType', 'filter branch type', {
  OR: plain,
  AND: plain,
  NOT_ALL: plain,
  NOT_ANY: plain,
  RESTRICTED: plain,
  ASSOCIATION: associationBranch,
  PROPERTY_ASSOCIATION: propertyAssociationBranch,
  UNIFIED_EVENTS: refused('filter branch type UNIFIED_EVENTS', 'its events are an account’s own'),
});

const listShape = object({
  name: templated,
  objectTypeId,
  processingType: apiNameOrDropped,
  filterBranch,
});

/** A list: its filters. Members, size, owners, teams, versions and times stay behind (A5). */
export const listContent: Part = (value, walk) =>
  listShape(value, isObject(value) ? among(walk, value['objectTypeId']) : walk);
