/** What a connection setting permits. */
export const ConnectionFeature = { DATA_MIRRORING: 'DATA_MIRRORING', ASSET_COPYING: 'ASSET_COPYING' } as const;
export type ConnectionFeature = keyof typeof ConnectionFeature;

/** One direction of one feature: the source's data or assets may go to the target. */
export interface ConnectionSetting {
  readonly feature: ConnectionFeature;
  readonly sourceAccountId: string;
  readonly targetAccountId: string;
}
