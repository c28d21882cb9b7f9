/** Texts of the frame around the app's pages. */
export const pages = {
  titles: {
    home: 'Home',
    inbox: 'Match inbox',
    errors: 'Errors',
    activity: 'Activity',
    recipes: 'Recipes',
    customers: 'Stripe customers',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be old. Nothing was changed.',
    home: 'Open Home',
  },
} as const;
