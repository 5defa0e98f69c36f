import { copyExamples } from './copy-examples';
import { factExamples } from './fact-examples';
import { linkedRecordExamples } from './linked-record-examples';
import { organizationExamples } from './organization-examples';

/** An operation of `test/operations` as somebody of the demonstration asks it. */
export interface OperationExample {
  readonly operation: string;
  /** The arguments of `npm run token`. */
  readonly token: string;
  readonly what: string;
  /** May hold names of what earlier examples made: ORGANIZATION_ID, JOB_ID, DIGEST. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is waited for before: the workers have copied what there is to copy. */
  readonly after?: 'workers';
}

/** In the order in which they are run, on one demonstration. */
export const operationExamples: Readonly<Record<string, readonly OperationExample[]>> = {
  'Linked records': linkedRecordExamples,
  'The organization': organizationExamples,
  'Copying assets': copyExamples,
  'Facts in': factExamples,
};
