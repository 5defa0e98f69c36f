export const AssetCopyUserErrorCode = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  IMPERSONATED: 'IMPERSONATED',
  NOT_CONNECTED: 'NOT_CONNECTED',
  PLAN_STALE: 'PLAN_STALE',
  PLAN_BLOCKED: 'PLAN_BLOCKED',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  NOT_RETRYABLE: 'NOT_RETRYABLE',
  NOT_CANCELABLE: 'NOT_CANCELABLE',
  INVALID_INPUT: 'INVALID_INPUT',
} as const;
export type AssetCopyUserErrorCode = keyof typeof AssetCopyUserErrorCode;

/** Why assets are not copied: what is wrong, the rule, and what to do. */
export interface AssetCopyRefusal {
  readonly code: AssetCopyUserErrorCode;
  readonly message: string;
  /** Where in the input. */
  readonly field?: readonly string[];
  readonly accountId?: string;
  readonly assetId?: string;
}
