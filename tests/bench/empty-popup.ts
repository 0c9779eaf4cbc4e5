import { h, render } from 'preact';

// The least that a popup in Preact can be: one heading.
render(h('h1', null, 'Nothing'), document.body);
