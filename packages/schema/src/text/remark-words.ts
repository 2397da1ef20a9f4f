/** What the words below a table begin with that say something of all of it, and of whoever filled it in. */
const REMARK =
  /^(?:[备附]?注\d*|(?:填[报表])?说明|(?:数据|资料)来源|(?:单位|部门|分管|主要|统计)?负责人|联系人|(?:联系)?电话|(?:填[报表]|制表|编制|审核|复核|经办|统计)人?员?|(?:填[报表]|制表|编制|报送|审核)(?:单位|日期|时间))(?:\([^()]*\))?:/u;

/** Whether words are a remark below a table, and no item of it: 注：…, 填报人：张三. */
export const namesRemark = (text: string): boolean => REMARK.test(text.normalize("NFKC").replace(/\s/g, ""));
