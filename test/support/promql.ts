import { parser } from '@prometheus-io/lezer-promql';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** A metric that an expression names, with the labels that it is selected or grouped by. */
export interface NamedMetric {
  readonly name: string;
  readonly labels: readonly string[];
}

/** @throws Error when the expression is no PromQL. */
export function metricsOf(expression: string): readonly NamedMetric[] {
  const textOf = ({ from, to }: SyntaxNode): string => expression.slice(from, to);
  const metrics: NamedMetric[] = [];
  parser.parse(expression).iterate({
    enter: ({ type, from, node }) => {
      if (type.isError) throw new Error(`no PromQL at ${from}: ${expression}`);
      if (type.name !== 'VectorSelector') return;
      const name = node.getChild('Identifier');
      if (name === null) throw new Error(`a metric without a name at ${from}: ${expression}`);
      metrics.push({ name: textOf(name), labels: [...selecting(node), ...grouping(node)].map(textOf) });
    },
  });
  return metrics;
}

function selecting(selector: SyntaxNode): readonly SyntaxNode[] {
  const matchers = selector.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
  return matchers.flatMap((matcher) => matcher.getChildren('LabelName'));
}

function grouping(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.parent === null) return [];
  const labels = node.parent.getChild('AggregateModifier')?.getChild('GroupingLabels')?.getChildren('LabelName') ?? [];
  return [...labels, ...grouping(node.parent)];
}
