// The client registers an event by a method of the object concerned; each event has one to begin and one to end with.
import type { ExcelHost } from './excel-host';

export function registrations<T>(
  hostOf: (it: T) => ExcelHost,
  targetOf: (it: T) => string,
  types: Readonly<Record<string, number>>,
): Record<string, (it: T) => void> {
  const methods: Record<string, (it: T) => void> = {};
  for (const [name, type] of Object.entries(types)) {
    // Newer events turn the words around.
    for (const word of [`${name}Event`, `Event${name}`]) {
      methods[`_Register${word}`] = (it) => {
        hostOf(it).events.register(type, targetOf(it));
      };
      methods[`_Unregister${word}`] = (it) => {
        hostOf(it).events.unregister(type, targetOf(it));
      };
    }
  }
  return methods;
}
