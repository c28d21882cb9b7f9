import type { golive as englishGolive, preview as englishPreview } from '../en/settingsPreview.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const preview: Translated<typeof englishPreview> = {
  heading: 'Vista previa',
  nothingWritten: 'Todavía no se ha escrito nada en HubSpot.',
  loading: 'Preparando la vista previa…',
  customers: 'Clientes de Stripe leídos',
  mrrWritten: 'MRR que se escribirá',
  mrrAll: 'MRR de todos',
  records: 'Registros que se completarán',
  created: 'Registros que se crearán',
  fate: 'Clientes de Stripe',
  contacts: 'Contactos',
  companies: 'Empresas',
  newProperties: {
    one: 'Se añadirá {count} campo a cada contacto',
    other: 'Se añadirán {count} campos a los contactos',
  },
  newCompanyProperties: {
    one: 'Se añadirá {count} campo a cada empresa',
    other: 'Se añadirán {count} campos a las empresas',
  },
  kinds: {
    linked: 'Vinculado',
    create: 'Se creará un registro',
    no_record: 'Sin registro en HubSpot',
    ambiguous: 'Varios registros podrían serlo',
    no_email: 'Sin dirección de correo',
    invalid_email: 'Dirección de correo no válida',
    free_mail: 'Proveedor de correo gratuito, sin empresa',
    refused: 'HubSpot rechaza un registro',
    other: 'Se deja como está',
    waiting: 'Todavía sin buscar',
    excluded_filter: 'No se sincroniza por su regla',
    excluded_domain: 'Dominio excluido',
    excluded_mode: 'Datos de prueba junto a datos en vivo',
  },
  methods: {
    stored_id: 'por un vínculo guardado',
    metadata: 'por metadatos',
    email: 'por correo',
    additional_email: 'por otro correo del contacto',
    domain: 'por dominio',
    additional_domain: 'por otro dominio de la empresa',
    contact_company: 'a través del contacto',
    created: 'creado por ClearSync',
    manual: 'a mano',
  },
  linkedBy: '{kind} {method}',
  samples: 'Ejemplos',
  customer: 'Cliente',
  status: 'Estado',
  mrr: 'MRR',
  contact: 'Contacto',
  company: 'Empresa',
  noSamples: 'No se leyó ningún cliente.',
  marketing: {
    title: 'Los contactos nuevos pueden contar como contactos de marketing',
    text: 'Depende de Configuración, Contactos de marketing, Integraciones en esta cuenta de HubSpot. ClearSync no puede definirlo; mírelo antes de empezar.',
  },
  csv: 'Copiar todo como CSV',
  copied: {
    one: '{count} cliente copiado. Péguelo en una hoja de cálculo.',
    other: '{count} clientes copiados. Péguelos en una hoja de cálculo.',
  },
  notCopied: 'El navegador no permitió copiar. No se cambió nada.',
  approve: 'Empezar a escribir en HubSpot',
  change: 'Cambiar las opciones',
};

/** Spanish. */
export const golive: Translated<typeof englishGolive> = {
  heading: 'Puesta en marcha',
  running: 'ClearSync está escribiendo en HubSpot',
  done: 'En vivo. {customers} clientes de Stripe leídos, {contacts} vinculados a un contacto.',
  doneMrr: 'En vivo. {customers} clientes de Stripe leídos, {contacts} vinculados a un contacto, MRR {mrr}.',
  updates: 'Actualizaciones en vivo',
  cards: 'Añada la tarjeta a sus registros',
  cardsIntro:
    'HubSpot pide que un administrador coloque las tarjetas a mano, una vez para contactos y una vez para empresas.',
  cardSteps: {
    open: 'Abra cualquier contacto, pulse «Personalizar» arriba y elija la vista que usa su equipo.',
    add: 'Pulse «Añadir tarjetas» en la columna central o en la barra lateral, elija «Stripe billing» de ClearSync y pulse Guardar.',
    again: 'Haga lo mismo en una empresa. Desde entonces, todos los que usan la vista ven la tarjeta.',
  },
  sample: 'Abrir {label} en HubSpot',
  noSample: 'En cuanto un cliente que paga esté vinculado a un contacto, aquí aparecerá un enlace.',
  recipes: 'Lo siguiente: recetas',
  recipesText:
    'La página de ClearSync tiene flujos de trabajo para crear paso a paso: pagos fallidos, cancelaciones, pruebas, etapas del ciclo de vida y descuentos que terminan.',
  finish: 'Terminar la configuración',
};
