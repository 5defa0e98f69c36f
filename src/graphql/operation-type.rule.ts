import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/**
 * The contract's type `Subscription` is what an account has paid for. By its name it is the root of GraphQL subscriptions as
 * well, which there are none of.
 */
export const queriesAndMutations: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    context.reportError(
      new GraphQLError('There are queries and mutations, and no subscriptions. Subscribe to events by webhooks.', {
        nodes: node,
      }),
    );
  },
});
