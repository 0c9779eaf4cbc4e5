/** Notes what moves in a page that nobody touches. */
export const WATCH_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.push([value, ...sources.map(({ node }) => node?.parentElement?.outerHTML ?? '')]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;
