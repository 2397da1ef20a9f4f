/** Data that a document carries beside its text: a custom XML part with its properties. */
export interface DataStore {
  /** Number of the part: item1.xml. */
  readonly number: number;
  /** Word wants an id for each store; ours are fixed. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Type of the relationship from the document to a store. */
export const STORE_RELATIONSHIP = `${RELATIONSHIPS}/customXml`;

/** Content type of a store's properties. */
export const STORE_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The parts of a store. */
export const storeParts = ({ number, id, namespace, xml }: DataStore): Record<string, string> => ({
  [`customXml/item${number}.xml`]: xml,
  [`customXml/itemProps${number}.xml`]:
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ' +
    `xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${id}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  [`customXml/_rels/item${number}.xml.rels`]:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
});
