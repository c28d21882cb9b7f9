import type { ReactNode } from 'react';

const plug = (
  <>
    <path d="M10 58h18M92 58h18" />
    <path className="solid" d="M28 40h18a12 12 0 0 1 12 12v12a12 12 0 0 1-12 12H28z" />
    <path d="M58 51h9M58 65h9" />
    <path className="accent" d="M92 38H82a14 14 0 0 0-14 14v12a14 14 0 0 0 14 14h10z" />
  </>
);
const building = (
  <>
    <path className="solid" d="M34 30h30v56H34zM68 50h20v36H68z" />
    <path
      className="accent"
      d="M41 38h6v6h-6zM52 38h6v6h-6zM41 50h6v6h-6zM52 50h6v6h-6zM74 58h8v6h-8zM74 70h8v6h-8z"
    />
    <path d="M24 86h74" />
  </>
);
const lock = (
  <>
    <path className="solid" d="M38 50h44v34H38z" />
    <path d="M46 50V40a14 14 0 0 1 28 0v10" />
    <path className="accent" d="M60 60a5 5 0 0 0-3 9v7h6v-7a5 5 0 0 0-3-9z" />
  </>
);
const charts = (
  <>
    <path d="M28 28v56h66" />
    <path className="solid" d="M38 62h10v22H38zM54 48h10v36H54zM70 56h10v28H70z" />
    <path className="accent-line" d="M38 50l16-12 14 8 20-18" />
  </>
);
const people = (
  <>
    <circle className="accent" cx="48" cy="44" r="12" />
    <path className="solid" d="M26 86c0-18 10-26 22-26s22 8 22 26z" />
    <circle className="solid" cx="80" cy="50" r="9" />
    <path d="M74 66c12-2 20 6 20 20H76" />
  </>
);
const target = (
  <>
    <circle className="solid" cx="58" cy="60" r="28" />
    <circle className="paper" cx="58" cy="60" r="18" />
    <circle className="accent" cx="58" cy="60" r="8" />
    <path d="M58 60l34-34M84 26h8v8" />
  </>
);
const cart = (
  <>
    <path d="M22 34h10l8 34h36" />
    <path className="solid" d="M36 42h50l-6 22H42z" />
    <circle className="accent" cx="46" cy="78" r="6" />
    <circle className="accent" cx="72" cy="78" r="6" />
  </>
);
const cloud = (
  <>
    <path className="solid" d="M36 74a16 16 0 0 1 2-32 22 22 0 0 1 42 4 14 14 0 0 1 2 28z" />
    <path className="accent-line" d="M50 54l18 14M68 54L50 68" />
  </>
);
const support = (
  <>
    <path className="solid" d="M26 32h46v30H46L34 74V62h-8z" />
    <path className="accent" d="M60 50h34v26h-8v10l-12-10H60z" />
    <path d="M36 42h26M36 50h16" />
  </>
);
const envelope = (
  <>
    <path className="solid" d="M26 38h68v42H26z" />
    <path d="M26 40l34 24 34-24" />
    <circle className="accent" cx="92" cy="38" r="10" />
  </>
);
const idea = (
  <>
    <path className="solid" d="M60 26a22 22 0 0 0-12 40c3 2 4 6 4 10h16c0-4 1-8 4-10a22 22 0 0 0-12-40z" />
    <path d="M52 82h16M54 88h12" />
    <path className="accent-line" d="M28 44h-8M100 44h-8M36 22l-6-6M84 22l6-6" />
  </>
);
const tasks = (
  <>
    <path className="solid" d="M34 28h52v58H34z" />
    <path className="accent-line" d="M42 44l5 5 8-9M42 64l5 5 8-9" />
    <path d="M62 46h16M62 66h16" />
  </>
);

const motifs: Record<string, ReactNode> = {
  building,
  cart,
  charts,
  cloud,
  envelope,
  idea,
  lock,
  people,
  plug,
  support,
  target,
  tasks,
};

const motifOf: Record<string, keyof typeof motifs> = {
  addOnReporting: 'charts',
  api: 'plug',
  building: 'building',
  companies: 'building',
  contacts: 'people',
  customerExperience: 'people',
  customerSupport: 'support',
  deals: 'target',
  developerSecurityUpdate: 'lock',
  emailConfirmation: 'envelope',
  errorGeneral: 'cloud',
  errorHourglass: 'cloud',
  idea: 'idea',
  integrations: 'plug',
  leads: 'people',
  lock: 'lock',
  missedGoal: 'target',
  paymentsButton: 'cart',
  productsShoppingCart: 'cart',
  registration: 'tasks',
  sandboxAddOn: 'plug',
  store: 'cart',
  successfullyConnectedEmail: 'envelope',
  target: 'target',
  task: 'tasks',
  unlock: 'lock',
};

/** Our own drawing for one of HubSpot's illustration names; a chart where none fits. */
export const motif = (name: string): ReactNode => motifs[motifOf[name] ?? 'charts'];
