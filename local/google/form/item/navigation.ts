import { GoogleError } from '../../errors';
import { EnumValue, type StandIn } from '../../standIn';
import type { Navigation } from '../formState';

/**
 * A script's page break or `FormApp.PageNavigationType` → what the form keeps.
 * @throws GoogleError for GO_TO_PAGE: [D] it is told by the page break itself
 */
export function navigationOf(given: StandIn | EnumValue): Navigation {
  if (!(given instanceof EnumValue)) return (given as StandIn & { readonly id: number }).id;
  if (given.name === 'GO_TO_PAGE') throw new GoogleError('Invalid argument: navigationType');
  return given.name as Navigation;
}

/** What the form keeps → `FormApp.PageNavigationType`. */
export function navigationType(navigation: Navigation): EnumValue {
  const name = typeof navigation === 'number' ? 'GO_TO_PAGE' : navigation;
  return new EnumValue('Forms.PageNavigationType', name);
}
