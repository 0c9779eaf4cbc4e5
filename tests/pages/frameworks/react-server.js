import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './react.js';

export const markup = () => renderToString(createElement(App));
