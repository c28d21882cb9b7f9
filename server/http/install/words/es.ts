import type { InstallWords } from './installWords.ts';

/** Spanish. */
export const spanish: InstallWords = {
  unchanged: 'No se ha instalado nada y sus datos de HubSpot no han cambiado.',
  installed: {
    title: 'ClearSync está conectado a {name}',
    next: 'Falta un paso: abra la configuración de ClearSync en HubSpot y dele una clave de Stripe.',
    promise: 'ClearSync lee de Stripe y nunca cambia allí clientes, facturas ni suscripciones.',
    button: 'Abrir las aplicaciones conectadas en HubSpot',
    account: 'Cuenta de HubSpot {id}',
  },
  failed: {
    missing: {
      title: 'Esta instalación no empezó aquí',
      text: 'A la dirección le falta lo que lleva una instalación desde nuestro propio enlace.',
    },
    unknown: {
      title: 'Esta instalación no empezó aquí',
      text: 'No conocemos la instalación a la que pertenece esta dirección.',
    },
    other_browser: {
      title: 'Esta instalación empezó en otro navegador',
      text: 'Una instalación debe terminar en el navegador en el que empezó, con las cookies permitidas.',
    },
    used: {
      title: 'Este enlace de instalación ya se usó',
      text: 'Funciona una sola vez. Si ClearSync ya aparece entre sus aplicaciones conectadas, no hay nada que hacer.',
    },
    expired: {
      title: 'Esta instalación tardó demasiado',
      text: 'Por seguridad, una instalación dispone de diez minutos.',
    },
    denied: {
      title: 'ClearSync no recibió acceso',
      text: 'En la página anterior se rechazó el acceso. Solo puede darlo un superadministrador o alguien con acceso al App Marketplace.',
    },
    no_code: {
      title: 'No hay nada que instalar aquí',
      text: 'Esta página sigue a la página de consentimiento de HubSpot. Empiece con el botón de abajo.',
    },
    code_refused: {
      title: 'HubSpot no confirmó esta instalación',
      text: 'Su confirmación sirve una sola vez y durante un minuto; esta llegó tarde o ya se había usado.',
    },
    config: {
      title: 'ClearSync no está configurado correctamente',
      text: 'HubSpot no reconoce esta instalación de ClearSync. Debe corregirlo quien la gestiona.',
    },
    unavailable: {
      title: 'HubSpot no respondió a tiempo',
      text: 'No se pudo terminar la instalación. Espere un minuto y empiece de nuevo.',
    },
    busy: { title: 'Demasiados intentos', text: 'Espere un minuto y vuelva a empezar.' },
    broken: {
      title: 'ClearSync no ha podido hacerlo en este momento',
      text: 'Algo no responde por nuestra parte. Espere un minuto y vuelva a empezar.',
    },
  },
  unchangedNow: 'Ahora no se ha cambiado nada.',
  again: 'Empezar de nuevo',
  reference: 'Referencia {reference}',
};
