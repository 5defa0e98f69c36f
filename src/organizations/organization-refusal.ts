export const OrganizationUserErrorCode = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  STEP_UP_REQUIRED: 'STEP_UP_REQUIRED',
  IMPERSONATED: 'IMPERSONATED',
  VERSION_CONFLICT: 'VERSION_CONFLICT',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  ACKNOWLEDGEMENT_REQUIRED: 'ACKNOWLEDGEMENT_REQUIRED',
  ACCOUNT_NOT_ELIGIBLE: 'ACCOUNT_NOT_ELIGIBLE',
  ACCOUNT_NOT_A_MEMBER: 'ACCOUNT_NOT_A_MEMBER',
  TOO_MANY_ACCOUNTS: 'TOO_MANY_ACCOUNTS',
  TOO_FEW_ACCOUNTS: 'TOO_FEW_ACCOUNTS',
  MARKETING_ENTERPRISE_REQUIRED: 'MARKETING_ENTERPRISE_REQUIRED',
  CONNECTION_NOT_AVAILABLE: 'CONNECTION_NOT_AVAILABLE',
  INVALID_INPUT: 'INVALID_INPUT',
} as const;
export type OrganizationUserErrorCode = keyof typeof OrganizationUserErrorCode;

/** Why a change of an organization is not made: what is wrong, the rule, and what to do. */
export interface OrganizationRefusal {
  readonly code: OrganizationUserErrorCode;
  readonly message: string;
  /** Where in the input. */
  readonly field?: readonly string[];
  readonly accountId?: string;
}
