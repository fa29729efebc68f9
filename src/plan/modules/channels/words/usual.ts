/** Channels to start with, by what the business is like. */
import type { In } from '../../../language';
import type { Model } from '../../../module';

export const usualChannels: In<Readonly<Record<Model, readonly string[]>>> = {
  en: {
    subscription: ['Organic search', 'Online ads', 'Partner referrals', 'Events', 'Webinars'],
    project: ['Organic search', 'Trade fairs', 'Referrals', 'Direct contact', 'Online ads'],
    ecommerce: ['Online ads', 'Organic search', 'Email', 'Social', 'Marketplaces'],
  },
  it: {
    subscription: [
      'Ricerca organica',
      'Pubblicità online',
      'Segnalazioni dei partner',
      'Fiere ed eventi',
      'Webinar',
    ],
    project: ['Ricerca organica', 'Fiere', 'Passaparola', 'Contatto diretto', 'Pubblicità online'],
    ecommerce: ['Pubblicità online', 'Ricerca organica', 'Email', 'Social', 'Marketplace'],
  },
};
