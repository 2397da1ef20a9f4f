import { colour } from "@shifan/gb9704";

/** Faces and proportions of an official document on a screen; printing is the PDF's task. */
export const STYLE = `
body { margin: 0; background: #fff; color: #000; font: 18px/1.9 FangSong, "FangSong_GB2312", STFangsong, serif; }
article { max-width: 42em; margin: 0 auto; padding: 2em 1em 3em; }
.marks, .mark, .number, h1, h2.attachment, .center { text-align: center; }
.mark { margin: .5em 0; color: ${colour.red}; font: bold 2em/1.4 "Noto Serif SC", STZhongsong, SimSun, serif; }
.number { margin: 0; padding-bottom: .6em; border-bottom: 2px solid ${colour.red}; }
h1, h2.attachment { font: bold 1.4em/1.5 "Noto Serif SC", STZhongsong, SimSun, serif; margin: 1.4em 0 1em; }
h2, h3, h4, h5, h6 { margin: .4em 0; padding-left: 2em; font-size: 1em; font-family: SimHei, "Noto Sans SC", sans-serif; }
h3 { font-family: KaiTi, STKaiti, serif; font-weight: normal; }
p { margin: .2em 0; }
.indent { text-indent: 2em; }
.signature { margin: 2em 4em 0 0; text-align: right; }
.sign { padding-left: 10em; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; }
caption { font-family: SimHei, "Noto Sans SC", sans-serif; }
th, td { border: 1px solid #000; padding: .2em .5em; }
th { font-family: SimHei, "Noto Sans SC", sans-serif; font-weight: normal; }
.remark { font-size: .8em; }
figure { flex: 1 1 16em; max-width: 24em; margin: 0; text-align: center; }
figcaption { font: .8em SimHei, "Noto Sans SC", sans-serif; }
.charts { display: flex; flex-wrap: wrap; justify-content: center; gap: 1em; margin: 1em 0; }
.cover { text-align: center; }
.cover dl { display: grid; grid-template-columns: auto auto; justify-content: center; gap: .4em 1em; text-align: left; }
.cover dd { margin: 0; }
td.center { text-align: center; }
td.right { text-align: right; }
section { margin-top: 3em; border-top: 1px solid #bbb; padding-top: 1em; }
footer { margin-top: 2em; border-top: 2px solid #000; border-bottom: 2px solid #000; padding: .3em 1em; }
`;
