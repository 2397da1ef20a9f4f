import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes a PDF of every DOCX in a folder. White between scripts stands where the corrected copy counts lines: in each
 * style, and in each paragraph that departs from its style. A text file of the same name holds 禁则: what may not start
 * a line, and what may not end one. Nothing is laid out before all is set right: pages that a first layout has made stay,
 * blank, in a second one. A DOCX that cannot be read gives no PDF.
 */
const MACRO = `
Sub Main(folder As String)
  Dim names, at As Long
  names = FileAccess().getFolderContents(folder, False)
  For at = LBound(names) To UBound(names)
    If Right(names(at), 5) = ".docx" Then Convert(names(at))
  Next
End Sub

Sub Convert(url)
  On Error Goto Unreadable
  Dim document, style, frame
  document = StarDesktop.loadComponentFromURL(url, "_blank", 0, Array(Named("Hidden", True)))
  document.lockControllers()
  ForbidLineEnds(document, Left(url, Len(url) - 5) & ".txt")
  For Each style In document.StyleFamilies.getByName("ParagraphStyles")
    Correct(style)
  Next
  CorrectText(document.Text)
  For Each frame In document.TextFrames
    CorrectText(frame)
  Next
  document.unlockControllers()
  Dim filter : filter = Named("FilterName", "writer_pdf_Export")
  Dim options : options = Named("FilterData", Array(Named("IsSkipEmptyPages", False)))
  document.storeToURL(Left(url, Len(url) - 5) & ".pdf", Array(filter, options))
  document.close(True)
Unreadable:
End Sub

Function FileAccess
  FileAccess = createUnoService("com.sun.star.ucb.SimpleFileAccess")
End Function

Sub ForbidLineEnds(document, url)
  If Not FileAccess().exists(url) Then Exit Sub
  Dim lines, chinese As New com.sun.star.lang.Locale, rules As New com.sun.star.i18n.ForbiddenCharacters
  lines = createUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(FileAccess().openFileRead(url))
  lines.setEncoding("UTF-8")
  chinese.Language = "zh"
  chinese.Country = "CN"
  rules.beginLine = lines.readLine()
  rules.endLine = lines.readLine()
  document.createInstance("com.sun.star.document.Settings").ForbiddenCharacters.setForbiddenCharacters(chinese, rules)
End Sub

Sub CorrectText(text)
  Dim part, cell
  For Each part In text
    If part.supportsService("com.sun.star.text.Paragraph") Then
      Correct(part)
    ElseIf part.supportsService("com.sun.star.text.TextTable") Then
      For Each cell In part.CellNames
        CorrectText(part.getCellByName(cell))
      Next
    End If
  Next
End Sub

Sub Correct(item)
  If item.ParaIsCharacterDistance <> item.ParaLineNumberCount Then
    item.ParaIsCharacterDistance = item.ParaLineNumberCount
  End If
End Sub

Function Named(name As String, value)
  Dim pair As New com.sun.star.beans.PropertyValue
  pair.Name = name
  pair.Value = value
  Named = pair
End Function
`;

/** Where a profile lists its libraries, and its own library. */
const LIBRARIES = "user/basic";
const STANDARD = `${LIBRARIES}/Standard`;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns:library="http://openoffice.org/2000/library"';
const LIBRARY = `library:library ${SPACE} library:name="Standard" library:readonly="false" library:passwordprotected="false"`;
const LIST = `${XML}<library:libraries ${SPACE}><library:library library:name="Standard" library:link="false"/></library:libraries>`;

/** A profile that is not taken for a new one: LibreOffice would write its own empty libraries over these. */
const SETTINGS =
  `${XML}<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office">` +
  '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>';

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const FILES: Readonly<Record<string, string>> = {
  "user/registrymodifications.xcu": SETTINGS,
  [`${LIBRARIES}/script.xlc`]: LIST,
  [`${LIBRARIES}/dialog.xlc`]: LIST,
  [`${STANDARD}/script.xlb`]: `${XML}<${LIBRARY}><library:element library:name="Conversion"/></library:library>`,
  [`${STANDARD}/dialog.xlb`]: `${XML}<${LIBRARY}/>`,
  [`${STANDARD}/Conversion.xba`]:
    `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Conversion" ` +
    `script:language="StarBasic">${escaped(MACRO)}</script:module>`,
};

/** The command that makes PDFs of what lies in a folder, for a profile that `writeProfile` wrote. */
export const conversionOf = (folder: string): string => `macro:///Standard.Conversion.Main("${folder}")`;

/** Writes a profile of LibreOffice that knows the conversion. */
export async function writeProfile(folder: string): Promise<void> {
  await mkdir(join(folder, STANDARD), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
}
