import { createApp, nextTick, reactive, toRefs } from 'vue';
import { first, publish } from './state.js';

const state = reactive(first());
const Page = {
  template: `<main v-if="shown"><h1>Bitcoin today</h1>
    <p>Bitcoin trades at \${{ price }} today, {{ note }}.</p>
    <p>The price of bitcoin was <template v-if="old">$88,000</template> in May.</p>
    <p>Bitcoin price: \${{ price }}</p>
    <ul><li v-for="level in levels" :key="level">Bitcoin hit {{ level }} this week</li></ul></main>`,
  setup: () => toRefs(state),
};
const root = document.getElementById('root');
window.errors = [];
const app = createApp(Page);
app.config.errorHandler = (error) => window.errors.push(String(error));
app.mount(root);
publish(
  (next) => {
    Object.assign(state, next);
    return nextTick();
  },
  () => root,
);
