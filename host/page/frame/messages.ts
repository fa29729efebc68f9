/** What crosses between the page and the sidebar's frame. Values travel as JSON text, as they do at Google's. */
export type FrameMessage =
  | { kind: 'call'; id: number; name: string; args: string }
  | { kind: 'close' }
  | { kind: 'focus' };

export type PageMessage =
  | { kind: 'value'; id: number; json?: string }
  | { kind: 'error'; id: number; error: { name: string; message: string } };
