import type { explain as english } from '../en/explain.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const explain: Translated<typeof english> = {
  title: 'Cómo se forma este MRR',
  intro:
    'Las líneas suman exactamente el total. Los impuestos, los cargos únicos y el consumo nunca forman parte del MRR.',
  rule: 'Regla: {rule}',
  line: 'Línea',
  amount: 'Por mes',
  total: 'Total',
  all: 'MRR de este registro',
  inHubSpot: 'En HubSpot: {converted}',
  excluded: 'No incluido',
  excludedLine: '{label}: {reason}',
  none: 'Ninguna suscripción cuenta para el MRR.',
  differs: {
    title: 'Por qué el panel de Stripe puede mostrar otra cifra',
    net: 'Esta regla resta todos los descuentos. Stripe resta solo los que duran para siempre.',
    conservative: 'Esta regla resta todos los descuentos y no cuenta nada vencido. Stripe lo cuenta.',
    stripe: 'Esta regla sigue la que Stripe describe. Stripe no publica su redondeo.',
    cancel:
      'Una cancelación cuenta aquí cuando entra en vigor. Stripe se puede configurar para contarla cuando se solicita.',
    week: 'Las semanas y los días se convierten en meses con 52/12 y 365/12. Stripe no publica sus factores.',
    currency:
      'Stripe convierte las divisas con sus propios tipos. Aquí los importes quedan como se facturan.',
    delay: 'El panel de Stripe se calcula unas horas después y para toda la cuenta.',
    several: 'Este registro suma {count} clientes de Stripe. Stripe los muestra uno por uno.',
  },
};
