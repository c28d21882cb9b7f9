import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const failures: Translated<typeof english> = {
  tryAgain: 'Réessayer',
  reference: 'Référence {reference}',
  unreachable: {
    title: 'ClearSync est injoignable',
    text: 'Vos données HubSpot sont inchangées. Réessayez ; si le problème persiste, indiquez la référence.',
  },
  badReply: {
    title: 'ClearSync a envoyé une réponse que cette page ne connaît pas',
    text: 'Vos données HubSpot sont inchangées. Rechargez la page pour obtenir la dernière version ; si le problème persiste, indiquez la référence.',
  },
  forbidden: {
    code: 'forbidden',
    title: 'Vous ne pouvez pas voir la facturation ici',
    message:
      'HubSpot ou un admin ne vous a pas donné accès à cette partie de ClearSync. Aucune donnée n’a été modifiée.',
    action: 'Demandez l’accès à un admin HubSpot de votre compte.',
  },
  throttled: {
    code: 'throttled',
    title: 'HubSpot nous demande de ralentir',
    message: 'Trop de personnes ont ouvert la facturation en même temps. Vos données sont inchangées.',
    action: 'Patientez quelques secondes, puis réessayez.',
  },
};
