import { urlOfFace } from "./face-urls.ts";
import { familyOf } from "./family.ts";

const loading = new Map<string, Promise<unknown>>();

/** Makes the faces of drawings known to the page that shows them; each is fetched once. */
export async function loadFaces(faces: readonly string[]): Promise<void> {
  await Promise.all(
    faces.map((face) => {
      const known =
        loading.get(face) ??
        new FontFace(familyOf(face), `url(${urlOfFace(face)})`)
          .load()
          .then((loaded) => document.fonts.add(loaded));
      loading.set(face, known);
      return known;
    }),
  );
}
