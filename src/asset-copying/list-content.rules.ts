import { exact, listOf, object, oneOf, refused } from './content-shape.rules';
import { amount, apiName, apiNameOrDropped } from './content-value.rules';
import { LEFT_OUT, type ObjectPart, type Part } from './content-walk';
import { amongItsRecords, association, filter, knownObjectType } from './list-filter.rules';
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
const associationBranch: ObjectPart = (value, walk) => {
  if (association(value, walk) === LEFT_OUT) return LEFT_OUT;
  const fields = { ...branchFields, associationCategory: apiName, operator: apiName };
  const needed = { associationTypeId: amount, objectTypeId: knownObjectType };
  return exact(fields, needed)(value, amongItsRecords(walk, value));
};

/** The same, told by a property of the records that the association is of. */
const propertyAssociationBranch: ObjectPart = (value, walk) => {
  const named: Part = (name, at) => propertyName(name, at.among(walk.recordType));
  const needed = { objectTypeId: knownObjectType, propertyWithObjectId: named };
  return exact({ ...branchFields, operator: apiName }, needed)(value, amongItsRecords(walk, value));
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
export const listContent: Part = (value, walk) => listShape(value, amongItsRecords(walk, value));
