import { z } from 'zod';
import { exportBytes } from './export-bytes.reader';
import { ExportError } from './hubspot-record';
import { readResults } from './json.reader';
import { ownerDirectory, type Owner, type OwnerDirectory } from './owner-directory';

const id = z.union([z.string(), z.number().int().transform(String)]);
const ownerResult = z
  .object({
    id,
    email: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    userId: id.nullish(),
    userIdIncludingInactive: id.nullish(),
    teams: z.array(z.object({ id, name: z.string() })).nullish(),
  })
  .refine(({ email, userId, teams }) => [email, userId, teams].some((value) => value !== undefined))
  .transform(({ id, email, firstName, lastName, userId, userIdIncludingInactive, teams }): Owner => {
    const name = [firstName, lastName].filter(Boolean).join(' ').trim();
    return {
      id,
      email: email ?? null,
      name: name === '' ? null : name,
      userId: userId ?? userIdIncludingInactive ?? null,
      teams: teams ?? [],
    };
  });

/**
 * Reads pages of the owners API.
 * @throws ExportError when the file holds something else.
 */
export async function readOwners(path: string): Promise<OwnerDirectory> {
  const owners: Owner[] = [];
  for await (const { line, value } of readResults(exportBytes(path))) {
    const owner = ownerResult.safeParse(value);
    if (!owner.success) throw new ExportError(`line ${line}: is no owner as the owners API answers it`);
    owners.push(owner.data);
  }
  return ownerDirectory(owners);
}
