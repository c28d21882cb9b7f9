import type { choices as englishChoices, numbers as englishNumbers } from '../en/settingsChoices.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const choices: Translated<typeof englishChoices> = {
  heading: 'Importar de Stripe',
  intro:
    'ClearSync lee una vez todos los clientes, suscripciones, facturas y pagos. Luego usted ve una vista previa; no se escribe nada en HubSpot antes de que la apruebe.',
  match: 'Encontrar por',
  matchText:
    'Los contactos se encuentran por la dirección de correo exacta, las empresas por el dominio. Si guarda ID de HubSpot en los metadatos de sus clientes de Stripe, indique abajo la clave y se mirará primero.',
  metadata: {
    contactKey: 'Clave de metadatos de Stripe para contactos',
    contactProperty: 'Propiedad del contacto con el mismo valor',
    companyKey: 'Clave de metadatos de Stripe para empresas',
    companyProperty: 'Propiedad de la empresa con el mismo valor',
  },
  contactKeyHint: 'Opcional, por ejemplo hubspot_contact_id.',
  companyKeyHint: 'Opcional, por ejemplo hubspot_company_id.',
  contactPropertyHint:
    'Su nombre interno: hs_object_id es el ID del registro; email funciona, las demás deben tener valores únicos.',
  companyPropertyHint:
    'Su nombre interno: hs_object_id es el ID del registro; las demás deben tener valores únicos.',
  syncFilter: 'A quién sincronizar',
  syncFilters: {
    everyone: 'A todos',
    paying_or_trialing: 'Clientes que pagan o están a prueba',
    paying: 'Solo clientes que pagan',
  },
  syncHint: 'Quien se sincronizó una vez sigue cuando cancela, para que usted vea la cancelación en HubSpot.',
  excludedDomains: 'Dominios que se dejan fuera',
  excludedHint:
    'Los clientes con una dirección de esos dominios nunca se sincronizan. Uno por línea, 500 como máximo.',
  freeMailAdded: 'Proveedores que añadir',
  freeMailAddedHint:
    'Dominios de buzones gratuitos o compartidos que faltan en la lista incorporada. Uno por línea, 500 como máximo.',
  freeMailRemoved: 'Proveedores que quitar de la lista',
  freeMailRemovedHint:
    'Dominios de la lista incorporada que son de una empresa suya. Uno por línea, 500 como máximo.',
  domainsPlaceholder: 'acme.com',
  problems: {
    title: 'Todavía no se guardó nada',
    text: {
      one: '{count} campo necesita revisión; el mensaje está a su lado. Lo que escribió se conserva.',
      other: '{count} campos necesitan revisión; los mensajes están a su lado. Lo que escribió se conserva.',
    },
    noDomain: '«{text}» no es un dominio. Escriba dominios como acme.com, uno por línea.',
    longDomain: '«{text}» es demasiado largo para un dominio. Escriba dominios como acme.com, uno por línea.',
    manyDomains: '{count} dominios son demasiados; caben 500. Deje algunos fuera.',
    half: 'Rellene los dos, la clave de metadatos y la propiedad, o deje ambos vacíos.',
    longKey: 'Una clave de metadatos de Stripe tiene 40 caracteres como máximo.',
    badKey:
      'Una clave de metadatos de Stripe no tiene corchetes ni paréntesis angulares. Copie solo la clave.',
    badProperty:
      'No es el nombre interno de una propiedad. Solo tiene letras minúsculas, cifras y guiones bajos, 100 como máximo, como hs_object_id.',
  },
  createContacts: 'Cuando ningún contacto coincide',
  createCompanies: 'Cuando ninguna empresa coincide',
  creations: {
    off: 'No hacer nada',
    paying: 'Crear uno para los clientes que pagan',
    all: 'Crear uno para todos los que se sincronizan',
  },
  createHint:
    'Los clientes sin registro se enumeran, elija lo que elija. Los contactos nuevos pueden contar como contactos de marketing en HubSpot.',
  cancelComments: 'Escribir los comentarios de cancelación',
  cancelHint:
    'Lo que escribieron los clientes al cancelar. Cualquiera que vea el registro en HubSpot puede leerlo.',
  on: 'Sí',
  off: 'No',
  start: 'Iniciar la importación',
  showPreview: 'Mostrar la vista previa',
  running: 'Su importación está en curso',
  failed: {
    title: 'La importación se detuvo',
    text: 'Lo que se leyó se conserva; al iniciarla de nuevo sigue desde ahí.',
    reason: 'Motivo: {reason}',
  },
};

/** Spanish. */
export const numbers: Translated<typeof englishNumbers> = {
  rule: 'Qué cuenta como MRR',
  examples: {
    net: '1.200 $ al año con un 20 % de descuento una vez cuentan como 80 $ al mes.',
    stripe: 'Solo cuentan los descuentos sin fin: lo mismo son 100 $ al mes.',
    conservative: 'Con todos los descuentos restados y lo vencido como 0 $: lo mismo son 80 $ al mes.',
  },
  currency: 'Divisa de los informes',
  currencyHint:
    'Los importes en HubSpot se indican en ella, según los tipos de cambio de esta cuenta de HubSpot. El original se guarda junto al MRR.',
  ownCurrency: '{currency}, la divisa de la empresa',
  rate: '1 {from} son {rate} {to}, el tipo de HubSpot del {day}.',
  rateBack:
    '1 {from} son {rate} {to}, el tipo de HubSpot del {day}; los importes en {to} se dividen entre él.',
  mrrNow: 'MRR ahora: {amounts}',
};
