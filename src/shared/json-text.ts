/** The items of a list that were written as JSON already, in UTF-8 with commas between them. */
export class JsonText {
  constructor(readonly bytes: Uint8Array) {}
}
