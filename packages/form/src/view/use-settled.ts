import { useCallback, useRef, useSyncExternalStore } from "react";
import type { FormStore } from "../store/form-store.ts";

/** Something that is worked out from the whole record each time the form comes to rest. */
export function useSettled<T>(store: FormStore, work: (store: FormStore) => T): T {
  const cache = useRef<{ data: unknown; validation: unknown; result: T } | undefined>(undefined);
  const subscribe = useCallback((told: () => void) => store.subscribeSettled(told), [store]);
  return useSyncExternalStore(subscribe, () => {
    const { data, validation } = store;
    if (cache.current?.data !== data || cache.current.validation !== validation) {
      cache.current = { data, validation, result: work(store) };
    }
    return cache.current.result;
  });
}
