/** Starts the sidebar in the page that the add-on opened. */
import { render } from 'preact';
import { App } from './app';
import { Boundary } from './boundary';
import { server } from './server';

const { screen = 'home', language } = document.body.dataset;
const usual = language ?? navigator.language;

render(
  <Boundary language={usual.startsWith('it') ? 'it' : 'en'}>
    <App server={server} screen={screen} language={usual.startsWith('it') ? 'it' : 'en'} />
  </Boundary>,
  document.getElementById('app')!,
);
