// A shelf in the browser's IndexedDB. Three verbs on one store need no library.
import type { Shelf } from './catalogue-cache';

const database = 'recommendation-followup';
const store = 'catalogues';
/** Some browsers never answer when storage is partitioned or out of order. */
const patienceMs = 3000;

/** `factory` gives the browser's `indexedDB`; merely naming it may throw where storage is forbidden. */
export function indexedDbShelf(factory: () => IDBFactory | undefined = () => globalThis.indexedDB): Shelf {
  const use = async <T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opened = await inTime(open(factory));
    try {
      return await inTime(transact(opened, mode, work));
    } finally {
      opened.close();
    }
  };
  return {
    get: (key) => use<unknown>('readonly', (entries) => entries.get(key)),
    put: async (key, value) => {
      await use('readwrite', (entries) => entries.put(value, key));
    },
    remove: (key) => use('readwrite', (entries) => entries.delete(key)),
  };
}

async function open(factory: () => IDBFactory | undefined): Promise<IDBDatabase> {
  const found = factory();
  if (!found) throw new Error('No IndexedDB');
  const request = found.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store);
  };
  return resultOf(request);
}

/** Done when the transaction is: before that a full disk may still undo it. */
async function transact<T>(
  opened: IDBDatabase,
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = opened.transaction(store, mode);
  const completed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The transaction was aborted'));
    };
  });
  const [result] = await Promise.all([resultOf(work(transaction.objectStore(store))), completed]);
  return result;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed'));
    };
  });
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('IndexedDB does not answer'));
    }, patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
