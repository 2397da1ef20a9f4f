/** The element id of a field's control: labels, faults and the error summary point at it. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll("/", "-")}`;
/** The element id of the button that adds a row to a list. */
export const addId = (pointer: string): string => `${fieldId(pointer)}-add`;
export const helpId = (pointer: string): string => `${fieldId(pointer)}-help`;
export const faultId = (pointer: string): string => `${fieldId(pointer)}-fault`;
