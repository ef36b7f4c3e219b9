export const decodeBytes = (bytes: Uint8Array): { readonly text: string } => ({ text: new TextDecoder().decode(bytes) });
