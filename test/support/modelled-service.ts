import type { Database } from '../../src/database/database';
import { configureConnections, connectAllAccounts } from '../../src/organizations/configure-connections.service';
import type { ChangeContext, OrganizationChange } from '../../src/organizations/change-organization';
import { createOrganization } from '../../src/organizations/create-organization.service';
import { deleteOrganization } from '../../src/organizations/delete-organization.service';
import { updateOrganization } from '../../src/organizations/update-organization.service';
import { applyFacts } from '../../src/sync/apply-facts';
import { factKinds } from '../../src/sync/fact-kinds';
import type { AccountFactInput, UserFactInput } from '../generated/operations';
import { verdictOn, type Asker, type Change } from './modelled-changes';
import type { ModelledWorld } from './modelled-world';
import { readAccountFacts, readOrganizationRows, type RowsById } from './organization-rows';
import { faultsOf } from './sound-organizations';

const START = Date.UTC(2026, 1, 1);
const DAY_MS = 86_400_000;

interface Remembered {
  readonly request: string;
  readonly answer: OrganizationChange;
  readonly at: number;
}
export interface Sent {
  readonly asker: Asker;
  readonly change: Change;
}

/** The service beside the model of it, in one sequence of steps: each step is taken by both, and compared. */
export class ModelledService {
  /** What was done, for whoever reads of a failure. */
  readonly trace: string[] = [];
  readonly sent: Sent[] = [];
  rows: RowsById = new Map();
  /** What was known when it began. */
  readonly first: {
    readonly accounts: ReadonlyMap<string, AccountFactInput>;
    readonly users: ReadonlyMap<string, UserFactInput>;
  };
  private readonly remembered = new Map<string, Remembered>();
  private clock = START;

  constructor(
    private readonly database: Database,
    private readonly world: ModelledWorld,
    private readonly tally: Map<string, number>,
  ) {
    this.first = { accounts: new Map(world.accounts), users: new Map(world.users) };
  }

  /** Time passes. */
  wait(milliseconds: number): Date {
    this.clock += milliseconds;
    return new Date(this.clock);
  }

  /** The changes that would be answered from memory. */
  repeatable(): readonly Sent[] {
    return this.sent.filter(({ asker, change }) => this.memoryOf(asker, change) !== null);
  }

  async change(asker: Asker, change: Change): Promise<void> {
    const now = this.wait(1000);
    const memory = asker.impersonated ? null : this.memoryOf(asker, change);
    const verdict = verdictOn(this.world, asker, change);
    const answer = await this.send(asker, change, now);
    const refusals = refusalsOf(answer);
    this.trace.push(`${JSON.stringify([asker, change])} → ${refusals.join(', ') || 'done'}`);
    if (memory?.request === requestOf(change)) {
      this.count(`${change.kind} repeated`);
      expect(answer).toEqual(this.toldAgain(asker, memory.answer));
    } else if (memory !== null) {
      this.count(`${change.kind} with a used key`);
      expect([refusals, answer.organizationId]).toEqual([['IDEMPOTENCY_KEY_REUSED'], null]);
    } else {
      this.count(`${change.kind} ${refusals.length > 0 ? 'refused' : isDryRun(change) ? 'reviewed' : 'accepted'}`);
      expect(refusals).toEqual(verdict.refusals);
      expect(changesOf(answer)).toEqual(verdict.changes);
      expect(answer.organizationId === null).toBe(refusals.length > 0);
      if (change.kind !== 'create' && refusals.length === 0) {
        expect(answer.organizationId).toBe(change.input.organizationId);
      }
      verdict.happen(answer.organizationId ?? '');
      if (refusals.length === 0) this.remember(asker, change, answer);
    }
    this.sent.push({ asker, change });
    await this.compare(asker);
  }

  /** `news`: how many of them the model takes for news; `bad`: how many facts are none. */
  async tell(kind: 'accounts' | 'users', facts: readonly object[], news: number, bad = 0): Promise<void> {
    this.trace.push(`${kind}: ${JSON.stringify(facts)}`);
    this.count(`facts on ${kind}${news < facts.length ? ', some of them no news' : ''}`);
    const result =
      kind === 'accounts'
        ? await applyFacts(this.database.write, factKinds.accounts, facts)
        : await applyFacts(this.database.write, factKinds.users, facts);
    expect(result).toMatchObject({ applied: news, stale: facts.length - bad - news });
    expect(result.rejected.map(({ index }) => index)).toEqual(bad === 0 ? [] : [0]);
    await this.compare(null);
  }

