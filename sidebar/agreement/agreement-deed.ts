/** What can be done with an agreement; each has a page of its own. Types only. */
export type AgreementDeed = 'weeklyCheck' | 'sign' | 'reset';
