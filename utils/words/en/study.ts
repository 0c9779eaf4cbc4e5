/** The page in a full tab. */
export const study = {
  title: 'A closer look',
  method: 'How it is worked out',
  options: 'Options',
};