  /** What is stored is what the model says, and sound by itself. */
  private async compare(maker: Asker | null): Promise<void> {
    const accountIds = [...this.world.accounts.keys()];
    const now = await readOrganizationRows(this.database, accountIds, this.rows.keys());
    const facts = await readAccountFacts(this.database, accountIds);
    const stored = [...now].flatMap(([id, { head, members, settings }]) =>
      head === null ? [] : [[id, head.name, head.version, [...members].sort(), [...settings].sort()]],
    );
    const modelled = [...this.world.organizations.values()].map(({ id, name, version, members, settings }) => [
      id,
      name,
      version,
      [...members].sort(),
      [...settings].sort(),
    ]);
    expect(faultsOf(this.rows, now, facts, maker)).toEqual([]);
    expect(stored.sort()).toEqual(modelled.sort());
    this.rows = now;
  }

  private memoryOf({ home, userId }: Asker, change: Change): Remembered | null {
    const { idempotencyKey } = change.input;
    if (idempotencyKey == null || isDryRun(change)) return null;
    const memory = this.remembered.get(`${home} ${userId} ${idempotencyKey}`);
    return memory === undefined || this.clock - memory.at > DAY_MS ? null : memory;
  }

  private remember({ home, userId }: Asker, change: Change, answer: OrganizationChange): void {
    const { idempotencyKey } = change.input;
    if (idempotencyKey == null || isDryRun(change)) return;
    const remembered = { request: requestOf(change), answer, at: this.clock };
    this.remembered.set(`${home} ${userId} ${idempotencyKey}`, remembered);
  }

  /** O10: the same, or without all that is not the asker's to see any more. */
  private toldAgain(asker: Asker, before: OrganizationChange): object {
    const organization = this.world.organizationOf(asker.home);
    if (organization?.id === before.organizationId && this.world.maySee(asker.home, asker.userId)) return before;
    const { organizationId, refusals, changes } = before;
    return { organizationId, refusals, organization: null, ...(changes === undefined ? {} : { changes: [] }) };
  }

  private send(asker: Asker, change: Change, now: Date): Promise<OrganizationChange> {
    const seconds = now.getTime() / 1000;
    const person = {
      kind: 'person' as const,
      userId: asker.userId,
      accountId: asker.home,
      actorId: asker.impersonated ? 'support' : null,
      tokenId: 'token',
      clientId: 'client',
      scopes: new Set<string>(),
      authTime: asker.verifiedSecondsAgo === null ? null : seconds - asker.verifiedSecondsAgo,
      amr: ['pwd'],
      expiresAt: seconds + 600,
    };
    const context: ChangeContext = { write: this.database.write, person, now };
    switch (change.kind) {
      case 'create':
        return createOrganization(context, change.input);
      case 'update':
        return updateOrganization(context, change.input);
      case 'delete':
        return deleteOrganization(context, change.input);
      case 'configure':
        return configureConnections(context, change.input);
      case 'connectAll':
        return connectAllAccounts(context, change.input);
    }
  }

  private count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }
}

function isDryRun({ input }: Change): boolean {
  return 'dryRun' in input && input.dryRun === true;
}

function requestOf({ kind, input }: Change): string {
  return JSON.stringify([kind, input]);
}

/** As the model writes them: of an account that cannot join the obstacle too. */
function refusalsOf({ refusals }: OrganizationChange): string[] {
  const texts = refusals.map(({ code, accountId, message }) =>
    [code, accountId, code === 'ACCOUNT_NOT_ELIGIBLE' ? message.split(':')[0] : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return [...new Set(texts)].sort();
}

function changesOf({ changes }: OrganizationChange): string[] | null {
  if (changes === undefined) return null;
  return changes
    .map(({ change, feature, sourceAccountId, targetAccountId, reasons }) =>
      [change, feature, sourceAccountId, targetAccountId, ...reasons.map((reason) => reason.slice(0, 2))].join(' '),
    )
    .sort();
}
