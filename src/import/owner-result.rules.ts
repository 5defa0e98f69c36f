import { z } from 'zod';
import type { Owner } from './owner-directory';

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

/** A result of the owners API; null for anything else. */
export function ownerOfResult(result: unknown): Owner | null {
  return ownerResult.safeParse(result).data ?? null;
}
