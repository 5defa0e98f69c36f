import { exportBytes } from './export-bytes.reader';
import { ExportError } from './hubspot-record';
import { readResults } from './json.reader';
import { ownerDirectory, type Owner, type OwnerDirectory } from './owner-directory';
import { ownerOfResult } from './owner-result.rules';

/**
 * Reads pages of the owners API.
 * @throws ExportError when the file holds something else.
 */
export async function readOwners(path: string): Promise<OwnerDirectory> {
  const owners: Owner[] = [];
  for await (const { line, value } of readResults(exportBytes(path))) {
    const owner = ownerOfResult(value);
    if (owner === null) throw new ExportError(`line ${line}: is no owner as the owners API answers it`);
    owners.push(owner);
  }
  return ownerDirectory(owners);
}
