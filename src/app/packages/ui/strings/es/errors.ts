import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const errors: Translated<typeof english> = {
  loading: 'Cargando los errores…',
  intro: {
    one: '{count} cosa se apartó. No se pierde nada de ella: espera hasta que se corrija.',
    other: '{count} cosas se apartaron. No se pierde nada de ellas: esperan hasta que se corrijan.',
  },
  none: 'No se apartó nada',
  noneText: {
    one: '0 de {count} registro tienen un error.',
    other: '0 de {count} registros tienen un error.',
  },
  noRecords: 'Todavía no se escribe en ningún registro y no se apartó nada.',
  count: '{count} afectados',
  between: 'Del {oldest} al {newest}',
  because: 'Motivo: {reason}',
  examples: 'Por ejemplo',
  contact: 'Contacto {id}',
  company: 'Empresa {id}',
  meaning: {
    stripe_event:
      'Stripe avisó de un cambio y ClearSync no pudo aplicarlo. Los registros conservan los valores anteriores.',
    hubspot_event:
      'HubSpot avisó de un cambio (una combinación, una eliminación, una dirección nueva) y ClearSync no pudo seguirlo. Los vínculos están como estaban.',
    record:
      'HubSpot no aceptó lo que ClearSync quería escribir. El registro conserva los valores anteriores.',
    reading: 'La última importación no pudo leer esta parte de Stripe. Falta lo que depende de ella.',
    permission: 'La clave no puede leer esto en Stripe. Lo que depende de ello se deja fuera y se indica.',
    key: 'Stripe rechaza la clave, así que no se lee nada nuevo. Los valores anteriores se mantienen.',
  },
  mend: {
    redrive: 'Corrija lo que indica el motivo y vuelva a intentarlo.',
    permissions:
      'Añada el permiso a la clave en Stripe. Luego abra Configuración, Integraciones, Aplicaciones conectadas, ClearSync, y compruebe de nuevo los permisos.',
    key: 'Abra Configuración, Integraciones, Aplicaciones conectadas, ClearSync, y pegue una clave nueva.',
    import: 'Vuelva a intentarlo: ClearSync lee lo que falta.',
  },
  retry: 'Volver a intentar',
  retryAll: 'Volver a intentar todo',
  retryNote: {
    events: 'Vuelve a intentar todos los cambios apartados.',
    records: 'Vuelve a intentar todos los registros que HubSpot rechazó.',
    all: 'Vuelve a intentar todo lo apartado y lee lo que una importación dejó fuera.',
  },
  receipt: {
    title: 'Vuelven a estar en cola',
    events: { one: '{count} cambio', other: '{count} cambios' },
    records: { one: '{count} registro', other: '{count} registros' },
    imports: { one: '{count} importación', other: '{count} importaciones' },
    text: 'Se vuelve a intentar: {what}. Lo que siga mal volverá aquí con su motivo.',
    nothing: 'No quedaba nada por volver a intentar.',
  },
  csv: 'Copiar como CSV',
  copied: { one: '{count} línea copiada como CSV.', other: '{count} líneas copiadas como CSV.' },
  notCopied: 'HubSpot no permitió que ClearSync usara el portapapeles.',
};
