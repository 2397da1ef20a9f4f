// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "panel-summary",
 "title": "专家组汇总表",
 "family": "form",
 "version": "1",
 "schema": {
  "title": "专家组汇总表",
  "description": "汇总各份有效评分，形成专家组意见",
  "type": "object",
  "x-sections": [
   {
    "key": "application",
    "title": "一、评审对象",
    "fields": [
     "applicationId",
     "applicantName",
     "category"
    ]
   },
   {
    "key": "panel",
    "title": "二、专家组",
    "fields": [
     "panel"
    ]
   },
   {
    "key": "scores",
    "title": "三、评分汇总",
    "fields": [
     "sheets",
     "validSheets",
     "method",
     "finalScore",
     "spread",
     "ranks"
    ]
   },
   {
    "key": "opinion",
    "title": "四、专家组意见",
    "fields": [
     "panelOpinion",
     "chairSigned"
    ]
   }
  ],
  "properties": {
   "applicationId": {
    "title": "申报编号",
    "description": "如：SFQ-2026-M-370181-01；M制造业高质量发展，T传统产业转型升级，F产业基础能力提升",
    "type": "string",
    "x-code": true,
    "x-width": 11,
    "pattern": "^SFQ-\\d{4}-[MTF]-37\\d{4}-\\d{2}$",
    "x-message": "申报编号请写成 SFQ-2026-M-370181-01 的样子"
   },
   "applicantName": {
    "title": "申报单位",
    "description": "全称或者规范化简称，末尾不写标点",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "pattern": "[^，。；：、,.;:]$",
    "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
   },
   "category": {
    "title": "示范区类别",
    "type": "string",
    "enum": [
     "manufacturing",
     "traditional",
     "foundation"
    ],
    "x-enum-labels": {
     "manufacturing": "制造业高质量发展示范区",
     "traditional": "传统产业转型升级示范区",
     "foundation": "产业基础能力提升示范区"
    },
    "x-clause": [
     "C5"
    ]
   },
   "panel": {
    "title": "专家组组成",
    "type": "array",
    "minItems": 5,
    "maxItems": 31,
    "items": {
     "title": "专家",
     "type": "object",
     "properties": {
      "expertId": {
       "title": "专家编号",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 20,
       "x-width": 9
      },
      "name": {
       "title": "姓名",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 7
      },
      "unit": {
       "title": "单位",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 16
      },
      "title": {
       "title": "职称（职务）",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 30,
       "x-width": 9
      },
      "field": {
       "title": "专业领域",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 10
      }
     },
     "required": [
      "expertId",
      "name",
      "unit",
      "title",
      "field"
     ]
    },
    "x-clause": [
     "C9",
     "C23"
    ]
   },
   "sheets": {
    "type": "array",
    "minItems": 5,
    "maxItems": 31,
    "items": {
     "title": "评分",
     "type": "object",
     "properties": {
      "expertId": {
       "title": "专家编号",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 20,
       "x-width": 9
      },
      "total": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 1,
       "multipleOf": 0.5,
       "title": "总分",
       "x-width": 7
      }
     },
     "required": [
      "expertId",
      "total"
     ]
    },
    "title": "各份评分",
    "description": "只列有效评分，由系统从评分表取得",
    "x-clause": [
     "C23"
    ]
   },
   "validSheets": {
    "title": "有效评分份数",
    "type": "integer",
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "count(sheets)",
    "x-unit": "份",
    "x-clause": [
     "C23"
    ]
   },
   "method": {
    "title": "汇总方法",
    "type": "string",
    "enum": [
     "mean",
     "trimmedMean"
    ],
    "x-enum-labels": {
     "mean": "算术平均",
     "trimmedMean": "去掉一个最高分和一个最低分后平均（7份以上）"
    },
    "x-clause": [
     "C23"
    ]
   },
   "finalScore": {
    "title": "最终得分",
    "type": "number",
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "choose(method, \"mean\", mean(sheets.total), trimmedMean(sheets.total))",
    "x-decimals": 2,
    "x-unit": "分",
    "x-clause": [
     "C23"
    ]
   },
   "spread": {
    "title": "离散度",
    "type": "number",
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "deviation(sheets.total)",
    "x-decimals": 2,
    "x-unit": "分",
    "x-clause": [
     "C23"
    ]
   },
   "ranks": {
    "title": "类别内排名、同类县区排名",
    "type": "object",
    "properties": {
     "inCategory": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "位",
      "title": "类别内排名"
     },
     "inPeerType": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "位",
      "title": "同类县区排名"
     }
    },
    "readOnly": true,
    "x-from": "register",
    "description": "全部申报汇总后由省工业和信息化厅排出，得分相同的排名相同，填写本表时不填",
    "x-clause": [
     "C3",
     "C23"
    ]
   },
   "panelOpinion": {
    "title": "专家组意见",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 50,
    "maxLength": 1500,
    "x-multiline": true,
    "x-clause": [
     "C23"
    ]
   },
   "chairSigned": {
    "title": "组长签名",
    "type": "object",
    "properties": {
     "name": {
      "title": "组长",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "name",
     "date"
    ],
    "x-clause": [
     "C23"
    ]
   }
  },
  "required": [
   "applicationId",
   "applicantName",
   "category",
   "panel",
   "sheets",
   "method",
   "panelOpinion",
   "chairSigned"
  ],
  "x-rules": [
   {
    "rule": "number-agrees",
    "number": "applicationId",
    "category": "category",
    "letters": {
     "manufacturing": "M",
     "traditional": "T",
     "foundation": "F"
    }
   },
   {
    "rule": "organ-of-code",
    "organ": "applicantName",
    "code": "applicationId",
    "level": "warn"
   },
   {
    "rule": "odd-count",
    "list": "panel"
   },
   {
    "rule": "unique",
    "list": "panel",
    "by": [
     "expertId"
    ]
   },
   {
    "rule": "unique",
    "list": "panel",
    "by": [
     "unit"
    ],
    "advice": "同一单位的专家一般不超过1人，请核对",
    "level": "warn"
   },
   {
    "rule": "unique",
    "list": "panel",
    "by": [
     "name",
     "unit"
    ]
   },
   {
    "rule": "not-of",
    "list": "panel",
    "unit": "unit",
    "organ": "applicantName",
    "code": "applicationId"
   },
   {
    "rule": "compare",
    "left": "count(sheets)",
    "op": ">=",
    "right": "7",
    "at": "method",
    "when": {
     "field": "method",
     "values": [
      "trimmedMean"
     ]
    }
   },
   {
    "rule": "unique",
    "list": "sheets",
    "by": [
     "expertId"
    ]
   },
   {
    "rule": "listed",
    "each": "sheets",
    "field": "expertId",
    "list": "panel",
    "by": "expertId"
   },
   {
    "rule": "listed",
    "field": "chairSigned.name",
    "list": "panel",
    "by": "name"
   },
   {
    "rule": "compare",
    "left": "spread",
    "op": "<=",
    "right": "10",
    "level": "warn"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
