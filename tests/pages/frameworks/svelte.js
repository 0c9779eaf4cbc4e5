import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import { publish } from './state.js';

window.errors = [];
const root = document.getElementById('root');
const app = mount(App, { target: root });
publish(
  (state) => {
    app.show(state);
    flushSync();
  },
  () => root,
);
