import type { control as english } from '../en/control.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const control: Translated<typeof english> = {
  sections: {
    overview: 'Resumen',
    connection: 'Conexión',
    data: 'Datos',
    matching: 'Coincidencias',
    numbers: 'MRR',
    filters: 'Filtros',
    live: 'Actualizaciones en vivo',
    access: 'Acceso',
    privacy: 'Privacidad',
    danger: 'Zona de peligro',
  },
  save: 'Guardar',
  saved: 'Guardado. Cuenta a partir de la próxima importación.',
  savedNumbers: 'Guardado. Todo se está calculando de nuevo; el progreso está en Resumen.',
  overview: {
    goLive: 'Mostrar la facturación en sus registros',
    support: '¿Preguntas? Escriba a {email}.',
  },
  data: {
    heading: 'Propiedades en HubSpot',
    intro:
      'ClearSync escribe solo en sus propias propiedades, en el grupo «ClearSync billing». Lo que usted escriba en ellas se sobrescribe.',
    all: 'Todas las propiedades',
    property: 'Propiedad',
    pack: 'Paquete',
    states: { created: 'Existe', planned: 'Se creará', skipped: 'Se deja fuera' },
    stateWhy: '{state}: {reason}',
    empty: 'HubSpot todavía no nos ha indicado los límites de esta cuenta.',
  },
  matching: {
    heading: 'Qué registro pertenece a qué cliente de Stripe',
    order:
      'ClearSync busca primero un vínculo guardado, luego metadatos y después la dirección de correo exacta; las empresas se encuentran por dominio.',
    inbox:
      'Los clientes que encajan en varios registros, o en ninguno, esperan en la bandeja de coincidencias de la página de ClearSync. Lo que se decidió allí se mantiene.',
    freeMail: 'Proveedores de correo gratuito',
    freeMailHint:
      'Una dirección de uno de ellos nunca vincula ni crea una empresa. Hay una lista incorporada de los habituales.',
  },
  numbers: {
    heading: 'MRR y divisa',
    before: 'MRR antes, {rule}',
    after: 'MRR ahora, {rule}',
    forecast: 'MRR después de guardar, {rule}',
    forecasting: 'Calculando el nuevo valor…',
    next: 'Al guardar, todo el MRR se calcula de nuevo con lo que se leyó; no se vuelve a preguntar a Stripe. Luego se escriben los registros cuyas cifras cambian. Hasta que guarde no cambia nada.',
    working: 'Se están calculando las cifras según la nueva opción.',
  },
  filters: { heading: 'A quién se sincroniza' },
  live: {
    heading: 'Actualizaciones en vivo',
    since: 'Desde',
    lastHeard: 'Último evento de Stripe',
    readTo: 'Eventos leídos hasta',
    never: 'Todavía no',
    turnOn: 'Activar las actualizaciones en vivo',
    turnOff: 'Desactivar las actualizaciones en vivo',
    promise:
      'Al activarlas se crea un punto de conexión de webhook en su cuenta de Stripe, si la clave lo permite. Al desactivarlas se quita. En Stripe no cambia nada más.',
    offHint:
      'Sin actualizaciones en vivo, la comparación nocturna sigue encontrando y corrigiendo cada diferencia.',
    done: {
      on: 'Las actualizaciones en vivo están activadas.',
      off: 'Las actualizaciones en vivo están desactivadas.',
    },
    note: 'No se pudo hacer todo',
  },
  access: {
    heading: 'Quién ve la facturación',
    intro:
      'Quien puede abrir un registro en HubSpot ve su facturación en ClearSync, salvo que lo limite aquí.',
    shownTo: 'Mostrar la facturación a',
    ways: {
      everybody: {
        label: 'Todos los que pueden abrir el registro',
        description: 'HubSpot decide quién abre cada registro.',
      },
      limited: {
        label: 'Solo estas personas',
        description:
          'Los demás leen «No puede ver la facturación» en las tarjetas y en las páginas de ClearSync.',
      },
    },
    emails: 'Direcciones de correo de usuarios de HubSpot',
    emailsHint: 'Una por línea, la que usan para entrar en HubSpot; 500 como máximo.',
    placeholder: 'anna@acme.com',
    settingsStay:
      'Esta configuración sigue abierta a los administradores de HubSpot, esté quien esté en la lista.',
    properties:
      'Esto no oculta las propiedades de ClearSync en sus registros. Limite quién las ve en HubSpot, en la configuración de cada propiedad.',
    notYou: {
      title: 'Usted no está en la lista',
      text: 'Ha iniciado sesión como {email}. Cuando esto se guarde, las tarjetas y las páginas de ClearSync no le mostrarán la facturación. Esta configuración seguirá abierta para usted.',
    },
    saved: 'Guardado. Cuenta de inmediato; las tarjetas abiertas se actualizan en unos minutos.',
    problems: {
      noEmail:
        '«{text}» no es una dirección de correo. Escriba direcciones como anna@acme.com, una por línea.',
      longEmail:
        '«{text}» es demasiado largo para una dirección de correo. Escriba direcciones como anna@acme.com, una por línea.',
      manyEmails: '{count} direcciones son demasiadas; caben 500. Deje algunas fuera.',
      nobody: 'Escriba al menos una dirección de correo, o elija a todos.',
    },
  },
  privacy: {
    heading: 'Qué sale de Stripe',
    intro:
      'ClearSync guarda los campos de abajo para calcular lo que usted ve. Todo lo demás que envía Stripe se descarta.',
    data: 'Datos',
    kept: 'ClearSync guarda',
    written: 'Se escribe en HubSpot',
    rows: {
      customers: {
        data: 'Clientes',
        kept: 'ID, nombre, correo, teléfono, dirección, metadatos, saldo',
        written: 'ID de cliente, estado de facturación, saldo a favor',
      },
      subscriptions: {
        data: 'Suscripciones, precios, cupones, productos',
        kept: 'Estado, fechas, cantidades, precios, descuentos, motivo de cancelación',
        written: 'Plan, MRR, fechas de renovación y cancelación, descuento',
      },
      invoices: {
        data: 'Facturas',
        kept: 'Número, fechas, estado, importes, líneas, enlace',
        written: 'Importes abiertos y vencidos, próximo intento',
      },
      payments: {
        data: 'Pagos y reembolsos',
        kept: 'Fecha, importe, resultado, motivo de un rechazo',
        written: 'Último pago, ingresos totales, motivo del rechazo en palabras',
      },
      cards: {
        data: 'Métodos de pago',
        kept: 'Marca, últimas cuatro cifras, caducidad',
        written: 'Marca, últimas cuatro cifras, caducidad',
      },
      comments: {
        data: 'Comentarios de cancelación',
        kept: 'El texto',
        written: 'Solo si lo activa abajo',
      },
      never: {
        data: 'Números de tarjeta, cuentas bancarias, secretos',
        kept: 'Nunca',
        written: 'Nunca',
      },
    },
    empty: 'No se lee nada.',
    stored: 'Qué hay guardado ahora',
    counts: {
      customers: 'Clientes de Stripe',
      contacts: 'Contactos de HubSpot con un vínculo',
      companies: 'Empresas de HubSpot con un vínculo',
      writings: 'Cambios anotados en HubSpot, para el historial y la reversión',
      forgotten: 'Direcciones olvidadas, como huellas',
    },
    held: 'Qué guardamos de una persona',
    heldText:
      'Busque una dirección de correo en «¿Por qué no está aquí?» en la página de ClearSync: muestra qué hay guardado de ella y a qué registro está vinculada.',
    forget: 'Olvidar a una persona',
    forgetText:
      'Elimine el contacto de forma permanente en HubSpot (Acciones, Eliminar, eliminación permanente por RGPD). HubSpot avisa a ClearSync: el contacto se desvincula para siempre, lo que anotamos de él se elimina y sus direcciones quedan solo como huellas irreversibles, para que nunca se vuelva a vincular. En Stripe no cambia nada.',
  },
  danger: {
    pauseHeading: 'Escritura en HubSpot',
    pauseText:
      'La pausa detiene la escritura. Stripe se sigue leyendo, y lo que cambie mientras tanto se escribe al reanudar.',
    pause: 'Pausar la escritura',
    resume: 'Reanudar la escritura',
    paused: 'La escritura en HubSpot está en pausa',
    pausedBy: 'Desde el {moment}, por {who}. No se pierde nada; los cambios esperan a que alguien reanude.',
    pausedSince: 'Desde el {moment}. No se pierde nada; los cambios esperan a que alguien reanude.',
    disconnectHeading: 'Desconectar {account} ({mode})',
    disconnectText:
      'Quita esta cuenta de Stripe. La aplicación sigue en HubSpot y puede volver a conectar más tarde.',
    disconnect: 'Desconectar…',
    uninstallHeading: 'Desinstalar ClearSync',
    uninstallText: 'Quita de esta cuenta de HubSpot todas las cuentas de Stripe y la aplicación.',
    uninstall: 'Desinstalar…',
    properties: 'Lo que ClearSync escribió en HubSpot',
    propertiesOf: {
      keep: { label: 'Conservarlo', description: 'Los valores quedan como están y ya no se actualizan.' },
      clear: { label: 'Vaciarlo', description: 'Se vacía cada propiedad de ClearSync de cada registro.' },
    },
    purge: 'Nuestra copia de los datos de Stripe',
    purgeOf: {
      days30: {
        label: 'Eliminarla en 30 días',
        description: 'Si vuelve a conectar antes, sigue donde se quedó.',
      },
      now: {
        label: 'Eliminarla ahora',
        description: 'No se puede recuperar; Stripe lo conserva todo.',
      },
    },
    confirm: {
      disconnect: '¿Desconectar esta cuenta de Stripe?',
      uninstall: '¿Desinstalar ClearSync?',
      lead: 'Esto es lo que ocurre:',
      webhook: 'Nuestro punto de conexión de webhook se quita de Stripe. En Stripe no cambia nada más.',
      key: 'La clave guardada se elimina enseguida y ya no se lee nada.',
      app: 'La aplicación se quita de HubSpot: sus tarjetas desaparecen de los registros.',
      keep: 'Los valores de sus registros quedan y ya no se actualizan.',
      clear:
        'Los valores de las propiedades de ClearSync en sus registros se vacían. Sus demás datos de HubSpot no se tocan.',
      days30: 'Nuestra copia de los datos de Stripe se elimina en 30 días.',
      now: 'Nuestra copia de los datos de Stripe se elimina ahora y no se puede recuperar.',
      safe: 'Los contactos, las empresas y todo lo de Stripe permanecen.',
      disconnectNow: 'Desconectar',
      uninstallNow: 'Desinstalar',
      cancel: 'Cancelar',
    },
    disconnected: 'Desconectado',
    uninstalled: 'Desinstalado',
  },
};
