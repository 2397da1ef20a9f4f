import { useEffect, useState } from "react";

type Kept = "waiting" | "keeping" | "ready" | "failed";

const TEXTS: { readonly [K in Kept]: string } = {
  waiting: "",
  keeping: "正在为断网使用做准备……",
  ready: "可以断网使用",
  failed: "还不能断网使用",
};

/** The page draws and loads what it shows itself before the rest is kept. */
const REST_MS = 2000;

/** Asks the service worker to keep the apps whole; it answers whether they work without a network. */
async function keepAll(): Promise<boolean> {
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
    active?.postMessage("keep", [port2]);
  });
}

/** Whether this browser can keep the apps: not over plain http from another computer. */
const canKeep = (): boolean => "serviceWorker" in navigator;

function useKept(): Kept {
  const [kept, setKept] = useState<Kept>(canKeep() ? "waiting" : "failed");
  useEffect(() => {
    if (!canKeep()) return;
    const timer = setTimeout(() => {
      setKept("keeping");
      keepAll().then(
        (ready) => setKept(ready ? "ready" : "failed"),
        () => setKept("failed"),
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return kept;
}

/** Whether the apps work without a network by now. */
export function OfflineStatus() {
  return (
    <span role="status" className="ui-offline">
      {TEXTS[useKept()]}
    </span>
  );
}
