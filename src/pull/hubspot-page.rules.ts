import { z } from 'zod';
import { PullError } from './pull-error';

const anyObject = z.record(z.string(), z.unknown());

/** The parts of answers that steer the reading; what is in the results, the import's rules read. */
export const accountDetails = z.object({ portalId: z.number().int().positive() });
export const resultsPage = z.object({
  results: z.array(anyObject),
  paging: z.object({ next: z.object({ after: z.string().min(1) }).nullish() }).nullish(),
});
export const listSearch = z.object({
  total: z.number().int(),
  hasMore: z.boolean(),
  offset: z.number().int(),
  lists: z.array(anyObject.and(z.object({ listId: z.string() }))),
});
export const listsById = z.object({ lists: z.array(anyObject) });
export const associationsPage = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.string() }),
      to: z.array(z.object({ toObjectId: z.union([z.string(), z.number().int().transform(String)]) })),
      paging: z.object({ next: z.object({ after: z.string().min(1) }).nullish() }).nullish(),
    }),
  ),
  errors: z.array(z.object({ category: z.string().nullish(), subCategory: z.unknown().optional() })).nullish(),
});

/** @throws PullError when the answer is not what the API describes. */
export function understood<T extends z.ZodType>(schema: T, body: unknown, path: string): z.output<T> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => issue.path.join('.') || 'the answer');
  throw new PullError(`${path} answered something else than HubSpot describes, at ${[...new Set(places)].join(', ')}`);
}
