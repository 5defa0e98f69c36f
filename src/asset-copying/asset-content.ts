import type { AssetType } from './asset';

export type JsonObject = Readonly<Record<string, unknown>>;

export type ContentReference =
  | { readonly kind: 'ASSET'; readonly type: AssetType; readonly id: string }
  | {
      readonly kind: 'PROPERTY';
      readonly recordType: 'CONTACT' | 'COMPANY';
      readonly name: string;
      readonly fieldType: string | null;
      readonly options: readonly string[];
    };

export interface PortableContent {
  readonly content: JsonObject;
  readonly references: readonly ContentReference[];
  readonly dropped: readonly string[];
  readonly unsupported: readonly { readonly reference: string; readonly message: string }[];
}

export type ResolveAsset = (reference: { readonly type: AssetType; readonly id: string }) => string;
