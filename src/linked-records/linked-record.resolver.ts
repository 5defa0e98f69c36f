import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { SizedByFirst } from '../graphql/demand-control';
import { ActivitiesArgs, DealsArgs, LinkedRecord } from './linked-record.types';
import type { LinkedRecordData } from './linked-records.reader';
import { activitiesPage, dealsPage } from './linked-records.selection';
import { MirroredActivityConnection } from './mirrored-activity.types';
import { MirroredDealConnection } from './mirrored-deal.types';
import { rowsThatWereRead, type ActivityPage, type DealPage } from './record-children.reader';

/** Activities and deals were read with their record: the arguments tell which page is meant. */
@Resolver(() => LinkedRecord)
export class LinkedRecordResolver {
  @SizedByFirst()
  @FieldResolver(() => MirroredActivityConnection, { description: 'Its activities, newest first (M3).' })
  activities(@Root() record: LinkedRecordData, @Args(() => ActivitiesArgs) args: ActivitiesArgs): ActivityPage {
    return rowsThatWereRead(record.activities, activitiesPage(args).key);
  }

  @SizedByFirst()
  @FieldResolver(() => MirroredDealConnection, {
    description: 'Its deals: those without a close date, then the newest close date first (M3).',
  })
  deals(@Root() record: LinkedRecordData, @Args(() => DealsArgs) args: DealsArgs): DealPage {
    return rowsThatWereRead(record.deals, dealsPage(args).key);
  }
}
