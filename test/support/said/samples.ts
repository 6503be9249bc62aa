/** Argument lists by the path of the message. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;
