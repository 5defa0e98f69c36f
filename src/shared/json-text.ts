/** A value that was written as JSON already, and stands as it is in the answer. */
export class JsonText {
  constructor(readonly text: string) {}
}
