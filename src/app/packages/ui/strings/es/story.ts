import type { story as english } from '../en/story.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const story: Translated<typeof english> = {
  loading: 'Cargando el historial…',
  movements: {
    heading: 'Movimientos del MRR',
    empty: 'Todavía no se conoce ningún cambio del MRR.',
    chart: 'MRR después de cada cambio, {currency}',
    chartDay: 'Día',
    chartMrr: 'MRR, {currency}',
    oneCurrency: 'El gráfico muestra {currency}; la tabla incluye todas las divisas.',
    day: 'Día',
    what: 'Qué ocurrió',
    change: 'Cambio',
    beforeAfter: 'de {before} a {after}',
    gained: '+{amount}',
    reconstructed: 'Calculado a partir de facturas',
  },
  type: {
    new: 'Nuevo',
    upgrade: 'Ampliación',
    downgrade: 'Reducción',
    churn: 'Cancelado',
    reactivation: 'Volvió',
    planned_cancellation: 'Cancelación prevista',
    cancellation_undone: 'Cancelación retirada',
  },
  written: {
    heading: 'Lo que ClearSync escribió en este registro',
    empty: 'ClearSync todavía no ha escrito nada en este registro.',
    at: 'Cuándo',
    cause: 'Por qué',
    changes: 'Qué cambió',
    change: '{label}: de {before} a {after}',
    set: '{label}: {after}',
    cleared: '{label}: vaciado',
    nothing: 'vacío',
    more: { one: 'y {count} propiedad más', other: 'y {count} propiedades más' },
    delay: '{duration} después de que Stripe avisara',
    action: { update: 'Actualizado', create: 'Registro creado', archive: 'Registro archivado' },
    older: 'Cargar entradas anteriores',
  },
};
