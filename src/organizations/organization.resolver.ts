import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AccountSummary } from '../accounts/account';
import type { RequestContext } from '../graphql/context';
import { AssumedSize, CHANGE_COST, Cost, SizedByFirst } from '../graphql/demand-control';
import { referencedId, type Reference } from '../graphql/reference';
import { STEP_UP_MAX_AGE_SECONDS } from '../identity/step-up.rules';
import { ForbiddenError } from '../shared/errors';
import { readPermitted } from '../shared/permitted-read';
import { findCandidates, type CandidateData } from './candidates.reader';
import type { ChangeContext, OrganizationChange } from './change-organization';
import { configureConnections, connectAllAccounts } from './configure-connections.service';
import { createOrganization } from './create-organization.service';
import { deleteOrganization } from './delete-organization.service';
import { readEvents, type EventPage } from './organization-events.reader';
import { findSeenOrganizationId, readOrganization, type OrganizationData } from './organization.reader';
import { ConfigureConnectionsInput, ConfigureConnectionsPayload, ConnectAllAccountsInput } from './connection.types';
import {
  CreateOrganizationInput,
  DeleteOrganizationInput,
  DeleteOrganizationPayload,
  Organization,
  OrganizationCandidate,
  OrganizationEventConnection,
  OrganizationPayload,
  UpdateOrganizationInput,
} from './organization.types';
import { updateOrganization } from './update-organization.service';

@ArgsType()
class EventsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description:
      "The home account's organization; null without one. For its Super Admins and Partner Admins (O10), FORBIDDEN to others.",
  })
  async organization(@Ctx() context: RequestContext): Promise<OrganizationData | null> {
    const organization = await readOrganization(context.database.read, context.viewer().person);
    if (organization !== 'forbidden') return organization;
    throw new ForbiddenError('Only Super Admins and Partner Admins of this account see its organization (O10).');
  }

  @AssumedSize(10)
  @Query(() => [OrganizationCandidate], {
    description:
      'Every account in which the viewer is a user, with all that bars it from an organization of his home account (O9).',
  })
  organizationCandidates(@Ctx() context: RequestContext): Promise<readonly CandidateData[]> {
    return findCandidates(context.database.read, context.viewer().person);
  }

  @Cost(CHANGE_COST)
  @Mutation(() => OrganizationPayload, {
    description: 'Makes an organization of the home account and others; connects nothing (O1–O9, O17, C1).',
  })
  async createOrganization(
    @Arg('input', () => CreateOrganizationInput, { description: 'What to create.' }) input: CreateOrganizationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return payload(await createOrganization(changeContext(context), input));
  }

  @Cost(CHANGE_COST)
  @Mutation(() => OrganizationPayload, {
    description: 'Renames, adds accounts, removes accounts, in one step (O1, O2, O4, O7–O12, O15–O18).',
  })
  async updateOrganization(
    @Arg('input', () => UpdateOrganizationInput, { description: 'What to change.' }) input: UpdateOrganizationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return payload(await updateOrganization(changeContext(context), input));
  }

  @Cost(CHANGE_COST)
  @Mutation(() => DeleteOrganizationPayload, {
    description: 'Ends an organization with all its settings; its history is kept (O5, O10, O11, O15–O18).',
  })
  async deleteOrganization(
    @Arg('input', () => DeleteOrganizationInput, { description: 'What to delete.' }) input: DeleteOrganizationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const change = await deleteOrganization(changeContext(context), input);
    return { ...refusalsOf(change), deletedOrganizationId: change.organizationId };
  }

  @Cost(CHANGE_COST)
  @Mutation(() => ConfigureConnectionsPayload, {
    description:
      'Switches connection settings on and off, or tells what that would change (C2, C4–C6, O10, O11, O17, O18).',
  })
  async configureConnections(
    @Arg('input', () => ConfigureConnectionsInput, { description: 'What to connect.' })
    input: ConfigureConnectionsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return connectionsPayload(context, await configureConnections(changeContext(context), input));
  }

  @Cost(CHANGE_COST)
  @Mutation(() => ConfigureConnectionsPayload, {
    description: 'One click: switches on every setting that is available, and tells why others are not (C3).',
  })
  async connectAllAccounts(
    @Arg('input', () => ConnectAllAccountsInput, { description: 'Which organization.' }) input: ConnectAllAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return connectionsPayload(context, await connectAllAccounts(changeContext(context), input));
  }

  @SizedByFirst()
  @FieldResolver(() => OrganizationEventConnection, { description: 'Its history, newest first (O16).' })
  async events(
    @Root() { id }: OrganizationData,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() context: RequestContext,
  ): Promise<EventPage> {
    const { read } = context.database;
    return readPermitted(
      () => findSeenOrganizationId(read, context.viewer().person),
      (seenId) => {
        if (seenId === id) return readEvents(read, id, args, (accountId) => accountOf(context, accountId));
        throw new ForbiddenError('This organization is gone, or its history no longer yours to see (O10).');
      },
    );
  }
}

/** Null for an organization that is not the home account's, or not the viewer's to see (O10). */
export async function resolveOrganizationReference(
  reference: Reference,
  context: RequestContext,
): Promise<OrganizationData | null> {
  const id = referencedId(reference);
  const organization = await readOrganization(context.database.read, context.viewer().person);
  return organization !== 'forbidden' && organization?.id === id ? organization : null;
}

function changeContext(context: RequestContext): ChangeContext {
  return { write: context.database.write, person: context.viewer().person, now: new Date() };
}

/** The organization as the change left it, also when it is answered again long after. */
function payload(change: OrganizationChange): object {
  return { ...refusalsOf(change), organization: change.organization ?? null };
}

async function connectionsPayload(context: RequestContext, change: OrganizationChange): Promise<object> {
  const changes = (change.changes ?? []).map(async ({ sourceAccountId, targetAccountId, ...rest }) => ({
    ...rest,
    source: await accountOf(context, sourceAccountId),
    target: await accountOf(context, targetAccountId),
  }));
  return { ...payload(change), changes: await Promise.all(changes) };
}

async function accountOf(context: RequestContext, id: string): Promise<AccountSummary> {
  return (await context.viewer().accounts.load(id)) ?? { id, name: id };
}

function refusalsOf({ refusals }: OrganizationChange): object {
  const stepUp = refusals.some(({ code }) => code === 'STEP_UP_REQUIRED')
    ? { maxAgeSeconds: STEP_UP_MAX_AGE_SECONDS, acrValues: ['mfa', 'pwd'] }
    : null;
  return { userErrors: refusals, stepUp };
}
