import type { CaseStore, CaseSummary } from "@shifan/cases";
import { type KindDefinition, missingIn } from "@shifan/schema";
import { Dialog, focusContent, useGuarded } from "@shifan/ui";
import { Button } from "antd";
import { useCallback, useEffect, useState } from "react";
import { beijingTime, distinctionOf, nameAmong } from "./case-names.ts";

/** A draft in a list: how complete it is. */
export interface ListedCase extends CaseSummary {
  readonly form: string;
  /** What tells it from others of the same title; empty while nothing does. */
  readonly distinction: string;
  /** Whether somebody hands it in by a day: forms are, papers go out. */
  readonly isHandedIn: boolean;
  /** Absent where its form could not be loaded. */
  readonly progress?: { readonly filled: number; readonly required: number };
}

/** The forms that a page knows: in its own code, or each loaded when there is a draft of it. */
export type Forms = readonly KindDefinition[] | ((kind: string) => Promise<KindDefinition | undefined>);

/** The form of a name among those that a page knows. */
export const formOf = async (forms: Forms, kind: string): Promise<KindDefinition | undefined> =>
  typeof forms === "function" ? forms(kind) : forms.find((it) => it.kind === kind);

/** Shows a case: its page is the one behind `#/<case>`. */
export const openCase = (id: string): void => {
  location.hash = `#/${id}`;
};

const FOLLOW_MS = 1000;

/** The drafts of some forms, read again whenever one is saved elsewhere. */
export function useCaseList(
  cases: CaseStore,
  forms: Forms,
): { readonly list: readonly ListedCase[] | undefined; readonly reload: () => Promise<void> } {
  const [list, setList] = useState<readonly ListedCase[]>();
  const reload = useCallback(() => listed(cases, forms).then(setList), [cases, forms]);
  useEffect(() => {
    void reload();
    let soon: ReturnType<typeof setTimeout> | undefined;
    // Somebody is typing: the list follows when a second has passed.
    const stop = cases.onSaved(() => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void reload();
      }, FOLLOW_MS);
    });
    return () => {
      stop();
      clearTimeout(soon);
    };
  }, [cases, reload]);
  return { list, reload };
}

async function listed(cases: CaseStore, forms: Forms): Promise<readonly ListedCase[]> {
  const all = (await cases.list()).map(async (summary): Promise<readonly ListedCase[]> => {
    try {
      const definition = await formOf(forms, summary.kind);
      const opened = definition === undefined ? undefined : await cases.open(summary.id);
      if (definition === undefined || opened === undefined) return [];
      const parts = missingIn(definition, opened.data);
      const filled = parts.reduce((sum, it) => sum + it.filled, 0);
      const required = parts.reduce((sum, it) => sum + it.required, 0);
      const distinction = distinctionOf(opened);
      const isHandedIn = definition.family === "form";
      return [
        { ...summary, form: definition.title, distinction, isHandedIn, progress: { filled, required } },
      ];
    } catch {
      // A draft is never missing from its list because the network is.
      return [{ ...summary, form: "没有读出，请检查网络后刷新", distinction: "", isHandedIn: false }];
    }
  });
  return (await Promise.all(all)).flat();
}

/** The table of drafts: name, how complete, deadline, when saved. */
export function CaseTable(props: {
  readonly list: readonly ListedCase[] | undefined;
  readonly onOpen: (id: string, kind: string) => void;
  /** Settles when the list is the one without it. */
  readonly onRemove: (id: string) => Promise<void>;
}) {
  const { list, onOpen, onRemove } = props;
  const guarded = useGuarded();
  const [asked, setAsked] = useState<ListedCase>();
  const [removed, setRemoved] = useState("");
  const remove = async (it: ListedCase): Promise<void> => {
    await onRemove(it.id);
    setRemoved(`“${nameAmong(it, list ?? [])}”已经删去`);
    // The button that had the keyboard has gone with its row.
    requestAnimationFrame(focusContent);
  };
  if (list === undefined) return <p role="status">正在读取……</p>;
  if (list.length === 0)
    return (
      <p role="status" className="sf-muted">
        {removed === ""
          ? "还没有草稿。新建的、从样例开始的、导入的，都自动保存在这台电脑上，列在这里。"
          : `${removed}，没有其他草稿`}
      </p>
    );
  return (
    <div className="sf-scroll">
      <table className="sf-table ui-cases">
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col" data-column="form">
              表单
            </th>
            <th scope="col">必填项</th>
            <th scope="col">截止日期</th>
            <th scope="col" data-column="saved">
              最近保存
            </th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {list.map((it) => (
            <tr key={it.id}>
              <th scope="row">
                <Button type="link" onClick={() => onOpen(it.id, it.kind)}>
                  {it.title}
                </Button>
                {it.distinction === "" ? null : <div className="sf-muted">{it.distinction}</div>}
              </th>
              <td data-column="form">{it.form}</td>
              <td>
                <Progress of={it} />
              </td>
              <td>{it.deadline ?? (it.isHandedIn ? "未设定" : "—")}</td>
              <td data-column="saved">{beijingTime(it.savedAt)}</td>
              <td>
                <Button type="text" aria-label={`删去${nameAmong(it, list)}`} onClick={() => setAsked(it)}>
                  删去
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked === undefined ? null : (
        <Dialog
          title={`删去“${nameAmong(asked, list)}”？`}
          confirm={{ yes: "删去", no: "保留" }}
          onClose={(confirmed) => {
            setAsked(undefined);
            if (confirmed) void guarded(() => remove(asked));
          }}
        >
          <p>删去后不能恢复；以后可能用到的，请先打开它，导出草稿文件。</p>
        </Dialog>
      )}
      <p role="status" className="sf-muted">
        {removed}
      </p>
    </div>
  );
}

function Progress({ of: { title, progress } }: { of: ListedCase }) {
  if (progress === undefined) return null;
  const { filled, required } = progress;
  return (
    <>
      <progress aria-label={`${title}的必填项`} value={filled} max={Math.max(1, required)} /> {filled}/
      {required}
    </>
  );
}
