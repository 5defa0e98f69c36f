"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectedFields = selectedFields;
const graphql_1 = require("graphql");
/** The fields that an operation asks for below the given ones: fragments opened, `@skip` and `@include` obeyed. */
function selectedFields(operation, parents) {
    return parents.flatMap((parent) => opened(operation, parent.selectionSet?.selections ?? []));
}
function opened(operation, selections) {
    return selections
        .filter((selection) => isIncluded(operation, selection))
        .flatMap((selection) => {
        if (selection.kind === graphql_1.Kind.FIELD)
            return [selection];
        const holder = selection.kind === graphql_1.Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
        return opened(operation, holder?.selectionSet.selections ?? []);
    });
}
function isIncluded({ variableValues }, selection) {
    return ((0, graphql_1.getDirectiveValues)(graphql_1.GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
        (0, graphql_1.getDirectiveValues)(graphql_1.GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false);
}
//# sourceMappingURL=selected-fields.js.map