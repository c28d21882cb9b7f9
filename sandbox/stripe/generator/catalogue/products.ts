/** What the imagined company sells, oldest first. */
export const productDefinitions = {
  starter: { name: 'Starter', description: 'For one person', unitLabel: null },
  team: { name: 'Team', description: 'For a team, by the seat', unitLabel: 'seat' },
  business: { name: 'Business', description: 'For a whole company', unitLabel: null },
  analytics: { name: 'Analytics add-on', description: 'Reports and forecasts', unitLabel: null },
  contacts: { name: 'Contact packs', description: 'Stored contacts, in thousands', unitLabel: 'contact' },
  api: { name: 'API calls', description: 'Billed by use', unitLabel: 'call' },
  support: { name: 'Support retainer', description: 'A person to call', unitLabel: null },
  onboarding: { name: 'Onboarding', description: 'A week with our engineers, once', unitLabel: null },
} as const;

export type ProductKey = keyof typeof productDefinitions;

export const productKeys = Object.keys(productDefinitions) as ProductKey[]; // the keys of a literal
