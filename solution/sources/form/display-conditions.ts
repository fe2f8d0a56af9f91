import type { FormDescription } from '../../description/forms/form-description';
import { adminRoleIds } from '../../description/roles/role-ids';
import { sellerRole } from '../../description/roles/seller-role';
import { element, type XmlElement } from '../../xml/xml-element';
import { roleId } from '../app/role-files';
import { braced } from '../stable-id';

/** Who may choose the form. A form for sellers does not show up among everybody else's Lead forms. */
export function displayConditions({ audience }: FormDescription): XmlElement | undefined {
  switch (audience) {
    case undefined:
      return undefined;
    case 'everyone':
      return element('DisplayConditions', { Order: 0, FallbackForm: 'true' }, [element('Everyone')]);
    case 'sellers':
      return element(
        'DisplayConditions',
        { FallbackForm: 'false' },
        [roleId(sellerRole), ...adminRoleIds].map((id) => element('Role', { Id: braced(id) })),
      );
  }
}
