// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { exitRectification as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "exit-rectification",
 "title": "整改未达标退出公告",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "整改未达标退出公告",
  "description": "示范区整改后仍未达标，公告退出",
  "type": "object",
  "x-sections": [
   {
    "key": "elements",
    "title": "发文要素",
    "fields": [
     "kind",
     "issuerMark",
     "docNo",
     "title",
     "mainTo",
     "signature",
     "date",
     "seal"
    ]
   },
   {
    "key": "more",
    "title": "其他要素",
    "fields": [
     "marks",
     "signer",
     "note",
     "cc",
     "printed",
     "disclosure"
    ]
   }
  ],
  "properties": {
   "kind": {
    "title": "文种",
    "type": "string",
    "enum": [
     "通知",
     "通报",
     "公告",
     "报告",
     "函",
     "公示",
     "承诺书",
     "意见书",
     "证书"
    ],
    "x-clause": [
     "C28"
    ],
    "const": "公告",
    "x-message": "退出的文种是公告，请填“公告”"
   },
   "issuerMark": {
    "title": "发文机关标志",
    "description": "发文机关全称或者规范化简称，要加“文件”二字的一并写上；联合行文只写主办机关，其余机关依次写在署名中",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "x-clause": [
     "C18",
     "C28"
    ]
   },
   "docNo": {
    "title": "发文字号",
    "description": "由发文机关代字、年份、发文顺序号组成，尚未编号时可以不填，印作“×××〔2026〕　号”",
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "prefix": {
      "title": "机关代字",
      "description": "如：鲁工信发",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,10}$",
      "x-message": "机关代字请只写汉字，如：鲁工信发"
     },
     "year": {
      "title": "年份",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年"
     },
     "seq": {
      "title": "发文顺序号",
      "description": "不编虚位，不加“第”字；已定代字和年份、尚未编号时空着",
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 99999
     }
    },
    "required": [
     "prefix",
     "year"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "marks": {
    "title": "份号、密级、紧急程度",
    "type": "object",
    "properties": {
     "copyNo": {
      "title": "份号",
      "description": "6位数字",
      "type": "string",
      "pattern": "^\\d{6}$",
      "x-message": "份号请写6位数字，如：000001"
     },
     "secrecy": {
      "title": "密级和保密期限",
      "description": "本系统不处理涉密公文，必须留空",
      "type": [
       "string",
       "null"
      ],
      "maxLength": 0,
      "x-message": "本系统不得处理涉密公文，请将密级和保密期限留空"
     },
     "urgency": {
      "title": "紧急程度",
      "type": "string",
      "enum": [
       "特急",
       "加急"
      ]
     }
    },
    "x-clause": [
     "C28"
    ]
   },
   "signer": {
    "title": "签发人",
    "description": "上行文写签发人姓名",
    "type": "array",
    "maxItems": 6,
    "items": {
     "title": "姓名",
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "x-clause": [
     "C22",
     "C35"
    ]
   },
   "title": {
    "title": "标题",
    "description": "不填时按模板生成；填写后以此为准",
    "type": "string",
    "minLength": 4,
    "maxLength": 90,
    "x-clause": [
     "C18",
     "C28"
    ]
   },
   "mainTo": {
    "title": "主送机关",
    "description": "全称、规范化简称或者同类型机关统称",
    "type": "array",
    "maxItems": 0,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
    },
    "x-clause": [
     "C18",
     "C28"
    ],
    "x-message": "公告面向社会，不写主送机关，请删去主送机关"
   },
   "signature": {
    "title": "发文机关署名",
    "description": "联合行文时主办机关在前，最多5个",
    "type": "array",
    "minItems": 1,
    "maxItems": 5,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 24,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "署名要在一行里写下，请写2至24个字的全称或者规范化简称，末尾不写标点"
    },
    "x-clause": [
     "C28"
    ]
   },
   "date": {
    "title": "成文日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C28"
    ]
   },
   "seal": {
    "title": "印章",
    "description": "加盖印章或者不加盖；系统只留出位置，不画印章",
    "type": "string",
    "enum": [
     "stamp",
     "none"
    ],
    "x-enum-labels": {
     "stamp": "加盖印章",
     "none": "不加盖印章"
    },
    "x-clause": [
     "C28"
    ]
   },
   "note": {
    "title": "附注",
    "description": "不写圆括号，如：此件公开发布",
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "pattern": "^[^（(]",
    "x-message": "附注请写1至100个字，不写圆括号，圆括号会自动加上，如：此件公开发布",
    "x-clause": [
     "C28"
    ]
   },
   "cc": {
    "title": "抄送机关",
    "type": "array",
    "maxItems": 60,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
    },
    "x-clause": [
     "C28"
    ]
   },
   "printed": {
    "title": "印发机关和印发日期",
    "type": "object",
    "properties": {
     "organ": {
      "title": "印发机关",
      "description": "全称或者规范化简称，末尾不写标点",
      "type": "string",
      "minLength": 2,
      "maxLength": 20,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "印发机关和印发日期在同一行，请写2至20个字的全称或者规范化简称，末尾不写标点"
     },
     "date": {
      "title": "印发日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "organ",
     "date"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "disclosure": {
    "title": "信息公开选项",
    "type": "string",
    "enum": [
     "主动公开",
     "依申请公开",
     "不予公开"
    ],
    "x-clause": [
     "C28"
    ],
    "const": "主动公开",
    "x-message": "公告面向社会发布，信息公开选项请填“主动公开”"
   },
   "basis": {
    "title": "依据文件",
    "description": "实施方案的标题和发文字号；责令整改通知写在“责令整改文件”中",
    "type": "array",
    "minItems": 1,
    "maxItems": 1,
    "items": {
     "title": "文件",
     "type": "object",
     "properties": {
      "title": {
       "title": "文件标题",
       "description": "不写书名号",
       "type": "string",
       "minLength": 2,
       "maxLength": 120,
       "pattern": "^[^《》]+$",
       "x-message": "文件标题请写2至120字，不写书名号，书名号会自动加上"
      },
      "docNo": {
       "title": "发文字号",
       "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
       "type": "string",
       "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
       "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
      }
     },
     "required": [
      "title"
     ]
    },
    "x-clause": [
     "C1"
    ]
   },
   "target": {
    "title": "退出示范区",
    "type": "object",
    "properties": {
     "zoneTitle": {
      "title": "示范区名称",
      "description": "如：山东省制造业高质量发展示范区（历下区）",
      "type": "string",
      "minLength": 4,
      "maxLength": 80,
      "x-clause": [
       "C3",
       "C5"
      ]
     },
     "areaName": {
      "title": "县区名称",
      "description": "县（市、区）或者省级及以上开发区全称",
      "type": "string",
      "minLength": 2,
      "maxLength": 40,
      "x-clause": [
       "C4"
      ]
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
     "designationDocNo": {
      "title": "认定文件发文字号",
      "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
      "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
     },
     "designatedOn": {
      "title": "认定日期",
      "description": "认定文件公布的日期",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "zoneTitle",
     "areaName",
     "category",
     "designationDocNo",
     "designatedOn"
    ],
    "x-rules": [
     {
      "rule": "named-in",
      "field": "areaName",
      "in": "zoneTitle"
     },
     {
      "rule": "option-named",
      "option": "category",
      "in": "zoneTitle"
     }
    ],
    "x-clause": [
     "C40"
    ]
   },
   "order": {
    "title": "责令整改文件",
    "type": "object",
    "properties": {
     "docNo": {
      "title": "发文字号",
      "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
      "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
     },
     "date": {
      "title": "通知日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "deadline": {
      "title": "整改期限",
      "description": "经批准延期的，写延期后的日期",
      "type": "string",
      "format": "date"
     },
     "reason": {
      "title": "整改事由",
      "type": "string",
      "enum": [
       "evaluationFail",
       "noReport",
       "both"
      ],
      "x-enum-labels": {
       "evaluationFail": "年度综合评价不达标",
       "noReport": "未提供发展情况总结报告",
       "both": "年度综合评价不达标且未提供发展情况总结报告"
      },
      "x-clause": [
       "C39"
      ]
     }
    },
    "required": [
     "docNo",
     "date",
     "deadline",
     "reason"
    ],
    "x-rules": [
     {
      "rule": "dates-ordered",
      "earlier": "date",
      "later": "deadline"
     }
    ],
    "x-clause": [
     "C39",
     "C40"
    ]
   },
   "result": {
    "title": "整改验收结论",
    "type": "object",
    "properties": {
     "conclusion": {
      "title": "结论",
      "type": "string",
      "enum": [
       "failed",
       "noReport"
      ],
      "x-enum-labels": {
       "failed": "整改后仍未达标",
       "noReport": "未提交整改报告"
      }
     },
     "date": {
      "title": "结论日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "summary": {
      "title": "情况说明",
      "description": "写明未达标的事项，或者催报的情况",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "required": [
     "conclusion",
     "date",
     "summary"
    ],
    "x-clause": [
     "C40"
    ]
   },
   "clauseText": {
    "title": "依据条款",
    "description": "实施方案的原文；不填时引用“责令整改，整改后仍未达标的，公告退出”一款",
    "type": "string",
    "minLength": 1,
    "maxLength": 1000,
    "pattern": "公告退出",
    "x-message": "依据条款请照抄实施方案中“整改后仍未达标的，公告退出”一款的原文，或者不填",
    "x-clause": [
     "C39",
     "C40"
    ]
   },
   "effectiveOn": {
    "title": "退出生效日期",
    "description": "一般为公告发布的日期",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C40"
    ]
   },
   "handling": {
    "title": "称号、牌匾处理",
    "description": "方案未规定，有决定的才填写",
    "type": "string",
    "minLength": 1,
    "maxLength": 1000,
    "x-clause": [
     "C37"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "signature",
   "date",
   "target",
   "order",
   "result",
   "effectiveOn"
  ],
  "x-rules": [
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "printed.date"
   },
   {
    "rule": "only-with",
    "field": "signer",
    "other": "kind",
    "values": [
     "报告"
    ]
   },
   {
    "rule": "same-year",
    "year": "docNo.year",
    "date": "date"
   },
   {
    "rule": "prefix-of",
    "prefix": "docNo.prefix",
    "organ": "issuerMark",
    "province": "山东省",
    "letter": "鲁"
   },
   {
    "rule": "mark-signs",
    "mark": "issuerMark",
    "signature": "signature"
   },
   {
    "rule": "dates-ordered",
    "earlier": "target.designatedOn",
    "later": "order.date"
   },
   {
    "rule": "dates-ordered",
    "earlier": "order.deadline",
    "later": "result.date"
   },
   {
    "rule": "dates-ordered",
    "earlier": "result.date",
    "later": "date"
   },
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "effectiveOn"
   }
  ],
  "conditions": [
   {
    "if": {
     "required": [
      "basis"
     ]
    },
    "then": {
     "properties": {
      "basis": {
       "maxItems": 1,
       "contains": {
        "properties": {
         "title": {
          "pattern": "实施方案"
         }
        },
        "required": [
         "title"
        ]
       }
      }
     }
    },
    "x-field": "basis",
    "x-message": "依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中"
   }
  ]
 }
}, check };
