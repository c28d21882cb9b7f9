import type { SharedTexts } from './sharedTexts.ts';

const COPY_RESTRICTED = 'Copie la clave restringida en Stripe; empieza por rk_.';

/** Spanish. */
export const spanish: SharedTexts = {
  gap: ' ',
  safe: 'No se ha guardado nada.',
  refusals: {
    key_empty: { title: 'Todavía no hay clave', message: 'El campo está vacío.', action: COPY_RESTRICTED },
    key_publishable: {
      title: 'Es una clave publicable',
      message: 'Una clave publicable no puede leer la facturación. Necesita una que empiece por rk_.',
      action: COPY_RESTRICTED,
    },
    key_organization: {
      title: 'Es la clave de una organización',
      message:
        'Es la clave de toda una organización; ClearSync lee una sola cuenta y necesita una clave creada en esa cuenta.',
      action: 'Cambie a la cuenta en Stripe y cree allí una clave restringida.',
    },
    key_managed: {
      title: 'Es el ID de una clave',
      message: 'Es el ID de una clave (mk_), no la clave en sí.',
      action: COPY_RESTRICTED,
    },
    key_webhook_secret: {
      title: 'Es un secreto de webhook',
      message: 'Un secreto de webhook no es una clave de API.',
      action: COPY_RESTRICTED,
    },
    key_masked: {
      title: 'Una parte de la clave está oculta',
      message: 'Stripe muestra una clave completa una sola vez; esta está abreviada.',
      action: 'Muestre la clave en Stripe o cree una nueva, y cópiela entera.',
    },
    key_truncated: {
      title: 'La clave es demasiado corta',
      message: 'Falta el final de la clave.',
      action: 'Copie de nuevo la clave entera.',
    },
    key_malformed: {
      title: 'No es una clave de Stripe',
      message:
        'Una clave de Stripe empieza por rk_live_, rk_test_, sk_live_ o sk_test_ y sigue con letras y cifras; este texto no.',
      action: COPY_RESTRICTED,
    },
    key_unknown: {
      title: 'Stripe no conoce esta clave',
      message: 'Stripe no conoce esta clave; allí se muestra una sola vez.',
      action: 'Copie la clave de nuevo o cree una nueva.',
    },
    key_expired: {
      title: 'Esta clave ha caducado',
      message: 'Stripe indica que la clave ha caducado.',
      action: 'Cree una clave restringida nueva y péguela aquí.',
    },
    key_ip_not_allowed: {
      title: 'Esta clave está limitada a otras direcciones',
      message:
        'Stripe acepta esta clave solo desde ciertas direcciones IP, y la nuestra no está entre ellas.',
      action: 'Quite la restricción de IP de la clave en Stripe o cree una clave que no la tenga.',
    },
    key_permissions_missing: {
      title: 'Faltan permisos',
      message: 'La clave no puede leer lo que ClearSync necesita sin falta: {names}.',
      action: 'Edite la clave en Stripe y ponga estos permisos en lectura (Read).',
    },
    key_mode_mismatch: {
      title: 'La clave se contradice',
      message: 'El comienzo de la clave y los datos con los que Stripe respondió son de modos distintos.',
      action: 'Cree una clave restringida nueva y péguela aquí.',
    },
    key_other_account: {
      title: 'Esta clave es de otra cuenta de Stripe',
      message:
        'ClearSync está conectado a {name} ({id}, {mode}). Esta clave es de {offeredName} ({offeredId}).',
      action: 'Pegue una clave de {name} o desconecte antes esa cuenta.',
    },
    stripe_busy: {
      title: 'Stripe está ocupado',
      message: 'Stripe respondió que hay demasiadas solicitudes, así que no se pudo comprobar la clave.',
      action: 'Espere un minuto e inténtelo de nuevo.',
    },
    stripe_unreachable: {
      title: 'No se pudo contactar con Stripe',
      message: 'Stripe no dio ninguna respuesta útil, así que no se pudo comprobar la clave.',
      action: 'Inténtelo de nuevo dentro de unos minutos.',
    },
    stripe_refused: {
      title: 'Stripe rechazó la comprobación',
      message: 'La respuesta de Stripe: {message}',
      action: 'Compruebe la clave en Stripe.',
    },
  },
  notices: {
    secret_key: {
      title: 'Esta clave tiene acceso completo',
      message: 'Funciona, pero una clave restringida es más segura.',
    },
    test_mode: { title: 'Modo de prueba', message: 'Solo se verán datos de prueba.' },
    permission_missing: { title: 'Falta {row} ({level})' },
  },
  permissions: {
    rak_charge_read: {
      effect: 'Los pagos, los reembolsos y los ingresos totales quedan vacíos.',
      why: 'Historial de pagos, reembolsos e ingresos totales.',
    },
    rak_customer_read: {
      effect:
        'No se puede asociar nada a un contacto ni a una empresa, así que ClearSync no puede funcionar.',
      why: 'Para encontrar el contacto y la empresa de cada cliente.',
    },
    rak_event_read: {
      effect: 'Los cambios que se perdieron no se pueden recuperar de la lista de eventos.',
      why: 'Actualizaciones inmediatas y recuperación tras una interrupción.',
    },
    rak_payment_intent_read: {
      effect: 'No se muestra el motivo por el que un pago falló o espera al cliente.',
      why: 'Cómo va un pago y cómo recuperar los fallidos.',
    },
    rak_payment_method_read: {
      effect: 'No se muestran la marca, las cuatro últimas cifras ni el vencimiento de la tarjeta.',
      why: 'La marca, las cuatro últimas cifras y el vencimiento de la tarjeta.',
    },
    rak_product_read: {
      effect: 'Los planes muestran su ID en lugar de su nombre.',
      why: 'Los nombres de los planes.',
    },
    rak_coupon_read: {
      effect: 'Los descuentos no se conocen: el MRR sería antes de descuentos, y así se indica.',
      why: 'El MRR exacto después de descuentos.',
    },
    rak_invoice_read: {
      effect: 'Faltan las facturas, los importes pendientes y vencidos, y el historial.',
      why: 'El historial más allá de los 30 días de eventos de Stripe, los importes pendientes y vencidos.',
    },
    rak_plan_read: {
      effect: 'No se puede calcular el MRR, así que ClearSync no puede funcionar.',
      why: 'El MRR.',
    },
    rak_subscription_read: {
      effect: 'No se puede mostrar a nadie como suscrito, así que ClearSync no puede funcionar.',
      why: 'El estado y los periodos de facturación.',
    },
    rak_bucket_connect_read: {
      effect: 'El nombre y la moneda de la cuenta se deducen de otras respuestas.',
      why: 'El nombre y la moneda de la cuenta.',
    },
    rak_webhook_write: {
      effect: 'ClearSync pregunta regularmente a Stripe en lugar de recibir los cambios al instante.',
      why: 'Actualizaciones en vivo. Lo único que ClearSync crea en Stripe es su propio punto de conexión de webhook.',
    },
  },
  manual: {
    steps: [
      'Inicie sesión en el panel de Stripe.',
      'Abra Desarrolladores (Developers) y luego Claves de API (API keys).',
      'Pulse «Crear clave restringida» (Create restricted key).',
      'Elija «Proporcionar esta clave a otro sitio web» (Providing this key to another website).',
      'Escriba {name} como nombre.',
      'Escriba {url} como URL.',
      'Marque «Personalizar los permisos de esta clave» (Customize permissions for this key).',
      'Defina los permisos exactamente como se indica abajo. Si Connect muestra una segunda columna de opciones, ponga todas en None y deje Connect en Read en la columna izquierda.',
      'Cree la clave, cópiela y péguela aquí. Puede hacerlo usted o alguien de su equipo; la importación empieza justo después.',
    ],
    rows: {
      'The whole section, first': 'Primero toda la sección',
      'The whole section': 'Toda la sección',
      'The entire category': 'Toda la categoría',
      'Everything else': 'Todo lo demás',
    },
    twoNames: '{name} (páginas nuevas: {row})',
  },
};
