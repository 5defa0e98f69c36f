/** What can be copied between accounts (A1). */
export const AssetType = { MARKETING_EMAIL: 'MARKETING_EMAIL', LIST: 'LIST', FORM: 'FORM' } as const;
export type AssetType = keyof typeof AssetType;
