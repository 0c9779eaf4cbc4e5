import '@angular/compiler';
import {
  ApplicationRef,
  Component,
  ErrorHandler,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { first, publish } from './state.js';

window.errors = [];
const state = signal(first());

/** Compiled in the page, without decorators and without zones: this file is read as plain script. */
class PricePage {
  state = state;
}
Component({
  selector: 'price-page',
  template: `@if (state().shown) {
    <main><h1>Bitcoin today</h1>
    <p>Bitcoin trades at \${{ state().price }} today, {{ state().note }}.</p>
    <p>The price of bitcoin was @if (state().old) {<ng-container>$88,000</ng-container>} in May.</p>
    <p>Bitcoin price: \${{ state().price }}</p>
    <ul>@for (level of state().levels; track level) {<li>Bitcoin hit {{ level }} this week</li>}</ul></main>
  }`,
})(PricePage);

const root = document.getElementById('root');
root.append(document.createElement('price-page'));
const app = await bootstrapApplication(PricePage, {
  providers: [
    provideZonelessChangeDetection(),
    { provide: ErrorHandler, useValue: { handleError: (error) => window.errors.push(String(error)) } },
  ],
});
publish(
  (next) => {
    state.set(next);
    app.injector.get(ApplicationRef).tick();
  },
  () => root,
);
