import { type FormContextValue, FormStore, FormView } from "@shifan/form";
import { ConfigProvider, Input } from "antd";
import { type ReactNode, StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { data, definition } from "./definition.ts";

const INPUTS = 432;
const REST_MS = 150;

function OurForm() {
  const [form] = useState((): FormContextValue => {
    const whenIdle = (work: () => void): (() => void) => {
      const timer = setTimeout(work, REST_MS);
      return () => clearTimeout(timer);
    };
    return {
      store: new FormStore({ definition, data, roundYear: 2026, whenIdle }),
      readOnly: false,
      comments: [],
      clauseText: () => undefined,
      optionsOf: () => undefined,
      keepFile: () => Promise.reject(new Error("no files here")),
      fileOf: () => Promise.resolve(undefined),
      onFocus: () => {},
    };
  });
  return <FormView form={form} />;
}

function BareInput({ at }: { at: number }) {
  const [value, setValue] = useState(`值${at}`);
  return <Input id={`bare-${at}`} value={value} onChange={({ target }) => setValue(target.value)} />;
}

const PAGES: Readonly<Record<string, () => ReactNode>> = {
  "#form": () => <OurForm />,
  "#bare": () => Array.from({ length: INPUTS }, (_, at) => <BareInput key={at} at={at} />),
};

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <ConfigProvider>{PAGES[location.hash]?.()}</ConfigProvider>
  </StrictMode>,
);
