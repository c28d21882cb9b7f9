import type { KeyWords } from './keyWords.ts';

/** Spanish. */
export const spanish: KeyWords = {
  key: {
    title: 'Dar a ClearSync una clave de Stripe',
    heading: 'Dé a ClearSync una clave para leer Stripe',
    intro:
      'ClearSync muestra la facturación de Stripe de una empresa en sus contactos y empresas de HubSpot. Para configurarlo, se pide una clave a una persona que pueda abrir su panel de Stripe. Esta página recibe esa clave y no puede hacer nada más.',
    promise:
      'ClearSync necesita acceso de solo lectura: nunca modifica, crea ni elimina datos en su cuenta de Stripe. Lo único que crea allí es su propio webhook saliente, para leer los datos de eventos.',
    account: 'Cuenta de HubSpot',
    accountValue: '{name} ({id})',
    askedBy: 'Solicitada por',
    administrator: 'una persona que administra esa cuenta',
    until: 'Válido hasta',
    untilValue: '{moment}, para una sola clave',
    moment: '{moment} ({timeZone})',
    unexpected: '¿No lo esperaba? Cierre la página: no ocurre nada.',
    create: '1. Crear la clave',
    createHint: 'Stripe se abre con los permisos correctos marcados. Pulse Crear clave, cópiela y vuelva.',
    createLive: 'Crear la clave en Stripe (abre una pestaña nueva)',
    createTest: 'Crear en su lugar una clave de prueba (abre una pestaña nueva)',
    paste: '2. Pegarla aquí',
    label: 'Clave de API restringida',
    hint: 'Empieza por rk_. La ciframos y nunca la volvemos a mostrar.',
    submit: 'Dar esta clave a ClearSync',
    footer:
      'Una clave secreta también funciona, pero lo concede todo; una clave restringida da lo mínimo. Si sigue faltando un permiso, edite la clave en Stripe y péguela aquí otra vez.',
    stuck: '¿Sigue sin poder continuar? Escriba a {email}.',
  },
  manual: {
    summary: 'Definir los permisos a mano',
    caption:
      'Qué definir en la página de Stripe, sección por sección (Read: lectura, Write: escritura, None: ninguno)',
    permission: 'Permiso',
    level: 'Valor',
    why: 'Por qué',
  },
  refused: {
    last: 'Era el último de diez intentos: este enlace está cerrado. Pida uno nuevo.',
    again: {
      one: 'El campo está vacío otra vez, porque una clave es un secreto que ninguna página debería contener: péguela de nuevo. Queda un intento.',
      other:
        'El campo está vacío otra vez, porque una clave es un secreto que ninguna página debería contener: péguela de nuevo. Quedan {count} intentos con este enlace.',
    },
    reference: 'Referencia {reference}',
  },
  done: {
    title: 'La clave se ha aceptado',
    heading: 'Gracias, la clave funciona',
    text: '{portal} ya puede leer la facturación de {account} ({mode}) con la clave {hint}. Está guardada cifrada.',
    modes: { live: 'modo en vivo', test: 'modo de prueba' },
    next: 'Puede cerrar esta página; en HubSpot continúa {person}. Este enlace ya no se puede usar.',
    colleague: 'la persona que se lo pidió',
    notices: 'Conviene saber',
    notice: '{title}.',
  },
  gone: {
    title: 'Este enlace no funciona',
    text: 'Un enlace a esta página recibe una sola clave y es válido durante siete días. Este ya se usó, se anuló o se sustituyó, ha caducado, se intentó demasiadas veces o nunca se creó.',
    next: 'Pida uno nuevo a la persona que se lo envió. Ahora no se ha guardado ni cambiado nada.',
  },
  busy: {
    title: 'Demasiadas solicitudes',
    text: 'No se ha guardado ni cambiado nada. Espere un minuto y abra de nuevo su enlace.',
  },
  failed: {
    title: 'ClearSync no pudo hacerlo',
    text: 'El fallo es nuestro. Si había enviado una clave, no se sabe si se guardó: abra de nuevo su enlace dentro de un minuto. Si todavía pide una clave, péguela otra vez.',
    next: 'Si sigue fallando, indíquenos la referencia {reference}.',
  },
};
