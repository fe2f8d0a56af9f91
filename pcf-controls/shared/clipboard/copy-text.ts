/** Puts a text on the clipboard. False where the browser or the page's policy does not allow it. */
export const copyText = async (value: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false; // the caller tells the user, who can select the text and copy it
  }
};
