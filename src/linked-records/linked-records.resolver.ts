import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/context';
import { Cost, MATCHING_COST, SizedByFirst } from '../graphql/demand-control';
import { referencedId, type Reference } from '../graphql/reference';
import { LinkedRecordConnection, LinkedRecordsArgs } from './linked-record.types';
import type { LinkedRecordConnectionData } from './linked-records.connection';
import { linkedRecordsRequest } from './linked-records.selection';
import { RecordType } from './record';

const DESCRIPTION =
  'Records of other accounts of the organization that match this one, for a viewer who may see them (M1–M13); read live, read only.';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A person in the home account.', simpleResolvers: true })
export class Contact {
  @Field(() => ID, { description: 'The id of the contact in the home account.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A company in the home account.', simpleResolvers: true })
export class Company {
  @Field(() => ID, { description: 'The id of the company in the home account.' })
  id!: string;
}

@Resolver(() => Contact)
export class ContactResolver {
  @SizedByFirst()
  @Cost(MATCHING_COST)
  @FieldResolver(() => LinkedRecordConnection, { description: DESCRIPTION })
  linkedRecords(
    @Root() contact: Contact,
    @Args(() => LinkedRecordsArgs) args: LinkedRecordsArgs,
    @Ctx() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkedRecordConnectionData> {
    return viewer().linkedRecords.load(linkedRecordsRequest(RecordType.CONTACT, contact.id, args, info));
  }
}

@Resolver(() => Company)
export class CompanyResolver {
  @SizedByFirst()
  @Cost(MATCHING_COST)
  @FieldResolver(() => LinkedRecordConnection, { description: DESCRIPTION })
  linkedRecords(
    @Root() company: Company,
    @Args(() => LinkedRecordsArgs) args: LinkedRecordsArgs,
    @Ctx() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LinkedRecordConnectionData> {
    return viewer().linkedRecords.load(linkedRecordsRequest(RecordType.COMPANY, company.id, args, info));
  }
}

/** Nothing but the key is taken from the caller; whether there is such a record is decided where it is read (M11). */
export async function resolveRecordReference(reference: Reference): Promise<{ readonly id: string }> {
  return { id: referencedId(reference) };
}
