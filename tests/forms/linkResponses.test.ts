import { linkResponses } from '../../src/forms/linkResponses';

const DESTINATION = { SPREADSHEET: 'SPREADSHEET' };

/** A form that says where its answers go, or throws; and which links it was given. */
function formOf(destination: string | null): { form: GoogleAppsScript.Forms.Form; links: string[] } {
  const links: string[] = [];
  const form = {
    getDestinationId: () => {
      if (destination === null) throw new Error('Service error: Forms');
      return destination;
    },
    setDestination: (_type: unknown, id: string) => links.push(id),
  };
  return { form: form as unknown as GoogleAppsScript.Forms.Form, links };
}

describe('linking the answers to the file', () => {
  beforeAll(() => Object.assign(globalThis, { FormApp: { DestinationType: DESTINATION } }));

  it.each([
    ['goes elsewhere', 'another', false, ['mine']],
    ['goes here', 'mine', false, []],
    ['does not say, and there is no tab', null, false, ['mine']],
    ['does not say, but there is a tab', null, true, []],
  ])('of a form that %s', (_name, destination, hasTab, expected) => {
    const { form, links } = formOf(destination);
    linkResponses(form, 'mine', () => hasTab);
    expect(links).toEqual(expected);
  });
});
