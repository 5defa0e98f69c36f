import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UserRole } from '../accounts/user';
import type { RequestContext } from '../graphql/context';
import { ForbiddenError, InputError } from '../shared/errors';
import { ID_EXPECTED, isId } from '../shared/id';
import { LinkedRecordAccess } from './linked-record-access.types';
import { linkedRecordAccess, type LinkedRecordAccessData } from './linked-records.connection';

@Resolver()
export class LinkedRecordAccessResolver {
  @Query(() => LinkedRecordAccess, {
    description:
      'Why linked records are shown or not, apart from any one record (M12). Of another user: for Super Admins of the home account, FORBIDDEN to others.',
  })
  async linkedRecordAccess(
    @Arg('userId', () => ID, {
      nullable: true,
      description: 'A user of the home account; the viewer himself without it.',
    })
    userId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<LinkedRecordAccessData> {
    const { person, linkedRecordAccess: access } = context.viewer();
    if (userId == null || userId === person.userId) {
      return linkedRecordAccess((await access.load(person.userId)).decision);
    }
    if (!isId(userId)) throw new InputError(`userId is ${ID_EXPECTED}`);
    const { user } = await access.load(person.userId);
    if (user === null || !user.active || user.role !== UserRole.SUPER_ADMIN) {
      throw new ForbiddenError('Only a Super Admin of this account may ask for another user (M12); leave userId out.');
    }
    return linkedRecordAccess((await access.load(userId)).decision);
  }
}
