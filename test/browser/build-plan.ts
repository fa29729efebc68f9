// Walks through the sidebar's wizard as a person does, with the worked example, and builds the plan.
import type { HostPage } from './host-page';
import { chooseGrowth } from './sidebar-page';

/**
 * Opens the wizard from the menu and types the two numbers it cannot know; the example's rates are the ones offered. On a
 * day of its own, since the plan is offered with the name and the first month of the year that comes.
 */
export async function fillWorkedExample({ menu, sidebar, page }: HostPage): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T09:00:00');
  await menu('Extensions', 'Backsolve', 'New plan');
  await chooseGrowth(sidebar);
  await sidebar.locator('#goal').fill('10,000,000');
  await sidebar.locator('#value').fill('1,100,000');
}

/** From the goal's page to the last one. */
export async function buildPlan({ sidebar }: HostPage): Promise<void> {
  const isLast = () => sidebar.getByRole('button', { name: 'Build plan' }).isVisible();
  for (let page = 0; page < 6 && !(await isLast()); page++) {
    await sidebar.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await sidebar.getByRole('button', { name: 'Build plan' }).click();
}
