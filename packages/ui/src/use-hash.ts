import { useSyncExternalStore } from "react";

const subscribe = (told: () => void): (() => void) => {
  window.addEventListener("hashchange", told);
  return () => window.removeEventListener("hashchange", told);
};

/** The place within an app: what stands behind # in the address. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash);
