import type { FormStore } from "@shifan/form";
import {
  type Anchor,
  loadFaces,
  type Order,
  type Pages,
  type Press,
  type Refused,
  refusedWords,
} from "@shifan/press";
import { messageOf, ScrollPane } from "@shifan/ui";
import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";

/** How the pages beside a form stand. */
export interface Preview {
  readonly pages: Pages | undefined;
  /** Why the record as it is now can't be set; the pages shown are those of the last one that could. */
  readonly refused: Refused | undefined;
  readonly error: string | undefined;
}

const NOTHING: Preview = { pages: undefined, refused: undefined, error: undefined };

/** The pages of a record, set anew in a worker whenever it changes. */
export function usePages(press: Press, order: Order): Preview {
  const [preview, setPreview] = useState(NOTHING);
  useEffect(() => {
    let overtaken = false;
    const show = async (): Promise<void> => {
      try {
        const answer = await press.pages(order);
        if (overtaken || answer === undefined) return;
        if (!answer.ok) return setPreview((now) => ({ ...now, refused: answer, error: undefined }));
        setPreview({ pages: answer, refused: undefined, error: undefined });
        await loadFaces(answer.faces);
      } catch (error) {
        if (!overtaken) setPreview((now) => ({ ...now, error: messageOf(error) }));
      }
    };
    void show();
    return () => {
      overtaken = true;
    };
  }, [press, order]);
  return preview;
}

/** Pages that follow each key stroke in a form. */
export function LivePages(props: {
  readonly press: Press;
  readonly form: FormStore;
  readonly label: string;
  readonly focused?: string;
}) {
  const { press, form, ...rest } = props;
  const preview = usePages(press, useLiveOrder(form));
  return <PagesPane press={press} preview={preview} {...rest} />;
}

/** What a press is asked for a form as it stands now, anew with each key stroke. */
export function useLiveOrder(form: FormStore, template?: string): Order {
  const subscribe = useCallback((told: () => void) => form.subscribe("", told), [form]);
  const data = useSyncExternalStore(subscribe, () => form.record);
  const { kind } = form.definition;
  return useMemo(
    () => ({ kind, data, ...(template === undefined ? {} : { template }) }),
    [kind, data, template],
  );
}

/** Pages one below the other, as they will be printed. */
export function PagesPane(props: {
  readonly press: Press;
  readonly preview: Preview;
  readonly label: string;
  /** The field at hand: its place on the pages is scrolled into view. */
  readonly focused?: string;
}) {
  const { press, preview, label, focused } = props;
  const list = useRef<HTMLOListElement>(null);
  const anchors = preview.pages?.anchors;
  useEffect(() => {
    const anchor = anchorFor(anchors ?? [], focused ?? "");
    if (anchor !== undefined && list.current !== null) showPlace(list.current, anchor);
  }, [anchors, focused]);
  const { pages, refused, error } = preview;
  return (
    <ScrollPane label={label}>
      {error === undefined ? null : (
        <p role="alert" className="sf-fault">
          {error}
        </p>
      )}
      {refused === undefined ? null : <NotSet refused={refused} isShown={pages !== undefined} />}
      {pages?.notices.map((notice) => (
        <p key={notice} className="sf-help">
          提示：{notice}
        </p>
      ))}
      <ol className="ws-paper" ref={list}>
        {pages?.turned.map((turned, i) => (
          <li key={pageKey(i)} aria-label={`第${i + 1}页`}>
            <Sheet press={press} setting={pages.setting} page={i} turned={turned} />
          </li>
        ))}
      </ol>
    </ScrollPane>
  );
}

/** So many things that are missing are named where the pages would stand. */
const NAMED = 12;

/** Why a paper can't be set: its sentences are made of what is filled in, so there is no page before that. */
function NotSet({ refused, isShown }: { refused: Refused; isShown: boolean }) {
  const { faults, templateFaults } = refused;
  const more = faults.length - NAMED;
  return (
    <div className={isShown ? undefined : "ws-unset"}>
      <p role="status" className="sf-warning">
        {isShown ? "下面是上一次可以排版时的样子" : "还不能排版"}：
        {templateFaults.length > 0 ? refusedWords(refused) : `还有${faults.length}处需要补充或者改正`}
      </p>
      {isShown || faults.length === 0 ? null : (
        <>
          <p>公文的语句由填写的内容组成，填齐以下内容后，这里显示成文的版面，随填写变化：</p>
          <ol>
            {faults.slice(0, NAMED).map(({ pointer, message }) => (
              <li key={pointer + message}>{message}</li>
            ))}
          </ol>
          {more > 0 ? <p>另有{more}处，按“检查”可以逐项找到。</p> : null}
        </>
      )}
    </div>
  );
}

/** The place of a field, or of the nearest part around it that stands on the pages. */
function anchorFor(anchors: readonly Anchor[], pointer: string): Anchor | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = anchors.find((anchor) => anchor.pointer === at);
    if (found !== undefined) return found;
  }
  // A part that has no place of its own stands where its first field does.
  return pointer === "" ? undefined : anchors.find((anchor) => anchor.pointer.startsWith(`${pointer}/`));
}

/** Where in the pane the field at hand comes to stand: a third from its top. */
const THIRD = 3;

function showPlace(list: HTMLElement, { page, down }: Anchor): void {
  const [sheet, pane] = [list.children[page], list.parentElement];
  if (!(sheet instanceof HTMLElement) || pane === null) return;
  pane.scrollTop = sheet.offsetTop + down * sheet.offsetHeight - pane.clientHeight / THIRD;
}

/** Pages that are about to be scrolled into view are drawn too. */
const AHEAD = "600px";

/** Whether an element is in view or nearly so. */
function useInView(place: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), {
      rootMargin: AHEAD,
    });
    if (place.current !== null) watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return inView;
}

/** A page is its place: the third page stays the third page, whatever comes to stand on it. */
const pageKey = (index: number): string => `page-${index}`;

/**
 * One page, drawn only while it is in view: a book has tens of thousands of characters. The SVG is our own, all text in
 * it is escaped where it is drawn.
 */
function Sheet(props: { press: Press; setting: number; page: number; turned: boolean }) {
  const { press, setting, page, turned } = props;
  const place = useRef<HTMLDivElement>(null);
  const inView = useInView(place);
  useEffect(() => {
    if (!inView) return;
    void press.draw(setting, page).then((svg) => {
      if (svg === undefined) return;
      place.current?.replaceChildren(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
    });
  }, [press, setting, page, inView]);
  return <div ref={place} className={turned ? "ws-sheet ws-turned" : "ws-sheet"} />;
}
