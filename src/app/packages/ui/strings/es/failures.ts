import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const failures: Translated<typeof english> = {
  tryAgain: 'Volver a intentar',
  reference: 'Referencia {reference}',
  unreachable: {
    title: 'No se puede contactar con ClearSync',
    text: 'Sus datos de HubSpot no han cambiado. Vuelva a intentarlo; si sigue fallando, indique la referencia.',
  },
  badReply: {
    title: 'ClearSync respondió de una forma que esta página no conoce',
    text: 'Sus datos de HubSpot no han cambiado. Vuelva a cargar la página para obtener la versión más reciente; si sigue igual, indique la referencia.',
  },
  forbidden: {
    code: 'forbidden',
    title: 'No puede ver la facturación aquí',
    message:
      'HubSpot o un administrador no le ha dado acceso a esta parte de ClearSync. No se cambió ningún dato.',
    action: 'Pida acceso a un administrador de HubSpot de su cuenta.',
  },
  throttled: {
    code: 'throttled',
    title: 'HubSpot nos pide ir más despacio',
    message: 'Demasiadas personas abrieron la facturación en el mismo momento. Sus datos no han cambiado.',
    action: 'Espere unos segundos y vuelva a intentarlo.',
  },
};
