import { FormAppService } from '../../../../local/google/form/formApp';
import { EnumValue } from '../../../../local/google/standIn';
import { fakeSession } from '../fakeSession';
import { shop, stateOf } from './shop';

describe('FormApp', () => {
  it('[F] create sets the file’s name and leaves the title blank', () => {
    expect(shop().form.getTitle()).toBe('');
    expect(stateOf(shop()).name).toBe('Kue Ibu Sari');
  });

  it.each([
    ['unpublished', false],
    ['published', true],
  ] as const)('[U] create with one argument: %s', (createdForm, expected) => {
    const app = new FormAppService(fakeSession({ assume: { createdForm } }));
    expect(app.create('Kue').isPublished()).toBe(expected);
  });

  it('[D] opens a form by id or by its editor’s address, and nothing else', () => {
    const { app, form } = shop();
    expect(app.openById(form.getId()).getId()).toBe(form.getId());
    expect(app.openByUrl(form.getEditUrl()).getId()).toBe(form.getId());
    expect(() => app.openById('nowhere')).toThrow('No item with the given ID could be found.');
    expect(() => app.openByUrl(form.getPublishedUrl())).toThrow('No item with the given ID could be found.');
  });

  it('[D] a simple trigger may not open a form', () => {
    const app = new FormAppService(fakeSession({ authority: 'limited' }));
    expect(() => app.openById('x')).toThrow(
      'You do not have permission to call FormApp.openById. Required permissions: https://www.googleapis.com/auth/forms',
    );
  });

  it('[D] a script is bound to one file: no form is active', () => {
    expect(shop().app.getActiveForm()).toBeNull();
  });
});

describe('publishing and accepting', () => {
  it('[D] publishing turns accepting on, unpublishing turns it off', () => {
    const { form } = shop();
    form.setAcceptingResponses(false);
    expect(form.setPublished(true).isAcceptingResponses()).toBe(true);
    expect(form.setPublished(false).isAcceptingResponses()).toBe(false);
  });

  it('[D] an unpublished form accepts nothing, whatever is set', () => {
    const { form } = shop();
    form.setPublished(false).setAcceptingResponses(true);
    expect(form.isAcceptingResponses()).toBe(false);
  });

  it('[D] a legacy form does not support publishing', () => {
    const each = shop();
    stateOf(each).supportsPublishing = false;
    expect(each.form.supportsAdvancedResponderPermissions()).toBe(false);
    expect(() => each.form.setPublished(true)).toThrow('does not support publishing');
  });
});

describe('items', () => {
  it('[D] are found by id whatever their title and place', () => {
    const { form, name, quantity } = shop();
    form.moveItem(quantity, 0);
    quantity.setTitle('Kastengel');
    expect(form.getItemById(quantity.id)?.getTitle()).toBe('Kastengel');
    expect(form.getItems().map((item) => item.id)).toEqual([quantity.id, name.id]);
    expect(form.getItemById(1)).toBeNull();
  });

  it('[D] are listed by type, and cast to it', () => {
    const { form, name } = shop();
    form.addListItem();
    expect(form.getItems(new EnumValue('Forms.ItemType', 'LIST'))).toHaveLength(1);
    expect(name.asTextItem().type).toBe('Forms.TextItem');
    expect(() => name.asListItem()).toThrow('Invalid conversion for item type: TEXT.');
  });

  it('[D] are deleted by place or by themselves', () => {
    const { form, name, quantity } = shop();
    form.deleteItem(name);
    form.deleteItem(0);
    expect(form.getItems()).toEqual([]);
    expect(() => quantity.setTitle('x')).toThrow();
  });

  it('[F] a new choice item starts with one empty choice', () => {
    expect(
      shop()
        .form.addListItem()
        .getChoices()
        .map((choice) => choice.value),
    ).toEqual(['']);
  });

  it('[D] an empty choice list throws', () => {
    const list = shop().form.addListItem().setChoiceValues(['Ambil', 'Kirim']);
    expect(() => list.setChoiceValues([])).toThrow('Array is empty: values');
    expect(list.getChoices().map((choice) => choice.value)).toEqual(['Ambil', 'Kirim']);
  });

  it('a setter or getter is one round trip, the id is known', () => {
    const { session, form } = shop();
    session.spent();
    form.setTitle('x');
    form.getTitle();
    form.getId();
    expect(session.spent()).toEqual(['formWrite', 'formRead', 'local']);
  });
});
