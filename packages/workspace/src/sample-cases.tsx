import type { CaseStore } from "@shifan/cases";
import { type JsonObject, valueAt } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { Button } from "antd";
import { type Forms, formOf } from "./case-list.tsx";
import { readSettings, reportDeadline } from "./settings.ts";

const records = import.meta.glob<JsonObject>(
  ["../../../schemas/forms/application/sample*.json", "../../../schemas/forms/annual-report/sample.json"],
  { import: "default" },
);

/** A finished record to look at and to change; `year` points at the year that it is filled in for. */
interface Sample {
  readonly kind: string;
  readonly file: string;
  readonly label: string;
  readonly year: string;
}

const APPLICATIONS: readonly Sample[] = [
  { file: "sample", label: "制造业高质量发展示范区样例" },
  { file: "sample-traditional", label: "传统产业转型升级示范区样例" },
  { file: "sample-foundation", label: "产业基础能力提升示范区样例" },
].map((it) => ({ ...it, kind: "application", year: "/cover/roundYear" }));

const SAMPLES: readonly Sample[] = [
  ...APPLICATIONS,
  { kind: "annual-report", file: "sample", label: "年度总结报告样例", year: "/year" },
];

/** Forms that are loaded by name are all of them. */
const isKnown = (forms: Forms, kind: string): boolean =>
  typeof forms === "function" || forms.some((it) => it.kind === kind);

/** Buttons that begin a case from a sample of some forms. */
export function SampleCases(props: {
  readonly cases: CaseStore;
  readonly forms: Forms;
  readonly onOpen: (id: string, kind: string) => void;
}) {
  const { cases, forms, onOpen } = props;
  const guarded = useGuarded();
  const begin = async ({ kind, file, label, year }: Sample): Promise<void> => {
    const data = await records[`../../../schemas/forms/${kind}/${file}.json`]?.();
    const definition = await formOf(forms, kind);
    if (data === undefined || definition === undefined) return;
    const roundYear = Number(valueAt(data, year));
    const deadline = kind === "application" ? readSettings().deadline : reportDeadline(roundYear);
    const made = await cases.create({
      kind,
      schemaVersion: definition.version,
      title: label,
      roundYear,
      data,
      ...(deadline === undefined ? {} : { deadline }),
    });
    onOpen(made.id, kind);
  };
  return (
    <>
      <h2 className="ui-part">从样例开始</h2>
      <div className="ui-actions">
        {SAMPLES.filter(({ kind }) => isKnown(forms, kind)).map((sample) => (
          <Button key={sample.label} onClick={() => void guarded(() => begin(sample))}>
            {sample.label}
          </Button>
        ))}
      </div>
    </>
  );
}
