// What Office offers for signing in: whether it can do it itself, for whom, and a dialog where it cannot.

export interface OfficeSignIn {
  readonly nested: boolean;
  readonly onWeb: boolean;
  readonly loginHint: () => Promise<string | null>;
  readonly openDialog: (address: string) => Promise<DialogEnd>;
}

export type DialogEnd =
  { readonly kind: 'message'; readonly text: string } | { readonly kind: 'closed' } | { readonly kind: 'blocked' };

/** Only after `Office.onReady`: before it there is no bridge to Office. */
export function officeSignInFacts(): OfficeSignIn {
  const nested = isNested();
  return {
    nested,
    onWeb: Office.context.platform === Office.PlatformType.OfficeOnline,
    loginHint: () => (nested ? loginHint() : Promise.resolve(null)),
    openDialog,
  };
}

/** Whether there is a way of signing in at all: by Office itself, or in a dialog. */
export function canSignIn(): boolean {
  return isNested() || Office.context.requirements.isSetSupported('DialogApi', '1.1');
}

function isNested(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}

/** A hint only: without it the person is asked which account. */
async function loginHint(): Promise<string | null> {
  try {
    const { loginHint: hint, userPrincipalName } = await Office.auth.getAuthContext();
    return hint || userPrincipalName || null;
  } catch {
    return null;
  }
}

/** Percent of the screen. */
const size = { height: 60, width: 30 };

function openDialog(address: string): Promise<DialogEnd> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, size, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        resolve({ kind: 'blocked' });
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if (!('message' in said) || !isOurs(said.origin)) return;
        dialog.close();
        resolve({ kind: 'message', text: said.message });
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve({ kind: 'closed' });
      });
    });
  });
}

/** Older clients do not say where a message comes from; they let only pages of our own address send one. */
function isOurs(origin: string | undefined): boolean {
  return origin === undefined || origin === location.origin;
}
