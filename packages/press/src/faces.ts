import type { TypesetDocument } from "@shifan/typeset";
import { urlOfFace } from "./face-urls.ts";

/** The faces that pages are set in. */
export function facesOf({ pages }: TypesetDocument): readonly string[] {
  const faces = new Set<string>();
  for (const { items, turned } of pages) {
    for (const item of [...items, ...turned]) if (item.kind === "text") faces.add(item.face);
  }
  return [...faces];
}

const programs = new Map<string, Promise<Uint8Array>>();

async function fetched(face: string): Promise<Uint8Array> {
  const response = await fetch(urlOfFace(face));
  if (!response.ok) throw new Error(`字体 ${face} 没有取到，请检查网络后重试`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The programs of some faces, each fetched once; a failed fetch is tried again the next time. */
export async function facePrograms(faces: readonly string[]): Promise<(face: string) => Uint8Array> {
  const all = await Promise.all(
    faces.map(async (face) => {
      const pending = programs.get(face) ?? fetched(face);
      programs.set(face, pending);
      pending.catch(() => programs.delete(face));
      return [face, await pending] as const;
    }),
  );
  const byFace = new Map(all);
  return (face) => {
    const program = byFace.get(face);
    if (program === undefined) throw new Error(`页面用到了没有取来的字体 ${face}`);
    return program;
  };
}
