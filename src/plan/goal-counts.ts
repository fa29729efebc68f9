/** What a goal may count, for modules and pages alike. Types only. */

/**
 * What the goal counts: contracts won, which is new recurring revenue where customers pay every month, revenue of the
 * period, recurring revenue at the end, new customers.
 */
export type GoalCounts = 'booked' | 'revenue' | 'recurring' | 'customers';
