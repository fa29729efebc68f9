/** What a deed answers to a press that the plan cannot take: a sentence for the person who pressed. */
export class Refused extends Error {}
