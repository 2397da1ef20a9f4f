/** A stretch of a page that text keeps clear of; twips from the sheet's top left corner. */
export interface HeldRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_TWIP = 635;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const NAME = "留白：使落款与正文同页";
/** Far above the numbers of the boxes with text, which docx counts. */
const ID = 9001;

const position = (side: "H" | "V", offset: number): string =>
  `<wp:position${side} relativeFrom="page"><wp:posOffset>${offset * EMU_PER_TWIP}</wp:posOffset></wp:position${side}>`;

/** A run that anchors an empty box without lines, for the page on which the run stands. */
export function heldRoomRun({ left, top, width, height }: HeldRoom): string {
  const size = `cx="${width * EMU_PER_TWIP}" cy="${height * EMU_PER_TWIP}"`;
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" ' +
    'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `${position("H", left)}${position("V", top)}<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:wrapTopAndBottom/><wp:docPr id="${ID}" name="${NAME}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}">` +
    `<a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>' +
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
  );
}
