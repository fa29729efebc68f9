// Whether site/publisher.json still says what it came with.

export const isPlaceholder = ({ name, email }) =>
  name === 'The publisher of Backsolve' || email.endsWith('.example');
