// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "collation",
 "title": "推荐汇总表",
 "family": "form",
 "version": "1",
 "schema": {
  "title": "推荐汇总表",
  "description": "一市一类别一表，数字取自申报书",
  "type": "object",
  "x-sections": [
   {
    "key": "table",
    "title": "汇总表",
    "fields": [
     "roundYear",
     "cityName",
     "category",
     "rows"
    ]
   },
   {
    "key": "counts",
    "title": "合计和填表",
    "fields": [
     "counts",
     "docNo",
     "filler"
    ]
   }
  ],
  "properties": {
   "roundYear": {
    "title": "申报年度",
    "type": "integer",
    "minimum": 2000,
    "maximum": 2099,
    "x-unit": "年"
   },
   "cityName": {
    "title": "推荐单位",
    "description": "设区的市全称，如：济南市",
    "type": "string",
    "format": "city",
    "x-clause": [
     "C22"
    ]
   },
   "category": {
    "title": "类别",
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
     "C5",
     "C22"
    ]
   },
   "rows": {
    "title": "汇总行",
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "conditions": [
      {
       "if": {
        "properties": {
         "conclusion": {
          "const": "recommend"
         }
        },
        "required": [
         "conclusion"
        ]
       },
       "then": {
        "required": [
         "rank"
        ]
       },
       "else": {
        "properties": {
         "rank": false
        }
       }
      }
     ],
     "title": "县区",
     "type": "object",
     "properties": {
      "seq": {
       "title": "序号",
       "type": "integer",
       "minimum": 1,
       "maximum": 9999,
       "x-width": 4
      },
      "areaName": {
       "title": "县区名称",
       "description": "县（市、区）或者省级及以上开发区全称",
       "type": "string",
       "minLength": 2,
       "maxLength": 40,
       "x-clause": [
        "C4"
       ],
       "x-width": 10
      },
      "areaType": {
       "title": "区域类型",
       "type": "string",
       "enum": [
        "county",
        "countyCity",
        "district",
        "nationalDevZone",
        "provincialDevZone"
       ],
       "x-enum-labels": {
        "county": "县",
        "countyCity": "县级市",
        "district": "市辖区",
        "nationalDevZone": "国家级开发区",
        "provincialDevZone": "省级开发区"
       },
       "x-clause": [
        "C4"
       ],
       "x-width": 7
      },
      "leadIndustry": {
       "title": "主导产业",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 12
      },
      "scaleRevenue": {
       "type": "number",
       "minimum": 0,
       "x-unit": "亿元",
       "x-decimals": 2,
       "title": "规上工业营业收入",
       "x-width": 8
      },
      "valueAddedGrowth": {
       "type": "number",
       "x-unit": "%",
       "x-decimals": 1,
       "title": "规上工业增加值增速",
       "x-width": 7
      },
      "taxPerMu": {
       "type": "number",
       "minimum": 0,
       "x-unit": "万元/亩",
       "x-decimals": 2,
       "title": "亩均税收",
       "x-width": 7
      },
      "labourProductivity": {
       "type": "number",
       "minimum": 0,
       "x-unit": "万元/人",
       "x-decimals": 2,
       "title": "全员劳动生产率",
       "x-width": 7
      },
      "rdIntensity": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "%",
       "x-decimals": 2,
       "title": "研发投入强度",
       "x-width": 7
      },
      "integrationScore": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 2,
       "title": "两化融合发展水平",
       "x-width": 7
      },
      "energyIntensity": {
       "type": "number",
       "minimum": 0,
       "x-unit": "吨标准煤/万元",
       "x-decimals": 4,
       "title": "单位工业增加值能耗",
       "x-width": 8
      },
      "conclusion": {
       "title": "初审结论",
       "type": "string",
       "enum": [
        "recommend",
        "notRecommend",
        "returned"
       ],
       "x-enum-labels": {
        "recommend": "推荐",
        "notRecommend": "不推荐",
        "returned": "退回"
       },
       "x-width": 6
      },
      "rank": {
       "type": "integer",
       "minimum": 1,
       "maximum": 200,
       "x-unit": "位",
       "title": "排序",
       "x-width": 4
      },
      "contact": {
       "title": "联系人和电话",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 12
      }
     },
     "required": [
      "seq",
      "areaName",
      "areaType",
      "leadIndustry",
      "scaleRevenue",
      "valueAddedGrowth",
      "conclusion",
      "contact"
     ],
     "x-rules": [
      {
       "rule": "compare",
       "left": "rank",
       "op": "<=",
       "right": "count(/rows, conclusion, \"recommend\")"
      }
     ]
    },
    "description": "没有数据的空着，表中印“—”",
    "x-clause": [
     "C22"
    ]
   },
   "counts": {
    "title": "申报数、推荐数",
    "type": "object",
    "properties": {
     "applied": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "个",
      "title": "申报数"
     },
     "recommended": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "个",
      "title": "推荐数"
     }
    },
    "required": [
     "applied",
     "recommended"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "left": "applied",
      "op": "=",
      "right": "count(/rows)"
     },
     {
      "rule": "compare",
      "left": "recommended",
      "op": "=",
      "right": "count(/rows, conclusion, \"recommend\")"
     },
     {
      "rule": "compare",
      "left": "recommended",
      "op": "<=",
      "right": "applied"
     }
    ],
    "x-clause": [
     "C22"
    ]
   },
   "docNo": {
    "title": "推荐文件文号",
    "description": "推荐文件印发后填写",
    "type": "string",
    "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
    "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字",
    "x-clause": [
     "C22"
    ]
   },
   "filler": {
    "title": "填表人、联系电话、日期",
    "type": "object",
    "properties": {
     "name": {
      "title": "填表人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "phone": {
      "title": "联系电话",
      "type": "string",
      "x-code": true,
      "pattern": "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",
      "x-message": "请写区号和号码，如：0531-51782345"
     },
     "date": {
      "title": "填表日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "name",
     "phone",
     "date"
    ],
    "x-clause": [
     "C22"
    ]
   }
  },
  "required": [
   "roundYear",
   "cityName",
   "category",
   "rows",
   "counts",
   "filler"
  ],
  "x-rules": [
   {
    "rule": "consecutive",
    "list": "rows",
    "by": "seq"
   },
   {
    "rule": "unique",
    "list": "rows",
    "by": [
     "rank"
    ],
    "advice": "请改为不同的名次"
   },
   {
    "rule": "unique",
    "list": "rows",
    "by": [
     "areaName"
    ]
   },
   {
    "rule": "counties-of-city",
    "list": "rows",
    "area": "areaName",
    "city": "cityName",
    "type": "areaType",
    "types": [
     "county",
     "countyCity",
     "district"
    ]
   },
   {
    "rule": "division-type",
    "list": "rows",
    "type": "areaType",
    "division": "areaName",
    "endings": {
     "county": "县",
     "countyCity": "市",
     "district": "区"
    }
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
