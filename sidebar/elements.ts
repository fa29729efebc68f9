/** What the build writes each element with: shorter than the run-time that type checking knows, and the same on the page. */
export { Fragment, h } from 'preact';
