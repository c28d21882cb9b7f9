import type { explain as english } from '../en/explain.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const explain: Translated<typeof english> = {
  title: 'So entsteht dieser MRR',
  intro: 'Die Zeilen ergeben genau die Summe. Steuern, einmalige Posten und Verbrauch gehören nie zum MRR.',
  rule: 'Regel: {rule}',
  line: 'Posten',
  amount: 'Pro Monat',
  total: 'Summe',
  all: 'MRR dieses Datensatzes',
  inHubSpot: 'In HubSpot: {converted}',
  excluded: 'Nicht enthalten',
  excludedLine: '{label}: {reason}',
  none: 'Kein Abonnement zählt zum MRR.',
  differs: {
    title: 'Warum das Stripe-Dashboard eine andere Zahl zeigen kann',
    net: 'Diese Regel zieht jeden Rabatt ab. Stripe zieht nur Rabatte ohne Ende ab.',
    conservative:
      'Diese Regel zieht jeden Rabatt ab und zählt nichts Überfälliges. Stripe zählt Überfälliges mit.',
    stripe:
      'Diese Regel folgt der Regel, die Stripe beschreibt. Wie Stripe rundet, ist nicht veröffentlicht.',
    cancel:
      'Eine Kündigung zählt hier, wenn sie wirksam wird. Stripe lässt sich so einstellen, dass sie schon mit dem Antrag zählt.',
    week: 'Wochen und Tage werden mit 52/12 und 365/12 in Monate umgerechnet. Stripe veröffentlicht seine Faktoren nicht.',
    currency:
      'Stripe rechnet Währungen nach eigenen Kursen um. Beträge bleiben hier so, wie sie abgerechnet werden.',
    delay: 'Das Stripe-Dashboard wird einige Stunden später berechnet, und für den ganzen Account.',
    several: 'Dieser Datensatz fasst {count} Stripe-Kunden zusammen. Stripe zeigt jeden einzeln.',
  },
};
