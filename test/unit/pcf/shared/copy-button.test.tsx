import * as React from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from '../../../../pcf-controls/shared/clipboard/copy-button';
import { ControlRoot } from '../../../../pcf-controls/shared/theme/control-root';
import { mockContext } from '../../../../pcf-controls/testing/mock-context';

const strings = {
  Common_Copy: 'Copy {0}',
  Common_Copied: '{0} copied',
  Common_CopyFailed: '{0} could not be copied',
};

const show = (value: string) =>
  render(
    <ControlRoot context={mockContext({}, { strings })}>
      <CopyButton value={value} label="E-mail" />
    </ControlRoot>,
  );

describe('a copy button', () => {
  it('puts the value on the clipboard and says so', async () => {
    const user = userEvent.setup();
    show('ana@contoso.com');
    await user.click(screen.getByRole('button', { name: 'Copy E-mail' }));
    expect(await navigator.clipboard.readText()).toBe('ana@contoso.com');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('E-mail copied'));
  });

  it('says that it failed where the page may not use the clipboard', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    show('ana@contoso.com');
    await user.click(screen.getByRole('button', { name: 'Copy E-mail' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('E-mail could not be copied'));
  });

  it('says nothing any more once its control is gone', async () => {
    const user = userEvent.setup();
    const error = jest.spyOn(console, 'error').mockImplementation();
    let allow = (): void => undefined;
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockReturnValue(new Promise<void>((resolve) => (allow = resolve)));
    const view = show('ana@contoso.com');
    await user.click(screen.getByRole('button', { name: 'Copy E-mail' }));
    view.unmount();
    await act(async () => {
      allow();
      await Promise.resolve();
    });
    expect(error).not.toHaveBeenCalled();
  });
});
