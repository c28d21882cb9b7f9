import type { recipes as english } from '../en/recipes.ts';
import type { Translated } from '../translated.ts';

/** Spanish. Labels of properties and options stay English, as HubSpot shows them. */
export const recipes: Translated<typeof english> = {
  intro:
    'Cinco flujos de trabajo para crear en HubSpot con lo que escribe ClearSync. Son suyos: ClearSync nunca crea, inicia ni cambia un flujo de trabajo.',
  plan: {
    title: 'Qué se necesita',
    workflows:
      'Los flujos de trabajo requieren una edición Professional o Enterprise de HubSpot. Cada receta indica qué hacer sin ella: una vista guardada con los mismos filtros, que tienen todos los planes.',
    objects:
      'Todas sirven para contactos y para empresas: elija basado en contactos o basado en empresas al crear el flujo de trabajo.',
  },
  flag: {
    title: 'Deje fuera el primer llenado',
    text: 'La primera importación completa muchos registros de una vez. Desde entonces y hasta su primer cambio posterior, un registro tiene Yes en "{label}", así que un desencadenante que pida No no se activa para lo que ya estaba.',
    missing:
      'La propiedad pertenece al paquete Completo. Si su cuenta no la tiene, responda No cuando HubSpot pregunte si inscribir los registros que ya cumplen el desencadenante.',
  },
  purpose: 'Para qué sirve',
  trigger: 'Desencadenante',
  triggerText:
    'En el flujo de trabajo, elija el desencadenante «Cuando se cumplen los criterios de filtro» y una estas condiciones con Y.',
  property: 'Propiedad',
  condition: 'Condición',
  internal: 'Nombre interno',
  also: 'También útil en sus correos, tareas y ramas',
  steps: 'Paso a paso',
  free: 'Sin flujos de trabajo',
  test: 'Cómo probarla',
  packs: { A: 'Paquete Básico', B: 'Paquete Estándar', C: 'Paquete Completo' },
  needsPack: 'Necesita el {pack} de propiedades.',
  copy: 'Copiar {name}',
  copied: 'Copiado',
  notCopied: 'HubSpot no nos permitió copiar. El nombre interno es {name}.',
  conditions: {
    any: 'es cualquiera de {options}',
    known: 'es conocido',
    withinDays: { one: 'es en menos de {count} día', other: 'es en menos de {count} días' },
  },
  all: {
    dunning: {
      title: 'Cobro: un pago falló',
      purpose:
        'Alguien llama o escribe mientras Stripe todavía lo intenta, y no cuando la suscripción ya terminó. Se detiene por sí mismo cuando llega el pago.',
      steps: {
        create:
          'Abra Automatización, Flujos de trabajo, cree uno desde cero basado en contactos y ponga el desencadenante de arriba.',
        reenroll:
          'Active la reinscripción para "Payment health", para que el próximo fallo lo inicie de nuevo.',
        task: 'Añada una tarea para el propietario del registro, para hoy: «El pago falló». Inserte "Decline reason" y "Amount overdue" en su texto.',
        mail: 'Añada un correo que pida otra tarjeta. Si Stripe ya envía correos así, desactive uno de los dos.',
        wait: 'Añada un retraso hasta la fecha de "Next payment retry" y un día más.',
        branch: 'Añada una rama si/entonces: cuando "Payment health" es Healthy, termina; si no, sigue.',
        call: 'Añada una tarea de llamada con prioridad alta cuando "Failed payments in a row" sea 3 o más.',
        on: 'Revise el flujo de trabajo, responda No a inscribir a quienes ya cumplen el desencadenante y actívelo.',
      },
      free: 'Guarde una vista de contactos con "Payment health" cualquiera de Retrying, Overdue, Action required, ordenada por "Amount overdue". Mírela cada mañana.',
      test: 'Conecte una clave de prueba de Stripe, dé a un cliente de prueba la tarjeta 4000 0000 0000 0341 y deje que termine su prueba: el pago falla y, en segundos, su registro dice Retrying. El registro debe aparecer en el historial del flujo de trabajo.',
    },
    save: {
      title: 'Retención: un cliente cancela',
      purpose:
        'El propietario se entera de una cancelación prevista en el momento en que se define, con su motivo y su fecha, mientras el cliente sigue ahí.',
      steps: {
        create:
          'Abra Automatización, Flujos de trabajo, cree uno desde cero basado en contactos y ponga el desencadenante de arriba.',
        reenroll: 'Active la reinscripción para "Customer status".',
        branch:
          'Añada una rama si/entonces según "Cancellation reason": Too expensive, Missing features o Switched service, y todos los demás.',
        task: 'En cada rama, añada una tarea para el propietario, para mañana, con "MRR" y "Cancels / cancelled on" en su texto y la oferta adecuada al motivo.',
        wait: 'Añada un retraso de siete días.',
        check:
          'Añada una rama si/entonces: cuando "Customer status" vuelve a ser Paying, la cancelación se retiró; termina aquí.',
        notify: 'Si no, envíe una notificación interna al responsable del propietario.',
        on: 'Revise el flujo de trabajo, responda No a inscribir a quienes ya cumplen el desencadenante y actívelo.',
      },
      free: 'Guarde una vista de contactos con "Customer status" Canceling, ordenada por "Cancels / cancelled on". El próximo en irse está arriba.',
      test: 'En el modo de prueba de Stripe, programe la cancelación de una suscripción al final de su periodo. El registro dice Canceling, con la fecha. Retírela: dice Paying, la fecha queda vacía y el flujo termina en su comprobación.',
    },
    trial: {
      title: 'Prueba: termina pronto',
      purpose:
        'Quienes están a prueba tienen noticias de una persona antes de que termine, y se distingue a quienes no tienen método de pago de quienes simplemente pagarán.',
      steps: {
        create:
          'Abra Automatización, Flujos de trabajo, cree uno desde cero basado en contactos y ponga el desencadenante de arriba.',
        branch: 'Añada una rama si/entonces: "Payment health" es No payment method, y todos los demás.',
        ask: 'Sin método de pago: añada un correo con el enlace para añadir una tarjeta y una tarea de llamada para el propietario.',
        remind:
          'Con método de pago: añada un correo que diga qué día es "Trial ends" y cuánto será "Next renewal amount (estimate)".',
        wait: 'Añada un retraso hasta la fecha de "Trial ends" y un día más.',
        check:
          'Añada una rama si/entonces según "Customer status": Paying termina aquí; para los demás, añada una tarea que pregunte qué faltó.',
        on: 'Revise el flujo de trabajo y actívelo.',
      },
      free: 'Guarde una vista de contactos con "Customer status" Trialing, ordenada por "Trial ends".',
      test: 'En el modo de prueba de Stripe, inicie una suscripción con dos días de prueba y sin tarjeta. Su registro dice Trialing y No payment method, y el flujo toma la primera rama.',
    },
    lifecycle: {
      title: 'Etapa del ciclo de vida según el estado',
      purpose:
        'La etapa del ciclo de vida sigue lo que la gente paga, para que listas, informes y campañas se refieran a clientes reales.',
      steps: {
        create:
          'Abra Automatización, Flujos de trabajo, cree uno desde cero basado en contactos y ponga el desencadenante de arriba.',
        reenroll: 'Active la reinscripción para "Customer status", para seguir cada cambio.',
        branch: 'Añada una rama según el valor de "Customer status".',
        customer: 'Paying, Past due y Canceling: ponga "Lifecycle stage" en Customer.',
        trial: 'Trialing y Free: póngala en Opportunity, o en una etapa propia.',
        churned:
          'Churned: HubSpot mueve una etapa solo hacia delante, así que primero vacíe "Lifecycle stage" y luego ponga una etapa propia, como Antiguo cliente.',
        on: 'Este también puede ejecutarse para quienes ya están. Para corregir todas las etapas de una vez, quite la condición del primer llenado y responda Sí a la inscripción; antes hay que desactivar los correos que dependen de la etapa.',
      },
      free: 'Guarde una vista para cada estado y ponga allí "Lifecycle stage" para todos los registros a la vez, una vez por semana.',
      test: 'Elija un contacto que paga, ponga su etapa en Lead a mano e inscríbalo manualmente: debe volver a ser Customer.',
    },
    priceShock: {
      title: 'Subida de precio: un descuento termina',
      purpose:
        'Cuando termina un descuento, la próxima factura es mayor, y quienes no lo esperaban cancelan. Avíseles antes y ofrezca un plan anual.',
      steps: {
        create:
          'Abra Automatización, Flujos de trabajo, cree uno desde cero basado en contactos y ponga el desencadenante de arriba.',
        task: 'Añada una tarea para el propietario, en dos días: «El descuento termina». Inserte "Discount ends" y "Next renewal amount (estimate)" en su texto.',
        branch:
          'Añada una rama si/entonces según "Billing interval": Monthly recibe la oferta de un plan anual, los demás un simple aviso.',
        mail: 'En cada rama, añada el correo. Diga el precio nuevo y su fecha; llame estimación al importe, porque no incluye impuestos ni consumo.',
        on: 'Revise el flujo de trabajo y actívelo.',
      },
      free: 'Guarde una vista de contactos con "Discount ends" en menos de 30 días, ordenada por "MRR".',
      test: 'En el modo de prueba de Stripe, ponga en una suscripción un cupón que se repita un mes. "Discount ends" se completa en segundos y el registro cumple el desencadenante.',
    },
  },
  flagNotes: {
    dunning: 'Con la última condición, los fallos anteriores a la primera importación no lo inician.',
    save: 'Con la última condición, las cancelaciones anteriores a la primera importación no lo inician.',
    trial:
      'Quite la última condición si también hay que escribir a quienes estaban a prueba en la primera importación.',
    lifecycle: 'Quite la última condición para corregir una vez las etapas de todos los registros.',
    priceShock:
      'Quite la última condición si también deben contar los descuentos que había en la primera importación.',
  },
};
