export type SpanAttributes = Readonly<Record<string, string | number>>;

/** A part of a trace, under way until it is ended. Attributes hold nothing personal. */
export interface Span {
  /** Null when nothing is traced. */
  readonly traceId: string | null;
  /** False when the trace was not chosen to be kept: then nothing needs to be made for it. */
  readonly recording: boolean;
  /** Begins a part of it; `client` is one that waits for another system. */
  child(kind: 'internal' | 'client', name: string, attributes?: SpanAttributes): Span;
  set(attributes: SpanAttributes): void;
  /** `error` says that it failed; of it only its code or its kind is kept. */
  end(error?: unknown): void;
}

/** Makes traces. */
export interface Tracing {
  /** Begins a request's span; a W3C `traceparent` among the headers makes it a part of the caller's trace. */
  begin(name: string, headers: object, attributes: SpanAttributes): Span;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}

/** Stands for every span while nothing is traced. */
export const NO_SPAN: Span = {
  traceId: null,
  recording: false,
  child: () => NO_SPAN,
  set: () => undefined,
  end: () => undefined,
};
