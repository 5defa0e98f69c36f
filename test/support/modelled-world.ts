import type { AccountFactInput, UserFactInput } from '../generated/operations';

/** An organization as the rules say it is. */
export interface ModelledOrganization {
  readonly id: string;
  name: string;
  version: number;
  /** In the order in which they joined; who joined together, by id. */
  members: string[];
  /** `FEATURE source target` of each that is on. */
  readonly settings: Set<string>;
}

/**
 * What is known of accounts and users, and what becomes of organizations, written after the rules alone: a second
 * opinion that shares no code with the service.
 */
export class ModelledWorld {
  readonly accounts = new Map<string, AccountFactInput>();
  readonly users = new Map<string, UserFactInput>();
  readonly organizations = new Map<string, ModelledOrganization>();

  organizationOf(accountId: string): ModelledOrganization | null {
    return [...this.organizations.values()].find(({ members }) => members.includes(accountId)) ?? null;
  }

  /** The user in the account; null where he is none, or none any more. */
  activeUser(accountId: string, userId: string): UserFactInput | null {
    const user = this.users.get(`${accountId} ${userId}`);
    return user?.active === true ? user : null;
  }

  /** O3, O4, O10. */
  mayChange(accountId: string, userId: string): boolean {
    const user = this.activeUser(accountId, userId);
    return user !== null && user.role === 'SUPER_ADMIN' && user.twoFactorEnabled;
  }

  /** O10. */
  maySee(accountId: string, userId: string): boolean {
    return ['SUPER_ADMIN', 'PARTNER_ADMIN'].includes(this.activeUser(accountId, userId)?.role ?? '');
  }

  /** O1, O3, O11. */
  hasMarketingEnterprise(accountId: string): boolean {
    return this.tiersOf(accountId, ['MARKETING']).includes('ENTERPRISE');
  }

  /** C5. */
  canBeMirroringTarget(accountId: string): boolean {
    return this.tiersOf(accountId, ['SALES', 'SERVICE']).some(isProfessional);
  }

  /** O2–O4, O7–O9: all that bars the account from an organization whose data is at that location. */
  obstacles(accountId: string, userId: string, location: string): string[] {
    const user = this.activeUser(accountId, userId);
    if (user === null) return ['NOT_SUPER_ADMIN'];
    const account = this.accounts.get(accountId)!;
    return codes({
      NOT_SUPER_ADMIN: user.role !== 'SUPER_ADMIN',
      TWO_FACTOR_NOT_SET_UP: !user.twoFactorEnabled,
      BELOW_PROFESSIONAL: !this.tiersOf(accountId).some(isProfessional),
      NOT_A_STANDARD_ACCOUNT: account.type !== 'STANDARD',
      DEACTIVATED: !account.active,
      IN_AN_ORGANIZATION: this.organizationOf(accountId) !== null,
      OTHER_HOSTING_LOCATION: account.dataHostingLocation !== location,
    });
  }

  /** Takes the account out, with its settings (O15). */
  remove(organization: ModelledOrganization, accountId: string): void {
    organization.members = organization.members.filter((id) => id !== accountId);
    for (const setting of organization.settings) {
      if (setting.split(' ').includes(accountId)) organization.settings.delete(setting);
    }
  }

  /** How many of a batch of facts are news (S1), after what they set off (S2). */
  tellOfAccounts(facts: readonly AccountFactInput[]): number {
    const before = new Map([...this.accounts].map(([id, account]) => [id, account.dataHostingLocation]));
    const told = new Set(facts.filter((fact) => isNews(this.accounts, fact.id, fact)).map(({ id }) => id));
    for (const organization of this.organizations.values()) this.setOff(organization, told, before);
    return told.size;
  }

  tellOfUser(fact: UserFactInput): number {
    return isNews(this.users, `${fact.accountId} ${fact.userId}`, fact) ? 1 : 0;
  }

  /**
   * O13, O14, C4. Who moved is measured against the place where all were before (O8). When nobody is there any more, the
   * rules leave open who the others are: the first that joined stands for them.
   */
  private setOff(
    organization: ModelledOrganization,
    told: ReadonlySet<string>,
    before: ReadonlyMap<string, string>,
  ): void {
    const { id, members, settings } = organization;
    const locationOf = (accountId: string) => this.accounts.get(accountId)!.dataHostingLocation;
    const former = before.get(members[0]!);
    const still = members.find((accountId) => locationOf(accountId) === former) ?? members[0]!;
    const leaving = members.filter(
      (accountId) =>
        told.has(accountId) &&
        (!this.accounts.get(accountId)!.active ||
          !this.tiersOf(accountId).some(isProfessional) ||
          locationOf(accountId) !== locationOf(still)),
    );
    const size = settings.size;
    for (const setting of settings) {
      const [feature, source] = setting.split(' ');
      if (feature === 'DATA_MIRRORING' && this.accounts.get(source!)!.storesSensitiveData) settings.delete(setting);
    }
    for (const accountId of leaving) this.remove(organization, accountId);
    if (leaving.length > 0 || settings.size < size) organization.version += 1;
    if (!organization.members.some((accountId) => this.hasMarketingEnterprise(accountId))) {
      this.organizations.delete(id);
    }
  }

  private tiersOf(accountId: string, hubs?: readonly string[]): readonly string[] {
    const subscriptions = this.accounts.get(accountId)?.subscriptions ?? [];
    return subscriptions.filter(({ hub }) => hubs?.includes(hub) ?? true).map(({ tier }) => tier);
  }
}

/** The codes that hold. */
export function codes(conditions: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(conditions).filter((code) => conditions[code]);
}

function isProfessional(tier: string): boolean {
  return tier === 'PROFESSIONAL' || tier === 'ENTERPRISE';
}

/** Keeps the fact if it is newer than what is known (S1). */
function isNews<F extends { readonly updatedAt: string }>(known: Map<string, F>, key: string, fact: F): boolean {
  const before = known.get(key);
  if (before !== undefined && before.updatedAt >= fact.updatedAt) return false;
  known.set(key, fact);
  return true;
}
