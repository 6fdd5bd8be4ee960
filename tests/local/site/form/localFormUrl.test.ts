import { editResponseUrl, publishedUrl } from '../../../../local/google/form/formUrl';
import { localFormUrl } from '../../../../local/site/form/localFormUrl';

describe('Google’s address of a form', () => {
  it('leads to the same page here: its link, prefilled, and to change a response', () => {
    expect(localFormUrl(publishedUrl('form-3'))).toBe('/form?form=form-3');
    expect(localFormUrl(editResponseUrl('form-3', 'response-9'))).toBe('/form?form=form-3&edit2=response-9');
    const prefilled = `${publishedUrl('form-3')}?usp=pp_url&entry.7=Bu%20Ani%20%26%20anak`;
    expect(localFormUrl(prefilled)).toBe('/form?form=form-3&entry.7=Bu+Ani+%26+anak');
  });

  it('is no other address', () => {
    expect(
      localFormUrl('https://wa.me/6281?text=https://docs.google.com/forms/d/e/x/viewform'),
    ).toBeUndefined();
    expect(localFormUrl('https://docs.google.com/forms/d/form-3/edit')).toBeUndefined();
  });
});
