import type { CaseStore } from "@shifan/cases";
import type { JsonObject, KindDefinition } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { ImportDraft } from "@shifan/workspace";
import { CaseTable, openCase, readSettings, useCaseList } from "@shifan/workspace/list";
import { Button } from "antd";
import { begunDocument, DOCUMENTS } from "./definitions.ts";
import { sampleOf } from "./samples.ts";

/** The kinds of document, and the drafts of this computer. */
export function HomePage({ cases }: { cases: CaseStore }) {
  const guarded = useGuarded();
  const { list, reload } = useCaseList(cases, DOCUMENTS);
  const create = async (kind: KindDefinition, data: JsonObject): Promise<void> => {
    const { roundYear } = readSettings();
    const made = { kind: kind.kind, schemaVersion: kind.version, title: kind.title, roundYear, data };
    openCase((await cases.create(made)).id);
  };
  const sample = async (kind: KindDefinition): Promise<void> => create(kind, await sampleOf(kind.kind));
  return (
    <div className="ui-page">
      <h1>公文</h1>
      <p>选择文种，填写要素；版面、检查结果随时显示在旁边。草稿自动保存在本机。</p>
      <div className="ui-actions">
        <ImportDraft cases={cases} definitions={DOCUMENTS} onOpen={openCase} />
      </div>
      <CaseTable list={list} onOpen={openCase} onRemove={(id) => cases.remove(id).then(reload)} />
      <h2 className="ui-part">起草公文</h2>
      <ul className="ui-cards">
        {DOCUMENTS.map((kind) => (
          <li key={kind.kind}>
            <h3>{kind.title}</h3>
            <p className="sf-help">{kind.schema.description}</p>
            <div className="ui-card-buttons">
              <Button
                size="small"
                type="primary"
                aria-label={`起草${kind.title}`}
                onClick={() => void guarded(() => create(kind, begunDocument(kind, readSettings())))}
              >
                起草
              </Button>
              <Button
                size="small"
                aria-label={`从样例开始起草${kind.title}`}
                onClick={() => void guarded(() => sample(kind))}
              >
                从样例开始
              </Button>
              <Button size="small" href={`#/batch/${kind.kind}`} aria-label={`批量制作${kind.title}`}>
                批量
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
