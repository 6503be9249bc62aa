// Own lint rule: a round trip to Excel must not repeat per item. The office-addins plugin misses a request context
// of another name than `context`, and callbacks of map, forEach and their like; this one looks at the call alone.
const loops = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);
const iterators = new Set([
  'map',
  'forEach',
  'filter',
  'flatMap',
  'reduce',
  'reduceRight',
  'some',
  'every',
  'find',
  'findIndex',
]);
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { loop: 'A sync in a loop makes one round trip per item. Queue the work, then sync once.' },
  },
  create(context) {
    return {
      'CallExpression[callee.property.name="sync"]'(node) {
        let child = node;
        for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
          if (loops.has(parent.type) && child !== parent.init && child !== parent.right) {
            return void context.report({ node, messageId: 'loop' });
          }
          if (functions.has(parent.type)) {
            const call = parent.parent;
            const perItem =
              call?.type === 'CallExpression' &&
              call.arguments.includes(parent) &&
              iterators.has(call.callee.property?.name);
            if (perItem) return void context.report({ node, messageId: 'loop' });
            // A function of its own is judged where it is called; only iterator callbacks run per item for certain.
            return;
          }
        }
      },
    };
  },
};
