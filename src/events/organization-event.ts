/** What happens to an organization (O16). */
export const OrganizationEventType = {
  ORGANIZATION_CREATED: 'ORGANIZATION_CREATED',
  ORGANIZATION_RENAMED: 'ORGANIZATION_RENAMED',
  ORGANIZATION_DELETED: 'ORGANIZATION_DELETED',
  ACCOUNT_ADDED: 'ACCOUNT_ADDED',
  ACCOUNT_REMOVED: 'ACCOUNT_REMOVED',
  CONNECTION_ENABLED: 'CONNECTION_ENABLED',
  CONNECTION_DISABLED: 'CONNECTION_DISABLED',
  ASSETS_COPIED: 'ASSETS_COPIED',
} as const;
export type OrganizationEventType = keyof typeof OrganizationEventType;

/** A change as it is written down: by whom (null: by itself), on whose behalf, and why (O16). */
export interface NewOrganizationEvent {
  readonly type: OrganizationEventType;
  readonly accountId?: string;
  readonly actorId?: string;
  readonly actingForId?: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface OrganizationEventData {
  readonly id: string;
  readonly type: OrganizationEventType;
  readonly occurredAt: string;
  readonly accountId: string | null;
  readonly actorId: string | null;
  readonly actingForId: string | null;
  readonly reason: string | null;
  readonly details: unknown;
}
