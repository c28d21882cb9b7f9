import type { keyLink as english } from '../en/keyLink.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const keyLink: Translated<typeof english> = {
  own: 'Yo puedo abrir Stripe',
  other: 'Otra persona puede',
  intro:
    'Envíe un enlace de un solo uso a una persona que pueda abrir su panel de Stripe; no necesita cuenta de HubSpot. La página explica cómo crear la clave y no puede hacer nada más que recibirla.',
  loading: 'Buscando su enlace…',
  make: 'Crear un enlace',
  again: 'Crear un enlace nuevo',
  replaces: 'Un enlace nuevo anula el anterior.',
  link: 'Enlace de un solo uso',
  linkHint:
    'Se muestra solo ahora, porque no lo guardamos. Envíelo a una sola persona; si se pierde, cree uno nuevo.',
  copy: 'Copiar el enlace',
  copied: 'Copiado. Envíelo por un medio que solo lea esa persona.',
  notCopied: 'No se pudo copiar automáticamente. Seleccione el enlace de arriba y cópielo.',
  revoke: 'Anular este enlace',
  next: 'Continuar',
  heading: 'Su último enlace',
  state: 'Estado',
  made: 'Creado el',
  madeBy: 'Creado por',
  until: 'Válido hasta',
  used: 'Usado el',
  states: {
    open: 'Todavía sin usar',
    used: 'Usado',
    closed: 'Cerrado tras 10 claves incorrectas',
    expired: 'Caducado',
    revoked: 'Anulado',
  },
  usedText: 'Por este enlace llegó una clave y se guardó. Vea qué puede leer y siga con la configuración.',
  waiting: 'Esta página comprueba por sí misma si ha llegado una clave.',
};
