import type { CaseStore } from "@shifan/cases";
import type { KindDefinition } from "@shifan/schema";
import { Button } from "antd";
import type { ReactNode } from "react";
import { type OpenCase, useCase } from "./use-case.ts";

/** Opens a case and draws it; says what happened where it can't be opened. */
export function CaseView(props: {
  readonly cases: CaseStore;
  readonly id: string;
  readonly definitions: readonly KindDefinition[];
  readonly children: (open: OpenCase) => ReactNode;
}) {
  const opening = useCase(props.cases, props.id, props.definitions);
  switch (opening.kind) {
    case "open":
      return (
        <>
          {opening.notes.map((note) => (
            <p key={note} className="ui-page" role="status">
              表单已经更新，草稿随之转换：{note}
            </p>
          ))}
          {props.children(opening)}
        </>
      );
    case "opening":
      return (
        <p className="ui-page" role="status">
          正在打开……
        </p>
      );
    case "missing":
      return <Unopened title="没有这份草稿" text="它可能已经删去，或者保存在另一台电脑上。" />;
    case "failed":
      return <Unopened title="这份草稿没有打开" text={`${opening.message}。请回到列表再试一次。`} />;
    case "otherVersion":
      return <Unopened title="这份草稿不能用现在的表单打开" text={`${opening.message}。`} />;
    case "unknownForm":
      return (
        <Unopened
          title="这份草稿不能在这里打开"
          text={`“${opening.title}”是另一种表单的草稿，请从门户的“我的草稿”中打开。`}
        />
      );
  }
}

const Unopened = ({ title, text }: { title: string; text: string }) => (
  <div className="ui-page">
    <h1>{title}</h1>
    <p>{text}</p>
    <Button href="#/">回到列表</Button>
  </div>
);
