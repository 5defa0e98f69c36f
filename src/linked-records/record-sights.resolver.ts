import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context';
import { SizedByFirst } from '../graphql/demand-control';
import { ForbiddenError, InputError } from '../shared/errors';
import { ID_EXPECTED, isId } from '../shared/id';
import type { Connection } from '../shared/pagination';
import { readRecordSights, type RecordSightData } from './record-sights.reader';
import { RecordSightConnection, RecordSightsArgs } from './record-sights.types';

@Resolver()
export class RecordSightsResolver {
  @SizedByFirst()
  @Query(() => RecordSightConnection, {
    description:
      'Who of other accounts was shown a record of the home account (M10), newest first. For its Super Admins, FORBIDDEN to others. Which record of theirs led to it is theirs to know (C2). Nothing tells whether there is such a record: of one that nobody saw, and of one that is not there, there are none.',
  })
  async recordSights(
    @Args(() => RecordSightsArgs) args: RecordSightsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RecordSightData>> {
    const { person, accounts } = context.viewer();
    if (!isId(args.recordId)) throw new InputError(`recordId is ${ID_EXPECTED}`);
    const sights = await readRecordSights(context.database.reader, person, args, (id) => accounts.load(id));
    if (sights === null)
      throw new ForbiddenError('Only a Super Admin of this account may ask who saw its records (M10).');
    return sights;
  }
}
