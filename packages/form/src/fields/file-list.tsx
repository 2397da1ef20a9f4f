import { step } from "@shifan/schema";
import { ListHead, useRows } from "../table/rows.tsx";
import { useForm } from "../view/form-context.ts";
import type { Labelled } from "./control.ts";
import { FieldFaults } from "./field-notes.tsx";
import { FileControl } from "./file-control.tsx";
import { ReadValue } from "./read-value.tsx";

/** Several files of one kind. */
export function FileList(props: Labelled) {
  const { pointer, node, label } = props;
  const rows = useRows(props, {});
  const { readOnly } = useForm();
  const Shown = readOnly ? ReadValue : FileControl;
  const item = node.items ?? {};
  // Which files it takes is told of the entries; it is read once, above them.
  const { description = item.description } = node;
  const head = description === undefined ? node : { ...node, description };
  return (
    <section className="sf-list sf-wide">
      <ListHead {...props} node={head} count={rows.count} />
      {Array.from({ length: rows.count + (rows.locked ? 0 : 1) }, (_, index) => (
        <div key={step(pointer, index)} className="sf-file-row">
          <Shown
            pointer={step(pointer, index)}
            node={item}
            label={`${label}第${index + 1}项`}
            remove={rows.locked ? null : () => rows.remove(index)}
            compact
          />
          <FieldFaults pointer={step(pointer, index)} />
        </div>
      ))}
    </section>
  );
}
