/** A user who acts in one account, perhaps through somebody else who acts for him. */
export interface Person {
  readonly kind: 'person';
  readonly userId: string;
  /** The home account. */
  readonly accountId: string;
  /** Who acts for the user (`act.sub`; O17, M10); null when he acts himself. */
  readonly actorId: string | null;
  readonly tokenId: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
  /** When the user last proved who he is (O5), in seconds since 1970; null when the token does not say. */
  readonly authTime: number | null;
  /** How he did: RFC 8176 values. */
  readonly amr: readonly string[];
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
}

/** Another system (S3). */
export interface Machine {
  readonly kind: 'machine';
  readonly clientId: string;
  readonly tokenId: string;
  readonly scopes: ReadonlySet<string>;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
}

export type Caller = Person | Machine;
