import * as React from 'react';

/** True while a form is being saved: what were typed now would go with the form when it closes. */
export const SavingContext = React.createContext(false);

export const useIsSaving = (): boolean => React.useContext(SavingContext);
