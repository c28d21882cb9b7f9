import type { card as english } from '../en/card.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const card: Translated<typeof english> = {
  notConnected: {
    setUp: 'Configurar',
    title: 'Conecte Stripe para ver aquí la facturación',
    admin:
      'Tarda unos 3 minutos. ClearSync lee de Stripe y nunca cambia clientes, facturas ni suscripciones.',
    where:
      'Abra Configuración, luego Integraciones, Aplicaciones conectadas, ClearSync, y elija la pestaña Configuración.',
    otherTitle: 'La facturación todavía no está configurada',
    other:
      'Pida a un administrador de HubSpot que conecte Stripe en Configuración, Integraciones, Aplicaciones conectadas, ClearSync.',
    again: 'Comprobar de nuevo',
  },
  noMatch: {
    title: 'No se encontró ningún cliente de Stripe para {who}',
    contact: 'este contacto',
    company: 'esta empresa',
    contactText:
      'Hemos mirado todas las direcciones de correo de este contacto, los metadatos y los vínculos guardados.',
    companyText:
      'Hemos mirado sus dominios, las empresas de los contactos vinculados y los vínculos guardados. Los dominios de correo gratuito nunca cuentan.',
    onTab: 'Un administrador de HubSpot puede vincular uno en la pestaña de facturación de este registro.',
    linkable: 'O vincule un cliente de Stripe a mano.',
    inbox: 'Un administrador de HubSpot puede vincular uno en la Bandeja de coincidencias de ClearSync.',
    unmatched: {
      one: '{count} cliente de Stripe todavía no tiene registro en HubSpot.',
      other: '{count} clientes de Stripe todavía no tienen registro en HubSpot.',
    },
    again: 'Comprobar de nuevo',
  },
  importing: {
    title: 'Importando de Stripe',
    customers: 'Importando de Stripe: {done} de {total} clientes',
    text: 'Este registro se completará cuando le llegue el turno.',
    sync: 'Sincronizar este registro ahora',
  },
  excluded: {
    change: 'Cambiar la regla',
    rules: {
      paying_or_trialing: 'No se sincroniza por su regla «Clientes que pagan o están a prueba»',
      paying: 'No se sincroniza por su regla «Solo clientes que pagan»',
      domain: 'No se sincroniza por su lista de dominios excluidos',
    },
    text: 'Stripe conoce a este cliente; nada de él se escribe en HubSpot.',
    admin: 'Cambie la regla en Configuración, Integraciones, Aplicaciones conectadas, ClearSync.',
    other: 'Pida a un administrador de HubSpot que cambie la regla.',
  },
  revoked: {
    reconnect: 'Volver a conectar',
    title: 'La clave de Stripe ya no funciona',
    since: 'Stripe la rechaza desde {moment}.',
    lastGood: 'Últimos datos correctos: {moment}. No se perdió nada.',
    noData: 'Antes no se leyó ninguna facturación de este registro. No se perdió nada.',
    admin:
      'Vuelva a conectar: pegue una clave nueva en Configuración, Integraciones, Aplicaciones conectadas, ClearSync.',
    other: 'Pida a un administrador de HubSpot que vuelva a conectar Stripe.',
    asOf: 'A fecha de {moment}',
  },
  alert: {
    dispute: {
      title: 'Hay un pago en disputa',
      text: 'El banco del cliente ha pedido la devolución del dinero. Responda en Stripe antes del plazo.',
    },
    paymentFailedOn: 'El pago falló el {day}',
    paymentFailed: 'El pago falló',
    reason: 'Motivo: {reason}.',
    nextRetry: 'Próximo intento el {day}.',
    noRetry: 'Stripe no tiene previsto ningún otro intento.',
    overdue: { title: '{amounts} vencido', text: 'Al menos una factura ha pasado su fecha de vencimiento.' },
    cancels: {
      title: 'Se cancela el {day}',
      text: 'La suscripción termina entonces, salvo que el cliente cambie de opinión.',
    },
    trial: {
      title: 'La prueba termina el {day} sin método de pago',
      text: 'El primer pago fallará si no se añade uno.',
    },
    cardExpires: { title: 'La tarjeta caduca el {day}', text: 'Es antes de la próxima renovación.' },
    discountEnds: {
      title: 'El descuento termina el {day}',
      text: 'A partir de entonces sube el precio.',
      price: 'El precio pasa de {before} a {after} (estimación).',
    },
    missing: {
      fix: 'Corregir la clave',
      title: 'Datos de facturación ocultos',
      admin:
        'Corrija la clave en Stripe y compruébela de nuevo en Configuración, Integraciones, Aplicaciones conectadas, ClearSync.',
      other: 'Pida a un administrador de HubSpot que corrija la clave de Stripe.',
    },
    testMode: {
      title: 'Datos del modo de prueba',
      text: 'Estas cifras vienen de una cuenta de prueba de Stripe; no se movió dinero.',
    },
  },
  status: {
    trialDays: {
      one: 'Prueba: queda {count} día',
      other: 'Prueba: quedan {count} días',
    },
    trialToday: 'La prueba termina hoy',
    cancels: 'Se cancela el {day}',
    cancelled: 'Cancelado el {day}',
    seats: { one: '{count} licencia', other: '{count} licencias' },
    oneTime: 'Cliente de un solo pago',
    noPlan: 'Sin suscripción',
    customers: { one: '{count} cliente de Stripe', other: '{count} clientes de Stripe' },
    contacts: { one: '{count} contacto de facturación', other: '{count} contactos de facturación' },
  },
  figures: {
    mrr: 'MRR',
    nextRenewal: 'Próxima renovación',
    renewalAmount: '{amount} (estimación)',
    renewalAmountEvery: '{amount}, {interval} (estimación)',
    lifetime: 'Ingresos totales',
    refunded: '{amounts} reembolsado',
    explain: 'Explicar el MRR',
    up: 'Sube {amount} en 30 días',
    down: 'Baja {amount} en 30 días',
    totalPaid: 'Total pagado',
    lastPayment: 'Último pago',
    neverPaid: 'En Stripe desde {day}. Todavía no se ha hecho ningún pago.',
  },
  interval: {
    day: 'cada día',
    week: 'cada semana',
    month: 'cada mes',
    quarter: 'cada trimestre',
    half_year: 'cada seis meses',
    year: 'cada año',
    multi_year: 'cada varios años',
    custom: 'con su propio intervalo',
    mixed: 'con varios intervalos',
  },
  reason: {
    too_expensive: 'Demasiado caro',
    missing_features: 'Faltan funciones',
    switched_service: 'Cambió a otro servicio',
    unused: 'Poco uso',
    customer_service: 'Atención al cliente',
    too_complex: 'Demasiado complejo',
    low_quality: 'Baja calidad',
    payment_failed: 'El pago falló',
    payment_disputed: 'Pago en disputa',
    cancellation_requested: 'A petición',
    requested: 'A petición',
    policy: 'Política',
    other: 'Otro',
  },
  missing: { title: 'No se muestra', text: 'La clave de Stripe no puede leer {permission}: {effect}' },
  freshness: {
    live: {
      updated: 'En vivo · actualizado {ago} ({moment})',
      changed: 'En vivo · acaba de cambiar ({moment})',
    },
    polling: {
      updated: 'Se comprueba cada minuto · actualizado {ago} ({moment})',
      changed: 'Se comprueba cada minuto · acaba de cambiar ({moment})',
    },
    paused: {
      tag: 'En pausa',
      updated: 'Actualizado {ago} ({moment})',
      changed: 'Acaba de cambiar ({moment})',
      detail:
        'Estas cifras siguen a Stripe. Los campos de este registro esperan a que un administrador reanude la escritura.',
    },
    stale: {
      tag: 'Desactualizado, hace {age}',
      line: 'A fecha de {moment}, porque {because}.',
      key_revoked: 'Stripe ya no acepta la clave',
      live_off: 'las actualizaciones en vivo están desactivadas',
      late: 'Stripe no nos ha contactado desde entonces',
      incomplete: 'la última importación está incompleta',
      unreachable: 'ClearSync no responde',
    },
  },
  receipt: {
    changed: {
      one: '{count} propiedad cambiada, {unchanged} sin cambios.',
      other: '{count} propiedades cambiadas, {unchanged} sin cambios.',
    },
    waits: {
      paused: 'Irán a HubSpot cuando un administrador reanude la escritura.',
      preview: 'Irán a HubSpot cuando un administrador apruebe la vista previa.',
    },
    failed: 'No se pudo actualizar: {title}.',
  },
  throttled: {
    text: 'Sus datos no han cambiado. ClearSync lo intenta de nuevo por sí mismo.',
    countdown: { one: 'Próximo intento en {count} segundo.', other: 'Próximo intento en {count} segundos.' },
    now: 'Intentándolo de nuevo.',
  },
  actions: { refresh: 'Actualizar', open: 'Abrir en Stripe' },
};
