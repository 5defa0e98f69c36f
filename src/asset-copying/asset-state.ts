import type { AssetType } from './asset';

/** The state in which a copy lands: it does nothing by itself until somebody in the target switches it on (A5). */
export const INACTIVE_STATE: Readonly<Record<AssetType, string>> = {
  MARKETING_EMAIL: 'DRAFT',
  FORM: 'UNPUBLISHED',
  LIST: 'PAUSED',
};
