import { Directive } from 'type-graphql';

/** An organization has two to five accounts. */
export const MOST_OTHER_ACCOUNTS = 4;
/** Refusals tell every reason; there is no bound, and mostly there are few. */
export const USUAL_REASONS = 3;

/** Finding what a record links to: a look-up of each of its keys in each source. */
export const MATCHING_COST = 5;
/** Counting all activities or deals of a record. */
export const COUNT_COST = 2;
/** A change of an organization or a job: locks, rules and events. */
export const CHANGE_COST = 20;
/** Planning a copy reads up to 2,500 assets with all their content. */
export const PLAN_COST = 500;

type FieldDirective = ReturnType<typeof Directive>;

/** A connection that gives `first` rows. The default of `first` counts where it is left out: some composers refuse another one here. */
export function SizedByFirst(): FieldDirective {
  return Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
  );
}

/** A list without `first`: its bound, or where there is none what is usual. */
export function AssumedSize(size: number): FieldDirective {
  return Directive(`@listSize(assumedSize: ${size}, requireOneSlicingArgument: false)`);
}

/** What a field costs itself, in objects: a plain object is 1. */
export function Cost(weight: number): FieldDirective {
  return Directive(`@cost(weight: ${weight})`);
}
