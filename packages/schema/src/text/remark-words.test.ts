import { expect, test } from "vitest";
import { namesRemark } from "./remark-words.ts";

test.each([
  "注：2025年为快报数",
  "备 注：",
  "注1：含开发区",
  "说明:口径为规上企业",
  "数据来源：统计局",
  "填报人：张三　审核人：李四",
  "单位负责人（签字）：",
  "联系电话：0531-12345678",
  "填表单位：某县统计局",
])("%s is a remark below a table", (text) => expect(namesRemark(text)).toBe(true));

test.each(["注塑机项目", "审核", "甲公司", "", "联系人工智能项目", "说明书数字化", "一、装备制造：整机"])(
  "%s is none",
  (text) => expect(namesRemark(text)).toBe(false),
);
