import type { links as english } from '../en/links.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const links: Translated<typeof english> = {
  menu: 'Más',
  history: 'Historial de sincronización',
  copy: 'Copiar el ID de cliente de Stripe',
  copyNamed: 'Copiar el ID de cliente de Stripe de {name}',
  copied: '{id} copiado.',
  notCopied: 'HubSpot no permitió copiar a ClearSync. El ID es {id}.',
  unnamed: 'Sin nombre',
  why: {
    item: '¿Por qué esta coincidencia?',
    title: '¿Por qué esta coincidencia?',
    intro:
      'Cada cliente de Stripe está en un registro por un motivo que usted puede comprobar. ClearSync nunca adivina.',
    method: 'Encontrado por',
    reason: 'En detalle',
    id: 'ID de cliente de Stripe',
    stays:
      'Una coincidencia se mantiene cuando cambia una dirección de correo y cuando se combinan registros.',
  },
  method: {
    email: 'La misma dirección de correo',
    additional_email: 'Otra de sus direcciones de correo',
    metadata: 'Los metadatos del cliente de Stripe',
    domain: 'El dominio de su dirección de correo',
    additional_domain: 'Otro de sus dominios',
    contact_company: 'La empresa del contacto encontrado',
    created: 'ClearSync creó el registro para él',
    manual: 'Vinculado por una persona',
  },
  unlink: {
    item: 'Desvincular',
    title: 'Desvincular de este registro',
    text: 'El cliente de Stripe sale de este registro, y las propiedades de facturación que ClearSync escribió aquí se vacían o se calculan de nuevo. En Stripe no cambia nada.',
    again:
      'ClearSync no lo vuelve a vincular por sí mismo. Usted puede vincularlo a mano en cualquier momento.',
    confirm: 'Desvincular {name}',
    done: '{name} ya no está vinculado a este registro.',
    cancel: 'Conservar',
  },
  link: {
    open: 'Vincular a mano',
    title: 'Vincular un cliente de Stripe a este registro',
    field: 'Dirección de correo o ID de cliente de Stripe',
    help: 'Por ejemplo, anna@acme.com o cus_ y las letras que siguen. Se busca la dirección exacta.',
    empty: 'Escriba una dirección de correo o un ID de cliente de Stripe.',
    short: 'Es demasiado corto. Escriba la dirección o el ID de cliente completos.',
    long: 'Es demasiado largo para una dirección de correo.',
    wrong: 'No es ni una dirección de correo ni un ID que empiece por cus_.',
    search: 'Buscar clientes de Stripe',
    found: 'Clientes de Stripe encontrados',
    none: 'Ningún cliente de Stripe de las cuentas conectadas tiene {q}.',
    customer: 'Cliente',
    mrr: 'MRR',
    created: 'En Stripe desde',
    link: 'Vincular',
    linkNamed: 'Vincular {name}',
    elsewhere: 'Ahora está en otro registro; al vincularlo pasa a este.',
    done: '{name} está vinculado a este registro. Su facturación aparecerá en un momento.',
  },
  contacts: {
    title: 'No hay facturación vinculada a esta empresa',
    count: {
      one: '{count} cliente de Stripe pertenece a sus contactos.',
      other: '{count} clientes de Stripe pertenecen a sus contactos.',
    },
    elsewhere: {
      one: '{count} de ellos cuenta para otra empresa y se queda allí.',
      other: '{count} de ellos cuentan para otra empresa y se quedan allí.',
    },
    include: 'Incluirlos',
    done: {
      one: '{count} cliente de Stripe está vinculado a esta empresa.',
      other: '{count} clientes de Stripe están vinculados a esta empresa.',
    },
    other: 'Pida a un administrador de HubSpot que los incluya.',
  },
};
