import { loadFaces, type Order, type Pages, type Press, type Refused } from "@shifan/press";
import { ScrollPane } from "@shifan/ui";
import { type RefObject, useEffect, useRef, useState } from "react";

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
        if (!overtaken)
          setPreview((now) => ({ ...now, error: error instanceof Error ? error.message : String(error) }));
      }
    };
    void show();
    return () => {
      overtaken = true;
    };
  }, [press, order]);
  return preview;
}

/** Pages one below the other, as they will be printed. */
export function PagesPane({ preview, label }: { preview: Preview; label: string }) {
  const { pages, refused, error } = preview;
  const faults = refused?.faults.length ?? 0;
  return (
    <ScrollPane label={label}>
      {error === undefined ? null : (
        <p role="alert" className="sf-fault">
          {error}
        </p>
      )}
      {refused === undefined ? null : (
        <p role="status" className="sf-warning">
          {pages === undefined ? "还不能排版" : "下面是上一次可以排版时的样子"}
          {faults === 0 ? "：模板有错误" : `：还有${faults}处需要补充或者改正`}
        </p>
      )}
      {pages?.notices.map((notice) => (
        <p key={notice} className="sf-help">
          提示：{notice}
        </p>
      ))}
      <ol className="ws-paper">
        {pages?.pages.map((svg, i) => (
          <li key={i} aria-label={`第${i + 1}页`}>
            <Sheet svg={svg} />
          </li>
        ))}
      </ol>
    </ScrollPane>
  );
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

/**
 * One page, drawn only while it is in view: a book has tens of thousands of characters. The SVG is our own, all text in
 * it is escaped where it is drawn.
 */
function Sheet({ svg }: { svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  const inView = useInView(place);
  useEffect(() => {
    if (!inView) return;
    const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    place.current?.replaceChildren(drawn);
  }, [svg, inView]);
  return <div ref={place} className="ws-sheet" />;
}
