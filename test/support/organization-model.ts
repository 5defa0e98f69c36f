/**
 * A small second opinion on the rules of organizations, written after docs/RULES.md alone: what is known of accounts and
 * users, and what the organizations should be after each change. It shares no code with the service.
 */
export interface ModelAccount {
  readonly marketingEnterprise: boolean;
  readonly salesProfessional: boolean;
  readonly contentProfessional: boolean;
  readonly location: string;
  readonly active: boolean;
  readonly standard: boolean;
  readonly sensitive: boolean;
}

export interface ModelUser {
  readonly superAdmin: boolean;
  readonly twoFactor: boolean;
}

export interface ModelOrganization {
  id: string;
  name: string;
  version: number;
  /** In the order in which they joined; those that joined together by id. */
  members: string[];
  /** `FEATURE source target`. */
  settings: Set<string>;
}

export interface ModelChange {
  readonly setting: string;
  readonly change: 'ENABLED' | 'DISABLED' | 'UNCHANGED' | 'UNAVAILABLE';
}

export class OrganizationModel {
  readonly accounts = new Map<string, ModelAccount>();
  readonly users = new Map<string, ModelUser>();
  readonly organizations = new Set<ModelOrganization>();
  /** By home account, user and key: the request, and the organization that its answer names. */
  readonly keys = new Map<string, { readonly request: string; readonly organizationId: string }>();

  organizationOf(accountId: string): ModelOrganization | null {
    return [...this.organizations].find(({ members }) => members.includes(accountId)) ?? null;
  }

  account(accountId: string): ModelAccount {
    return this.accounts.get(accountId)!;
  }

  user(accountId: string, userId: string): ModelUser {
    return this.users.get(`${accountId} ${userId}`)!;
  }

  /** O2–O4, O7–O9: how many obstacles an account has. */
  obstacles(accountId: string, userId: string, location: string): number {
    const account = this.account(accountId);
    const user = this.user(accountId, userId);
    return [
      !user.superAdmin,
      !user.twoFactor,
      this.belowProfessional(accountId),
      !account.standard,
      !account.active,
      this.organizationOf(accountId) !== null,
      account.location !== location,
    ].filter(Boolean).length;
  }

  belowProfessional(accountId: string): boolean {
    const { marketingEnterprise, salesProfessional, contentProfessional } = this.account(accountId);
    return !marketingEnterprise && !salesProfessional && !contentProfessional;
  }

  /** C4, C5: whether a direction can be switched on. */
  available(setting: string): boolean {
    const [feature, source, target] = setting.split(' ') as [string, string, string];
    return feature !== 'DATA_MIRRORING' || (!this.account(source).sensitive && this.account(target).salesProfessional);
  }

  /** C2: what each direction of a wish comes to. */
  changes(organization: ModelOrganization, wishes: readonly { setting: string; on: boolean }[]): ModelChange[] {
    return wishes.map(({ setting, on }) => {
      if (organization.settings.has(setting) === on) return { setting, change: 'UNCHANGED' };
      if (!on) return { setting, change: 'DISABLED' };
      return { setting, change: this.available(setting) ? 'ENABLED' : 'UNAVAILABLE' };
    });
  }

  apply(organization: ModelOrganization, changes: readonly ModelChange[]): void {
    const effective = changes.filter(({ change }) => change === 'ENABLED' || change === 'DISABLED');
    for (const { setting, change } of effective) {
      if (change === 'ENABLED') organization.settings.add(setting);
      else organization.settings.delete(setting);
    }
    if (effective.length > 0) organization.version += 1;
  }

  /** O15. */
  remove(organization: ModelOrganization, accountIds: readonly string[]): void {
    organization.members = organization.members.filter((id) => !accountIds.includes(id));
    for (const setting of organization.settings) {
      if (setting.split(' ').some((part) => accountIds.includes(part))) organization.settings.delete(setting);
    }
  }

  /** O13, O14, C4: what newly told facts set off in one organization. */
  setOff(organization: ModelOrganization, told: ReadonlySet<string>): void {
    const untold = organization.members.find((id) => !told.has(id)) ?? organization.members[0]!;
    const { location } = this.account(untold);
    const falling = organization.members.filter(
      (id) =>
        told.has(id) &&
        (!this.account(id).active || this.belowProfessional(id) || this.account(id).location !== location),
    );
    const outgoing = [...organization.settings].filter((setting) => {
      const [feature, source] = setting.split(' ') as [string, string];
      return feature === 'DATA_MIRRORING' && told.has(source) && this.account(source).sensitive;
    });
    for (const setting of outgoing) organization.settings.delete(setting);
    this.remove(organization, falling);
    const dropped = outgoing.filter((setting) => !falling.includes(setting.split(' ')[1]!));
    if (!organization.members.some((id) => this.account(id).marketingEnterprise)) {
      this.organizations.delete(organization);
    } else if (falling.length > 0 || dropped.length > 0) organization.version += 1;
  }
}
